package org.synoptic.annotate.event;

import static org.synoptic.annotate.event.StatusSigns.stronger;

import java.util.Optional;
import org.synoptic.annotate.language.Grammar;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.Token;
import org.synoptic.annotate.language.Token.Feature;
import org.synoptic.annotate.language.Token.PartOfSpeech;
import org.synoptic.model.Status;

/// Whether what a verb tells took place, by its form and the words of its clause; where there is a parse, by the verbs
/// above it too.
final class VerbStatus {
    /// How many words before the verb one may stand that speaks of it.
    private static final int REACH = 9;

    private final SentenceView view;
    private final Sentence sentence;
    private final StatusSigns signs;
    private final Grammar grammar;
    private final MarkedInfinitives infinitives;
    private final VerbForms forms;

    VerbStatus(SentenceView view, StatusSigns signs, Grammar grammar) {
        this.view = view;
        this.sentence = view.sentence;
        this.signs = signs;
        this.grammar = grammar;
        this.infinitives = new MarkedInfinitives(sentence, grammar);
        this.forms = new VerbForms(sentence, grammar);
    }

    Status of(int verb) {
        Clauses.Range clause = Clauses.around(sentence, verb);
        Status status = stronger(ofForm(clause, verb), ofWords(clause, verb));
        boolean open = infinitives.isToBeDone(verb) || isJoinedToHearsay(clause, verb);
        if (open) status = stronger(status, Status.POSSIBLE);
        status = stronger(status, ofInfinitive(verb));
        if (view.tree.isEmpty()) return status;
        GovernedStatus governed = new GovernedStatus(sentence, view.tree.get(), signs, grammar);
        return governed.isUnderCondition(verb) ? Status.POSSIBLE : stronger(status, governed.of(verb));
    }

    private Status ofForm(Clauses.Range clause, int verb) {
        Status status = forms.isFuture(clause, verb) ? Status.PLANNED : Status.OCCURRED;
        if (forms.isConditional(clause, verb) || forms.isCounterfactual(clause)) status = Status.POSSIBLE;
        if (forms.isUnrealised(clause, verb) || forms.isDue(verb) || forms.isPurposeClause(clause, verb))
            status = forms.isOnlyWay(clause, verb) ? Status.POSSIBLE : Status.PLANNED;
        return isUnder(verb) || isCharged(verb) ? stronger(status, Status.POSSIBLE) : status;
    }

    /// What the words before the verb say of it; of a verb that ends a bracket, all of its clause.
    private Status ofWords(Clauses.Range clause, int verb) {
        Status status = Status.OCCURRED;
        boolean bracket = hasVerbBracket(clause, verb);
        int from = Math.max(overQuotes(clause.from()), verb - REACH);
        if (isGerund(verb)) from = verb - 1;
        int to = bracket ? clause.to() : verb;
        for (int i = bracket ? clause.from() : from; i < to; i++) {
            if (i == verb || !belongsToVerb(i, verb, bracket) || isOfNoun(i, verb)) continue;
            if (i > 0 && signs.isPair(sentence, i - 1)) continue;
            boolean hearsay = grammar.is("hearsay", sentence.token(i).lemma()) && isBeforePerfect(clause, verb);
            status = stronger(status, hearsay ? Status.POSSIBLE : signs.of(sentence, i, "verb"));
        }
        return status;
    }

    /// "soll … getroffen und … gebeten haben": the auxiliary behind the second participle is that of the first, too.
    private boolean isBeforePerfect(Clauses.Range clause, int verb) {
        if (infinitives.isBeforePerfect(verb)) return true;
        boolean joined = verb == clause.to() - 1
                && clause.to() < sentence.size()
                && sentence.token(verb).is(Feature.PAST_PARTICIPLE)
                && sentence.token(clause.to()).pos() == PartOfSpeech.CCONJ;
        for (int i = clause.to() + 1; joined && i < sentence.size() && !Clauses.isBoundary(sentence.token(i)); i++) {
            if (infinitives.isBeforePerfect(i)) return true;
        }
        return false;
    }

