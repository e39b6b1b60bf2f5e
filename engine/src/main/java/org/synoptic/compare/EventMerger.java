package org.synoptic.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.EntityType;
import org.synoptic.model.Event;
import org.synoptic.model.Event.MentionRef;
import org.synoptic.model.Interval;
import org.synoptic.model.Status;

/// Makes one event of the tellings of a happening: in each part what most independent accounts support, as exact as
/// told.
final class EventMerger {
    private final Accounts accounts;
    private final PartyMerger parties;
    private final TimeMerger times;
    private final StatusMerger statuses;

    EventMerger(Accounts accounts) {
        this.accounts = accounts;
        this.parties = new PartyMerger(accounts);
        this.times = new TimeMerger(accounts.independence());
        this.statuses = new StatusMerger(accounts.independence());
    }

    /// The events in order of time, those without a time last; numbered in this order.
    List<MergedEvent> events(List<Happening> happenings) {
        List<MergedEvent> drafts = new ArrayList<>();
        for (Happening happening : happenings) drafts.add(draft(happening));
        drafts.sort(IN_ORDER_OF_TIME);
        List<MergedEvent> events = new ArrayList<>();
        for (MergedEvent draft : drafts) events.add(numbered(draft, "e" + (events.size() + 1)));
        return List.copyOf(events);
    }

    private static final Comparator<MergedEvent> IN_ORDER_OF_TIME = Comparator.comparing(
                    (MergedEvent merged) -> dayOf(merged.event()))
            .thenComparing(merged -> lastDayOf(merged.event().time()))
            .thenComparing(merged -> merged.event().type())
            .thenComparing(merged ->
                    merged.event().mode() == null ? "" : merged.event().mode())
            .thenComparing(merged -> firstRef(merged).document())
            .thenComparing(merged -> firstRef(merged).span())
            .thenComparing(merged -> firstRef(merged).id());

    /// Of what is planned for some day of a month or year the last day: it lies ahead.
    private static LocalDate dayOf(Event event) {
        Interval time = event.time();
        if (time == null) return LocalDate.MAX;
        boolean isAhead = event.status() == Status.PLANNED
                && time.start() != null
                && !time.start().isDay();
        if (isAhead) return time.lastDay();
        return time.start() == null ? time.lastDay() : time.firstDay();
    }

    private static LocalDate lastDayOf(@Nullable Interval time) {
        return time == null ? LocalDate.MAX : time.lastDay();
    }

    /// The same whatever the order of documents.
    private static MentionRef firstRef(MergedEvent merged) {
        return merged.event().mentions().stream()
                .min(Comparator.comparing(MentionRef::document)
                        .thenComparing(MentionRef::span)
                        .thenComparing(MentionRef::id))
                .orElseThrow();
    }

    private static MergedEvent numbered(MergedEvent draft, String id) {
        return new MergedEvent(draft.event().withId(id), draft.tellings());
    }

    private MergedEvent draft(Happening happening) {
        List<Telling> tellings = new ArrayList<>(happening.tellings());
        tellings.sort(Comparator.<Telling>comparingInt(
                        telling -> accounts.position(telling.document().id()))
                .thenComparing(telling -> telling.mention().span())
                .thenComparing(telling -> telling.mention().id()));
        boolean isVisit = "visit".equals(happening.mode());
        PartyMerger.Merged merged = parties.merge(tellings, happening.isSymmetric(), isVisit);
        List<MentionRef> refs = tellings.stream()
                .map(telling -> new MentionRef(
                        telling.document().id(),
                        telling.mention().id(),
                        telling.mention().span()))
                .toList();
        Event event = new Event(
                "",
                happening.type(),
                mode(happening.mode(), tellings),
                merged.actors(),
                merged.targets(),
                place(tellings, isVisit, merged.targets()),
                times.time(tellings),
                statuses.status(tellings),
                refs,
                accounts.inOrder(tellings.stream()
                        .map(telling -> telling.document().id())
                        .toList()),
                accounts.independence().voices(MergedEvent.clauses(tellings)));
        return new MergedEvent(event, tellings);
    }

    /// The mode that at least half of the accounts give; null where most say less: "agreed" is not "signed".
    private @Nullable String mode(@Nullable String told, List<Telling> tellings) {
        if (told == null) return null;
        List<Telling> telling =
                tellings.stream().filter(one -> told.equals(one.mode())).toList();
        Independence independence = accounts.independence();
        int voices = independence.voices(MergedEvent.clauses(telling));
        return 2 * voices >= independence.voices(MergedEvent.clauses(tellings)) ? told : null;
    }

    private boolean isAt(String place, List<String> hosts) {
        return hosts.isEmpty()
                || hosts.stream().anyMatch(host -> accounts.parties().canBeSame(place, host));
    }

    /// The place that most accounts name, a town before its state; for a visit the host's, where no other is told.
    private @Nullable String place(List<Telling> tellings, boolean isVisit, List<String> hosts) {
        Votes<String> votes = new Votes<>(accounts.independence());
        for (Telling telling : tellings) {
            var place = telling.mention().place();
            if (place != null && (!isVisit || isAt(place.entity(), hosts))) votes.add(place.entity(), telling);
            if (!isVisit) continue;
            for (String target : telling.targets()) {
                EntityType type = accounts.parties().type(target);
                if (type == EntityType.PLACE || type == EntityType.COUNTRY) votes.add(target, telling);
            }
        }
        List<String> ranked = votes.ranked();
        return ranked.stream()
                .filter(place -> accounts.parties().type(place) == EntityType.PLACE)
                .findFirst()
                .orElse(ranked.isEmpty() ? null : ranked.get(0));
    }
}
