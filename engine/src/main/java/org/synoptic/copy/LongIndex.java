package org.synoptic.copy;

import java.util.Arrays;

/// From 64-bit keys to the first few numbers put under each, in the order in which they came.
final class LongIndex {
    private final int most;
    private long[] keys = new long[1 << 12];
    private int[][] postings = new int[1 << 12][];
    private int used;

    /// @param most how many numbers a key keeps; later ones are dropped
    LongIndex(int most) {
        this.most = most;
    }

    void put(long key, int number) {
        if (used * 2 >= keys.length) grow();
        int slot = slot(key);
        int[] posting = postings[slot];
        if (posting == null) {
            keys[slot] = key;
            postings[slot] = new int[] {number};
            used++;
        } else if (posting.length < most) {
            int[] longer = Arrays.copyOf(posting, posting.length + 1);
            longer[posting.length] = number;
            postings[slot] = longer;
        }
    }

    int[] get(long key) {
        int[] posting = postings[slot(key)];
        return posting == null ? new int[0] : posting;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) (key ^ (key >>> 32)) & mask;
        while (postings[slot] != null && keys[slot] != key) slot = (slot + 1) & mask;
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[][] oldPostings = postings;
        keys = new long[oldKeys.length * 2];
        postings = new int[oldKeys.length * 2][];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldPostings[i] == null) continue;
            int slot = slot(oldKeys[i]);
            keys[slot] = oldKeys[i];
            postings[slot] = oldPostings[i];
        }
    }
}
