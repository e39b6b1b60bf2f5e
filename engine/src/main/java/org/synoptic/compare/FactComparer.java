package org.synoptic.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.fact.Fact;
import org.synoptic.compare.fact.FactReader;
import org.synoptic.compare.fact.Range;
import org.synoptic.compare.fact.Slot;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.Comparison.Account;
import org.synoptic.model.Comparison.Agreement;
import org.synoptic.model.Comparison.Difference;
import org.synoptic.model.Passage;

/// Compares what single sentences say of one thing, whether or not an event was read there.
///
/// Accounts agree that give one value independently. They differ where no happening can be as both say, and each of the
/// two says the same throughout.
final class FactComparer {
    private static final int DAYS_OF_ONE = 2;

    private final Accounts accounts;
    private final EventsAt eventsAt;
    private final Map<String, List<Fact>> byMatter = new TreeMap<>();

    FactComparer(Accounts accounts, EventsAt eventsAt) {
        this.accounts = accounts;
        this.eventsAt = eventsAt;
        LocalDate day = accounts.documents().stream()
                .map(Accounts::published)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
        for (AnnotatedDocument document : accounts.documents()) {
            for (Fact fact : FactReader.read(document, day)) {
                byMatter.computeIfAbsent(fact.slot().label() + " " + fact.about(), m -> new ArrayList<>())
                        .add(fact);
            }
        }
    }

    /// @param known what was found before: what stands in its passages is not told again
    List<Agreement> agreements(List<Agreement> known) {
        List<Agreement> found = new ArrayList<>();
        for (List<Fact> facts : byMatter.values()) {
            if (!isWorthAgreeing(facts.get(0).slot())) continue;
            Set<Fact> used = Collections.newSetFromMap(new IdentityHashMap<>());
            Set<Saying> alone = new HashSet<>();
            for (Fact fact : facts) {
                if (used.contains(fact) || alone.contains(Saying.of(fact))) continue;
                List<Fact> same = facts.stream()
                        .filter(other -> !used.contains(other) && agree(fact, other))
                        .toList();
                if (voices(same) < 2) {
                    alone.add(Saying.of(fact));
                    continue;
                }
                used.addAll(same);
                if (isKnown(same, known)) continue;
                found.add(new Agreement(
                        event(same), fact.slot().label(), mostTold(same), documents(same), passages(same)));
            }
        }
        return found;
    }

    /// What a fact says, by which it agrees with others or not.
    private record Saying(String value, @Nullable Range range, Set<String> parties, boolean isFirm) {
        static Saying of(Fact fact) {
            return new Saying(fact.value(), fact.range(), fact.parties(), fact.isFirm());
        }
    }

    /// A day of beginning is no day on which it merely went on.
    private static boolean agree(Fact a, Fact b) {
        boolean isOneKind = a.slot() != Slot.START || a.isFirm() == b.isFirm();
        return isOneKind && a.canBeOne(b) && a.canBeOfTheSame(b);
    }

    /// That two reports call a president so is no news.
    private static boolean isWorthAgreeing(Slot slot) {
        return slot != Slot.ROLE && slot != Slot.FIRST && slot != Slot.AGENDA && slot != Slot.PROMISE;
    }

    /// Whether one agreement of that slot holds all documents already.
    private boolean isKnown(List<Fact> same, List<Agreement> known) {
        List<String> documents = documents(same);
        String slot = same.get(0).slot().label();
        return known.stream()
                .filter(agreement -> agreement.slot().equals(slot))
                .filter(agreement -> agreement.documents().containsAll(documents))
                .anyMatch(agreement -> agreement.evidence().stream()
                        .anyMatch(passage -> same.stream().anyMatch(fact -> touches(fact.passage(), passage))));
    }

    private static boolean touches(Passage a, Passage b) {
        return a.document().equals(b.document()) && a.span().overlaps(b.span());
    }

