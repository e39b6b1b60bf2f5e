package org.synoptic.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.synoptic.model.Event;
import org.synoptic.model.Passage;

/// An event of the dossier and its tellings, in the order of documents and text.
///
/// @param also words of accounts that tell of it where no event was read: how long it lasted, how many were hurt
record MergedEvent(Event event, List<Telling> tellings, List<Passage> also) {
    MergedEvent {
        tellings = List.copyOf(tellings);
        also = List.copyOf(also);
    }

    MergedEvent(Event event, List<Telling> tellings) {
        this(event, tellings, List.of());
    }

    String id() {
        return event.id();
    }

    List<Telling> tellings(Predicate<Telling> which) {
        return tellings.stream().filter(which).toList();
    }

    /// The clauses of all tellings, then what else is told of it.
    List<Passage> passages() {
        Set<Passage> passages = new LinkedHashSet<>(clauses(tellings));
        passages.addAll(also);
        return List.copyOf(passages);
    }

    static List<Passage> clauses(Collection<Telling> tellings) {
        List<Passage> passages = new ArrayList<>();
        for (Telling telling : tellings) passages.add(telling.passage());
        return passages;
    }
}
