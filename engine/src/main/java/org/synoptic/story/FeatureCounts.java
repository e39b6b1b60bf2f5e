package org.synoptic.story;

import java.util.Arrays;

/// Counts features of one report; of the features that are met after the first so many, none.
final class FeatureCounts {
    private static final byte[] DAMPED = new byte[64];

    static {
        for (int i = 0; i < DAMPED.length; i++) DAMPED[i] = dampedOf(i);
    }

    private final int most;
    private int[] slots = new int[64];
    private int[] keys = new int[32];
    private float[] counts = new float[32];
    private int size;

    FeatureCounts(int most) {
        this.most = most;
    }

    void add(int key, double weight) {
        if (size * 2 >= slots.length) grow();
        int slot = slot(key);
        if (slots[slot] == 0) {
            if (size == most) return;
            if (size == keys.length) {
                keys = Arrays.copyOf(keys, size * 2);
                counts = Arrays.copyOf(counts, size * 2);
            }
            keys[size] = key;
            slots[slot] = ++size;
        }
        counts[slots[slot] - 1] += (float) weight;
    }

    /// In ascending order.
    int[] keys() {
        int[] sorted = Arrays.copyOf(keys, size);
        Arrays.sort(sorted);
        return sorted;
    }

    /// For each of [#keys], [Sketch#ONE] times (1 + ln of its count), at most 255.
    byte[] dampedCounts(int[] sorted) {
        byte[] damped = new byte[size];
        for (int i = 0; i < size; i++) damped[i] = damped(counts[slots[slot(sorted[i])] - 1]);
        return damped;
    }

    private static byte damped(float count) {
        int whole = (int) count;
        return whole == count && whole < DAMPED.length ? DAMPED[whole] : dampedOf(count);
    }

    private static byte dampedOf(double count) {
        return (byte) Math.min(255, Math.round(Sketch.ONE * (1 + Math.log(Math.max(1, count)))));
    }

    private int slot(int key) {
        int mask = slots.length - 1;
        int slot = Numbers.stir(key) & mask;
        while (slots[slot] != 0 && keys[slots[slot] - 1] != key) slot = (slot + 1) & mask;
        return slot;
    }

    private void grow() {
        slots = new int[slots.length * 2];
        for (int i = 0; i < size; i++) slots[slot(keys[i])] = i + 1;
    }
}
