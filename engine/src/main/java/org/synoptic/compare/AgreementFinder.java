package org.synoptic.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.Bound.Precision;
import org.synoptic.compare.Claims.CountClaim;
import org.synoptic.compare.Claims.TimeClaim;
import org.synoptic.model.Comparison.Account;
import org.synoptic.model.Comparison.Agreement;

/// Finds what two or more independent accounts say alike of an event, each in its own words.
final class AgreementFinder {
    private final Accounts accounts;

    AgreementFinder(Accounts accounts) {
        this.accounts = accounts;
    }

    List<Agreement> find(List<MergedEvent> events) {
        List<Agreement> found = new ArrayList<>();
        for (MergedEvent event : events) {
            if (event.event().independentDocuments() < 2) continue;
            List<Telling> told = event.tellings();
            addTime(event.id(), "start", Claims.starts(told), found);
            addTime(event.id(), "end", Claims.ends(told), found);
            addBest(event.id(), "duration", Claims.durations(told), found);
            addPlace(event.id(), Claims.places(told), found);
            addParties(
                    event.id(),
                    "actors",
                    event.event().actors(),
                    Claims.parties(told, t -> t.mention().actors()),
                    found);
            addParties(
                    event.id(),
                    "targets",
                    event.event().targets(),
                    Claims.parties(told, t -> t.mention().targets()),
                    found);
            addQuantities(event.id(), Claims.quantities(told), found);
            addBest(event.id(), "attribution", Claims.attributions(told), accounts::name, found);
        }
        return List.copyOf(found);
    }

    /// The finest of day, month and year that two accounts share; a coarser one only where somebody tells no finer.
    private void addTime(String event, String slot, List<TimeClaim> claims, List<Agreement> found) {
        for (Precision precision : Precision.values()) {
            List<Claim> cut = new ArrayList<>();
            boolean isNew = precision == Precision.DAY;
            for (TimeClaim claim : claims) {
                if (!claim.bound().isKnownTo(precision)) continue;
                cut.add(new Claim(
                        claim.bound().cutTo(precision),
                        claim.claim().telling(),
                        claim.claim().evidence()));
                isNew |= !claim.bound().isDay();
            }
            if (isNew && addBest(event, slot, ofOneMind(cut), found)) return;
        }
        addBest(
                event,
                slot,
                claims.stream()
                        .filter(claim -> !claim.bound().isDay())
                        .map(TimeClaim::claim)
                        .toList(),
                found);
    }

    /// Without those of accounts that give two values, as one does that stands against the post in it.
    private static List<Claim> ofOneMind(List<Claim> claims) {
        Map<String, Set<String>> values = claims.stream()
                .collect(Collectors.groupingBy(
                        claim -> claim.telling().document().id(),
                        Collectors.mapping(Claim::value, Collectors.toSet())));
        return claims.stream()
                .filter(claim -> Objects.requireNonNull(
                                        values.get(claim.telling().document().id()))
                                .size()
                        == 1)
                .toList();
    }

    private void addPlace(String event, List<Claim> claims, List<Agreement> found) {
        if (addBest(event, "place", claims, accounts::name, found)) return;
        addBest(event, "place", byState(claims), States::name, found);
    }

    /// Each party that two accounts name; where there is none, the state or body of a party of the event that they mean
    /// in different words.
    private void addParties(String event, String slot, List<String> kept, List<Claim> claims, List<Agreement> found) {
        Map<String, List<Claim>> byParty = Claim.byValue(claims);
        boolean any = false;
        for (String party : kept) {
            List<Claim> same = byParty.getOrDefault(party, List.of());
            if (voices(same) < 2) continue;
            found.add(agreement(event, slot, accounts.name(party), same));
            any = true;
        }
        if (!any) addBest(event, slot, bySide(kept, claims), States::name, found);
    }

    private List<Claim> bySide(List<String> kept, List<Claim> claims) {
        Set<String> sides = kept.stream().map(accounts.parties()::side).collect(Collectors.toSet());
        return claims.stream()
                .map(claim -> new Claim(accounts.parties().side(claim.value()), claim.telling(), claim.evidence()))
                .filter(claim -> sides.contains(claim.value()))
                .toList();
    }

    private List<Claim> byState(List<Claim> claims) {
        List<Claim> states = new ArrayList<>();
        for (Claim claim : claims) {
            String state = accounts.parties().state(claim.value());
            if (state != null) states.add(new Claim(state, claim.telling(), claim.evidence()));
        }
        return states;
    }

    /// Numbers that can be one number: for each the claims that it agrees with.
    private void addQuantities(String event, List<CountClaim> claims, List<Agreement> found) {
        Map<String, List<Claim>> taken = new LinkedHashMap<>();
        for (CountClaim claim : claims) {
            List<Claim> same = claims.stream()
                    .filter(other -> Quantities.sayTheSame(claim, other))
                    .map(CountClaim::claim)
                    .toList();
            boolean isNew = taken.values().stream().noneMatch(group -> group.contains(claim.claim()));
            if (isNew && voices(same) >= 2) taken.put(claim.claim().value(), same);
        }
        taken.forEach((value, same) -> found.add(agreement(event, "quantity", value, same)));
    }

    private boolean addBest(String event, String slot, List<Claim> claims, List<Agreement> found) {
        return addBest(event, slot, claims, value -> value, found);
    }

    /// Adds the value that most independent accounts give, the first of equals, if there are two.
    private boolean addBest(
            String event, String slot, List<Claim> claims, Function<String, String> shown, List<Agreement> found) {
        List<Claim> best = null;
        int most = 1;
        for (List<Claim> same : Claim.byValue(claims).values()) {
            int voices = voices(same);
            if (voices > most) {
                best = same;
                most = voices;
            }
        }
        if (best == null) return false;
        found.add(agreement(event, slot, shown.apply(best.get(0).value()), best));
        return true;
    }

    private int voices(@Nullable List<Claim> claims) {
        return claims == null ? 0 : accounts.independence().voices(Claim.evidence(claims));
    }

    private Agreement agreement(String event, String slot, String value, List<Claim> claims) {
        Account account = Claim.account(value, claims, accounts);
        return new Agreement(event, slot, value, account.documents(), account.evidence());
    }
}
