package org.synoptic.annotate.quote;

import org.synoptic.annotate.quote.QuoteRules.Kind;

/// Tells words that people say to each other from words about them: "I", "you", a question, a call.
final class Talk {
    private final QuoteRules rules;

    Talk(QuoteRules rules) {
        this.rules = rules;
    }

    /// Whether a piece of the range is such a word.
    boolean in(Frame frame, int from, int to) {
        for (int i = from; i < to; i++) {
            Piece piece = frame.get(i);
            if (rules.is(Kind.TALK, piece)) return true;
            if (i > 0 && piece.startsUpper() && rules.is(Kind.POLITE, piece) && !opens(frame.get(i - 1))) return true;
        }
        return false;
    }

    /// Whether a sentence is talk: it holds such a word, asks or calls.
    boolean is(Frame frame) {
        Piece last = frame.get(frame.size() - 1);
        return last.is("?") || last.is("!") || in(frame, 0, frame.size());
    }

    private static boolean opens(Piece piece) {
        return piece.is(":") || piece.is(".") || piece.is("!") || piece.is("?");
    }
}
