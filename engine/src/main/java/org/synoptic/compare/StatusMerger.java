package org.synoptic.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.synoptic.model.Status;

/// Whether an event took place, as most accounts have it; where they are equal, as the latest has it.
///
/// An account has one voice, however often it tells the event. What it says with a time counts before what it mentions
/// in
/// passing: "will arrive on Wednesday" before "the visit".
final class StatusMerger {
    private final Independence independence;

    StatusMerger(Independence independence) {
        this.independence = independence;
    }

    Status status(List<Telling> tellings) {
        Map<String, List<Telling>> byDocument = new LinkedHashMap<>();
        for (Telling telling : tellings) {
            byDocument
                    .computeIfAbsent(telling.document().id(), d -> new ArrayList<>())
                    .add(telling);
        }
        Votes<Status> votes = new Votes<>(independence);
        for (List<Telling> account : byDocument.values()) votes.add(ofOne(account), account.get(0));
        List<Status> ranked = votes.ranked();
        int most = votes.voices(ranked.get(0));
        Status best = ranked.get(0);
        LocalDate latest = LocalDate.MIN;
        for (Status status : ranked) {
            if (votes.voices(status) < most) continue;
            for (Telling telling : votes.of(status)) {
                if (telling.published() != null && telling.published().isAfter(latest)) {
                    latest = telling.published();
                    best = status;
                }
            }
        }
        return best;
    }

    private static Status ofOne(List<Telling> account) {
        List<Telling> timed =
                account.stream().filter(telling -> telling.when().isKnown()).toList();
        Map<Status, Integer> counts = new LinkedHashMap<>();
        for (Telling telling : timed.isEmpty() ? account : timed) counts.merge(telling.status(), 1, Integer::sum);
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        // "Occurred" is what a bare noun is taken for; of equals another status says more.
        return counts.entrySet().stream()
                .filter(count -> count.getValue() == most)
                .map(Map.Entry::getKey)
                .max(java.util.Comparator.naturalOrder())
                .orElse(Status.OCCURRED);
    }
}
