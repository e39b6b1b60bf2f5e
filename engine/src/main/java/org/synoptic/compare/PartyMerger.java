package org.synoptic.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.synoptic.model.EntityType;

/// Who takes part in an event, of all that its tellings name: the most exact parties, best supported first.
final class PartyMerger {
    private static final int MOST_PARTIES = 4;
    /// Of one side of an event in which no side leads, such as the two heads of a delegation.
    private static final int MOST_OF_ONE_SIDE = 2;

    /// What hides what of one side.
    private enum Exact {
        /// A person, body or group hides its state.
        MEMBER,
        /// A state hides whoever belongs to it: the host of a visit.
        STATE,
        /// As `MEMBER`, but a state hides "its people": the two sides of a deal.
        NAMED
    }

    private final Accounts accounts;

    PartyMerger(Accounts accounts) {
        this.accounts = accounts;
    }

    record Merged(List<String> actors, List<String> targets) {
        Merged {
            actors = List.copyOf(actors);
            targets = List.copyOf(targets);
        }
    }

    Merged merge(List<Telling> tellings, boolean isSymmetric, boolean isVisit) {
        if (isSymmetric) return symmetric(tellings);
        List<String> actors = exact(tellings, Telling::actors, Exact.MEMBER);
        List<String> targets = exact(tellings, Telling::targets, isVisit ? Exact.STATE : Exact.MEMBER);
        List<String> acting = actors.stream()
                .filter(party -> !(targets.contains(party) && isRatherTarget(tellings, party)))
                .toList();
        List<String> actedOn = targets.stream()
                .filter(party -> !(isPeople(party) && acting.contains(party)))
                .toList();
        return new Merged(first(named(acting)), first(withoutNameless(actedOn, tellings)));
    }

    /// Without "a man" whom another account names.
    private List<String> withoutNameless(List<String> targets, List<Telling> tellings) {
        Parties parties = accounts.parties();
        if (targets.stream().noneMatch(parties::isPerson)) return targets;
        return targets.stream()
                .filter(party -> !parties.isGroup(party) || isBesideAPerson(party, tellings))
                .toList();
    }

    private boolean isBesideAPerson(String party, List<Telling> tellings) {
        return tellings.stream()
                .filter(telling -> telling.targets().contains(party))
                .anyMatch(telling -> telling.targets().stream().anyMatch(accounts.parties()::isPerson));
    }

    /// Whether people who are read on both sides, such as the one arrested of a headline, act in no more
    /// tellings than it is done to them.
    private boolean isRatherTarget(List<Telling> tellings, String party) {
        if (!isPeople(party)) return false;
        long acts = tellings.stream().filter(t -> t.actors().contains(party)).count();
        long isActedOn =
                tellings.stream().filter(t -> t.targets().contains(party)).count();
        return acts <= isActedOn;
    }

    private boolean isPeople(String party) {
        return accounts.parties().arePeople(List.of(party));
    }

    /// Parties by sides (a state and all that belongs to it); who acts more often than not is the actor.
    private Merged symmetric(List<Telling> tellings) {
        Map<String, List<String>> sides = new LinkedHashMap<>();
        for (String party : named(exact(tellings, Telling::parties, Exact.NAMED))) {
            List<String> side = sides.computeIfAbsent(accounts.parties().side(party), s -> new ArrayList<>());
            if (side.size() < MOST_OF_ONE_SIDE) side.add(party);
        }
        Map<String, Integer> lead = lead(tellings);
        List<String> actors = new ArrayList<>();
        List<String> targets = new ArrayList<>();
        for (Map.Entry<String, List<String>> side : sides.entrySet()) {
            boolean leads = lead.getOrDefault(side.getKey(), 0) > 0;
            (leads ? actors : targets).addAll(side.getValue());
        }
        if (sides.size() == 2 && isDirected(tellings) && tellings.stream().allMatch(Telling::isMutual)) {
            List<String> both = sides.values().stream().flatMap(List::stream).toList();
            return new Merged(first(both), first(both));
        }
        if (sides.size() == 2 && (actors.isEmpty() || targets.isEmpty())) return split(sides, lead);
        return actors.isEmpty() ? new Merged(first(targets), List.of()) : new Merged(first(actors), first(targets));
    }

