package org.synoptic.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.Claims.CountClaim;
import org.synoptic.compare.Claims.TimeClaim;
import org.synoptic.model.Comparison.Account;
import org.synoptic.model.Comparison.Difference;
import org.synoptic.model.Status;

/// Finds values that no single happening can satisfy together.
///
/// Only what a clause says of the slot itself counts: two reports that place one visit on two days of it do not differ.
final class DifferenceFinder {
    /// Durations in hours differ from here on: people round them, and count the dinner or not.
    private static final double OTHER_DURATION = 1.25;

    private final Accounts accounts;

    DifferenceFinder(Accounts accounts) {
        this.accounts = accounts;
    }

    List<Difference> find(List<MergedEvent> events) {
        List<Difference> found = new ArrayList<>();
        for (MergedEvent event : events) {
            List<Telling> told = event.tellings();
            if (told.size() < 2) continue;
            int before = found.size();
            List<Telling> begun = event.tellings(telling -> !Changes.isOfTheEnd(telling));
            addTime(event.id(), "start", Claims.starts(begun), found);
            addTime(event.id(), "end", Claims.ends(begun), found);
            if (found.size() == before) addDuration(event.id(), told, found);
            if (!"visit".equals(event.event().mode())) addPlace(event.id(), Claims.places(told), found);
            addQuantity(event.id(), Claims.quantities(told), found);
            addStatus(event.id(), told, found);
        }
        return List.copyOf(found);
    }

    private void addTime(String event, String slot, List<TimeClaim> claims, List<Difference> found) {
        List<TimeClaim> firm =
                claims.stream().filter(claim -> claim.bound().isFirm()).toList();
        List<Window> told =
                firm.stream().map(claim -> claim.bound().window()).distinct().toList();
        Set<Window> disputed = told.stream()
                .filter(window -> told.stream().anyMatch(other -> !other.overlaps(window)))
                .collect(Collectors.toSet());
        List<Claim> clashing = firm.stream()
                .filter(claim -> disputed.contains(claim.bound().window()))
                .map(TimeClaim::claim)
                .toList();
        add(event, slot, clashing, found);
    }

    private void addDuration(String event, List<Telling> told, List<Difference> found) {
        List<Claim> claims = new ArrayList<>(Claims.durations(told));
        for (Telling telling : told) {
            int days = telling.when().lengthInDays();
            Bound end = telling.when().end();
            if (days > 0 && end != null && telling.when().duration() == null) {
                claims.add(Claim.of("P" + days + "D", telling, end.words()));
            }
        }
        Map<String, List<Claim>> byValue = Claim.byValue(claims);
        List<Claim> clashing = claims.stream()
                .filter(claim -> byValue.entrySet().stream()
                        .filter(other -> durationsClash(claim.value(), other.getKey()))
                        .anyMatch(other -> isOfOneDay(claim, other.getValue())))
                .toList();
        add(event, "duration", clashing, found);
    }

    /// Hours of one day and hours of another are of two meetings.
    private boolean isOfOneDay(Claim claim, List<Claim> others) {
        if (!claim.value().startsWith("PT")) return true;
        return others.stream()
                .anyMatch(other -> !DaysBeside.areOthers(
                        claim.evidence().get(0), other.evidence().get(0), accounts));
    }

    private static boolean durationsClash(String a, String b) {
        boolean areHours = a.startsWith("PT");
        if (areHours != b.startsWith("PT")) return false;
        double hoursA = Durations.hours(a);
        double hoursB = Durations.hours(b);
        if (hoursA <= 0 || hoursB <= 0) return false;
        double ratio = Math.max(hoursA, hoursB) / Math.min(hoursA, hoursB);
        return areHours ? ratio > OTHER_DURATION : ratio > 1.01;
    }

    /// Places of two states; of two places in one state we do not know whether one lies in the other.
    private void addPlace(String event, List<Claim> claims, List<Difference> found) {
        Map<String, List<Claim>> byState = new TreeMap<>();
        for (Claim claim : claims) {
            String state = accounts.parties().state(claim.value());
            if (state != null && accounts.parties().isGround(claim.value())) {
                byState.computeIfAbsent(state, s -> new ArrayList<>())
                        .add(new Claim(accounts.name(claim.value()), claim.telling(), claim.evidence()));
            }
        }
        if (byState.size() < 2) return;
        add(event, "place", byState.values().stream().flatMap(List::stream).toList(), found);
    }

