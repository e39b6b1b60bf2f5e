package org.synoptic.compare.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.fact.Length.Unit;
import org.synoptic.compare.fact.Terms.Hit;
import org.synoptic.model.Span;
import org.synoptic.model.TimeExpression;

/// Reads when there was the one before: "the first visit since 2012", „das erste Treffen seit zwei Jahren“, "had not
/// met for two years"; and of whom it is the first.
final class RecencyReader {
    private static final int WORDS_TO_FIRST = 12;
    private static final int WORDS_TO_ROLE = 6;
    private static final double DAYS_IN_HOUR = 1 / 24.0;

    private RecencyReader() {}

    static List<Fact> read(Reading reading) {
        List<Fact> facts = new ArrayList<>();
        for (TimeExpression time : reading.document().times()) {
            Span sentence = reading.sentence(time.span());
            Before before = before(reading, time, sentence);
            if (before == null) continue;
            Hit first = reading.nearest("first", before.words(), sentence, WORDS_TO_FIRST);
            Hit about = happening(reading, first, before, sentence);
            if (about == null) continue;
            Hit mark = first == null ? about : first;
            Span words = Reading.cover(Reading.cover(mark.span(), about.span()), before.words());
            facts.add(fact(reading, Slot.PREVIOUS, about.term(), before.value(), before.days(), words, sentence, true));
            Hit holder = first == null ? null : holder(reading, first, about, sentence);
            if (holder != null) {
                String role = holder.term().substring(holder.term().indexOf(':') + 1);
                boolean isOffice = !holder.term().startsWith("any:");
                facts.add(fact(reading, Slot.FIRST, about.term(), role, null, words, sentence, isOffice));
            }
        }
        return facts;
    }

    /// @param isFirm false for the first "official": a foreign minister is one, so that the two agree
    private static Fact fact(
            Reading reading,
            Slot slot,
            String about,
            String value,
            @Nullable Range range,
            Span words,
            Span sentence,
            boolean isFirm) {
        return new Fact(reading.document(), slot, about, value, range, words, reading.persons(sentence), isFirm);
    }

    /// @param days epoch days on which the one before can have been
    private record Before(String value, @Nullable Range days, Span words) {}

    /// Whether the length tells how long there was none.
    static boolean isRecency(Reading reading, Length length, Span sentence) {
        if (length.isOfDay() || length.unit() == Unit.DAY) return false;
        return isIntroduced(reading, length.span(), sentence)
                && reading.nearest("first", length.span(), sentence, WORDS_TO_FIRST) != null;
    }

    private static @Nullable Before before(Reading reading, TimeExpression time, Span sentence) {
        Length length = Length.of(time, reading);
        if (length != null) return after(reading, length, sentence);
        if (time.type() != TimeExpression.Type.DATE || time.interval() == null) return null;
        LocalDate first = time.interval().firstDay();
        LocalDate last = time.interval().lastDay();
        if (first.equals(LocalDate.MIN) || last.equals(LocalDate.MAX)) return null;
        if (!isIntroduced(reading, time.span(), sentence)) return null;
        if (reading.nearest("first", time.span(), sentence, WORDS_TO_FIRST) == null) return null;
        String value =
                time.value().matches("\\d{4}(-\\d{2}(-\\d{2})?)?") ? time.value() : Integer.toString(first.getYear());
        return new Before(value, new Range(first.toEpochDay(), last.toEpochDay() + 1.0), time.span());
    }

    private static @Nullable Before after(Reading reading, Length length, Span sentence) {
        if (length.isOfDay() || length.unit() == Unit.DAY || length.amount() == 0) return null;
        boolean isFirst = isRecency(reading, length, sentence);
        if (!isFirst && !isNever(reading, length, sentence)) return null;
        LocalDate published = reading.published();
        if (published == null) return new Before(length.shown() + " before", null, length.span());
        Range hours = length.hours();
        double day = published.toEpochDay();
        Range days = new Range(day - hours.high() * DAYS_IN_HOUR, day - hours.low() * DAYS_IN_HOUR);
        return new Before(length.shown() + " before", days, length.span());
    }

    /// "had not met for two years".
    private static boolean isNever(Reading reading, Length length, Span sentence) {
        Hit not = reading.nearest("not", length.span(), sentence, 3);
        if (not == null) return false;
        Hit met = reading.nearest("happening", not.span(), sentence, 1);
        return met != null && met.term().equals("meeting");
    }

    /// "since" and the like stand just before, their bounds or an article between.
    static boolean isIntroduced(Reading reading, Span words, Span sentence) {
        Span before = new Span(sentence.start(), Math.max(sentence.start(), words.end()));
        for (Hit since : reading.hits("since", before)) {
            if (since.span().overlaps(words)) return true;
            if (reading.words().between(since.span(), words) <= 2) return true;
        }
        return false;
    }

    /// What is the first of its kind: "the first visit"; "the trip was the first".
    private static @Nullable Hit happening(Reading reading, @Nullable Hit first, Before before, Span sentence) {
        if (first == null) return reading.nearest("happening", before.words(), sentence, 3);
        int behind = reading.words().at(first.span().end());
        Hit best = null;
        for (Hit hit : reading.hits(
                "happening", new Span(first.span().end(), Math.max(first.span().end(), sentence.end())))) {
            int distance = reading.words().at(hit.span().start()) - behind;
            if (distance <= 6) {
                best = hit;
                break;
            }
        }
        return best != null ? best : reading.nearest("happening", first.span(), sentence, 6);
    }

    /// "first visit of a Russian official": an office without a name.
    private static @Nullable Hit holder(Reading reading, Hit first, Hit happening, Span sentence) {
        Span from = new Span(Math.max(first.span().end(), sentence.start()), sentence.end());
        Span anchor = happening.span().start() >= first.span().start() ? happening.span() : first.span();
        for (Hit role : reading.hits("role", from)) {
            if (role.span().start() < anchor.end()) continue;
            if (reading.words().between(anchor, role.span()) <= WORDS_TO_ROLE && isWithoutName(reading, role))
                return role;
        }
        return null;
    }

    private static boolean isWithoutName(Reading reading, Hit role) {
        int next = reading.words().at(role.span().end());
        if (next >= reading.words().size()) return true;
        Span word = reading.words().span(next);
        return reading.persons(word).isEmpty();
    }
}
