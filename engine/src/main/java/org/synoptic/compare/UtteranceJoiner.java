package org.synoptic.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Comparison.Utterance;
import org.synoptic.model.Comparison.Version;
import org.synoptic.model.CopyLink;
import org.synoptic.model.CopyLink.Match;

/// Joins the versions of one utterance: repeated, cut, reworded, translated, copied. Every quote stands in exactly one.
final class UtteranceJoiner {
    /// Candidates are looked up by so many of a quote's rarest words, and by its speaker across languages.
    private static final int RARE_WORDS = 6;

    private static final int MOST_CANDIDATES = 200;
    private static final int MOST_VERSIONS_READ = 20;

    private final Accounts accounts;
    private final Sayings sayings;
    private final List<CopyLink> copies;
    private final SameWords sameWords;

    UtteranceJoiner(Accounts accounts, Sayings sayings, List<CopyLink> copies) {
        this.accounts = accounts;
        this.sayings = sayings;
        this.copies = copies;
        this.sameWords = new SameWords(accounts.parties());
    }

    /// In the order in which each is first told.
    List<Utterance> utterances() {
        List<Said> quotes = new ArrayList<>(sayings.all());
        quotes.sort(Comparator.comparing((Said said) -> said.document().id())
                .thenComparing(said -> said.quote().span())
                .thenComparing(said -> said.quote().id()));
        Groups groups = new Groups(quotes.stream().map(Said::language).toList());
        joinAlike(quotes, groups);
        joinCopied(quotes, groups);
        List<List<Said>> grouped = groups.of(quotes);
        for (List<Said> group : grouped) {
            group.sort(Comparator.comparingInt(
                            (Said said) -> accounts.position(said.document().id()))
                    .thenComparing(said -> said.quote().span())
                    .thenComparing(said -> said.quote().id()));
        }
        grouped.sort(Comparator.comparingInt((List<Said> group) ->
                        accounts.position(group.get(0).document().id()))
                .thenComparing(group -> group.get(0).quote().span())
                .thenComparing(group -> group.get(0).quote().id()));
        List<Utterance> utterances = new ArrayList<>();
        for (List<Said> group : grouped) utterances.add(utterance("q" + (utterances.size() + 1), group));
        return List.copyOf(utterances);
    }

