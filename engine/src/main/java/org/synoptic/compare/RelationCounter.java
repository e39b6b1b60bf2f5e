package org.synoptic.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.synoptic.model.Comparison.Relation;
import org.synoptic.model.Event;
import org.synoptic.model.Status;

/// Counts the dealings of every two parties, states taken for all that belongs to them. What is denied is listed, not
/// counted.
final class RelationCounter {
    private final Accounts accounts;

    RelationCounter(Accounts accounts) {
        this.accounts = accounts;
    }

    /// Most events first.
    List<Relation> count(List<MergedEvent> events) {
        Map<Pair, List<Event>> byPair =
                new TreeMap<>(Comparator.comparing(Pair::a).thenComparing(Pair::b));
        for (MergedEvent merged : events) {
            for (Pair pair : pairs(merged.event())) {
                byPair.computeIfAbsent(pair, p -> new ArrayList<>()).add(merged.event());
            }
        }
        List<Relation> relations = new ArrayList<>();
        byPair.forEach((pair, of) -> relations.add(relation(pair, of)));
        relations.sort(Comparator.comparingInt(relation -> -relation.events().size()));
        return List.copyOf(relations);
    }

    private static Relation relation(Pair pair, List<Event> events) {
        int cooperation = 0;
        int conflict = 0;
        for (Event event : events) {
            if (event.status() == Status.DENIED || event.status() == Status.POSSIBLE) continue;
            if (event.type().quad().isCooperation()) cooperation++;
            else conflict++;
        }
        return new Relation(pair.a(), pair.b(), events.stream().map(Event::id).toList(), cooperation, conflict);
    }

    private Set<Pair> pairs(Event event) {
        Set<String> actors = states(event.actors());
        Set<String> targets = event.targets().isEmpty() ? actors : states(event.targets());
        Set<Pair> pairs = new LinkedHashSet<>();
        for (String actor : actors) {
            for (String target : targets) {
                int order = actor.compareTo(target);
                if (order != 0) pairs.add(order < 0 ? new Pair(actor, target) : new Pair(target, actor));
            }
        }
        return pairs;
    }

    private Set<String> states(List<String> parties) {
        Set<String> states = new LinkedHashSet<>();
        for (String party : parties) {
            String state = accounts.parties().state(party);
            states.add(state == null ? party : state);
        }
        return states;
    }

    private record Pair(String a, String b) {}
}
