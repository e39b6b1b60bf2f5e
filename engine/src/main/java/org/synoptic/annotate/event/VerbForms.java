package org.synoptic.annotate.event;

import org.synoptic.annotate.language.Grammar;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.Token;
import org.synoptic.annotate.language.Token.Feature;
import org.synoptic.annotate.language.Token.PartOfSpeech;

/// What the form of a verb and of its auxiliaries says: future, conditional, not yet realised.
final class VerbForms {
    private final Sentence sentence;
    private final Grammar grammar;

    VerbForms(Sentence sentence, Grammar grammar) {
        this.sentence = sentence;
        this.grammar = grammar;
    }

    boolean isFuture(Clauses.Range clause, int verb) {
        if (sentence.token(verb).is(Feature.FUTURE)) return true;
        if (sentence.token(verb).is(Feature.PAST_PARTICIPLE) && hasAuxiliary(clause, verb, 3, Feature.FUTURE))
            return true;
        return sentence.token(verb).is(Feature.INFINITIVE) && holdsFuture(clause);
    }

    private boolean holdsFuture(Clauses.Range clause) {
        for (int i = clause.from(); i < clause.to(); i++) {
            Token token = sentence.token(i);
            if (token.pos() == PartOfSpeech.AUX && token.is(Feature.FUTURE)) return true;
            if (!token.is(Feature.FINITE)) continue;
            boolean present = token.is(Feature.PRESENT) || token.is(Feature.SUBJUNCTIVE_I) || !token.is(Feature.PAST);
            if (grammar.is("future", token.lemma()) && present && !token.is(Feature.SUBJUNCTIVE_II)) return true;
        }
        return false;
    }

    /// "Hätte das Gericht zugestimmt, …": a condition that opens with its verb.
    boolean isCounterfactual(Clauses.Range clause) {
        Token first = sentence.token(clause.from());
        boolean should = clause.from() == 0 && grammar.is("should", first.lower());
        return (should || first.is(Feature.SUBJUNCTIVE_II))
                && !sentence.token(sentence.size() - 1).text().equals("?");
    }

    /// "aurait rencontré", "visiterait": what is only reported, or would be.
    boolean isConditional(Clauses.Range clause, int verb) {
        return sentence.token(verb).is(Feature.CONDITIONAL)
                || sentence.token(verb).is(Feature.PAST_PARTICIPLE)
                        && hasAuxiliary(clause, verb, 4, Feature.CONDITIONAL);
    }

    /// "sera reçu": an auxiliary of this form right before a participle.
    private boolean hasAuxiliary(Clauses.Range clause, int verb, int reach, Feature form) {
        for (int i = verb - 1; i >= Math.max(clause.from(), verb - reach); i--) {
            Token token = sentence.token(i);
            if (token.pos() == PartOfSpeech.AUX && token.is(form)) return true;
        }
        return false;
    }

    /// "решил посетить": in a language with cases an infinitive tells of what is still to come, unless it follows a
    /// verb such as "began".
    boolean isUnrealised(Clauses.Range clause, int verb) {
        if (!sentence.token(verb).tag().equals("INF")) return false;
        for (int i = clause.from(); i < verb; i++) {
            if (grammar.is("realised", sentence.token(i).lemma())) return false;
        }
        return true;
    }

    /// "is to be sentenced", "the aim was to seize it": what is to come behind "be" and "to".
    boolean isDue(int verb) {
        if (!grammar.has("is-to")) return false;
        int at = verb - 1;
        while (at > 0 && isBetween(sentence.token(at))) at--;
        return at > 0
                && grammar.is("to", sentence.token(at).lower())
                && sentence.token(at - 1).is(Feature.FINITE)
                && grammar.is("is-to", sentence.token(at - 1).lemma());
    }

    /// "the only way is to resign": what somebody thinks best.
    boolean isOnlyWay(Clauses.Range clause, int verb) {
        for (int i = clause.from(); i < verb; i++) {
            if (grammar.is("ways", sentence.token(i).lemma())) return true;
        }
        return false;
    }

    private static boolean isBetween(Token token) {
        return token.pos() == PartOfSpeech.ADV || token.pos() == PartOfSpeech.AUX && !token.is(Feature.FINITE);
    }

    /// "damit er abreist": a clause that says what for, and ends in its verb.
    boolean isPurposeClause(Clauses.Range clause, int verb) {
        return grammar.is("purpose-clause", sentence.token(clause.from()).lower())
                && verb == clause.to() - 1
                && clause.from() > 0
                && Clauses.isBoundary(sentence.token(clause.from() - 1));
    }
}
