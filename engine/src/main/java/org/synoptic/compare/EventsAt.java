package org.synoptic.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Passage;
import org.synoptic.model.Span;

/// Tells in the clauses of which event passages stand.
final class EventsAt {
    private record Clause(String event, Span span) {}

    private final Map<String, List<Clause>> byDocument = new HashMap<>();
    private final Map<String, Integer> order = new HashMap<>();

    EventsAt(List<MergedEvent> events) {
        for (MergedEvent event : events) {
            order.put(event.id(), order.size());
            for (Telling telling : event.tellings()) {
                byDocument
                        .computeIfAbsent(telling.document().id(), d -> new ArrayList<>())
                        .add(new Clause(event.id(), telling.mention().span()));
            }
        }
    }

    /// The event in whose clauses most of the passages stand, the first of equals; null when they stand in none.
    @Nullable
    String event(Collection<Passage> passages) {
        Map<Integer, String> ids = new HashMap<>();
        Map<Integer, Integer> held = new TreeMap<>();
        for (Passage passage : passages) {
            byDocument.getOrDefault(passage.document(), List.of()).stream()
                    .filter(clause -> clause.span().overlaps(passage.span()))
                    .map(Clause::event)
                    .distinct()
                    .forEach(event -> {
                        int index = order.getOrDefault(event, 0);
                        ids.put(index, event);
                        held.merge(index, 1, Integer::sum);
                    });
        }
        int best = -1;
        for (Map.Entry<Integer, Integer> entry : held.entrySet()) {
            if (best < 0 || entry.getValue() > held.getOrDefault(best, 0)) best = entry.getKey();
        }
        return ids.get(best);
    }
}
