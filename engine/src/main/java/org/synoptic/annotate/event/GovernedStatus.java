package org.synoptic.annotate.event;

import static org.synoptic.annotate.event.StatusSigns.stronger;

import java.util.List;
import org.synoptic.annotate.language.DependencyTree;
import org.synoptic.annotate.language.Grammar;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.Token.Feature;
import org.synoptic.model.Status;

/// Whether what a verb tells took place, by the verbs and nouns that the parse puts above it: "is expected to visit",
/// "a plan to attack", "crossed the river to take the town".
final class GovernedStatus {
    private static final int MAX_CLIMB = 4;
    private static final List<String> BESIDE_CONDITION = List.of("xcomp", "acl", "conj");
    private static final List<String> SHARING = List.of("xcomp", "ccomp", "conj", "aux", "aux:pass", "cop");
    private static final List<String> ABOVE = List.of("xcomp", "ccomp", "acl");

    private final Sentence sentence;
    private final DependencyTree tree;
    private final StatusSigns signs;
    private final Grammar grammar;

    GovernedStatus(Sentence sentence, DependencyTree tree, StatusSigns signs, Grammar grammar) {
        this.sentence = sentence;
        this.tree = tree;
        this.signs = signs;
        this.grammar = grammar;
    }

    Status of(int verb) {
        Status status = governor(verb);
        if (isWanted(verb)) status = stronger(status, Status.POSSIBLE);
        return isAnnounced(verb) ? stronger(status, Status.PLANNED) : status;
    }

    /// "if they do not leave", "if they do not act to ban it".
    boolean isUnderCondition(int verb) {
        int at = verb;
        for (int climb = 0; climb < MAX_CLIMB && at >= 0; climb++) {
            boolean condition =
                    tree.children(at, "mark").stream().anyMatch(mark -> signs.is(sentence, mark, "condition"));
            if (condition) return true;
            if (!BESIDE_CONDITION.contains(tree.relation(at))) return false;
            at = tree.head(at);
        }
        return false;
    }

    /// "adamant that he be removed": a bare "be" tells what ought to be.
    private boolean isWanted(int verb) {
        List<Integer> auxiliaries = tree.children(verb, "aux");
        return auxiliaries.size() == 1
                && grammar.is("wanted", sentence.token(auxiliaries.getFirst()).lower())
                && auxiliaries.getFirst() > 0
                && !isTo(auxiliaries.getFirst() - 1)
                && !tree.children(verb, "nsubj").isEmpty();
    }

    /// Headlines: "Premier to visit …", with no verb above the infinitive.
    private boolean isAnnounced(int verb) {
        return tree.head(verb) < 0
                && isToInfinitive(verb)
                && tree.children(verb, "aux").stream().allMatch(this::isTo);
    }

    /// "is expected to visit", "would let him go", "requires that he attend": the verbs above an infinitive or a
    /// clause.
    private Status governor(int verb) {
        if (tree.head(verb) >= 0 && (isPurpose(verb) || isForSomebody(verb))) return Status.POSSIBLE;
        Status status = stronger(isAim(verb) ? Status.PLANNED : Status.OCCURRED, marks(verb));
        int at = verb;
        for (int climb = 0; climb < MAX_CLIMB && tree.head(at) >= 0; climb++) {
            String relation = tree.relation(at);
            int head = tree.head(at);
            boolean joined = relation.equals("conj")
                    && (areBoth(at, head, Feature.INFINITIVE) || areBoth(at, head, Feature.PRESENT_PARTICIPLE));
            boolean governed = relation.equals("xcomp");
            if (governed) status = stronger(status, withAuxiliaries(head));
            if (joined) status = stronger(status, auxiliaries(head));
            if (ABOVE.contains(relation)) status = stronger(status, above(head));
            if (!joined && !governed) break;
            at = head;
        }
        return status;
    }

    private boolean areBoth(int verb, int other, Feature form) {
        return sentence.token(verb).is(form) && sentence.token(other).is(form);
    }

    /// "asked whether either of them had attacked it".
    private Status marks(int verb) {
        Status status = Status.OCCURRED;
        for (int mark : tree.children(verb, "mark")) status = stronger(status, signs.of(sentence, mark, "verb"));
        return status;
    }

    /// An auxiliary or adverb speaks of the verb that it hangs on, and of those under that one or joined to it.
    boolean mayBelong(int sign, int verb) {
        String relation = tree.relation(sign);
        if (!relation.startsWith("aux") && !relation.startsWith("advmod")) return true;
        int at = verb;
        for (int climb = 0; climb < MAX_CLIMB && at >= 0; climb++) {
            if (tree.head(sign) == at) return true;
            if (!SHARING.contains(tree.relation(at))) return false;
            at = tree.head(at);
        }
        return false;
    }

    private Status withAuxiliaries(int verb) {
        return stronger(signs.of(sentence, verb, "verb"), auxiliaries(verb));
    }

    /// "will lobby and propose": of the first verb, for the one joined to it, too.
    private Status auxiliaries(int verb) {
        Status status = Status.OCCURRED;
        for (int child : tree.children(verb)) {
            boolean auxiliary = tree.relation(child).startsWith("aux")
                    || tree.relation(child).startsWith("advmod");
            boolean ofPair = child > 0 && signs.isPair(sentence, child - 1);
            if (auxiliary && !ofPair) status = stronger(status, signs.of(sentence, child, "verb"));
        }
        return status;
    }

    private Status above(int verb) {
        return signs.only(sentence, verb, "under").orElse(Status.OCCURRED);
    }

    /// "travelled to the town to arrest him": what somebody set out for, unless it is done in words: "rallied to demand
    /// …".
    private boolean isAim(int verb) {
        return (tree.relation(verb).equals("advcl") || tree.relation(verb).equals("xcomp"))
                && isToInfinitive(verb)
                && signs.is(sentence, tree.head(verb), "aim");
    }

    /// "crossed the river to take the town": what a deed was for, which words alone carry out: "rallied to demand …".
    boolean isGoal(Trigger trigger) {
        int verb = trigger.head();
        return trigger.rule().isPredicate()
                && EventFilter.isDeed(trigger.rule().type())
                && tree.relation(verb).equals("advcl")
                && isToInfinitive(verb)
                && tree.head(verb) >= 0
                && !signs.is(sentence, tree.head(verb), "means");
    }

    private boolean isInfinitive(int token) {
        return sentence.token(token).is(Feature.INFINITIVE);
    }

    private boolean isToInfinitive(int verb) {
        return isInfinitive(verb) && verb > 0 && isTo(verb - 1);
    }

    private boolean isTo(int token) {
        return grammar.is("to", sentence.token(token).lower());
    }

    /// "impossible for them to start it".
    private boolean isForSomebody(int verb) {
        return isToInfinitive(verb)
                && tree.children(verb, "mark").stream()
                        .anyMatch(mark ->
                                grammar.is("for-whom", sentence.token(mark).lower()))
                && !signs.is(sentence, tree.head(verb), "order");
    }

    /// "a plan to attack the town", "came to arrest him": what is to be has not been. Of "the first to visit" it is
    /// known.
    private boolean isPurpose(int verb) {
        if (!isToInfinitive(verb) || !tree.relation(verb).startsWith("acl")) return false;
        int noun = tree.head(verb);
        return tree.children(noun).stream().noneMatch(this::isOrder) && !isOrder(noun);
    }

    private boolean isOrder(int token) {
        return signs.is(sentence, token, "order");
    }
}
