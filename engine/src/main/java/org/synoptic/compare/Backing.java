package org.synoptic.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.synoptic.model.Comparison.Agreement;
import org.synoptic.model.Comparison.Difference;
import org.synoptic.model.Interval;
import org.synoptic.model.Status;

/// Which of the accounts that tell an event bear out a part of it: when it was, where, that it took place.
final class Backing {
    private final Accounts accounts;
    private final List<Agreement> agreements;
    private final List<Difference> differences;

    Backing(Accounts accounts, List<Agreement> agreements, List<Difference> differences) {
        this.accounts = accounts;
        this.agreements = agreements;
        this.differences = differences;
    }

    int voices(Stream<Telling> tellings) {
        return voicesOf(tellings).size();
    }

    /// The documents that stand for the independent accounts.
    private Set<String> voicesOf(Stream<Telling> tellings) {
        return tellings.map(telling ->
                        accounts.independence().voice(telling.document().id()))
                .collect(Collectors.toSet());
    }

    /// The independent accounts that say when it was, and nowhere say otherwise.
    Set<String> dating(MergedEvent merged) {
        Interval time = merged.event().time();
        if (time == null) return Set.of();
        Set<String> otherwise = new HashSet<>();
        for (Difference difference : differences) {
            boolean isOfTime =
                    difference.slot().equals("start") || difference.slot().equals("end");
            if (!isOfTime || !merged.id().equals(difference.event())) continue;
            difference.accounts().stream().skip(1).forEach(side -> otherwise.addAll(side.documents()));
        }
        Stream<String> told = merged.tellings().stream()
                .filter(telling -> telling.dates(time))
                .map(telling -> telling.document().id());
        Stream<String> agreed = agreements.stream()
                .filter(agreement ->
                        agreement.slot().equals("start") && merged.id().equals(agreement.event()))
                .filter(agreement -> isStart(agreement.value(), time))
                .flatMap(agreement -> agreement.documents().stream());
        return Stream.concat(told, agreed)
                .filter(document -> !otherwise.contains(document))
                .map(accounts.independence()::voice)
                .collect(Collectors.toSet());
    }

    private static boolean isStart(String value, Interval time) {
        return time.start() != null && value.equals(time.start().toString());
    }

    /// The independent accounts that say where it was, be it by its state.
    Set<String> placing(MergedEvent merged) {
        String place = merged.event().place();
        Parties parties = accounts.parties();
        return place == null
                ? Set.of()
                : voicesOf(merged.tellings().stream()
                        .filter(telling -> telling.mention().place() != null)
                        .filter(telling -> parties.canBeSame(
                                place,
                                Objects.requireNonNull(telling.mention().place())
                                        .entity())));
    }

    /// How many independent accounts tell only ahead what others tell as done.
    int planning(MergedEvent merged) {
        if (merged.event().status() != Status.OCCURRED && merged.event().status() != Status.ONGOING) return 0;
        Set<String> done = voicesOf(merged.tellings().stream().filter(telling -> telling.status() != Status.PLANNED));
        return voices(merged.tellings().stream()
                .filter(telling -> !done.contains(
                        accounts.independence().voice(telling.document().id()))));
    }
}
