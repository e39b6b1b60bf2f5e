package org.synoptic.annotate.quote;

import org.synoptic.annotate.language.Token.Feature;
import org.synoptic.annotate.quote.QuoteRules.Kind;

/// Tells reported speech by the mood of its verb, in languages that have one for it.
final class Mood {
    private final QuoteRules rules;

    Mood(QuoteRules rules) {
        this.rules = rules;
    }

    /// Whether the first finite verb from `from` to before `to` stands in the mood of reported speech.
    boolean isReported(Frame frame, int from, int to) {
        for (int i = from; i < to; i++) {
            if (frame.get(i).isFinite()) return isReported(frame.get(i)) && !isFirstPerson(frame, from, to);
        }
        return false;
    }

    /// "Er ruhe in Frieden".
    boolean isWish(Frame frame) {
        for (int i = 0; i < frame.end(); i++) {
            if (rules.is(Kind.WISH, frame.get(i))) return !rules.is(Kind.NO_SPEAKER, frame.get(i));
            if (frame.get(i).isFinite()) return false;
        }
        return false;
    }

    /// Whether a sentence is reported speech by its mood alone: a form of the subjunctive that no other mood has, not
    /// in a wish or an order.
    boolean isFreeReport(Frame frame) {
        for (int i = 0; i < frame.end(); i++) {
            Piece piece = frame.get(i);
            if (rules.is(Kind.WISH, piece)) return false;
            if (piece.isFinite()) return i > 0 && isReported(piece) && !isFirstPerson(frame, 0, frame.end());
        }
        return false;
    }

    /// Whether it stands in the other subjunctive, which takes the place of the first where that has no form of its
    /// own.
    boolean isHypothetical(Frame frame, int from, int to) {
        for (int i = from; i < to; i++) {
            if (frame.get(i).isFinite()) return frame.get(i).is(Feature.SUBJUNCTIVE_II);
        }
        return false;
    }

    /// "er habe" has the form of "ich habe": without an "ich" it is the subjunctive.
    boolean isReported(Piece verb) {
        if (verb.is(Feature.SUBJUNCTIVE_I)) return true;
        return rules.setting("subjunctive-in-e")
                && verb.is(Feature.PRESENT)
                && verb.is(Feature.SINGULAR)
                && !verb.is(Feature.PLURAL)
                && verb.lower().endsWith("e");
    }

    private boolean isFirstPerson(Frame frame, int from, int to) {
        for (int i = from; i < to; i++) {
            if (rules.is(Kind.FIRST_PERSON, frame.get(i))) return true;
        }
        return false;
    }
}
