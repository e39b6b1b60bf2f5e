package org.synoptic.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;

/// The pairs of documents that are worth comparing.
///
/// Up to [#ALL_PAIRS] documents, every pair; of more, for each the ones with which it shares most of its weightiest
/// words, runs of letters and entities, so that the work grows little faster than the number of documents.
final class Neighbours {
    private static final int ALL_PAIRS = 1_200;
    private static final int FEATURES = 80;
    private static final int MOST_NEIGHBOURS = 100;
    /// What more documents hold tells little.
    private static final int MOST_HOLDERS = 300;

    private static final List<Function<Profile, SparseVector>> KINDS =
            List.of(Profile::words, Profile::grams, Profile::entities);

    private final List<Profile> profiles;

    Neighbours(List<Profile> profiles) {
        this.profiles = profiles;
    }

    boolean areAll() {
        return profiles.size() <= ALL_PAIRS;
    }

    /// @return for each document the later ones to compare it with, in order
    List<List<Integer>> later() {
        if (areAll()) {
            int size = profiles.size();
            return IntStream.range(0, size)
                    .mapToObj(i -> IntStream.range(i + 1, size).boxed().toList())
                    .toList();
        }
        List<TreeSet<Integer>> later = new ArrayList<>();
        profiles.forEach(profile -> later.add(new TreeSet<>()));
        List<Map<Integer, List<Integer>>> holders =
                KINDS.stream().map(this::holders).toList();
        double[] shared = new double[profiles.size()];
        for (int i = 0; i < profiles.size(); i++) {
            for (int j : nearest(i, holders, shared)) later.get(Math.min(i, j)).add(Math.max(i, j));
        }
        return later.stream().map(List::copyOf).toList();
    }

    private Map<Integer, List<Integer>> holders(Function<Profile, SparseVector> kind) {
        Map<Integer, List<Integer>> holders = new HashMap<>();
        for (int i = 0; i < profiles.size(); i++) {
            for (int feature : kind.apply(profiles.get(i)).heaviest(FEATURES)) {
                holders.computeIfAbsent(feature, key -> new ArrayList<>()).add(i);
            }
        }
        holders.values().removeIf(documents -> documents.size() < 2 || documents.size() > MOST_HOLDERS);
        return holders;
    }

    /// @param shared all zero, before and after
    private List<Integer> nearest(int i, List<Map<Integer, List<Integer>>> holders, double[] shared) {
        List<Integer> touched = new ArrayList<>();
        for (int kind = 0; kind < KINDS.size(); kind++) {
            SparseVector vector = KINDS.get(kind).apply(profiles.get(i));
            for (int feature : vector.heaviest(FEATURES)) {
                double weight = vector.weight(feature);
                for (int j : holders.get(kind).getOrDefault(feature, List.of())) {
                    if (j == i) continue;
                    if (shared[j] == 0) touched.add(j);
                    shared[j] += weight * weight;
                }
            }
        }
        List<Integer> nearest = touched.stream()
                .sorted(Comparator.comparingDouble((Integer j) -> -shared[j]).thenComparing(Comparator.naturalOrder()))
                .limit(MOST_NEIGHBOURS)
                .toList();
        touched.forEach(j -> shared[j] = 0);
        return nearest;
    }
}
