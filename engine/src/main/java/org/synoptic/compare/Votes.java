package org.synoptic.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Values that tellings give, each with the tellings that give it.
///
/// @param <V> compared where support is equal: the smaller is taken first
final class Votes<V extends Comparable<V>> {
    private final Map<V, List<Telling>> tellings = new TreeMap<>();
    private final Independence independence;

    Votes(Independence independence) {
        this.independence = independence;
    }

    void add(V value, Telling telling) {
        tellings.computeIfAbsent(value, v -> new ArrayList<>()).add(telling);
    }

    boolean isEmpty() {
        return tellings.isEmpty();
    }

    List<Telling> of(V value) {
        return tellings.getOrDefault(value, List.of());
    }

    int voices(V value) {
        return independence.voices(MergedEvent.clauses(of(value)));
    }

    /// Most independent accounts first, then most tellings, then the smaller value.
    List<V> ranked() {
        record Rank<T>(T value, int voices, int tellings) {}
        List<Rank<V>> ranks = new ArrayList<>();
        tellings.forEach((value, by) -> ranks.add(new Rank<>(value, voices(value), by.size())));
        ranks.sort(
                Comparator.comparingInt((Rank<V> rank) -> -rank.voices()).thenComparingInt(rank -> -rank.tellings()));
        return ranks.stream().map(Rank::value).toList();
    }
}