    /// Of a kind that one side does to another, unlike a meeting: what two do for each other is told of both.
    private static boolean isDirected(List<Telling> tellings) {
        return switch (tellings.getFirst().type()) {
            case AGREE, CONSULT, COOPERATE -> false;
            default -> true;
        };
    }

    private static Merged split(Map<String, List<String>> sides, Map<String, Integer> lead) {
        List<String> both = List.copyOf(sides.keySet());
        boolean swap = lead.getOrDefault(both.get(1), 0) > lead.getOrDefault(both.get(0), 0);
        List<String> first = sides.getOrDefault(both.get(swap ? 1 : 0), List.of());
        List<String> second = sides.getOrDefault(both.get(swap ? 0 : 1), List.of());
        return new Merged(first, second);
    }

    /// By side, how often it is actor alone less how often it is target alone.
    private Map<String, Integer> lead(List<Telling> tellings) {
        Map<String, Integer> lead = new HashMap<>();
        for (Telling telling : tellings) {
            Set<String> acting = sides(telling.actors());
            Set<String> acted = sides(telling.targets());
            for (String side : acting) if (!acted.contains(side)) lead.merge(side, 1, Integer::sum);
            for (String side : acted) if (!acting.contains(side)) lead.merge(side, -1, Integer::sum);
        }
        return lead;
    }

    private Set<String> sides(Collection<String> parties) {
        Set<String> sides = new HashSet<>();
        for (String party : parties) sides.add(accounts.parties().side(party));
        return sides;
    }

    private static List<String> first(List<String> parties) {
        return parties.subList(0, Math.min(MOST_PARTIES, parties.size()));
    }

    private List<String> exact(List<Telling> tellings, Function<Telling, Set<String>> part, Exact meant) {
        Votes<String> votes = new Votes<>(accounts.independence());
        for (Telling telling : tellings) {
            for (String party : part.apply(telling)) votes.add(party, telling);
        }
        List<String> ranked = votes.ranked();
        List<String> exact = new ArrayList<>();
        Set<String> sides = new HashSet<>();
        for (String party : ranked) {
            if (ranked.stream().anyMatch(other -> hides(other, party, meant))) continue;
            boolean isFirstOfItsSide = sides.add(accounts.parties().side(party));
            if (isBorneOut(votes, party) || (isFirstOfItsSide && isBorneOutByItsSide(votes, party))) exact.add(party);
        }
        return exact;
    }

    /// Whether at least half as many voices name the party as name the first one: what one of three or more accounts
    /// adds to the parties that all of them name is often misread, and stays with its own telling.
    private static boolean isBorneOut(Votes<String> votes, String party) {
        return 2 * votes.voices(party) >= votes.voices(votes.ranked().get(0));
    }

    /// The same of all that stands for the party: three accounts that name a state, its government and its prime
    /// minister mean one side.
    private boolean isBorneOutByItsSide(Votes<String> votes, String party) {
        String side = accounts.parties().side(party);
        List<Telling> tellings = votes.ranked().stream()
                .filter(other -> accounts.parties().side(other).equals(side))
                .flatMap(other -> votes.of(other).stream())
                .toList();
        int voices = accounts.independence().voices(MergedEvent.clauses(tellings));
        return 2 * voices >= votes.voices(votes.ranked().get(0));
    }

    /// Without nameless groups such as "officials" beside somebody who is named.
    private List<String> named(List<String> parties) {
        List<String> named = parties.stream()
                .filter(party -> accounts.parties().type(party) != EntityType.GROUP)
                .toList();
        return named.isEmpty() ? parties : named;
    }

    private boolean hides(String more, String less, Exact meant) {
        if (more.equals(less) || !accounts.parties().canBeSame(more, less)) return false;
        if (accounts.parties().isSpelledOut(more, less)) return true;
        return rank(more, meant) < rank(less, meant);
    }

    private int rank(String party, Exact meant) {
        EntityType type = accounts.parties().type(party);
        if (type == null) return 9;
        if (meant == Exact.STATE && type == EntityType.COUNTRY) return 0;
        if (meant == Exact.STATE && type == EntityType.PLACE) return 1;
        if (meant == Exact.NAMED && type == EntityType.GROUP) return 6;
        return switch (type) {
            case PERSON -> 2;
            case ORGANIZATION, GROUP -> 3;
            case COUNTRY -> 4;
            case PLACE -> 5;
        };
    }
}
