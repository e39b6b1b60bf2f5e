package org.synoptic.annotate.event;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.DependencyTree;
import org.synoptic.model.EventTime;
import org.synoptic.model.EventType;
import org.synoptic.model.Party;
import org.synoptic.model.Quantity;
import org.synoptic.model.Span;
import org.synoptic.model.Status;

/// The words of the report that an event rests on, and how the rules led to it.
final class Evidence {
    private final SentenceView view;
    private final EventRules rules;
    private final ClauseReader byOrder;

    Evidence(SentenceView view, EventRules rules, ClauseReader byOrder) {
        this.view = view;
        this.rules = rules;
        this.byOrder = byOrder;
    }

    Span trigger(Trigger trigger) {
        int from = trigger.rule().isPredicate() ? trigger.head() : Math.min(trigger.head(), trigger.to() - 1);
        return view.sentence.span(from, trigger.to());
    }

    /// From the first to the last word that tells of it.
    Span clause(Trigger trigger, Cast cast, @Nullable EventTime time) {
        Span span = view.sentence.span(Math.min(trigger.head(), trigger.to() - 1), trigger.to());
        if (trigger.rule().isPredicate()
                && (cast.targets().isEmpty() || isSaid(trigger.rule().type()))) {
            // what was said or done is the evidence, and all of it where nobody was found whom it was done to
            span = span.cover(view.sentence.span(trigger.head(), contentEnd(trigger.head())));
        }
        for (Party party : cast.actors()) span = span.cover(party.span());
        for (Party party : cast.targets()) span = span.cover(party.span());
        if (cast.place() != null) span = span.cover(cast.place().span());
        return time == null ? span : span.cover(time.span());
    }

    /// Types that tell of words: their content belongs to their clause.
    private static boolean isSaid(EventType type) {
        return switch (type) {
            case AGREE, REQUEST, ACCUSE, REJECT, THREATEN -> true;
            default -> false;
        };
    }

    /// After the clause of the verb and the one under it: "warned that …", "forderte, die Truppen abzuziehen".
    private int contentEnd(int verb) {
        Clauses.Range clause = Clauses.around(view.sentence, verb);
        int end = clause.to();
        if (view.tree.isEmpty()) return byOrder.complementEnd(clause);
        DependencyTree tree = view.tree.get();
        for (String relation : List.of("ccomp", "xcomp")) {
            for (int content : tree.children(verb, relation)) end = Math.max(end, tree.lastUnder(content) + 1);
        }
        return end;
    }

    /// Numbers of something in the clause.
    List<Quantity> quantities(Trigger trigger) {
        Clauses.Range clause = Clauses.around(view.sentence, trigger.head());
        Span span = view.sentence.span(clause.from(), clause.to());
        return rules.counts.find(view).stream()
                .filter(quantity -> span.contains(quantity.span()))
                .filter(quantity -> Objects.nonNull(quantity.unit()))
                .toList();
    }

    /// The rule's place in its file, the words that matched, the parties by the place they stand in, and the words
    /// that speak for the status.
    String explanation(Trigger trigger, Arguments arguments, Status told) {
        String words = trigger.words().stream()
                .sorted()
                .map(word -> view.sentence.token(word).lemma())
                .collect(Collectors.joining(" "));
        String cues = rules.status.cues(view, trigger, told);
        return trigger.rule().origin() + " '" + words + "': " + arguments + (cues.isEmpty() ? "" : "; " + cues);
    }
}
