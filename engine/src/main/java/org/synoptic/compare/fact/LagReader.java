package org.synoptic.compare.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.fact.Terms.Hit;
import org.synoptic.model.Span;
import org.synoptic.model.TimeExpression;

/// Reads the day of a happening from another one that followed it: "said on Wednesday, a day after the leader was
/// detained" tells of Tuesday.
final class LagReader {
    private static final int TO_HAPPENING = 8;
    private static final double HOURS_IN_DAY = 24;
    private static final double QUARTER = 0.25;

    private LagReader() {}

    static List<Fact> read(Reading reading) {
        List<Fact> facts = new ArrayList<>();
        for (Span sentence : reading.sentences()) {
            for (Hit lag : reading.hits("lag", sentence)) {
                Fact fact = fact(reading, lag, sentence);
                if (fact != null) facts.add(fact);
            }
        }
        return facts;
    }

    private static @Nullable Fact fact(Reading reading, Hit lag, Span sentence) {
        LocalDate day = dayBefore(reading, lag, sentence);
        Span behind = new Span(lag.span().end(), Math.max(lag.span().end(), sentence.end()));
        Hit about = reading.nearest("happening", lag.span(), behind, TO_HAPPENING);
        if (day == null || about == null) return null;
        long days = Math.round(Math.floor(Integer.parseInt(lag.term()) / HOURS_IN_DAY));
        double first = day.toEpochDay() - days - QUARTER;
        return new Fact(
                reading.document(),
                Slot.START,
                about.term(),
                day.minusDays(days).toString(),
                new Range(first, days == 0 ? first + 1 : first + 2 * QUARTER),
                Reading.cover(lag.span(), about.span()),
                reading.persons(sentence),
                true);
    }

    /// The one day that is told before the words; null where there is none, or more than one.
    private static @Nullable LocalDate dayBefore(Reading reading, Hit lag, Span sentence) {
        LocalDate day = null;
        for (TimeExpression time : reading.document().times()) {
            boolean stands = time.span().start() >= sentence.start()
                    && time.span().end() <= lag.span().start();
            if (!stands || time.type() == TimeExpression.Type.DURATION || time.interval() == null) continue;
            LocalDate first = time.interval().firstDay();
            if (!first.equals(time.interval().lastDay()) || (day != null && !day.equals(first))) return null;
            day = first;
        }
        return day;
    }
}
