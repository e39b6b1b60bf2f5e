package org.synoptic.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.EntityType;
import org.synoptic.model.Event;
import org.synoptic.model.Event.MentionRef;
import org.synoptic.model.Interval;
import org.synoptic.model.Status;

/// Makes one event of the tellings of a happening: in each part what most independent accounts support, as exact as
/// told.
final class EventMerger {
    private static final int MOST_PARTIES = 4;
    private final Accounts accounts;
    private final TimeMerger times;

    EventMerger(Accounts accounts) {
        this.accounts = accounts;
        this.times = new TimeMerger(accounts.independence());
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
                    (MergedEvent merged) -> dayOf(merged.event().time()))
            .thenComparing(merged -> lastDayOf(merged.event().time()))
            .thenComparing(merged -> merged.event().type())
            .thenComparing(merged ->
                    merged.event().mode() == null ? "" : merged.event().mode())
            .thenComparing(merged -> firstRef(merged).document())
            .thenComparing(merged -> firstRef(merged).span())
            .thenComparing(merged -> firstRef(merged).id());

    private static LocalDate dayOf(@Nullable Interval time) {
        if (time == null) return LocalDate.MAX;
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
        Event e = draft.event();
        Event named = new Event(
                id,
                e.type(),
                e.mode(),
                e.actors(),
                e.targets(),
                e.place(),
                e.time(),
                e.status(),
                e.mentions(),
                e.documents(),
                e.independentDocuments());
        return new MergedEvent(named, draft.tellings());
    }

    private MergedEvent draft(Happening happening) {
        List<Telling> tellings = new ArrayList<>(happening.tellings());
        tellings.sort(Comparator.<Telling>comparingInt(
                        telling -> accounts.position(telling.document().id()))
                .thenComparing(telling -> telling.mention().span())
                .thenComparing(telling -> telling.mention().id()));
        boolean isVisit = "visit".equals(happening.mode());
        List<String> actors = parties(tellings, Telling::actors, false);
        List<String> targets = parties(tellings, Telling::targets, isVisit);
        List<MentionRef> refs = tellings.stream()
                .map(telling -> new MentionRef(
                        telling.document().id(),
                        telling.mention().id(),
                        telling.mention().span()))
                .toList();
        Event event = new Event(
                "",
                happening.type(),
                happening.mode(),
                actors,
                targets,
                place(tellings, isVisit),
                times.time(tellings),
                status(tellings),
                refs,
                accounts.inOrder(tellings.stream()
                        .map(telling -> telling.document().id())
                        .toList()),
                accounts.independence().voices(MergedEvent.clauses(tellings)));
        return new MergedEvent(event, tellings);
    }

    /// A person or body hides its state; of a visit's host the state hides the rest.
    private List<String> parties(List<Telling> tellings, Function<Telling, Set<String>> part, boolean stateIsMeant) {
        Votes<String> votes = new Votes<>(accounts.independence());
        for (Telling telling : tellings) {
            for (String party : part.apply(telling)) votes.add(party, telling);
        }
        List<String> ranked = votes.ranked();
        Set<String> hidden = new HashSet<>();
        for (String party : ranked) {
            for (String other : ranked) {
                if (hides(other, party, stateIsMeant)) hidden.add(party);
            }
        }
        List<String> kept =
                ranked.stream().filter(party -> !hidden.contains(party)).toList();
        return List.copyOf(kept.subList(0, Math.min(MOST_PARTIES, kept.size())));
    }

    private boolean hides(String more, String less, boolean stateIsMeant) {
        if (more.equals(less) || !accounts.parties().canBeSame(more, less)) return false;
        int rankMore = rank(more, stateIsMeant);
        int rankLess = rank(less, stateIsMeant);
        return rankMore < rankLess;
    }

    private int rank(String party, boolean stateIsMeant) {
        EntityType type = accounts.parties().type(party);
        if (type == null) return 9;
        if (stateIsMeant && type == EntityType.COUNTRY) return 0;
        if (stateIsMeant && type == EntityType.PLACE) return 1;
        return switch (type) {
            case PERSON -> 2;
            case ORGANIZATION, GROUP -> 3;
            case COUNTRY -> 4;
            case PLACE -> 5;
        };
    }

    /// The place that most accounts name, a town before its state; for a visit the host's, where no other is told.
    private @Nullable String place(List<Telling> tellings, boolean isVisit) {
        Votes<String> votes = new Votes<>(accounts.independence());
        for (Telling telling : tellings) {
            var place = telling.mention().place();
            if (place != null) votes.add(place.entity(), telling);
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

    /// What most accounts say; where they are equal, what the latest says.
    private Status status(List<Telling> tellings) {
        Votes<Status> votes = new Votes<>(accounts.independence());
        for (Telling telling : tellings) votes.add(telling.status(), telling);
        List<Status> ranked = votes.ranked();
        int most = votes.voices(ranked.get(0));
        Set<Status> first = new LinkedHashSet<>();
        for (Status status : ranked) if (votes.voices(status) == most) first.add(status);
        LocalDate latest = LocalDate.MIN;
        Status best = ranked.get(0);
        for (Status status : first) {
            for (Telling telling : votes.of(status)) {
                if (telling.published() != null && telling.published().isAfter(latest)) {
                    latest = telling.published();
                    best = status;
                }
            }
        }
        return best;
    }
}
