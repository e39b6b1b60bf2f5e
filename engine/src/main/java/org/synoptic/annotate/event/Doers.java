package org.synoptic.annotate.event;

import org.synoptic.annotate.language.DependencyTree;
import org.synoptic.annotate.language.Token;
import org.synoptic.annotate.language.Token.PartOfSpeech;

/// What does a deed where it is nobody: a storm, a rule, a scandal.
final class Doers {
    private static final String VIOLENCE = "@violence";

    private final Report report;
    private final SentenceView view;
    private final EventRules rules;

    Doers(Report report, SentenceView view, EventRules rules) {
        this.report = report;
        this.view = view;
        this.rules = rules;
    }

    /// "the storm killed five": in a report without violence, or by a subject that is neither a party nor a deed or a
    /// weapon.
    boolean mayBeAccident(Trigger trigger, Cast cast) {
        return cast.actors().isEmpty() && !report.violent()
                || hasLifelessSubject(trigger.head())
                || isDoneByThing(trigger);
    }

    private boolean hasLifelessSubject(int verb) {
        return view.tree
                .map(tree -> tree.children(verb, "nsubj").stream()
                        .filter(subject -> tree.relation(subject).equals("nsubj"))
                        .map(subject -> rules.meant(view, tree, verb, subject))
                        .anyMatch(this::isLifeless))
                .orElse(false);
    }

    private boolean isLifeless(int noun) {
        Token token = view.sentence.token(noun);
        return token.pos() == PartOfSpeech.NOUN && view.at(noun).isEmpty() && !rules.triggers.lists(VIOLENCE, token);
    }

    /// "was forced by the rules": what does it is told, and is nobody.
    boolean isDoneByThing(Trigger trigger) {
        if (!report.whole() || !trigger.rule().isPredicate() || view.tree.isEmpty()) return false;
        DependencyTree tree = view.tree.get();
        return tree.children(trigger.head(), "obl").stream()
                .filter(oblique -> tree.children(oblique, "case").stream()
                        .anyMatch(mark -> "by"
                                .equals(rules.prepositions.get(
                                        view.sentence.token(mark).lower()))))
                .anyMatch(oblique -> isLifeless(oblique) && !view.isTime(oblique));
    }
}
