package org.synoptic.annotate.name;

import java.util.Arrays;

/// Counts by key, in two arrays.
final class LongCounts {
    private static final int FIRST_SIZE = 1 << 12;
    private static final long EMPTY = -1;

    private long[] keys = new long[FIRST_SIZE];
    private int[] counts = new int[FIRST_SIZE];
    private int size;

    LongCounts() {
        Arrays.fill(keys, EMPTY);
    }

    /// Adds one.
    ///
    /// @param key not negative
    /// @return the count with it
    int add(long key) {
        if (size * 2 >= keys.length) grow();
        int at = place(keys, key);
        if (keys[at] == EMPTY) {
            keys[at] = key;
            size++;
        }
        return ++counts[at];
    }

    /// 0 for what was never added.
    int get(long key) {
        int at = place(keys, key);
        return keys[at] == EMPTY ? 0 : counts[at];
    }

    private static int place(long[] keys, long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int at = (int) (mixed >>> 32) & keys.length - 1;
        while (keys[at] != EMPTY && keys[at] != key) at = at + 1 & keys.length - 1;
        return at;
    }

    private void grow() {
        long[] wider = new long[keys.length * 2];
        int[] moved = new int[wider.length];
        Arrays.fill(wider, EMPTY);
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] == EMPTY) continue;
            int at = place(wider, keys[i]);
            wider[at] = keys[i];
            moved[at] = counts[i];
        }
        keys = wider;
        counts = moved;
    }
}
