package org.synoptic.story;

import java.util.Arrays;

/// Counts features of one report after another; of the features that are met after the first so many, none.
final class FeatureCounts {
    private static final int[] CODES = new int[64];

    static {
        for (int i = 0; i < CODES.length; i++) CODES[i] = codeOf(i);
    }

    /// The largest [#code].
    static final int HIGHEST_CODE = 15;
    /// A count of one weighs so much more than its code, which is 0.
    static final int WEIGHT_OF_ONE = 4;

    private final int most;
    private final int[] slots;
    private final int[] keys;
    private final float[] counts;
    private int size;

    FeatureCounts(int most) {
        this.most = most;
        slots = new int[Integer.highestOneBit(most) * 4];
        keys = new int[most];
        counts = new float[most];
    }

    void clear() {
        Arrays.fill(slots, 0);
        size = 0;
    }

    void add(int key, float weight) {
        int slot = slot(key);
        if (slots[slot] == 0) {
            if (size == most) return;
            keys[size] = key;
            counts[size] = 0;
            slots[slot] = ++size;
        }
        counts[slots[slot] - 1] += weight;
    }

    int size() {
        return size;
    }

    /// In the order in which they were met first.
    int key(int index) {
        return keys[index];
    }

    int code(int index) {
        return code(counts[index]);
    }

    /// A count in four bits: [#WEIGHT_OF_ONE] and the code are as 1 + ln of the count.
    static int code(float count) {
        int whole = (int) count;
        return whole == count && whole < CODES.length ? CODES[whole] : codeOf(count);
    }

    private static int codeOf(double count) {
        return (int) Math.min(HIGHEST_CODE, Math.round(WEIGHT_OF_ONE * Math.log(Math.max(1, count))));
    }

    private int slot(int key) {
        int mask = slots.length - 1;
        int slot = Numbers.stir(key) & mask;
        while (slots[slot] != 0 && keys[slots[slot] - 1] != key) slot = (slot + 1) & mask;
        return slot;
    }
}
