package org.synoptic.story;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// A vector of length one over features that have numbers; empty when the document has none of them.
final class SparseVector {
    private final int[] features;
    private final float[] weights;

    private SparseVector(int[] features, float[] weights) {
        this.features = features;
        this.weights = weights;
    }

    /// @param weights by feature; any positive numbers
    static SparseVector of(SortedMap<Integer, Double> weights) {
        double length = Math.sqrt(
                weights.values().stream().mapToDouble(weight -> weight * weight).sum());
        int[] features = new int[weights.size()];
        float[] scaled = new float[weights.size()];
        int at = 0;
        for (Map.Entry<Integer, Double> entry : weights.entrySet()) {
            features[at] = entry.getKey();
            scaled[at++] = (float) (entry.getValue() / length);
        }
        return new SparseVector(features, scaled);
    }

    int size() {
        return features.length;
    }

    /// 0 for a feature that the vector does not have.
    double weight(int feature) {
        int at = Arrays.binarySearch(features, feature);
        return at < 0 ? 0 : weights[at];
    }

    /// 0 to 1.
    double cosine(SparseVector other) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < features.length && j < other.features.length) {
            if (features[i] == other.features[j]) sum += weights[i++] * other.weights[j++];
            else if (features[i] < other.features[j]) i++;
            else j++;
        }
        return sum;
    }

    /// The features of both that make most of their cosine, strongest first.
    List<Integer> strongestShared(SparseVector other, int most) {
        SortedMap<Integer, Double> products = new TreeMap<>();
        for (int i = 0; i < features.length; i++) {
            int at = Arrays.binarySearch(other.features, features[i]);
            if (at >= 0) products.put(features[i], (double) weights[i] * other.weights[at]);
        }
        return products.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    int countShared(SparseVector other) {
        int shared = 0;
        for (int feature : features) {
            if (Arrays.binarySearch(other.features, feature) >= 0) shared++;
        }
        return shared;
    }

    /// The features with the largest weights, largest first.
    List<Integer> heaviest(int most) {
        return Arrays.stream(indexes())
                .sorted((a, b) -> weights[a] != weights[b]
                        ? Float.compare(weights[b], weights[a])
                        : Integer.compare(features[a], features[b]))
                .limit(most)
                .map(index -> features[index])
                .toList();
    }

    private Integer[] indexes() {
        Integer[] indexes = new Integer[features.length];
        Arrays.setAll(indexes, index -> index);
        return indexes;
    }
}
