package org.synoptic.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Status;

/// Whether an event took place, as most accounts have it; where they are equal, as the latest has it.
///
/// An account has one voice, however often it tells the event. What it says with a time counts before what it mentions
/// in passing: "will arrive on Wednesday" before "the visit". What was going on and what occurred is one status for the
/// count; it is still going on where the latest of these accounts says so and none of that day tells it as done. What
/// some have as planned and others rule out is possible, unless most rule it out and later, and as long as none has it
/// begun.
final class StatusMerger {
    private final Independence independence;

    StatusMerger(Independence independence) {
        this.independence = independence;
    }

    Status status(List<Telling> tellings) {
        Status most = ofMost(tellings);
        return isContested(most, tellings) ? Status.POSSIBLE : most;
    }

    /// Whether some have it planned and others rule it out, not as the last and most of them, and none has it begun.
    private static boolean isContested(Status most, List<Telling> tellings) {
        LocalDate planned = latest(tellings, Status.PLANNED);
        LocalDate ruledOut = latest(tellings, Status.DENIED);
        if (planned == null || ruledOut == null) return false;
        return (most == Status.PLANNED || !ruledOut.isAfter(planned))
                && tellings.stream().noneMatch(telling -> isBegun(telling.status()));
    }

    private static @Nullable LocalDate latest(List<Telling> tellings, Status status) {
        return latest(tellings.stream().filter(telling -> telling.status() == status));
    }

    /// The last day of their reports; of one without a day the first of all days.
    private static @Nullable LocalDate latest(Stream<Telling> tellings) {
        return tellings.map(Telling::published)
                .map(day -> day == null ? LocalDate.MIN : day)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    private Status ofMost(List<Telling> tellings) {
        Map<String, List<Telling>> byDocument = new LinkedHashMap<>();
        for (Telling telling : tellings) {
            byDocument
                    .computeIfAbsent(telling.document().id(), d -> new ArrayList<>())
                    .add(telling);
        }
        Votes<Status> votes = new Votes<>(independence);
        LocalDate doneBefore = done(byDocument.values(), 1);
        LocalDate doneByNow = unlessStillPlanned(done(byDocument.values(), 0), byDocument.values());
        for (List<Telling> account : byDocument.values()) {
            Status status = ofOne(account);
            boolean isFulfilled = status == Status.PLANNED
                    && (isOfDaysUntil(doneBefore, 0, account.get(0)) || isOfDaysUntil(doneByNow, 1, account.get(0)));
            votes.add(isFulfilled || isBegun(status) ? Status.OCCURRED : status, account.get(0));
        }
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
        return best == Status.OCCURRED && isGoingOn(byDocument.values()) ? Status.ONGOING : best;
    }

    private static boolean isBegun(Status status) {
        return status == Status.OCCURRED || status == Status.ONGOING;
    }

    /// Whether an account has it as going on that is later than all that have it as done.
    private static boolean isGoingOn(Collection<List<Telling>> accounts) {
        LocalDate goingOn = latest(accounts, Status.ONGOING);
        LocalDate done = latest(accounts, Status.OCCURRED);
        return goingOn != null && (done == null || goingOn.isAfter(done));
    }

    /// The last day of the accounts that have it so.
    private static @Nullable LocalDate latest(Collection<List<Telling>> accounts, Status status) {
        return latest(
                accounts.stream().filter(account -> ofOne(account) == status).map(List::getFirst));
    }

    /// The last day of a report that tells it as done at least so many days before.
    private static @Nullable LocalDate done(Collection<List<Telling>> accounts, int daysBefore) {
        return accounts.stream()
                .filter(account -> isBegun(ofOne(account)))
                .flatMap(List::stream)
                .filter(telling -> hasBegun(telling, daysBefore))
                .map(Telling::published)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    /// The day, or null where a report of that day or a later one tells it as planned.
    private static @Nullable LocalDate unlessStillPlanned(
            @Nullable LocalDate done, Collection<List<Telling>> accounts) {
        boolean isPlanned = done != null
                && accounts.stream()
                        .filter(account -> ofOne(account) == Status.PLANNED)
                        .map(account -> account.get(0).published())
                        .anyMatch(day -> day != null && !day.isBefore(done));
        return isPlanned ? null : done;
    }

    /// Whether the report is of so many days after the one on which it lets the event begin.
    private static boolean hasBegun(Telling telling, int daysBefore) {
        Bound start = telling.when().start();
        return start != null
                && telling.published() != null
                && isBegun(telling.status())
                && start.window().last() + daysBefore <= telling.published().toEpochDay();
    }

    /// What was planned is what a later report tells as done; one of the same day only where that was done before.
    private static boolean isOfDaysUntil(@Nullable LocalDate done, int daysBefore, Telling telling) {
        return done != null
                && telling.published() != null
                && !telling.published().plusDays(daysBefore).isAfter(done);
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
