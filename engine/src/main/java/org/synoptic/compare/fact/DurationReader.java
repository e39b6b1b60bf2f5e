package org.synoptic.compare.fact;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.fact.Terms.Hit;
import org.synoptic.model.Span;
import org.synoptic.model.TimeExpression;

/// Reads how long something lasted: "a two-day visit", „das zweistündige Treffen“, "la conversación duró cinco horas".
final class DurationReader {
    private static final int BESIDE = 2;
    private static final int WITH_VERB = 20;
    private static final double LONGEST_HOURS = 24 * 120;

    private DurationReader() {}

    static List<Fact> read(Reading reading) {
        List<Fact> facts = new ArrayList<>();
        for (TimeExpression time : reading.document().times()) {
            Length length = Length.of(time, reading);
            if (length == null || length.hours().high() > LONGEST_HOURS) continue;
            Span sentence = reading.sentence(time.span());
            Hit happening = happening(reading, length, sentence);
            if (happening == null || RecencyReader.isRecency(reading, length, sentence)) continue;
            facts.add(new Fact(
                    reading.document(),
                    Slot.DURATION,
                    happening.term(),
                    length.shown(),
                    length.hours(),
                    Reading.cover(length.span(), happening.span()),
                    reading.persons(sentence),
                    !reading.isPast(sentence, time.span())));
        }
        return facts;
    }

    /// The noun that the length stands beside, else what is said to have lasted that long.
    private static @Nullable Hit happening(Reading reading, Length length, Span sentence) {
        Hit beside = reading.nearest("happening", length.span(), sentence, BESIDE);
        if (beside != null && isOf(reading, length, beside)) return beside;
        Hit verb = reading.nearest("lasts", length.span(), sentence, BESIDE);
        if (verb == null) return null;
        return reading.nearest("happening", Reading.cover(verb.span(), length.span()), sentence, WITH_VERB);
    }

    /// "two-day visit", "visit of two days", but not "two days after the visit".
    private static boolean isOf(Reading reading, Length length, Hit happening) {
        Span a = length.span();
        Span b = happening.span();
        if (a.overlaps(b)) return true;
        Span between = new Span(Math.min(a.end(), b.end()), Math.max(a.start(), b.start()));
        String words = reading.text(between);
        boolean isJoined = words.chars().noneMatch(c -> c == ',' || c == ';' || c == ':' || c == '(' || c == '–');
        if (!isJoined) return false;
        boolean isParted = !reading.hits("parted", between).isEmpty();
        boolean isAgo = !reading.hits("parted", after(reading, a)).isEmpty();
        return !isParted && !isAgo;
    }

    /// The word behind.
    private static Span after(Reading reading, Span span) {
        int next = reading.words().at(span.end());
        return next < reading.words().size() ? reading.words().span(next) : span;
    }
}
