package org.synoptic.annotate.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.name.Names;
import org.synoptic.annotate.quote.QuoteRules.Kind;
import org.synoptic.annotate.quote.QuoteRules.Medium;
import org.synoptic.annotate.time.Anchoring;
import org.synoptic.model.EntityType;
import org.synoptic.model.Mention;
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

    /// The time that tells on which day; null when the words around the cue tell none, or more than one. Its day is not
    /// known where it hangs on the day of the report and that is not known.
    @Nullable
    TimeExpression day(Frame frame, Span said) {
        List<TimeExpression> told = within(frame.span()).stream()
                .filter(time -> time.type() == TimeExpression.Type.DATE
                        && !time.span().overlaps(said)
                        && !isQuoted(frame, time)
                        && !isOfRelease(frame, time))
                .toList();
        List<TimeExpression> days =
                told.stream().filter(time -> Anchoring.oneDay(time).isPresent()).toList();
        if (days.isEmpty())
            days = told.stream()
                    .filter(time -> time.interval() == null && time.relative() != null)
                    .toList();
        boolean isOne = days.stream().map(TimeExpression::value).distinct().count() == 1;
        return isOne ? days.getFirst() : null;
    }

    /// "in an interview aired on Monday", "im am Montag gesendeten Interview", but not "in a statement released on
    /// Monday", which says it then.
    private boolean isOfRelease(Frame frame, TimeExpression time) {
        int at = 0;
        while (at < frame.size() && frame.get(at).span().end() <= time.span().start()) at++;
        int released = before(Kind.RELEASED, frame, at);
        if (released >= 0) return before(Kind.DOCUMENT, frame, released) < 0;
        while (at < frame.size() && frame.get(at).span().start() < time.span().end()) at++;
        return frame.has(at + 1)
                && rules.isLemma(Kind.RELEASED, frame.get(at))
                && !rules.isLemma(Kind.DOCUMENT, frame.get(at + 1));
    }

    /// The nearest such word in the same clause; -1 for none.
    private int before(Kind kind, Frame frame, int at) {
        for (int i = at - 1; i >= 0 && !frame.isWord(i, ",") && !frame.get(i).isQuoted(); i--) {
            if (rules.isLemma(kind, frame.get(i))) return i;
            if (frame.get(i).isFinite()) return -1;
        }
        return -1;
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
