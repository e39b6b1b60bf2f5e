package org.synoptic.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.synoptic.model.Event;
import org.synoptic.model.Passage;

/// An event of the dossier and its tellings, in the order of documents and text.
record MergedEvent(Event event, List<Telling> tellings) {
    MergedEvent {
        tellings = List.copyOf(tellings);
    }

    String id() {
        return event.id();
    }

    List<Telling> tellings(Predicate<Telling> which) {
        return tellings.stream().filter(which).toList();
    }

    static List<Passage> clauses(Collection<Telling> tellings) {
        List<Passage> passages = new ArrayList<>();
        for (Telling telling : tellings) passages.add(telling.passage());
        return passages;
    }
}
