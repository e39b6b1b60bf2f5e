package org.synoptic.annotate.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.synoptic.annotate.Reports;
import org.synoptic.model.Block;
import org.synoptic.model.PartialDate;
import org.synoptic.model.Span;
import org.synoptic.model.TimeExpression;

class EnglishTimesTest {
    private static final TimeReader READER = new TimeReader(Reports.module("en"));

    @Test
    void aWeekdayGoesWhereTheTenseGoes() {
        assertThat(values("The envoy resigned on Friday.")).containsExactly("Friday = 2024-05-10");
        assertThat(values("The envoy will arrive on Wednesday.")).containsExactly("Wednesday = 2024-05-15");
        assertThat(values("The council voted after Oslo's November 29 test, seeking to further limit the sale of oil."))
                .containsExactly("November 29 = 2023-11-29");
        assertThat(values("Officials said Tuesday that the ferry had sunk.")).containsExactly("Tuesday = 2024-05-14");
        assertThat(values("On Monday, Varga said she would meet Lund on Thursday."))
                .containsExactly("Monday = 2024-05-13", "Thursday = 2024-05-16");
        assertThat(values("The port was shelled overnight on Thursday."))
                .containsExactly("overnight on Thursday = 2024-05-09TNI");
        assertThat(values("A vote is scheduled for Monday.")).containsExactly("Monday = 2024-05-20");
        assertThat(values("The minister was to fly home on Sunday.")).containsExactly("Sunday = 2024-05-19");
        assertThat(values("Wednesday's meeting will be the third. Friday's attack killed four."))
                .containsExactly("Wednesday = 2024-05-15", "Friday = 2024-05-10");
        assertThat(values("The trial opens on 3 December. The last one opened on 3 December."))
                .containsExactly("3 December = 2024-12-03", "3 December = 2023-12-03");
        assertThat(values("He has been in jail since Monday; he left on the 3rd."))
                .containsExactly("Monday = 2024-05-13", "the 3rd = 2024-05-03");
        assertThat(values("They meet on the first Monday in June and the last Friday of May."))
                .containsExactly("the first Monday in June = 2024-06-03", "the last Friday of May = 2024-05-31");
    }

    @Test
    void aLengthOfTimeIsADayWhereTheSentenceLooksAhead() {
        assertThat(values("Talks will begin in two days. He was freed in two days."))
                .containsExactly("two days = 2024-05-16", "two days = P2D");
        assertThat(READER.lengths("In the past three days 40 people died."))
                .containsExactly("the past three days = P3D = 2024-05-11..2024-05-14");
        assertThat(values("The call came an hour ago, the last one 48 hours ago."))
                .containsExactly("an hour ago = 2024-05-14", "48 hours ago = 2024-05-12");
    }

    @Test
    void whatHangsOnAnotherEventIsNoDay() {
        assertThat(values("She left a day before the vote. She had left the day before."))
                .containsExactly("the day before = 2024-05-13");
    }

    @Test
    void aPostIsReadAsOfItsOwnDay() {
        String column = "The embassy posted yesterday.";
        String post = "We met the minister yesterday.";
        Block body = Block.of(new Span(0, column.length()), Block.Role.BODY);
        Block posted = Block.post(
                new Span(column.length() + 2, column.length() + 2 + post.length()),
                new Block.PostInfo("Embassy", "embassy", new PartialDate(2024, 5, 3)));
        assertThat(READER.values(column + "\n\n" + post, List.of(body, posted)))
                .containsExactly("yesterday = 2024-05-13", "yesterday = 2024-05-02");
    }

    @Test
    void aStatedTimeZoneCountsForTheDay() {
        assertThat(days("The order took effect at 11 p.m. EST on Monday."))
                .containsExactly("11 p.m. EST on Monday = 2024-05-13..2024-05-14");
        assertThat(values("It began at 0800 GMT.")).containsExactly("0800 GMT = 2024-05-14T08:00");
    }

    @Test
    void whatFollowsFromTheYearOfTheReportIsKnown() {
        assertThat(READER.tag("They met last year and will meet on Wednesday.", PartialDate.ofYear(2022)))
                .extracting(TimeExpression::value)
                .containsExactly("2021", "XXXX-WXX-3");
    }

    @Test
    void datesInAnyOrder() {
        assertThat(values("It was signed on March 3, 2021, ratified on 4 April 2021 and ended on 2021-05-06."))
                .containsExactly("March 3, 2021 = 2021-03-03", "4 April 2021 = 2021-04-04", "2021-05-06 = 2021-05-06");
        assertThat(values("He came on the 3rd of March and left on Thursday, May 9."))
                .containsExactly("the 3rd of March = 2024-03-03", "Thursday, May 9 = 2024-05-09");
        assertThat(values("Trade grew in 2019, in Sept. 2020 and since the early 1990s."))
                .containsExactly("2019 = 2019", "Sept. 2020 = 2020-09", "the early 1990s = 199");
        assertThat(values("They fought in the 19th century, in the summer of 2021 and in the second half of 2022."))
                .containsExactly(
                        "the 19th century = 18", "the summer of 2021 = 2021-SU", "the second half of 2022 = 2022-H2");
    }

    @Test
    void daysThatHangOnTheDayOfTheReport() {
        assertThat(values("He left yesterday and will be back tomorrow, two days earlier than planned."))
                .contains("yesterday = 2024-05-13", "tomorrow = 2024-05-15");
        assertThat(values("The leaders meet this week; last week they only spoke by phone."))
                .containsExactly("this week = 2024-W20", "last week = 2024-W19");
        assertThat(values("The president will visit later this year, reforms are due by the end of the year."))
                .containsExactly("later this year = 2024", "the end of the year = 2024-12");
        assertThat(values("The last such trip was 23 years ago, the last call three days ago."))
                .containsExactly("23 years ago = 2001", "three days ago = 2024-05-11");
        assertThat(values("He had visited in April, and in December he had cancelled."))
                .containsExactly("April = 2024-04", "December = 2023-12");
    }

