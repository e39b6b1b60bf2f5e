package org.synoptic.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Comparison.Agreement;
import org.synoptic.model.Comparison.Difference;
import org.synoptic.model.Event;
import org.synoptic.model.Passage;

/// Counts among those who tell an event the accounts that say when it was, how long it lasted or how many it befell,
/// though no event was read in them.
final class Tellers {
    /// What cannot be said of an event without telling of it. Of numbers only what befell people: three ships may be
    /// named for something else.
    private static final Set<String> TELLING = Set.of("start", "end", "duration", "hours", "place", "status");

    private final Accounts accounts;
    private final Map<String, Set<Passage>> byEvent = new HashMap<>();

    Tellers(Accounts accounts, Collection<Agreement> agreements, Collection<Difference> differences) {
        this.accounts = accounts;
        for (Agreement agreement : agreements) add(agreement.event(), agreement.slot(), agreement.evidence());
        for (Difference difference : differences) {
            difference.accounts().forEach(side -> add(difference.event(), difference.slot(), side.evidence()));
        }
    }

    private void add(@Nullable String event, String slot, List<Passage> evidence) {
        if (event == null) return;
        for (Passage passage : evidence) {
            if (!TELLING.contains(slot) && !(slot.equals("quantity") && isFate(passage))) continue;
            byEvent.computeIfAbsent(event, e -> new LinkedHashSet<>()).add(passage);
        }
    }

    private boolean isFate(Passage passage) {
        return accounts.document(passage.document()).quantities().stream()
                .anyMatch(quantity -> quantity.isFate() && quantity.span().overlaps(passage.span()));
    }

    List<MergedEvent> added(List<MergedEvent> events) {
        return events.stream().map(this::added).toList();
    }

    private MergedEvent added(MergedEvent merged) {
        Event event = merged.event();
        List<Passage> also = byEvent.getOrDefault(merged.id(), Set.of()).stream()
                .filter(passage -> !event.documents().contains(passage.document()))
                .toList();
        if (also.isEmpty()) return merged;
        List<Passage> all = new ArrayList<>(MergedEvent.clauses(merged.tellings()));
        all.addAll(also);
        List<String> documents =
                accounts.inOrder(all.stream().map(Passage::document).toList());
        return new MergedEvent(event.toldBy(documents, accounts.independence().voices(all)), merged.tellings(), also);
    }
}
