package org.synoptic.copy;

import java.util.Arrays;

/// From 64-bit keys to the first few numbers put under each, in the order in which they came, for millions of keys of
/// which most have one number.
final class HolderIndex {
    private static final long LOWER = 0xffff_ffffL;

    private final int most;
    /// For each slot the key, and then its first number, plus one, in the upper half (0 for no key) and where the
    /// others
    /// stand in [#others], plus one, in the lower (0 for nowhere). Beside each other, so that memory is waited for
    /// once.
    private long[] slots = new long[1 << 13];

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
        int mask = slots.length - 1;
        int slot = (int) (key >>> Integer.SIZE) << 1 & mask;
        while (slots[slot + 1] != 0 && slots[slot] != key) slot = slot + 2 & mask;
        return slot;
    }

    /// How many numbers a key has; each once if the numbers come in ascending order.
    int size(int slot) {
        if (slots[slot + 1] == 0) return 0;
        int place = place(slot);
        return place < 0 ? 1 : 1 + others[place];
    }

    int at(int slot, int index) {
        return index == 0 ? first(slot) : others[place(slot) + index];
    }

    private int first(int slot) {
        return (int) (slots[slot + 1] >>> Integer.SIZE) - 1;
    }

    /// Negative for nowhere.
    private int place(int slot) {
        return (int) (slots[slot + 1] & LOWER) - 1;
    }

    void put(long key, int slot, int number) {
        if (slots[slot + 1] == 0) {
            slots[slot] = key;
            slots[slot + 1] = (number + 1L) << Integer.SIZE;
            if (++used * 3L > slots.length) grow();
            return;
        }
        if (place(slot) < 0) {
            if (first(slot) == number) return;
            slots[slot + 1] |= othersUsed + 1;
            othersUsed += most;
            while (othersUsed > others.length) others = Arrays.copyOf(others, others.length * 2);
        }
        int place = place(slot);
        if (others[place] > 0 && others[place + others[place]] == number) return;
        if (others[place] < most - 1) others[place + ++others[place]] = number;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[old.length * 2];
        for (int i = 0; i < old.length; i += 2) {
            if (old[i + 1] == 0) continue;
            int slot = slot(old[i]);
            slots[slot] = old[i];
            slots[slot + 1] = old[i + 1];
        }
    }
}
