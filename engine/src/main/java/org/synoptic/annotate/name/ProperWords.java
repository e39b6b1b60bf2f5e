package org.synoptic.annotate.name;

import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.Token;
import org.synoptic.model.EntityType;

/// Which words of a sentence may stand in the name of a body or a place.
final class ProperWords {
    /// A name has no more words behind its head.
    static final int LONGEST = 8;

    private final HeadRules rules;

    ProperWords(HeadRules rules) {
        this.rules = rules;
    }

    int end(Sentence sentence, int at, int from) {
        int to = at;
        while (to < sentence.size()
                && to < from + LONGEST
                && (isProper(sentence, to) || to > at && isPossessor(sentence, to))) to++;
        return isPossessor(sentence, to - 1) ? to - 1 : to;
    }

    /// "Bureau of Trade and UNEP": a short form behind "and" is another body.
    boolean isAcronymAlone(Sentence sentence, int at) {
        boolean alone = at + 1 == sentence.size() || !isProper(sentence, at + 1);
        return alone && Shapes.isAcronym(sentence.token(at).text());
    }

    /// "People's" in "People's Liberation Army": the sign of the genitive at `at` stands after a word that names of
    /// bodies hold.
    boolean isPossessor(Sentence sentence, int at) {
        return at > 0
                && sentence.token(at).tag().equals("POS")
                && Shapes.isCapital(sentence.token(at - 1))
                && rules.possessors.contains(sentence.token(at - 1).lower());
    }

    static boolean isOrdinal(Token token) {
        return token.text().length() > 2
                && Character.isLetter(token.text().charAt(token.text().length() - 1));
    }

    boolean isProper(Sentence sentence, int at) {
        Token token = sentence.token(at);
        if (!Shapes.startsName(token) || isRank(token)) return false;
        return switch (token.pos()) {
            case PROPN -> true;
            case ADJ ->
                rules.nounsHaveCapitals ? at > 0 && isOfCity(token) : Shapes.isCapital(token) || isOrdinal(token);
            case NOUN -> !rules.nounsHaveCapitals && (Shapes.isCapital(token) || isOrdinal(token));
            case VERB, X -> !rules.nounsHaveCapitals && Shapes.isCapital(token) && at > 0;
            default -> false;
        };
    }

    /// "Berliner", "Tegeler": with a capital although it is an adjective.
    static boolean isOfCity(Token token) {
        return Shapes.isCapital(token) && token.lower().endsWith("er");
    }

    /// "Lt.", "Gen.": a person follows, and the name before it has ended.
    boolean isRank(Token token) {
        return token.text().endsWith(".") && rules.surroundings.isBefore(token.lower(), EntityType.PERSON);
    }
}
