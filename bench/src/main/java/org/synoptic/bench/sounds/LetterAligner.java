package org.synoptic.bench.sounds;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Lays the letters of names in two scripts side by side, in groups of few letters, by expectation maximisation.
///
/// @see <a href="https://aclanthology.org/N07-1047/">Jiampojamarn, Kondrak and Sherif 2007, many-to-many alignments</a>
final class LetterAligner {
    private static final int ROUNDS = 8;
    private static final int MOST_SOURCE = 2;
    private static final int MOST_TARGET = 4;

    /// Groups of two letters of the source count this much less, so that they stay where letters belong together.
    private static final double OF_TWO = 0.02;

    private static final double LEAST = 1e-7;

    /// A name in two scripts.
    ///
    /// @param origin the language that the name is from
    record Pair(String source, String target, String origin) {}

    /// The groups of a name in both scripts, equally many; "" where a group of the source has no letters.
    record Aligned(List<String> source, List<String> target) {
        /// The line of a file of sounds.
        String line() {
            List<String> shown =
                    target.stream().map(group -> group.isEmpty() ? "-" : group).toList();
            return String.join(" ", source) + "\t" + String.join(" ", shown);
        }
    }

    private Map<String, Double> probabilities = new HashMap<>();

    /// Learns from the pairs.
    void learn(List<Pair> pairs) {
        for (int round = 0; round < ROUNDS; round++) {
            Map<String, Double> counts = new HashMap<>();
            for (Pair pair : pairs) count(pair, counts);
            double all =
                    counts.values().stream().mapToDouble(Double::doubleValue).sum();
            Map<String, Double> next = new HashMap<>();
            counts.forEach((group, count) -> next.put(group, count / all));
            probabilities = next;
        }
    }

    private double score(String source, String target) {
        double learned = probabilities.isEmpty()
                ? 1.0 / (1 + 10 * target.length())
                : probabilities.getOrDefault(source + " " + target, LEAST);
        return source.length() == 1 ? learned : learned * OF_TWO;
    }

    private void count(Pair pair, Map<String, Double> counts) {
        String s = pair.source();
        String t = pair.target();
        double[][] forward = new double[s.length() + 1][t.length() + 1];
        double[][] backward = new double[s.length() + 1][t.length() + 1];
        forward[0][0] = 1;
        backward[s.length()][t.length()] = 1;
        for (int i = 0; i < s.length(); i++)
            for (int j = 0; j <= t.length(); j++)
                for (int a = 1; a <= MOST_SOURCE && i + a <= s.length(); a++)
                    for (int b = 0; b <= MOST_TARGET && j + b <= t.length(); b++)
                        forward[i + a][j + b] += forward[i][j] * score(s.substring(i, i + a), t.substring(j, j + b));
        for (int i = s.length() - 1; i >= 0; i--)
            for (int j = t.length(); j >= 0; j--)
                for (int a = 1; a <= MOST_SOURCE && i + a <= s.length(); a++)
                    for (int b = 0; b <= MOST_TARGET && j + b <= t.length(); b++)
                        backward[i][j] += backward[i + a][j + b] * score(s.substring(i, i + a), t.substring(j, j + b));
        double all = forward[s.length()][t.length()];
        if (all <= 0) return;
        for (int i = 0; i < s.length(); i++)
            for (int j = 0; j <= t.length(); j++)
                for (int a = 1; a <= MOST_SOURCE && i + a <= s.length(); a++)
                    for (int b = 0; b <= MOST_TARGET && j + b <= t.length(); b++) {
                        String from = s.substring(i, i + a);
                        String to = t.substring(j, j + b);
                        double share = forward[i][j] * score(from, to) * backward[i + a][j + b] / all;
                        if (share > 1e-4) counts.merge(from + " " + to, share, Double::sum);
                    }
    }

    private record Step(double score, int fromSource, int fromTarget) {}

    /// The likeliest groups; `score` is the logarithm of their probability a letter.
    Aligned align(Pair pair) {
        String s = pair.source();
        String t = pair.target();
        Map<Integer, Step> best = new LinkedHashMap<>();
        best.put(0, new Step(0, -1, -1));
        int width = t.length() + 1;
        for (int i = 0; i < s.length(); i++)
            for (int j = 0; j <= t.length(); j++) {
                Step here = best.get(i * width + j);
                if (here == null) continue;
                for (int a = 1; a <= MOST_SOURCE && i + a <= s.length(); a++)
                    for (int b = 0; b <= MOST_TARGET && j + b <= t.length(); b++) {
                        double score = here.score() + Math.log(score(s.substring(i, i + a), t.substring(j, j + b)));
                        int key = (i + a) * width + j + b;
                        Step known = best.get(key);
                        if (known == null || score > known.score()) best.put(key, new Step(score, i, j));
                    }
            }
        List<String> source = new ArrayList<>();
        List<String> target = new ArrayList<>();
        int i = s.length();
        int j = t.length();
        while (i > 0) {
            Step step = best.get(i * width + j);
            if (step == null) return new Aligned(List.of(), List.of());
            source.addFirst(s.substring(step.fromSource(), i));
            target.addFirst(t.substring(step.fromTarget(), j));
            i = step.fromSource();
            j = step.fromTarget();
        }
        return new Aligned(source, target);
    }

    /// How likely the pair is one name, a letter: natural logarithm, the higher the likelier.
    double likeness(Pair pair) {
        Aligned aligned = align(pair);
        if (aligned.source().isEmpty()) return Double.NEGATIVE_INFINITY;
        double sum = 0;
        for (int i = 0; i < aligned.source().size(); i++)
            sum += Math.log(score(aligned.source().get(i), aligned.target().get(i)));
        return sum / Math.max(pair.source().length(), pair.target().length());
    }

    /// The pairs sorted by source, then by target.
    static List<Pair> sorted(List<Pair> pairs) {
        return pairs.stream()
                .sorted(Comparator.comparing(Pair::source)
                        .thenComparing(Pair::target)
                        .thenComparing(Pair::origin))
                .toList();
    }
}
