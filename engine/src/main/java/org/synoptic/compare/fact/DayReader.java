package org.synoptic.compare.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.fact.Terms.Hit;
import org.synoptic.model.Interval;
import org.synoptic.model.PartialDate;
import org.synoptic.model.Span;
import org.synoptic.model.TimeExpression;

/// Reads the day or year that stands beside a happening: "the call on 12 June", "martial law from 28 November", „das
/// 2020 ausgehandelte Protokoll“.
///
/// What lasts is dated firmly only where its beginning is: by "from" and the like.
final class DayReader {
    private static final int BESIDE = 5;
    private static final int BESIDE_NUMBERED = 12;
    private static final int BESIDE_YEAR = 3;
    /// In characters: " and ".
    private static final int LONGEST_JOINT = 5;
    /// What is over on the day on which it is told to be.
    private static final Set<String> OF_ONE_DAY = Set.of("call", "address", "arrest");

    private DayReader() {}

    static List<Fact> read(Reading reading) {
        List<Fact> facts = new ArrayList<>();
        for (TimeExpression time : reading.document().times()) {
            Interval days = time.interval();
            if (days == null || time.type() == TimeExpression.Type.DURATION) continue;
            PartialDate start = days.start();
            Span sentence = reading.sentence(time.span());
            if (start == null || !(start.equals(days.end()) || isFrom(reading, time, sentence))) continue;
            boolean isPrevious = RecencyReader.isIntroduced(reading, time.span(), sentence)
                    && reading.nearest("first", time.span(), sentence, BESIDE * 2) != null;
            if (isPrevious || start.month() != 0 && !start.isDay()) continue;
            if (isRelativeInQuote(reading, time) || isEndOfRange(reading, time)) continue;
            boolean isFrom = isFrom(reading, time, sentence);
            Hit about = about(reading, time, sentence, isFrom);
            if (about == null || isParted(reading, time.span(), about.span())) continue;
            if (isOfALaterThing(reading, time.span(), about.span(), sentence)) continue;
            boolean isFirm = isFrom || OF_ONE_DAY.contains(about.term());
            facts.add(new Fact(
                    reading.document(),
                    Slot.START,
                    about.term(),
                    start.toString(),
                    new Range(start.first().toEpochDay(), start.last().toEpochDay()),
                    Reading.cover(time.span(), about.span()),
                    reading.persons(sentence),
                    isFirm && start.isDay()));
        }
        return facts;
    }

    /// "On Wednesday, a day after he was detained": the day is another one.
    private static boolean isParted(Reading reading, Span time, Span about) {
        Span both = Reading.cover(time, about);
        return !reading.hits("lag", both).isEmpty();
    }

    /// "Before arriving here on 6 April he will visit Oslo": the day is that of arriving.
    private static boolean isOfALaterThing(Reading reading, Span time, Span about, Span sentence) {
        Span ahead = new Span(sentence.start(), Math.max(sentence.start(), time.start()));
        return reading.hits("before", ahead).stream()
                .anyMatch(before -> about.end() <= before.span().start() || about.start() >= time.end());
    }

    /// The happening named beside a day; for "It is in force from 28 November" the one of the sentence before.
    private static @Nullable Hit about(Reading reading, TimeExpression time, Span sentence, boolean isFrom) {
        PartialDate start = time.interval() == null ? null : time.interval().start();
        boolean isNumbered = start != null && start.isDay() && isNumbered(reading, time);
        int most = start == null || !start.isDay() ? BESIDE_YEAR : isNumbered ? BESIDE_NUMBERED : BESIDE;
        Hit about = reading.nearest("happening", time.span(), sentence, most);
        if (about != null
                || !isFrom
                || reading.nearest("it", new Span(sentence.start(), sentence.start() + 1), sentence, 0) == null)
            return about;
        Span before = reading.sentenceBefore(sentence);
        List<Hit> named = before == null ? List.of() : reading.hits("happening", before);
        return named.isEmpty() ? null : named.get(named.size() - 1);
    }

    private static boolean isFrom(Reading reading, TimeExpression time, Span sentence) {
        for (Hit from : reading.hits(
                "from",
                new Span(
                        sentence.start(), Math.max(sentence.start(), time.span().end())))) {
            boolean isBefore = from.span().start() <= time.span().start();
            if (isBefore && reading.words().between(from.span(), time.span()) <= 1) return true;
        }
        return false;
    }

    /// "11 and 12 July": the first is told of already.
    private static boolean isEndOfRange(Reading reading, TimeExpression time) {
        return reading.document().times().stream()
                .filter(other ->
                        other.span().end() <= time.span().start() && other.type() != TimeExpression.Type.DURATION)
                .filter(other -> time.span().start() - other.span().end() <= LONGEST_JOINT)
                .anyMatch(other -> reading.sentence(other.span()).equals(reading.sentence(time.span())));
    }

    private static boolean isNumbered(Reading reading, TimeExpression time) {
        return reading.text(time.span()).chars().anyMatch(Character::isDigit);
    }

    /// "Today" in somebody's words is the day of the words, not of the report.
    private static boolean isRelativeInQuote(Reading reading, TimeExpression time) {
        if (isNumbered(reading, time)) return false;
        return reading.document().quotes().stream()
                .anyMatch(quote -> quote.direct() && quote.span().overlaps(time.span()));
    }
}
