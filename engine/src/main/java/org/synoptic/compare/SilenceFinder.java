package org.synoptic.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.Comparison.Silence;
import org.synoptic.model.EventMention;
import org.synoptic.model.Party;
import org.synoptic.model.Status;

/// Finds the accounts that leave out what others tell.
///
/// A silence is claimed with care: of events that two independent accounts tell; of documents that were read for
/// events;
/// not of a report older than the event, nor of one that tells of the same parties doing the same kind of thing.
final class SilenceFinder {
    private final Accounts accounts;

    SilenceFinder(Accounts accounts) {
        this.accounts = accounts;
    }

    List<Silence> find(List<MergedEvent> events) {
        List<Silence> silences = new ArrayList<>();
        for (MergedEvent event : events) {
            if (event.event().independentDocuments() < 2) continue;
            Set<String> tellers = new HashSet<>(event.event().documents());
            Set<String> parties = parties(event);
            List<String> silent = new ArrayList<>();
            for (AnnotatedDocument document : accounts.documents()) {
                if (tellers.contains(document.id()) || document.module() == null) continue;
                if (isOlder(document, event) || mayTell(document, event, parties)) continue;
                silent.add(document.id());
            }
            if (!silent.isEmpty()) silences.add(new Silence(event.id(), silent));
        }
        return List.copyOf(silences);
    }

    private static boolean isOlder(AnnotatedDocument document, MergedEvent event) {
        LocalDate published = Accounts.published(document);
        if (published == null || event.event().time() == null) return false;
        boolean wasForeseen = event.tellings().stream().anyMatch(telling -> telling.status() == Status.PLANNED);
        return !wasForeseen && published.isBefore(event.event().time().firstDay());
    }

    private boolean mayTell(AnnotatedDocument document, MergedEvent event, Set<String> parties) {
        for (EventMention mention : document.events()) {
            if (mention.type() != event.event().type()) continue;
            if (!modesFit(mention.mode(), event.event().mode())) continue;
            if (isAmong(mention.actors(), parties) || isAmong(mention.targets(), parties)) return true;
        }
        return false;
    }

    private static boolean modesFit(@Nullable String a, @Nullable String b) {
        return a == null || b == null || a.equals(b);
    }

    private static boolean isAmong(List<Party> some, Set<String> parties) {
        return !some.isEmpty() && some.stream().allMatch(party -> parties.contains(party.entity()));
    }

    private Set<String> parties(MergedEvent event) {
        Set<String> parties = new HashSet<>(event.event().actors());
        parties.addAll(event.event().targets());
        return parties;
    }
}
