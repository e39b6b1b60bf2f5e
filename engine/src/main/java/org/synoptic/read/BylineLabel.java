package org.synoptic.read;

import java.util.Optional;
import org.synoptic.model.Span;
import org.synoptic.read.Wordings.Sense;

/// What stands in front of the name of an author: `By`, `Text:`, `Posted by`.
final class BylineLabel {
    private static final int LONGEST_LABEL = 30;
    private static final int MOST_LABELS = 3;

    private BylineLabel() {}

    /// Whether the words begin like a byline.
    static boolean opens(String words) {
        Span beginning = new Span(0, Math.min(words.length(), 60));
        if (!Wordings.all().mayOpen(Sense.BYLINE.bit, words, beginning)) return false;
        Words start = Words.of(words, beginning);
        return start.size() > 0 && Wordings.all().at(Sense.BYLINE, start, 0).isPresent();
    }

    /// Whether the words begin like a byline and like nothing else, so that one word can be a name: `Posted by Ada`,
    /// `Author: Ada`, not `By Ada`.
    static boolean isFirm(String words) {
        Words start = Words.of(words, new Span(0, Math.min(words.length(), 60)));
        if (start.size() < 2) return false;
        return Wordings.all()
                .at(Sense.BYLINE, start, 0)
                .filter(label -> label.of(words).indexOf(' ') > 0 || isBeforeColon(words, label.end()))
                .isPresent();
    }

    private static boolean isBeforeColon(String words, int at) {
        int after = at;
        while (after < words.length() && Marks.isBlank(words.charAt(after))) after++;
        return after < words.length() && ":\uff1a".indexOf(words.charAt(after)) >= 0;
    }

    /// Whether the words are a label without a name: `By`, `Text:`.
    static boolean isAll(String written) {
        Words words = Words.of(written);
        return words.size() > 0
                && Wordings.all()
                        .at(Sense.BYLINE, words, 0)
                        .filter(label -> label.end() >= words.end(words.size() - 1))
                        .isPresent();
    }

    /// What follows "By", "Text:", "Autor:".
    static String after(String text) {
        int colon = text.indexOf(':');
        String rest = colon > 0 && colon <= LONGEST_LABEL && opens(text)
                ? text.substring(colon + 1).strip()
                : text;
        for (int i = 0; i < MOST_LABELS; i++) {
            Words words = Words.of(rest);
            if (words.size() < 2) return rest;
            Optional<Span> label = Wordings.all().at(Sense.BYLINE, words, 0);
            if (label.isEmpty()) return rest;
            int at = label.get().end();
            while (at < rest.length()
                    && !Character.isLetterOrDigit(rest.charAt(at))
                    && "(@".indexOf(rest.charAt(at)) < 0) at++;
            rest = rest.substring(at);
        }
        return rest;
    }
}
