package org.synoptic.annotate.event;

import java.util.List;
import java.util.Optional;
import org.synoptic.annotate.language.DependencyTree;
import org.synoptic.annotate.language.Grammar;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.Token;
import org.synoptic.annotate.language.Token.Feature;
import org.synoptic.annotate.language.Token.PartOfSpeech;

/// Whether what a noun names was going on when its report was written: "the ongoing talks", "talks are under way",
/// "die Kämpfe dauern an", "are holding talks", "is under siege".
final class NounGoingOn {
    /// Lines of the grammar whose verbs may say how something is.
    private static final List<String> COPULAS = List.of("copula", "passive", "suffers");

    private final SentenceView view;
    private final Sentence sentence;
    private final Grammar grammar;
    private final GoingOn verbs;

    NounGoingOn(SentenceView view, Grammar grammar) {
        this.view = view;
        this.sentence = view.sentence;
        this.grammar = grammar;
        this.verbs = new GoingOn(view, grammar);
    }

    /// The word that says so.
    Optional<Integer> sign(Trigger trigger) {
        return attribute(trigger).or(() -> predicate(trigger)).or(() -> ofVerb(trigger.head()));
    }

    /// "ongoing peace talks", "les négociations en cours".
    private Optional<Integer> attribute(Trigger trigger) {
        for (int i = trigger.head() - 1; i >= 0 && isInside(sentence.token(i)); i--) {
            if (grammar.is("ongoing", sentence.token(i).lower())) return Optional.of(i);
        }
        int next = trigger.to();
        boolean behind = grammar.has("adjectives-follow") && next < sentence.size() && verbs.isPhrase("ongoing", next);
        return behind ? Optional.of(next) : Optional.empty();
    }

    private static boolean isInside(Token token) {
        return ClauseMentions.isNominal(token)
                || token.is(Feature.PRESENT_PARTICIPLE)
                || token.tag().equals("POS");
    }

    /// "is under way" behind the noun; "is under siege" around it.
    private Optional<Integer> predicate(Trigger trigger) {
        int head = trigger.head();
        boolean state = head > 0 && grammar.is("state", sentence.token(head - 1).lower());
        if (state && isBehindCopula(head - 1)) return Optional.of(head - 1);
        Clauses.Range clause = Clauses.around(sentence, head);
        boolean copula = false;
        for (int i = grammar.has("prefix") ? clause.from() : trigger.to(); i < clause.to(); i++) {
            if (copula && verbs.isPhrase("under-way", i)) return Optional.of(i);
            boolean is = isCopula(sentence.token(i));
            if (!is && sentence.token(i).pos() == PartOfSpeech.VERB) return Optional.empty();
            copula |= is;
        }
        return Optional.empty();
    }

    private boolean isBehindCopula(int preposition) {
        int at = preposition - 1;
        while (at > 0 && sentence.token(at).pos() == PartOfSpeech.ADV) at--;
        return at >= 0 && isCopula(sentence.token(at));
    }

    private boolean isCopula(Token token) {
        return token.is(Feature.PRESENT) && COPULAS.stream().anyMatch(line -> grammar.is(line, token.lemma()));
    }

    /// The verb that the noun is the subject of, as "continue", or that carries it, as "are holding".
    private Optional<Integer> ofVerb(int noun) {
        if (view.tree.isPresent()) {
            DependencyTree tree = view.tree.get();
            int head = tree.head(noun);
            if (head < 0 || sentence.token(head).pos() != PartOfSpeech.VERB) return Optional.empty();
            String relation = tree.relation(noun);
            if (relation.equals("nsubj")) return verbs.goesOn(head) ? Optional.of(head) : Optional.empty();
            return relation.equals("obj") || relation.equals("nsubj:pass") ? verbs.sign(head) : Optional.empty();
        }
        Clauses.Range clause = Clauses.around(sentence, noun);
        boolean subject = isFirst(clause, noun);
        for (int i = clause.from(); i < clause.to(); i++) {
            if (i == noun || sentence.token(i).pos() != PartOfSpeech.VERB) continue;
            if (verbs.goesOn(i)) return Optional.of(i);
            Optional<Integer> sign = subject ? Optional.empty() : verbs.sign(i);
            if (sign.isPresent()) return sign;
        }
        return Optional.empty();
    }

    private boolean isFirst(Clauses.Range clause, int noun) {
        for (int i = clause.from(); i < noun; i++) {
            if (!Clauses.isBeforeSubject(sentence.token(i))) return false;
        }
        return true;
    }
}