    @Test
    void whatAnEarlierTimeIsTheStartOf() {
        assertThat(values("In 2001 her predecessor came; 23 years later the states work together again."))
                .containsExactly("2001 = 2001", "23 years later = 2024");
        assertThat(
                        values(
                                "The port fell in August 2021. Back in 2001 it had been rebuilt. Now, 23 years later, it is free."))
                .contains("23 years later = 2024");
        assertThat(values("She took office on January 20, 2021. A week later she flew to Sund."))
                .containsExactly("January 20, 2021 = 2021-01-20", "A week later = 2021-01-27");
        assertThat(values("A spokesman had denied it the day before.")).containsExactly("the day before = 2024-05-13");
        assertThat(values("They met in 2014 and the following year.")).contains("the following year = 2015");
    }

    @Test
    void aRangeHasTheDaysOfBothEnds() {
        assertThat(days("She will be in Norhaven on May 15-16."))
                .containsExactly("May 15 = 2024-05-15..2024-05-16", "16 = 2024-05-15..2024-05-16");
        assertThat(days("The 1914-18 war was discussed on Jan. 5 - Feb. 7, 2023."))
                .containsExactly(
                        "1914-18 = 1914..1918",
                        "Jan. 5 = 2023-01-05..2023-02-07",
                        "Feb. 7, 2023 = 2023-01-05..2023-02-07");
        assertThat(days("During 2021-2022 trade grew.")).containsExactly("2021 = 2021..2022", "2022 = 2021..2022");
        assertThat(days("The ceasefire lasted from 2014 until 2017."))
                .containsExactly("2014 = 2014..2017", "2017 = 2014..2017");
        assertThat(days("Between Monday and Friday, three boats sank."))
                .containsExactly("Monday = 2024-05-13..2024-05-17", "Friday = 2024-05-13..2024-05-17");
        assertThat(days("Talks run from 28 May to 2 June."))
                .containsExactly("28 May = 2024-05-28..2024-06-02", "2 June = 2024-05-28..2024-06-02");
    }

    @Test
    void lengthsAndHabits() {
        assertThat(values("The two-day visit is the first in 23 years."))
                .containsExactly("two-day = P2D", "23 years = P23Y");
        assertThat(values("They waited for two and a half years, then nearly three weeks, then five hours."))
                .containsExactly("two and a half years = P2Y6M", "nearly three weeks = P3W", "five hours = PT5H");
        assertThat(values("It was held every year since 2016, and each Thursday."))
                .containsExactly("every year = P1Y", "2016 = 2016", "each Thursday = XXXX-WXX-4");
    }

    @Test
    void partsOfTheDay() {
        assertThat(values("On the evening of May 9 a plane landed; at 10:30 p.m. on Monday it left."))
                .containsExactly("the evening of May 9 = 2024-05-09TEV", "10:30 p.m. on Monday = 2024-05-13T22:30");
        assertThat(values("Shots were heard last night.")).containsExactly("last night = 2024-05-13TNI");
    }

    @Test
    void theVagueStaysVague() {
        assertThat(days("In recent years ties improved, and now they are good, in the past they were not."))
                .isEmpty();
        assertThat(values("In recent years ties improved.")).containsExactly("recent years = PAST_REF");
    }

    @Test
    void feastsMove() {
        assertThat(values("It began on Good Friday 2022 and ended on Christmas Eve 2022."))
                .containsExactly("Good Friday 2022 = 2022-04-15", "Christmas Eve 2022 = 2022-12-24");
        assertThat(values("They met last Thanksgiving.")).containsExactly("last Thanksgiving = 2023-11-23");
        assertThat(days("They fought during Ramadan 2023 and at Orthodox Easter."))
                .containsExactly("Ramadan 2023 = 2023-03-23..2023-04-20", "Orthodox Easter = 2024-05-05..2024-05-05");
    }

    @Test
    void whatLooksLikeATimeAndIsNone() {
        assertThat(values("Noel Bard and Theresa May met April Jones. May said the march may go on."))
                .isEmpty();
        assertThat(values("A pipe of 1,100 km, 2000 soldiers, version 2.0, $1999 and flight 1998."))
                .isEmpty();
        assertThat(values("The 44-year-old singer in his 30s did so as soon as possible."))
                .isEmpty();
    }

    @Test
    void datesThatDoNotExistAreNone() {
        assertThat(values("Nothing happened on 31 February 2022, on February 30 or in 99999."))
                .isEmpty();
        assertThat(values("Form 2023-13-45 of 13/13/2023 on the 1st of Smarch, 45 May."))
                .isEmpty();
        assertThat(values("The town was burned in 49 BC and in the 5th century BC."))
                .containsExactly("49 BC = BC0049", "the 5th century BC = BC04");
    }

    @Test
    void withoutADayOfTheReportTheUnknownIsX() {
        List<TimeExpression> times = READER.tag("She will arrive on Wednesday and leave on May 23.", null);
        assertThat(times).extracting(TimeExpression::value).containsExactly("XXXX-WXX-3", "XXXX-05-23");
        assertThat(times).extracting(TimeExpression::interval).containsOnlyNulls();
        assertThat(times).extracting(TimeExpression::relative).containsExactly("weekday=3>", "day=05-23~>");
    }

    private static List<String> values(String text) {
        return READER.values(text);
    }

    private static List<String> days(String text) {
        return READER.days(text);
    }
}
