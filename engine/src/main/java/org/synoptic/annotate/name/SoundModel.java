package org.synoptic.annotate.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.synoptic.annotate.language.RuleFiles;

/// How the letters of one script are written in Latin ones, learned from names that are known in both.
///
/// A model of four units, pairs of letter groups, with Witten-Bell smoothing, read from a file of aligned names and
/// counted when it is first asked for.
///
/// @see <a href="https://aclanthology.org/P04-1021/">Li, Zhang and Su 2004, a joint source-channel model</a>
final class SoundModel {
    /// Of a longer word nothing is a name.
    static final int LONGEST = 40;

    private static final int BEAM = 32;
    private static final String NOTHING = "-";

    /// How many units before one tell of it.
    private static final int REACH = 3;

    private static final int UNIT_BITS = 15;
    private static final long CONTEXT = (1L << UNIT_BITS * REACH) - 1;
    private static final int EDGE = 1;
    private static final long START = (1L << 2 * UNIT_BITS | 1L << UNIT_BITS | 1L) * EDGE;

    private final List<String> targets = new ArrayList<>();
    private final Map<String, List<Integer>> bySource = new HashMap<>();
    private final LongCounts events = new LongCounts();
    private final LongCounts contexts = new LongCounts();
    private final LongCounts kinds = new LongCounts();
    private final Set<Character> letters = new HashSet<>();

    /// The last units, each in bits of its own, and what was written so far.
    private record State(long context, String written) {}

    /// @param names each line the groups of a name and, in the second column, the Latin letters of each; `-` for none
    SoundModel(List<RuleFiles.Line> names) {
        Map<String, Integer> ids = new HashMap<>();
        targets.add("");
        unit(ids, "", "");
        for (RuleFiles.Line name : names) {
            String[] from = name.column(0).split(" ");
            String[] to = name.column(1).split(" ");
            if (from.length != to.length) throw name.wrong("as many groups of Latin letters as of the others");
            long context = START;
            for (int i = 0; i < from.length; i++) {
                int unit = unit(ids, from[i], to[i].equals(NOTHING) ? "" : to[i]);
                context = count(context, unit);
            }
            count(context, EDGE);
        }
    }

    private int unit(Map<String, Integer> ids, String source, String target) {
        Integer known = ids.get(source + " " + target);
        if (known != null) return known;
        int id = targets.size();
        if (id >= 1 << UNIT_BITS) throw new IllegalArgumentException("too many groups of letters");
        ids.put(source + " " + target, id);
        targets.add(target);
        for (char letter : source.toCharArray()) letters.add(letter);
        bySource.computeIfAbsent(source, key -> new ArrayList<>()).add(id);
        return id;
    }

    /// @return the context of the next unit
    private long count(long context, int unit) {
        for (int reach = 0; reach <= REACH; reach++) {
            long before = last(context, reach);
            if (events.add(before << UNIT_BITS | unit) == 1) kinds.add(before);
            contexts.add(before);
        }
        return next(context, unit);
    }

    private static long last(long context, int reach) {
        return context & (1L << UNIT_BITS * reach) - 1;
    }

    private static long next(long context, int unit) {
        return (context << UNIT_BITS | unit) & CONTEXT;
    }

    /// Natural logarithm of the probability of a unit after others.
    private double score(long context, int unit) {
        double p = 1.0 / (targets.size() + 1);
        for (int reach = 0; reach <= REACH; reach++) {
            long before = last(context, reach);
            int seen = contexts.get(before);
            if (seen == 0) break;
            int kind = kinds.get(before);
            p = (events.get(before << UNIT_BITS | unit) + kind * p) / (seen + kind);
        }
        return Math.log(p);
    }

    /// Whether each letter stands in some name of the file.
    boolean knows(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!letters.contains(word.charAt(i))) return false;
        }
        return true;
    }

    /// The ways to write the word, with the logarithms of their probabilities, best first.
    ///
    /// @param word at most [#LONGEST] letters that it knows
    Map<String, Double> writings(String word) {
        List<Map<State, Double>> reached = new ArrayList<>();
        for (int i = 0; i <= word.length(); i++) reached.add(new LinkedHashMap<>());
        reached.getFirst().put(new State(START, ""), 0.0);
        for (int at = 0; at < word.length(); at++) {
            for (Map.Entry<State, Double> entry : best(reached.get(at))) {
                extend(word, at, entry, reached);
            }
        }
        Map<String, Double> writings = new HashMap<>();
        for (Map.Entry<State, Double> entry : reached.getLast().entrySet()) {
            State state = entry.getKey();
            double score = entry.getValue() + score(state.context(), EDGE);
            writings.merge(state.written(), score, Math::max);
        }
        Map<String, Double> sorted = new LinkedHashMap<>();
        writings.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    private void extend(String word, int at, Map.Entry<State, Double> entry, List<Map<State, Double>> reached) {
        State state = entry.getKey();
        for (int length = 1; length <= 2 && at + length <= word.length(); length++) {
            for (int unit : bySource.getOrDefault(word.substring(at, at + length), List.of())) {
                State next = new State(next(state.context(), unit), state.written() + targets.get(unit));
                double score = entry.getValue() + score(state.context(), unit);
                reached.get(at + length).merge(next, score, Math::max);
            }
        }
    }

    private static List<Map.Entry<State, Double>> best(Map<State, Double> states) {
        return states.entrySet().stream()
                .sorted(Map.Entry.<State, Double>comparingByValue()
                        .reversed()
                        .thenComparing(
                                Comparator.comparing(entry -> entry.getKey().written())))
                .limit(BEAM)
                .toList();
    }
}