    /// @param known what was found before: its passages are not taken again
    List<Difference> differences(List<Difference> known) {
        List<Passage> taken = known.stream()
                .flatMap(difference -> difference.accounts().stream())
                .flatMap(account -> account.evidence().stream())
                .toList();
        List<Difference> found = new ArrayList<>();
        for (List<Fact> facts : byMatter.values()) {
            List<Fact> steady = facts.get(0).slot() == Slot.PROMISE ? firm(facts) : steady(facts);
            List<Fact> clashing = clashing(steady);
            boolean isTaken = clashing.stream()
                    .anyMatch(fact -> taken.stream().anyMatch(passage -> touches(fact.passage(), passage)));
            Difference difference = isTaken ? null : difference(clashing);
            if (difference != null) found.add(difference);
        }
        Difference talks = talksBeforeTheLastVisit();
        if (talks != null) found.add(talks);
        return found;
    }

    /// Each kind of saying is held against each other kind once, however many accounts give it.
    private List<Fact> clashing(List<Fact> facts) {
        Map<Saying, Map<String, Fact>> kinds = new LinkedHashMap<>();
        for (Fact fact : facts) {
            kinds.computeIfAbsent(Saying.of(fact), saying -> new LinkedHashMap<>())
                    .putIfAbsent(fact.document().id(), fact);
        }
        Map<Saying, List<Fact>> others = new HashMap<>();
        for (Fact fact : facts) others.computeIfAbsent(Saying.of(fact), saying -> otherwise(fact, kinds.values()));
        return facts.stream()
                .filter(fact -> others.getOrDefault(Saying.of(fact), List.of()).stream()
                        .anyMatch(other -> isOfOtherAccount(fact, other)))
                .toList();
    }

    /// Of each kind of saying that cannot be true together with the fact, the facts.
    private List<Fact> otherwise(Fact fact, Collection<Map<String, Fact>> kinds) {
        return kinds.stream()
                .filter(kind -> clash(fact, kind.values().iterator().next()))
                .flatMap(kind -> kind.values().stream())
                .toList();
    }

    /// "The first visit in four years" and "the first talks in five": a visit has talks, so they cannot be longer ago.
    private @Nullable Difference talksBeforeTheLastVisit() {
        List<Fact> visits = steady(previous("visit"));
        List<Fact> talks = steady(previous("meeting"));
        List<Fact> clashing = new ArrayList<>();
        for (Fact fact : visits) if (talks.stream().anyMatch(other -> isEarlier(other, fact))) clashing.add(fact);
        for (Fact fact : talks) if (visits.stream().anyMatch(other -> isEarlier(fact, other))) clashing.add(fact);
        return difference(clashing);
    }

    private List<Fact> previous(String happening) {
        return byMatter.getOrDefault(Slot.PREVIOUS.label() + " " + happening, List.of());
    }

    /// Both are told of the holders of one office.
    private boolean isEarlier(Fact talks, Fact visit) {
        if (talks.document().id().equals(visit.document().id()) || talks.range() == null || visit.range() == null)
            return false;
        Set<String> holders = holders(talks);
        holders.retainAll(holders(visit));
        return !holders.isEmpty()
                && talks.range().high() <= visit.range().low() + DAYS_OF_ONE
                && canBeOfTheSame(talks, visit);
    }

