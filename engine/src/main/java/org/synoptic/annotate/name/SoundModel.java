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
/// A trigram model over pairs of letter groups with Witten-Bell smoothing, read from a file of aligned names and
/// counted
/// when it is first asked for.
///
/// @see <a href="https://aclanthology.org/P04-1021/">Li, Zhang and Su 2004, a joint source-channel model</a>
final class SoundModel {
    /// Of a longer word nothing is a name.
    static final int LONGEST = 40;

    private static final int BEAM = 32;
    private static final String NOTHING = "-";

    private final List<String> targets = new ArrayList<>();
    private final Map<String, List<Integer>> bySource = new HashMap<>();
    private final Map<Long, Integer> counts = new HashMap<>();
    private final Map<Long, int[]> contexts = new HashMap<>();
    private final Set<Character> letters = new HashSet<>();
    private int units;
    private final int edge;

    /// Two units and what was written so far.
    private record State(int before, int last, String written) {}

    /// @param names each line the groups of a name and, in the second column, the Latin letters of each; `-` for none
    SoundModel(List<RuleFiles.Line> names) {
        Map<String, Integer> ids = new HashMap<>();
        this.edge = unit(ids, "", "");
        for (RuleFiles.Line name : names) {
            String[] from = name.column(0).split(" ");
            String[] to = name.column(1).split(" ");
            if (from.length != to.length) throw name.wrong("as many groups of Latin letters as of the others");
            int before = edge;
            int last = edge;
            for (int i = 0; i < from.length; i++) {
                int unit = unit(ids, from[i], to[i].equals(NOTHING) ? "" : to[i]);
                count(before, last, unit);
                before = last;
                last = unit;
            }
            count(before, last, edge);
        }
    }

    private int unit(Map<String, Integer> ids, String source, String target) {
        Integer known = ids.get(source + " " + target);
        if (known != null) return known;
        int id = units++;
        ids.put(source + " " + target, id);
        targets.add(target);
        for (char letter : source.toCharArray()) letters.add(letter);
        bySource.computeIfAbsent(source, key -> new ArrayList<>()).add(id);
        return id;
    }

    private void count(int before, int last, int unit) {
        count(key(before, last, unit), key(before, last, -1));
        count(key(-1, last, unit), key(-1, last, -1));
        count(key(-1, -1, unit), key(-1, -1, -1));
    }

    private void count(long event, long context) {
        boolean first = counts.merge(event, 1, Integer::sum) == 1;
        int[] seen = contexts.computeIfAbsent(context, key -> new int[2]);
        seen[0]++;
        if (first) seen[1]++;
    }

    private static long key(int before, int last, int unit) {
        return ((before + 1L) << 42) | ((last + 1L) << 21) | (unit + 1L);
    }

    /// Natural logarithm of the probability of a unit after two others.
    private double score(int before, int last, int unit) {
        double p = 1.0 / (units + 1);
        p = smoothed(p, key(-1, -1, unit), key(-1, -1, -1));
        p = smoothed(p, key(-1, last, unit), key(-1, last, -1));
        return Math.log(smoothed(p, key(before, last, unit), key(before, last, -1)));
    }

    private double smoothed(double lower, long event, long context) {
        int[] seen = contexts.get(context);
        if (seen == null) return lower;
        return (counts.getOrDefault(event, 0) + seen[1] * lower) / (seen[0] + seen[1]);
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
        reached.getFirst().put(new State(edge, edge, ""), 0.0);
        for (int at = 0; at < word.length(); at++) {
            for (Map.Entry<State, Double> entry : best(reached.get(at))) {
                extend(word, at, entry, reached);
            }
        }
        Map<String, Double> writings = new HashMap<>();
        for (Map.Entry<State, Double> entry : reached.getLast().entrySet()) {
            State state = entry.getKey();
            double score = entry.getValue() + score(state.before(), state.last(), edge);
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
                State next = new State(state.last(), unit, state.written() + targets.get(unit));
                double score = entry.getValue() + score(state.before(), state.last(), unit);
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
