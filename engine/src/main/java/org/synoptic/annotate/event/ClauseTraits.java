package org.synoptic.annotate.event;

import java.util.Locale;
import java.util.Set;
import org.synoptic.annotate.language.DependencyTree;
import org.synoptic.annotate.language.Token;
import org.synoptic.annotate.language.Token.Feature;
import org.synoptic.annotate.language.Token.PartOfSpeech;

/// How the clause of an event is told, in the words of `weighing.tsv`.
final class ClauseTraits {
    static final Set<String> KNOWN = Set.of(
            "present", "past", "nonfinite", "infinitive", "thing-object", "thing-subject", "deep", "under-clause");

    /// Words above the trigger from which it stands deep in its sentence.
    private static final int DEEP = 2;

    private final SentenceView view;
    private final EventRules rules;

    ClauseTraits(SentenceView view, EventRules rules) {
        this.view = view;
        this.rules = rules;
    }

    /// Of the clause of a verb.
    void addTo(Set<String> traits, int verb) {
        if (isPresent(verb)) traits.add("present");
        if (isPast(verb)) traits.add("past");
        view.tree.ifPresent(tree -> addThings(traits, tree, verb));
    }

    /// Of a verb or a noun: where it stands in its sentence.
    void addPlace(Set<String> traits, int word) {
        if (view.tree.isEmpty()) return;
        DependencyTree tree = view.tree.get();
        if (above(tree, word) >= DEEP) traits.add("deep");
        int head = tree.head(word);
        if (isClause(tree, word) || head >= 0 && isClause(tree, head)) traits.add("under-clause");
    }

    /// "said that they met".
    private static boolean isClause(DependencyTree tree, int word) {
        return tree.relation(word).equals("ccomp");
    }

    /// How many words stand above it, no more than need to be known.
    private static int above(DependencyTree tree, int word) {
        int above = 0;
        for (int head = tree.head(word); head >= 0 && above < DEEP; head = tree.head(head)) above++;
        return above;
    }

    /// "met", "has met".
    private boolean isPast(int verb) {
        return view.sentence.token(verb).is(Feature.PAST)
                || view.tree
                        .map(tree -> tree.children(verb, "aux").stream()
                                .map(view.sentence::token)
                                .anyMatch(aux ->
                                        rules.grammar.is("perfect", aux.lemma().toLowerCase(Locale.ROOT))))
                        .orElse(false);
    }

    /// In a simple tense: "blocks", not "has blocked" or "is blocking".
    private boolean isPresent(int verb) {
        Token word = view.sentence.token(verb);
        boolean alone = view.tree
                .map(tree -> tree.children(verb, "aux").isEmpty() && !word.is(Feature.PRESENT_PARTICIPLE))
                .orElseGet(() -> word.is(Feature.FINITE) && !word.is(Feature.PAST_PARTICIPLE));
        return alone && word.is(Feature.PRESENT);
    }

    private void addThings(Set<String> traits, DependencyTree tree, int verb) {
        for (int child : tree.children(verb)) {
            switch (tree.relation(child)) {
                case "nsubj" -> {
                    if (rules.isThing(view, rules.meant(view, tree, verb, child))) traits.add("thing-subject");
                }
                case "obj", "nsubj:pass" -> {
                    if (rules.isThing(view, child)) traits.add("thing-object");
                }
                default -> {}
            }
        }
    }

    /// Whether the verb tells a time of its own, and which form has it where it does not.
    void addForm(Set<String> traits, int verb) {
        Token word = view.sentence.token(verb);
        boolean finite = word.is(Feature.FINITE) && !word.is(Feature.PAST_PARTICIPLE);
        boolean helped = view.tree.map(tree -> isUnderAuxiliary(tree, verb)).orElseGet(() -> isBesideAuxiliary(verb));
        if (finite || helped) return;
        traits.add("nonfinite");
        if (word.is(Feature.INFINITIVE)) traits.add("infinitive");
    }

    /// "will meet", and in headlines "Premier to meet": no infinitive of its own.
    private static boolean isUnderAuxiliary(DependencyTree tree, int verb) {
        return !tree.children(verb, "aux").isEmpty() || tree.head(verb) < 0;
    }

    /// "hat … besucht", where there is no parse.
    private boolean isBesideAuxiliary(int verb) {
        Clauses.Range clause = Clauses.around(view.sentence, verb);
        for (int i = clause.from(); i < clause.to(); i++) {
            if (view.sentence.token(i).pos() == PartOfSpeech.AUX) return true;
        }
        return false;
    }
}
