package org.synoptic.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.Comparison.Silence;

/// Finds the accounts that leave out what others tell.
///
/// A silence is claimed with care: of events that two independent accounts tell; of documents that were read for
/// events; not of a report older than the event, nor of one that may tell of it in other words ([Echoes]).
final class SilenceFinder {
    private final Accounts accounts;
    private final Echoes echoes;

    SilenceFinder(Accounts accounts, Echoes echoes) {
        this.accounts = accounts;
        this.echoes = echoes;
    }

    List<Silence> find(List<MergedEvent> events) {
        List<Silence> silences = new ArrayList<>();
        for (MergedEvent event : events) {
            if (event.event().independentDocuments() < 2) continue;
            Set<String> tellers = new HashSet<>(event.event().documents());
            List<String> silent = new ArrayList<>();
            for (AnnotatedDocument document : accounts.documents()) {
                if (tellers.contains(document.id()) || document.module() == null) continue;
                if (Echoes.isOlder(document, event) || echoes.in(document, event)) continue;
                silent.add(document.id());
            }
            if (!silent.isEmpty()) silences.add(new Silence(event.id(), silent));
        }
        return List.copyOf(silences);
    }
}