    /// Each quote goes to its best likeness; a group takes it only when all its quotes in that language agree.
    private void joinAlike(List<Said> quotes, Groups groups) {
        record Pair(int a, int b, double likeness) {}
        List<Pair> pairs = new ArrayList<>();
        List<Set<Integer>> candidates = candidates(quotes);
        for (int i = 0; i < quotes.size(); i++) {
            for (int j : candidates.get(i)) {
                double likeness = sameWords.likeness(quotes.get(i), quotes.get(j));
                if (likeness > 0) pairs.add(new Pair(j, i, likeness));
            }
        }
        pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.likeness())
                .thenComparingInt(Pair::a)
                .thenComparingInt(Pair::b));
        for (Pair pair : pairs) {
            boolean translated =
                    !quotes.get(pair.a()).language().equals(quotes.get(pair.b()).language());
            if (translated && hasOtherTranslation(quotes, groups, pair.a(), pair.b())) continue;
            groups.unite(pair.a(), pair.b());
        }
    }

    /// Whether one of the two already has another version in the language of the other that says something else.
    private boolean hasOtherTranslation(List<Said> quotes, Groups groups, int a, int b) {
        return isAmongOthers(quotes, groups, a, b) || isAmongOthers(quotes, groups, b, a);
    }

    private boolean isAmongOthers(List<Said> quotes, Groups groups, int member, int joining) {
        Said said = quotes.get(joining);
        if (!groups.labels(member).contains(said.language())) return false;
        return groups.members(member).stream()
                .map(quotes::get)
                .filter(other -> other.language().equals(said.language()))
                .limit(MOST_VERSIONS_READ)
                .noneMatch(other -> sameWords.canBeOneTranslation(other, said));
    }

    /// Indexes of earlier quotes that share a rare word, something rare that a translation keeps, or the speaker.
    private List<Set<Integer>> candidates(List<Said> quotes) {
        Map<String, List<Integer>> byWord = index(quotes, said -> said.words().keySet());
        Map<String, List<Integer>> byKept = index(quotes, Said::kept);
        Map<String, List<Integer>> bySpeaker = index(quotes, this::speakers);
        List<Set<Integer>> candidates = new ArrayList<>();
        for (int i = 0; i < quotes.size(); i++) {
            Said said = quotes.get(i);
            Set<Integer> earlier = new LinkedHashSet<>();
            for (String word : rarest(said.words().keySet(), byWord)) addEarlier(byWord.get(word), i, earlier);
            for (String kept : rarest(said.kept(), byKept)) addEarlier(byKept.get(kept), i, earlier);
            for (String speaker : speakers(said)) addEarlier(bySpeaker.get(speaker), i, earlier);
            candidates.add(earlier);
        }
        return candidates;
    }

    private static Map<String, List<Integer>> index(List<Said> quotes, Function<Said, Set<String>> keys) {
        Map<String, List<Integer>> index = new HashMap<>();
        for (int i = 0; i < quotes.size(); i++) {
            for (String key : keys.apply(quotes.get(i))) {
                index.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
            }
        }
        return index;
    }

    private static List<String> rarest(Set<String> keys, Map<String, List<Integer>> index) {
        return keys.stream()
                .sorted(Comparator.comparingInt((String key) ->
                                index.getOrDefault(key, List.of()).size())
                        .thenComparing(Comparator.naturalOrder()))
                .limit(RARE_WORDS)
                .toList();
    }

    /// The speaker, and the state whose office that may be: "the French president" can be one who is named elsewhere.
    private Set<String> speakers(Said said) {
        String speaker = said.speaker();
        if (speaker == null) return Set.of();
        String state = accounts.parties().state(speaker);
        boolean isOffice = state != null && accounts.parties().isPerson(speaker);
        return isOffice ? Set.of(speaker, "office of " + state) : Set.of(speaker);
    }

    private static void addEarlier(@Nullable List<Integer> all, int before, Set<Integer> earlier) {
        if (all == null) return;
        int taken = 0;
        for (int index : all) {
            if (index >= before || taken++ >= MOST_CANDIDATES) return;
            earlier.add(index);
        }
    }

    /// Quotes that stand in matching passages of a copy and its original, of one speaker as far as told.
    private void joinCopied(List<Said> quotes, Groups groups) {
        Map<String, List<Integer>> byDocument = new HashMap<>();
        for (int i = 0; i < quotes.size(); i++) {
            byDocument
                    .computeIfAbsent(quotes.get(i).document().id(), d -> new ArrayList<>())
                    .add(i);
        }
        for (CopyLink link : copies) {
            List<Integer> ofA = byDocument.getOrDefault(link.a(), List.of());
            List<Integer> ofB = byDocument.getOrDefault(link.b(), List.of());
            if (ofA.isEmpty() || ofB.isEmpty()) continue;
            for (Match match : link.passages()) {
                List<Integer> inA = inside(ofA, quotes, match, true);
                List<Integer> inB = inside(ofB, quotes, match, false);
                if (inA.size() != 1 || inB.size() != 1) continue;
                Said a = quotes.get(inA.get(0));
                Said b = quotes.get(inB.get(0));
                boolean translation = link.relation() == CopyLink.Relation.TRANSLATION;
                if (translation && a.quote().direct() == b.quote().direct()) groups.unite(inA.get(0), inB.get(0));
            }
        }
    }

    private static List<Integer> inside(List<Integer> of, List<Said> quotes, Match match, boolean sideA) {
        return of.stream()
                .filter(i -> (sideA ? match.a() : match.b())
                        .contains(quotes.get(i).quote().span()))
                .toList();
    }

    private static Utterance utterance(String id, List<Said> group) {
        Map<String, Integer> speakers = new TreeMap<>();
        boolean direct = false;
        List<Version> versions = new ArrayList<>();
        for (Said said : group) {
            if (said.speaker() != null) speakers.merge(said.speaker(), 1, Integer::sum);
            direct |= said.quote().direct();
            versions.add(new Version(
                    said.document().id(), said.quote().id(), said.quote().span(), said.language()));
        }
        String speaker = speakers.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(null);
        return new Utterance(id, speaker, direct, versions);
    }
}
