package org.synoptic.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.synoptic.model.Span;

/// The days that a reader of many languages sees in a line.
class WrittenDateTest {
    private static List<String> days(String text, DayOrder order) {
        return WrittenDate.in(text, new Span(0, text.length()), order).stream()
                .map(date -> date.span().of(text) + " = " + date.year() + "-" + date.month() + "-" + date.day())
                .toList();
    }

    private static List<String> days(String text) {
        return days(text, DayOrder.UNKNOWN);
    }

    @Test
    void daysAreReadInManyLanguages() {
        for (String written : List.of(
                "12 March 2014",
                "March 12th, 2014",
                "12. März 2014",
                "12 mars 2014",
                "12 de marzo de 2014",
                "12 marzo 2014",
                "12 de março de 2014",
                "12 maart 2014",
                "12 marca 2014",
                "12 марта 2014",
                "12 березня 2014",
                "12 Mart 2014",
                "12 مارس 2014",
                "١٢ مارس ٢٠١٤",
                "2014年3月12日",
                "2014-03-12",
                "2014/3/12",
                "12.03.2014",
                "12. 3. 2014",
                "12-Mar-2014")) {
            assertThat(days("(" + written + ")")).as(written).containsExactly(written + " = 2014-3-12");
        }
    }

    @Test
    void ofARangeItIsTheFirstDay() {
        assertThat(days("Talks on February 23-24, 2022, in Riga")).containsExactly("February 23-24, 2022 = 2022-2-23");
        assertThat(days("Vom 23.-24. Februar 2022")).containsExactly("23.-24. Februar 2022 = 2022-2-23");
    }

    @Test
    void theOrderOfNumbersFollowsThePlace() {
        assertThat(days("on 03/04/2014", DayOrder.of("en-GB"))).containsExactly("03/04/2014 = 2014-4-3");
        assertThat(days("on 03/04/2014", DayOrder.of("en-US"))).containsExactly("03/04/2014 = 2014-3-4");
        assertThat(days("le 03/04/2014", DayOrder.of("fr"))).containsExactly("03/04/2014 = 2014-4-3");
        assertThat(days("on 03/04/2014", DayOrder.of("en"))).isEmpty();
        assertThat(days("on 23/04/2014", DayOrder.of("en-US"))).containsExactly("23/04/2014 = 2014-4-23");
    }

    @Test
    void numbersThatAreNoDaysAreNone() {
        assertThat(days("24 out of 30, at 10.15, by 3 set pieces, on version 1.2.2014.5, in may 5"))
                .isEmpty();
        assertThat(days("31 February 2014, 2014-13-01")).isEmpty();
    }
}