    /// A later report's higher number is news, not a difference.
    private void addQuantity(String event, List<CountClaim> claims, List<Difference> found) {
        List<Claim> clashing = claims.stream()
                .filter(claim -> claims.stream().anyMatch(other -> clash(claim, other, claims)))
                .map(CountClaim::claim)
                .toList();
        add(event, "quantity", clashing, found);
    }

    private static boolean clash(CountClaim a, CountClaim b, List<CountClaim> all) {
        String documentOfA = a.claim().telling().document().id();
        if (documentOfA.equals(b.claim().telling().document().id()) || !Quantities.sameUnit(a, b)) return false;
        if (Quantities.canBeOne(a.quantity(), b.quantity())) return false;
        boolean isOnlyOne = isOnlyOfItsUnit(a, all) && isOnlyOfItsUnit(b, all);
        return isOnlyOne && !isUpdate(a, b) && !isUpdate(b, a);
    }

    /// "12 people were killed, 30 people hurt": which of the two another report means is unknown.
    private static boolean isOnlyOfItsUnit(CountClaim claim, List<CountClaim> all) {
        return all.stream()
                        .filter(other -> other.claim()
                                .telling()
                                .passage()
                                .equals(claim.claim().telling().passage()))
                        .filter(other -> Quantities.sameUnit(claim, other))
                        .count()
                == 1;
    }

    private static boolean isUpdate(CountClaim later, CountClaim earlier) {
        LocalDate dayOfLater = later.claim().telling().published();
        LocalDate dayOfEarlier = earlier.claim().telling().published();
        return dayOfLater != null
                && dayOfEarlier != null
                && dayOfLater.isAfter(dayOfEarlier)
                && later.quantity().value() > earlier.quantity().value();
    }

    /// Told as so by one and denied by another; planned first and done later is the course of things.
    private void addStatus(String event, List<Telling> told, List<Difference> found) {
        List<Claim> claims = new ArrayList<>();
        for (Telling telling : told) {
            if (telling.status() == Status.DENIED && Changes.isTold(telling)) continue;
            claims.add(Claim.of(
                    side(telling, told), telling, List.of(telling.mention().span())));
        }
        Map<String, List<Claim>> byStatus = Claim.byValue(
                claims.stream().filter(claim -> isAnsweredAlike(claim, claims)).toList());
        List<Claim> denied = byStatus.remove(Status.DENIED.label());
        if (denied == null || !isToldElsewhere(denied, byStatus.values())) return;
        List<Account> sides = new ArrayList<>();
        byStatus.forEach((status, same) -> sides.add(Claim.account(status, same, accounts)));
        sides.add(Claim.account(Status.DENIED.label(), denied, accounts));
        found.add(new Difference(event, "status", sides));
    }

    /// What is going on has occurred: one side where both are told.
    private static String side(Telling telling, List<Telling> told) {
        boolean isOneSide = telling.status() == Status.ONGOING
                && told.stream().anyMatch(other -> other.status() == Status.OCCURRED);
        return (isOneSide ? Status.OCCURRED : telling.status()).label();
    }

    /// Whether another report than one that denies it tells it as so.
    private static boolean isToldElsewhere(List<Claim> denied, Collection<List<Claim>> told) {
        return told.stream()
                .flatMap(List::stream)
                .anyMatch(claim -> denied.stream()
                        .anyMatch(other -> !other.telling()
                                .document()
                                .id()
                                .equals(claim.telling().document().id())));
    }

    /// What is said is told in many ways: only where it is told in like words, or of one mode, does a denial answer it.
    private static boolean isAnsweredAlike(Claim claim, List<Claim> all) {
        Telling telling = claim.telling();
        if (!telling.isVerbal() || telling.mode() != null) return true;
        boolean isDenial = telling.status() == Status.DENIED;
        return all.stream()
                .map(Claim::telling)
                .filter(other -> (other.status() == Status.DENIED) != isDenial)
                .anyMatch(other -> other.isToldLike(telling));
    }

    /// One account a value, in order of the values.
    private void add(String event, String slot, List<Claim> clashing, List<Difference> found) {
        Map<String, List<Claim>> byValue = new TreeMap<>(Claim.byValue(clashing));
        if (byValue.size() < 2) return;
        List<Account> sides = new ArrayList<>();
        byValue.forEach((value, same) -> sides.add(Claim.account(value, same, accounts)));
        found.add(new Difference(event, slot, sides));
    }

    /// The difference of this event in this slot; null when there is none.
    static @Nullable Difference of(List<Difference> differences, String event, String slot) {
        return differences.stream()
                .filter(difference ->
                        event.equals(difference.event()) && difference.slot().equals(slot))
                .findFirst()
                .orElse(null);
    }
}