    private Set<String> holders(Fact previous) {
        return byMatter.getOrDefault(Slot.FIRST.label() + " " + previous.about(), List.of()).stream()
                .filter(first -> first.passage().equals(previous.passage()))
                .map(Fact::value)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static List<Fact> firm(List<Fact> facts) {
        return facts.stream().filter(Fact::isFirm).toList();
    }

    /// The facts of accounts that say one thing only, the past left out.
    private static List<Fact> steady(List<Fact> facts) {
        Map<String, List<Fact>> byDocument = firm(facts).stream()
                .collect(Collectors.groupingBy(fact -> fact.document().id(), LinkedHashMap::new, Collectors.toList()));
        List<Fact> steady = new ArrayList<>();
        for (List<Fact> ofOne : byDocument.values()) {
            boolean isOne = ofOne.stream().allMatch(fact -> ofOne.get(0).canBeOne(fact));
            if (isOne) steady.addAll(ofOne);
        }
        return steady;
    }

    private boolean clash(Fact a, Fact b) {
        return !a.canBeOne(b) && canBeOfTheSame(a, b) && (a.slot() != Slot.START || areNear(a, b));
    }

    private boolean isOfOtherAccount(Fact a, Fact b) {
        return !a.document().id().equals(b.document().id())
                && (a.slot() != Slot.FIRST || areOfTheSameDays(a, b))
                && (a.slot() != Slot.DURATION || !DaysBeside.areOthers(a.passage(), b.passage(), accounts));
    }

    /// Many are arrested, so both must name the same person. Of a promise both must name somebody of one state.
    private boolean canBeOfTheSame(Fact a, Fact b) {
        if (a.slot() == Slot.PROMISE) return !Collections.disjoint(states(a), states(b));
        boolean isOfMany = a.about().equals("arrest")
                && (a.parties().isEmpty() || b.parties().isEmpty());
        return !isOfMany && a.canBeOfTheSame(b);
    }

    private Set<String> states(Fact fact) {
        return fact.parties().stream()
                .map(accounts.parties()::state)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /// Further apart they are two happenings.
    private static boolean areNear(Fact a, Fact b) {
        return a.range() != null && b.range() != null && a.range().gap(b.range()) <= DAYS_OF_ONE;
    }

    /// Not known to be published weeks apart.
    private boolean areOfTheSameDays(Fact a, Fact b) {
        LocalDate dayOfA = accounts.published(a.document().id());
        LocalDate dayOfB = accounts.published(b.document().id());
        return dayOfA == null || dayOfB == null || Math.abs(dayOfA.toEpochDay() - dayOfB.toEpochDay()) < 14;
    }

    private @Nullable Difference difference(List<Fact> clashing) {
        if (voices(clashing) < 2) return null;
        Map<String, List<Fact>> byValue = new TreeMap<>();
        for (Fact fact : clashing) {
            byValue.computeIfAbsent(fact.value(), value -> new ArrayList<>()).add(fact);
        }
        if (byValue.size() < 2) return null;
        List<Account> sides = new ArrayList<>();
        byValue.forEach((value, same) -> sides.add(new Account(value, documents(same), passages(same))));
        Fact first = clashing.get(0);
        return new Difference(event(clashing), first.slot().label(), first.holder(), sides);
    }

    private @Nullable String event(List<Fact> facts) {
        return switch (facts.get(0).slot()) {
            case START, DURATION, HOURS -> eventsAt.dated(passages(facts));
            case PREVIOUS, FIRST -> eventsAt.later(passages(facts));
            case AGENDA -> eventsAt.ofTalks(passages(facts));
            default -> eventsAt.event(passages(facts));
        };
    }

    /// The value of most accounts, the first of equals.
    private String mostTold(List<Fact> same) {
        Map<String, List<Fact>> byValue = new LinkedHashMap<>();
        for (Fact fact : same)
            byValue.computeIfAbsent(fact.value(), v -> new ArrayList<>()).add(fact);
        String best = same.get(0).value();
        int most = 0;
        for (Map.Entry<String, List<Fact>> entry : byValue.entrySet()) {
            int voices = voices(entry.getValue());
            if (voices > most) {
                best = entry.getKey();
                most = voices;
            }
        }
        return best;
    }

    private int voices(Collection<Fact> facts) {
        return accounts.independence().voices(passages(facts));
    }

    private List<String> documents(Collection<Fact> facts) {
        return accounts.inOrder(facts.stream().map(fact -> fact.document().id()).toList());
    }

    private static List<Passage> passages(Collection<Fact> facts) {
        return facts.stream().map(Fact::passage).distinct().toList();
    }
}
