package org.synoptic.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Event;
import org.synoptic.model.EventType;
import org.synoptic.model.Interval;
import org.synoptic.model.Status;

/// Tells which events took place in a broader one: the meetings, talks and signings of a visitor with the hosts, on the
/// days of the visit. Both stay events of their own.
final class EventNester {
    private final Parties parties;

    EventNester(Parties parties) {
        this.parties = parties;
    }

    /// The events in their order, each with the visit that holds it: of several the one that most accounts tell, then
    /// the shortest.
    List<MergedEvent> nested(List<MergedEvent> events) {
        List<Event> visits = events.stream()
                .map(MergedEvent::event)
                .filter(event -> isVisit(event) && isDated(event))
                .sorted(Comparator.comparingInt((Event visit) -> -visit.independentDocuments())
                        .thenComparingLong(EventNester::days))
                .toList();
        List<MergedEvent> nested = new ArrayList<>();
        for (MergedEvent merged : events) {
            String broader = broader(merged.event(), visits);
            nested.add(broader == null ? merged : new MergedEvent(merged.event().within(broader), merged.tellings()));
        }
        return List.copyOf(nested);
    }

    private @Nullable String broader(Event event, List<Event> visits) {
        if (!isEncounter(event) || !isDated(event)) return null;
        return visits.stream()
                .filter(visit -> isInDaysOf(event, visit) && isOfItsParties(event, visit))
                .map(Event::id)
                .findFirst()
                .orElse(null);
    }

    private static boolean isVisit(Event event) {
        return event.type() == EventType.CONSULT
                && "visit".equals(event.mode())
                && event.status() != Status.DENIED
                && !event.actors().isEmpty()
                && !event.targets().isEmpty();
    }

    /// A call is no part of a visit, and what did not take place is part of nothing.
    private static boolean isEncounter(Event event) {
        if (event.status() == Status.DENIED) return false;
        String mode = event.mode();
        boolean isMeeting = mode == null || mode.equals("meet") || mode.equals("multilateral");
        return switch (event.type()) {
            case CONSULT -> isMeeting;
            case AGREE, COOPERATE -> true;
            default -> false;
        };
    }

    private static boolean isDated(Event event) {
        Interval time = event.time();
        return time != null && time.start() != null && time.start().isDay();
    }

    private static long days(Event visit) {
        return last(visit).toEpochDay() - first(visit).toEpochDay();
    }

    private static boolean isInDaysOf(Event event, Event visit) {
        return !first(event).isBefore(first(visit)) && !last(event).isAfter(last(visit));
    }

    private static LocalDate first(Event event) {
        Interval time = event.time();
        return time == null ? LocalDate.MAX : time.firstDay();
    }

    private static LocalDate last(Event event) {
        Interval time = event.time();
        return time == null || time.end() == null ? first(event) : time.lastDay();
    }

    /// The visitor meets somebody of the host's state, not known to be elsewhere.
    private boolean isOfItsParties(Event event, Event visit) {
        Set<String> hosts = states(visit.targets());
        String place = event.place() == null ? null : parties.state(event.place());
        if (hosts.isEmpty() || (place != null && !hosts.contains(place))) return false;
        List<String> all = new ArrayList<>(event.actors());
        all.addAll(event.targets());
        boolean isVisitor = all.stream().anyMatch(party -> isAmong(party, visit.actors()));
        boolean isHosted = all.stream()
                .filter(party -> !isAmong(party, visit.actors()))
                .map(parties::state)
                .anyMatch(hosts::contains);
        return isVisitor && isHosted;
    }

    private boolean isAmong(String party, List<String> some) {
        return some.stream().anyMatch(other -> parties.canBeOneParty(party, other));
    }

    private Set<String> states(List<String> some) {
        Set<String> states = new HashSet<>();
        for (String party : some) {
            String state = parties.state(party);
            if (state != null) states.add(state);
        }
        return states;
    }
}
