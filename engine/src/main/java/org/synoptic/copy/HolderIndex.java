package org.synoptic.copy;

import java.util.Arrays;

/// From 64-bit keys to the first few numbers put under each, in the order in which they came, for millions of keys of
/// which most have one number.
final class HolderIndex {
    private static final int NONE = -1;

    private final int most;
    private long[] keys = new long[1 << 12];
    /// The first number of a key, plus one; 0 for no key.
    private int[] firsts = new int[1 << 12];
    /// Where the others of a key stand in [#others], or [#NONE].
    private int[] places = new int[1 << 12];

    private int used;
    /// For each key with several numbers, how many there are besides the first, and these.
    private int[] others = new int[1 << 10];
    private int othersUsed;

    /// @param most how many numbers a key keeps; later ones are dropped
    HolderIndex(int most) {
        this.most = most;
    }

    /// Of a key, until the next [#put].
    int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) (key >>> Integer.SIZE) & mask;
        while (firsts[slot] != 0 && keys[slot] != key) slot = slot + 1 & mask;
        return slot;
    }

    /// How many numbers a key has; each once if the numbers come in ascending order.
    int size(int slot) {
        if (firsts[slot] == 0) return 0;
        return places[slot] == NONE ? 1 : 1 + others[places[slot]];
    }

    int at(int slot, int index) {
        return index == 0 ? firsts[slot] - 1 : others[places[slot] + index];
    }

    void put(long key, int slot, int number) {
        if (firsts[slot] == 0) {
            keys[slot] = key;
            firsts[slot] = number + 1;
            places[slot] = NONE;
            if (++used * 3L > keys.length * 2L) grow();
            return;
        }
        if (places[slot] == NONE) {
            if (firsts[slot] - 1 == number) return;
            places[slot] = othersUsed;
            othersUsed += most;
            if (othersUsed > others.length) others = Arrays.copyOf(others, others.length * 2);
        }
        int place = places[slot];
        if (others[place] > 0 && others[place + others[place]] == number) return;
        if (others[place] < most - 1) others[place + ++others[place]] = number;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldFirsts = firsts;
        int[] oldPlaces = places;
        keys = new long[oldKeys.length * 2];
        firsts = new int[oldKeys.length * 2];
        places = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldFirsts[i] == 0) continue;
            int slot = slot(oldKeys[i]);
            keys[slot] = oldKeys[i];
            firsts[slot] = oldFirsts[i];
            places[slot] = oldPlaces[i];
        }
    }
}
