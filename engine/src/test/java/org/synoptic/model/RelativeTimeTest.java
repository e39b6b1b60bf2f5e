package org.synoptic.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativeTimeTest {
    /// A Tuesday.
    private static final LocalDate DAY = LocalDate.of(2024, 5, 14);

    @ParameterizedTest
    @CsvSource({
        "day+0, 2024-05-14",
        "day-1, 2024-05-13",
        "week-1, 2024-W19",
        "weekend+0, 2024-W20-WE",
        "month+8, 2025-01",
        "quarter-1, 2024-Q1",
        "half+0, 2024-H1",
        "year-23, 2001",
        "decade-1, 201",
        "century-1, 19",
        "weekday=2<, 2024-05-14",
        "weekday=2<<, 2024-05-07",
        "weekday=2>, 2024-05-14",
        "weekday=2>>, 2024-05-21",
        "weekday=3<, 2024-05-08",
        "weekday=3>, 2024-05-15",
        "weekday=WE<, 2024-W19-WE",
        "week-1/weekday=3, 2024-05-08",
        "month=04<<, 2024-04",
        "month=05<<, 2023-05",
        "month=12~<, 2023-12",
        "month=12~>, 2024-12",
        "year-1/month=04, 2023-04",
        "day=02-23~, 2024-02-23",
        "day=12-23~, 2023-12-23",
        "day=02-29<<, 2024-02-29",
        "season=WI<<, 2023-WI",
        "year-1/quarter=3, 2023-Q3",
        "quarter=3~</year-1!, 2022-Q3",
        "easter-2~, 2024-03-29",
        "feast=11-22-4<<, 2023-11-23",
        "feast=05-L-1~, 2024-05-27",
        "pascha+0~, 2024-05-05",
        "2023/hebrew+9, 2023-09-25",
        "2023/hebrew+83, 2023-12-08",
        "2024/hebrew-163, 2024-04-23",
        "2023/hijri=09-01, 2023-03-23",
        "hijri=10-01~, 2024-04-10",
        "lunar+0~, 2024-02-10",
        "1985/lunar+0, 1985-02-20",
        "1966/lunar+0, 1966-01-21",
        "day+0/T23:00-05:00, 2024-05-14T23:00",
        "2021-01-20/week+1!, 2021-01-27",
        "2001/year+23, 2024",
        "weekday=3</TEV, 2024-05-08TEV",
        "weekday=4</eve, 2024-05-08TNI",
        "day-1/T22:30, 2024-05-13T22:30",
        "2020..2021, 2020/2021",
        "(day=05-23>)..day=05-24>, 2024-05-23",
        "day=05-23>..(day=05-24>), 2024-05-24",
    })
    void theValueSeenFromADay(String notation, String value) {
        assertThat(RelativeTime.parse(notation).value(DAY)).hasValue(value);
    }

    @ParameterizedTest
    @CsvSource({
        "day-1, XXXX-XX-XX",
        "week+0, XXXX-WXX",
        "weekday=3<, XXXX-WXX-3",
        "day=02-23~, XXXX-02-23",
        "month=04<, XXXX-04",
        "year-1/quarter=3, XXXX-Q3",
        "year-23, XXXX",
        "weekday=2</TEV, XXXX-WXX-2TEV",
        "2021/month=04, 2021-04",
    })
    void whatIsUnknownWithoutADayIsX(String notation, String value) {
        assertThat(RelativeTime.parse(notation).value(null)).hasValue(value);
    }

    @Test
    void aRangeHasItsDaysWhicheverEndIsNamed() {
        assertThat(days("(weekday=1<)..weekday=1</weekday=5>")).isEqualTo("2024-05-13..2024-05-17");
        assertThat(days("weekday=1<..(weekday=1</weekday=5>)")).isEqualTo("2024-05-13..2024-05-17");
        assertThat(days("weekday=4</eve")).isEqualTo("2024-05-08..2024-05-09");
        assertThat(days("quarter-1")).isEqualTo("2024-01..2024-03");
        assertThat(days("week+0")).isEqualTo("2024-05-13..2024-05-19");
        assertThat(days("season=WI<<")).isEqualTo("2023-12..2024-02");
    }

    @Test
    void aDayThatDoesNotExistIsNone() {
        assertThat(RelativeTime.parse("2023/day=02-29").value(DAY)).isEmpty();
        assertThat(RelativeTime.parse("day=02-31~").resolve(DAY)).isEmpty();
        assertThat(RelativeTime.parse("year+99999").resolve(DAY)).isEmpty();
        assertThat(RelativeTime.parse("2022..2021").resolve(DAY)).isEmpty();
        assertThatThrownBy(() -> RelativeTime.parse("2022-02-31")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RelativeTime.parse("someday")).isInstanceOf(IllegalArgumentException.class);
    }

    private static String days(String notation) {
        Interval days = RelativeTime.parse(notation).resolve(DAY).orElseThrow();
        return days.start() + ".." + days.end();
    }
}
