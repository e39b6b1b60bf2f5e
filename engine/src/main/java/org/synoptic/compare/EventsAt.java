package org.synoptic.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.EventType;
import org.synoptic.model.Passage;
import org.synoptic.model.Span;

/// Tells in the clauses of which event passages stand.
final class EventsAt {
    /// In characters, between the words that date an event and its trigger.
    private static final int BESIDE = 40;

    /// In characters, from talks to a sentence that goes on about them.
    private static final int BEFORE = 300;

    private record Clause(String event, boolean isOfTalks, boolean isHistory, Span span, Span trigger) {
        boolean isNamedBeside(Span words) {
            return trigger.start() <= words.end() + BESIDE && words.start() <= trigger.end() + BESIDE;
        }
    }

    private final Map<String, List<Clause>> byDocument = new HashMap<>();
    private final Map<String, Integer> order = new HashMap<>();

    EventsAt(List<MergedEvent> events) {
        for (MergedEvent event : events) {
            order.put(event.id(), order.size());
            for (Telling telling : event.tellings()) {
                byDocument
                        .computeIfAbsent(telling.document().id(), d -> new ArrayList<>())
                        .add(new Clause(
                                event.id(),
                                isOfTalks(telling),
                                Recall.isLongAgo(telling),
                                telling.mention().span(),
                                telling.mention().trigger()));
            }
        }
    }

    /// The event in whose clauses most of the passages stand, the first of equals; null when they stand in none.
    @Nullable
    String event(Collection<Passage> passages) {
        return event(passages, false);
    }

    /// The same for words that say when or how long: in a clause that goes on they may speak of something else, "put
    /// off the
    /// plan for the vote, which is on 3 May", so that the event must be named beside them.
    @Nullable
    String dated(Collection<Passage> passages) {
        return event(passages, true);
    }

    /// The same for words about talks, which may have been named shortly before: "the talks. Their agenda".
    @Nullable
    String ofTalks(Collection<Passage> passages) {
        String here = event(passages, false);
        if (here != null) return here;
        return most(
                passages,
                (clause, words) -> clause.isOfTalks()
                        && clause.trigger().end() <= words.start()
                        && words.start() - clause.trigger().end() <= BEFORE);
    }

    /// The same for words that set an event beside an earlier one, which is told there too: "the first since 1999".
    @Nullable
    String later(Collection<Passage> passages) {
        return most(passages, (clause, words) -> clause.span().overlaps(words) && !clause.isHistory());
    }

    private static boolean isOfTalks(Telling telling) {
        String mode = telling.mode();
        return telling.type() == EventType.CONSULT && (mode == null || !mode.equals("visit"));
    }

    private @Nullable String event(Collection<Passage> passages, boolean beside) {
        return most(
                passages, (clause, words) -> clause.span().overlaps(words) && (!beside || clause.isNamedBeside(words)));
    }

    private @Nullable String most(Collection<Passage> passages, BiPredicate<Clause, Span> fits) {
        Map<Integer, String> ids = new HashMap<>();
        Map<Integer, Integer> held = new TreeMap<>();
        for (Passage passage : passages) {
            byDocument.getOrDefault(passage.document(), List.of()).stream()
                    .filter(clause -> fits.test(clause, passage.span()))
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
