package org.synoptic.annotate.quote;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.Token.Feature;
import org.synoptic.annotate.language.Token.PartOfSpeech;
import org.synoptic.annotate.quote.QuoteRules.Kind;

/// Finds the auxiliary, or the verb that lets or makes somebody speak, that a verb of saying belongs to.
final class VerbGroups {
    /// How far an auxiliary stands before its verb.
    private static final int MAX_GROUP = 25;

    private final QuoteRules rules;
    private final NounPhrases phrases;
    private final boolean inversion;

    VerbGroups(QuoteRules rules, NounPhrases phrases) {
        this.rules = rules;
        this.phrases = phrases;
        this.inversion = rules.setting("inversion");
    }

    /// The verb and its auxiliary.
    ///
    /// @param first index of the auxiliary; that of the verb where it has none
    record Group(int first, boolean passive) {}

    /// A verb, or what a tagger takes for an adjective though no noun follows it: "worauf sie erklärten,".
    boolean isVerbal(Frame frame, int at) {
        Piece piece = frame.get(at);
        if (piece.is(PartOfSpeech.VERB)) return true;
        if (!inversion || !piece.startsLower()) return false;
        return piece.isFinite() || isLoneParticiple(frame, at);
    }

    private static boolean isLoneParticiple(Frame frame, int at) {
        Piece piece = frame.get(at);
        boolean last = !frame.has(at + 1)
                || frame.get(at + 1).isPunctuation()
                || frame.get(at + 1).is(PartOfSpeech.AUX);
        return last && piece.is(PartOfSpeech.ADJ) && piece.is(Feature.PAST_PARTICIPLE);
    }

    /// Null when the form tells of no one who speaks.
    @Nullable
    Group of(Frame frame, int at) {
        Piece piece = frame.get(at);
        boolean marked = frame.has(at - 1) && rules.is(Kind.INFINITIVE_MARK, frame.get(at - 1));
        marked |= inversion && !piece.isFinite() && rules.holdsInfinitiveMark(piece.lower());
        if (marked && (piece.is(Feature.INFINITIVE) || !piece.isFinite() && !piece.is(Feature.PAST_PARTICIPLE))) {
            return phase(frame, at);
        }
        Group caused = inversion && piece.is(Feature.INFINITIVE) ? caused(frame, at) : null;
        if (caused != null) return caused;
        Group passive = inversion && piece.is(Feature.PAST_PARTICIPLE) ? auxiliary(frame, at) : null;
        if (passive != null && passive.passive()) return passive;
        if (piece.isFinite() && !piece.is(Feature.INFINITIVE)) return new Group(at, false);
        if (piece.is(Feature.PRESENT_PARTICIPLE) && isFreeParticiple(frame, at)) return new Group(at, false);
        Group group = auxiliary(frame, at);
        if (group != null) return group;
        if (piece.isFinite() || inversion && isLoneParticiple(frame, at)) return new Group(at, false);
        boolean bare = piece.is(Feature.PAST_PARTICIPLE) && frame.has(at - 1) && isSubjectLike(frame, at - 1);
        return bare ? new Group(at, false) : null;
    }

    /// "ließ erklären": an infinitive whose speaker is the subject of the verb that causes it.
    private @Nullable Group caused(Frame frame, int at) {
        for (int i = at - 1; i >= Math.max(0, at - MAX_GROUP) && !endsPart(frame.get(i)); i--) {
            if (frame.get(i).isFinite()) {
                return rules.isLemma(Kind.CAUSES, frame.get(i)) ? new Group(i, false) : null;
            }
        }
        return null;
    }

    /// "suchte er zu erklären", "zu erzählen weiß": a verb that lets its subject speak.
    private @Nullable Group phase(Frame frame, int at) {
        if (isPhase(frame, at + 1)) return new Group(at + 1, false);
        for (int i = at - 2; i >= Math.max(0, at - MAX_GROUP) && !endsPart(frame.get(i)); i--) {
            if (isPhase(frame, i)) return new Group(i, false);
        }
        return null;
    }

    private boolean isPhase(Frame frame, int at) {
        return frame.has(at) && frame.get(at).isFinite() && rules.isLemma(Kind.PHASE, frame.get(at));
    }

    private boolean isFreeParticiple(Frame frame, int at) {
        return frame.has(at - 1)
                && (frame.get(at - 1).isComma()
                        || frame.get(at - 1).isQuoted()
                        || rules.is(Kind.AS, frame.get(at - 1)));
    }

    /// A tagger takes "said" for a participle now and then.
    private boolean isSubjectLike(Frame frame, int at) {
        return !inversion && (phrases.isNoun(frame, at) || phrases.isPronoun(frame, at));
    }

    private @Nullable Group auxiliary(Frame frame, int at) {
        if (inversion
                && frame.has(at + 1)
                && frame.get(at + 1).is(PartOfSpeech.AUX)
                && frame.get(at + 1).isFinite()) {
            return new Group(at, isPassive(frame, at + 1, at));
        }
        int reach = inversion ? MAX_GROUP : 4;
        for (int i = at - 1; i >= Math.max(0, at - reach); i--) {
            Piece piece = frame.get(i);
            if (piece.isComma() || piece.isQuoted() && !inversion || piece.is(":")) return null;
            if (isAuxiliary(frame, i) && piece.isFinite()) return new Group(i, isPassive(frame, i, at));
            if (!inversion && rules.is(Kind.INFINITIVE_MARK, piece)) return null;
        }
        return null;
    }

    /// Or what the tagger takes for a full verb: "hatte er am Mittwoch gesagt".
    private boolean isAuxiliary(Frame frame, int at) {
        return frame.get(at).is(PartOfSpeech.AUX) || rules.setting("auxiliary:" + lemma(frame, at));
    }

    private boolean isPassive(Frame frame, int auxiliary, int at) {
        return frame.get(at).is(Feature.PAST_PARTICIPLE) && rules.setting("passive:" + lemma(frame, auxiliary));
    }

    private static String lemma(Frame frame, int at) {
        var word = frame.get(at).word();
        return word == null ? "" : word.lemma().toLowerCase(Locale.ROOT);
    }

    private static boolean endsPart(Piece piece) {
        return piece.isQuoted() || piece.isComma() || piece.is(":");
    }
}
