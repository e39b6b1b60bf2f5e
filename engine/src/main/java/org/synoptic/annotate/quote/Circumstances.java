package org.synoptic.annotate.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.name.Names;
import org.synoptic.annotate.quote.QuoteRules.Kind;
import org.synoptic.annotate.quote.QuoteRules.Medium;
import org.synoptic.model.EntityType;
import org.synoptic.model.Interval;
import org.synoptic.model.Mention;
import org.synoptic.model.PartialDate;
import org.synoptic.model.Span;
import org.synoptic.model.TimeExpression;

/// Where and when something was said, as the words around it tell.
final class Circumstances {
    private final String text;
    private final QuoteRules rules;
    private final NounPhrases phrases;
    private final Names names;
    private final List<TimeExpression> times;

    Circumstances(String text, QuoteRules rules, NounPhrases phrases, Names names, List<TimeExpression> times) {
        this.text = text;
        this.rules = rules;
        this.phrases = phrases;
        this.names = names;
        this.times = times;
    }

    /// "interview with RT", "tweet"; null when nothing tells.
    ///
    /// @param said the words that are reported; what they name is no medium
    @Nullable
    String medium(Frame frame, Span said, @Nullable Cue cue) {
        for (int at = 0; at < frame.size(); at++) {
            if (frame.get(at).isQuoted() || frame.get(at).span().overlaps(said)) continue;
            for (Medium medium : rules.media()) {
                if (QuoteRules.matches(medium.words(), frame, at))
                    return named(medium, frame, at + medium.words().size());
            }
        }
        boolean document = cue != null
                && cue.subject() != null
                && rules.isLemma(Kind.DOCUMENT, frame.get(cue.subject().head()));
        return document ? "statement" : null;
    }

    private String named(Medium medium, Frame frame, int at) {
        if (!frame.has(at) || !medium.with().contains(frame.get(at).lower())) return medium.name();
        Phrase outlet = phrases.startingAt(frame, at + 1);
        String name = outlet == null ? "" : outlet(frame.span(outlet.from(), outlet.to()));
        return name.isEmpty() ? medium.name() : medium.name() + " with " + name;
    }

    /// The last organization in the phrase, or its last words with a capital.
    private String outlet(Span words) {
        String name = "";
        for (Mention mention : names.within(words)) {
            if (mention.type() == EntityType.ORGANIZATION) name = mention.span().of(text);
        }
        return name.isEmpty() ? lastCapitals(words.of(text)) : name;
    }

    private static String lastCapitals(String words) {
        String[] parts = words.split("\\s+");
        int from = parts.length;
        while (from > 0 && !parts[from - 1].isEmpty() && Character.isUpperCase(parts[from - 1].codePointAt(0))) from--;
        return String.join(" ", List.of(parts).subList(from, parts.length));
    }

    /// The day that the words around the cue give; null when they give none, or more than one.
    @Nullable
    PartialDate day(Frame frame, Span said) {
        PartialDate day = null;
        for (TimeExpression time : within(frame.span())) {
            if (time.type() != TimeExpression.Type.DATE || time.span().overlaps(said) || isQuoted(frame, time))
                continue;
            Interval interval = time.interval();
            PartialDate start = interval == null ? null : interval.start();
            if (interval == null || start == null || !start.isDay() || !start.equals(interval.end())) continue;
            if (day != null && !day.equals(start)) return null;
            day = start;
        }
        return day;
    }

    private static boolean isQuoted(Frame frame, TimeExpression time) {
        return frame.pieces().stream()
                .anyMatch(piece -> piece.isQuoted() && piece.span().overlaps(time.span()));
    }

    private List<TimeExpression> within(Span span) {
        int low = 0;
        int high = times.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (times.get(middle).span().start() < span.start()) low = middle + 1;
            else high = middle;
        }
        int end = low;
        while (end < times.size() && times.get(end).span().end() <= span.end()) end++;
        return times.subList(low, end);
    }
}
