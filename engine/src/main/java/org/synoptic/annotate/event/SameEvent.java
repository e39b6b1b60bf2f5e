package org.synoptic.annotate.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.synoptic.model.EventMention;
import org.synoptic.model.EventTime;
import org.synoptic.model.Party;
import org.synoptic.model.Status;

/// Joins what a sentence tells twice: "will arrive … for a visit" has two triggers of one kind with the same actors,
/// and tells of one event.
final class SameEvent {
    private final Map<String, EventMention> byKind = new LinkedHashMap<>();

    void add(EventMention event) {
        String kind = kind(event);
        EventMention first = byKind.get(kind);
        if (first != null && areOfDifferent(first, event)) byKind.put(kind + event.trigger(), event);
        else byKind.merge(kind, event, SameEvent::joined);
    }

    /// "is held under a policy that lets soldiers arrest others": done to somebody else. The goals of one journey may
    /// be several.
    private static boolean areOfDifferent(EventMention first, EventMention second) {
        if (first.targets().isEmpty() || second.targets().isEmpty() || "visit".equals(first.mode())) return false;
        List<String> targets = first.targets().stream().map(Party::entity).toList();
        return second.targets().stream().noneMatch(target -> targets.contains(target.entity()));
    }

    List<EventMention> events() {
        return new ArrayList<>(byKind.values());
    }

    private static String kind(EventMention event) {
        List<String> actors = event.actors().stream().map(Party::entity).toList();
        return event.type() + " " + event.mode() + " " + actors + (event.mode() == null ? event.trigger() : "");
    }

    private static EventMention joined(EventMention first, EventMention second) {
        boolean secondKnowsWhen = first.time() == null
                || first.time().days() == null && first.time().relation() == EventTime.Relation.LASTING;
        return new EventMention(
                first.id(),
                first.span().cover(second.span()),
                first.trigger(),
                first.type(),
                first.mode(),
                first.actors(),
                first.targets().isEmpty() ? second.targets() : first.targets(),
                first.place() == null ? second.place() : first.place(),
                secondKnowsWhen && second.time() != null ? second.time() : first.time(),
                first.status() == Status.OCCURRED ? second.status() : first.status(),
                first.attributedTo(),
                first.quantities(),
                first.rule());
    }
}