    /// "soll … getroffen und … gebeten haben": of the second participle.
    private boolean isJoinedToHearsay(Clauses.Range clause, int verb) {
        boolean joined = clause.from() > 0
                && sentence.token(clause.from()).pos() == PartOfSpeech.CCONJ
                && infinitives.isBeforePerfect(verb);
        if (!joined) return false;
        Clauses.Range before = Clauses.around(sentence, clause.from() - 1);
        for (int i = before.from(); i < before.to(); i++) {
            if (grammar.is("hearsay", sentence.token(i).lemma())) return true;
        }
        return false;
    }

    /// Of a finite verb: "foiled an attempt and arrested", "ohne Fehler … verboten", "whose house was allegedly …".
    private boolean isOfNoun(int sign, int verb) {
        PartOfSpeech pos = sentence.token(sign).pos();
        if (pos == PartOfSpeech.ADP) return !infinitives.isMarked(verb) && sign < verb - 2;
        if (pos == PartOfSpeech.NOUN) return !sentence.token(verb).is(Feature.INFINITIVE);
        return view.tree
                .map(tree -> !new GovernedStatus(sentence, tree, signs, grammar).mayBelong(sign, verb))
                .orElse(false);
    }

    /// "plant, … zu reisen": of an infinitive that stands by itself the verb before the comma tells.
    private Status ofInfinitive(int verb) {
        Optional<Clauses.Range> governing = infinitives.governing(verb);
        if (governing.isEmpty()) return Status.OCCURRED;
        boolean realised = infinitives.isRealised(governing.get());
        if (infinitives.isPurpose(verb)) return realised ? Status.OCCURRED : Status.PLANNED;
        Status told = Status.OCCURRED;
        for (int i = governing.get().from(); i < governing.get().to(); i++) {
            told = stronger(told, stronger(signs.of(sentence, i, "under"), signs.of(sentence, i, "verb")));
        }
        return told != Status.OCCURRED || realised ? told : Status.POSSIBLE;
    }

    /// "said it would “never” recognise them": over words in quotation marks to the start of the clause around them.
    private int overQuotes(int from) {
        int start = from;
        for (int marks = 0; marks < 2 && start > 1; marks++) {
            if (!Clauses.isQuote(sentence.token(start - 1))) return start;
            start = Clauses.around(sentence, start - 2).from();
        }
        return start;
    }

    /// German: the finite verb and its participle or infinitive hold the clause between them.
    private boolean hasVerbBracket(Clauses.Range clause, int verb) {
        return verb == clause.to() - 1
                || !sentence.token(verb).tag().startsWith("V")
                || sentence.token(verb).tag().equals("VERB");
    }

    /// Between the sign and the verb there is no other verb that the sign could belong to.
    private boolean belongsToVerb(int sign, int verb, boolean bracket) {
        if (bracket) return true;
        for (int i = sign + 1; i < verb; i++) {
            Token token = sentence.token(i);
            boolean other =
                    token.pos() == PartOfSpeech.VERB && !token.is(Feature.PAST_PARTICIPLE) && token.is(Feature.FINITE);
            if (other || grammar.is("opens-clause", token.lower())) return false;
        }
        return true;
    }

    /// "sought peace by promising it": what stands before the preposition says nothing of it.
    private boolean isGerund(int verb) {
        return verb > 0
                && sentence.token(verb).is(Feature.PRESENT_PARTICIPLE)
                && sentence.token(verb - 1).pos() == PartOfSpeech.ADP
                && grammar.is("by-doing", sentence.token(verb - 1).lower());
    }

    /// "efforts to reach it": right behind a word under which nothing has been yet, whatever the parse says.
    private boolean isUnder(int verb) {
        return verb > 1
                && grammar.is("to", sentence.token(verb - 1).lower())
                && (signs.is(sentence, verb - 2, "under") || signs.is(sentence, verb - 2, "effort"));
    }

    /// "charges of kidnapping and murdering her": behind a word under which it is only claimed.
    private boolean isCharged(int verb) {
        if (!sentence.token(verb).is(Feature.PRESENT_PARTICIPLE)) return false;
        int at = verb - 1;
        while (at > 1 && isListed(sentence.token(at))) at--;
        return at > 0 && grammar.is("of", sentence.token(at).lower()) && signs.is(sentence, at - 1, "under");
    }

    private static boolean isListed(Token token) {
        return token.pos() == PartOfSpeech.CCONJ
                || token.is(Feature.PRESENT_PARTICIPLE)
                || token.text().equals(",");
    }
}
