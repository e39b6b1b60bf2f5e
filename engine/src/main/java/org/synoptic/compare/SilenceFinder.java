package org.synoptic.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.Comparison.Silence;
import org.synoptic.model.Event;
import org.synoptic.model.EventMention;
import org.synoptic.model.EventType;
import org.synoptic.model.Mention;
import org.synoptic.model.Party;
import org.synoptic.model.Status;

/// Finds the accounts that leave out what others tell.
///
/// A silence is claimed with care: of events that two independent accounts tell; of documents that were read for
/// events; not of a report older than the event, nor of one that tells of the same parties doing the same kind of
/// thing.
final class SilenceFinder {
    /// In characters: about a sentence to each side.
    private static final int NEAR = 250;

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
            LocalDate known = knownFrom(event);
            List<String> silent = new ArrayList<>();
            for (AnnotatedDocument document : accounts.documents()) {
                if (tellers.contains(document.id()) || document.module() == null) continue;
                if (isOlder(document, known) || mayTell(document, event, parties)) continue;
                if (isEncounter(event.event()) && namesBothSides(document, event.event())) continue;
                silent.add(document.id());
            }
            if (!silent.isEmpty()) silences.add(new Silence(event.id(), silent));
        }
        return List.copyOf(silences);
    }

    /// The first day on which a report could tell of it; null where any could.
    private static @Nullable LocalDate knownFrom(MergedEvent event) {
        boolean wasForeseen = event.tellings().stream().anyMatch(telling -> telling.status() == Status.PLANNED);
        return wasForeseen || event.event().time() == null
                ? null
                : event.event().time().firstDay();
    }

    private static boolean isOlder(AnnotatedDocument document, @Nullable LocalDate known) {
        if (known == null) return false;
        LocalDate published = Accounts.published(document);
        return published != null && published.isBefore(known);
    }

    private boolean mayTell(AnnotatedDocument document, MergedEvent event, Set<String> parties) {
        for (EventMention mention : document.events()) {
            if (mention.type() != event.event().type()) continue;
            if (!modesFit(mention.mode(), event.event().mode())) continue;
            if (isAmong(mention.actors(), parties) || isAmong(mention.targets(), parties)) return true;
        }
        return false;
    }

    /// Visits and meetings can be told in so many words that naming both sides near each other leaves silence in doubt.
    private static boolean isEncounter(Event event) {
        String mode = event.mode();
        return event.type() == EventType.CONSULT && (mode == null || mode.equals("visit") || mode.equals("meet"));
    }

    private boolean namesBothSides(AnnotatedDocument document, Event event) {
        List<Integer> actors = new ArrayList<>();
        List<Integer> targets = new ArrayList<>();
        Map<String, Boolean> areActors = new HashMap<>();
        Map<String, Boolean> areTargets = new HashMap<>();
        for (Mention mention : document.mentions()) {
            int at = mention.span().start();
            if (areActors.computeIfAbsent(mention.entity(), entity -> isOneOf(entity, event.actors()))) actors.add(at);
            if (areTargets.computeIfAbsent(mention.entity(), entity -> isOneOf(entity, event.targets())))
                targets.add(at);
        }
        Collections.sort(targets);
        for (int at : actors) {
            int next = Collections.binarySearch(targets, at - NEAR);
            int index = next >= 0 ? next : -next - 1;
            if (index < targets.size() && targets.get(index) <= at + NEAR) return true;
        }
        return event.targets().isEmpty() && !actors.isEmpty();
    }

    private boolean isOneOf(String entity, List<String> parties) {
        return parties.stream().anyMatch(party -> accounts.parties().canBeSame(entity, party));
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
