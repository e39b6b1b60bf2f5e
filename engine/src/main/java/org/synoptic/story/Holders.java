package org.synoptic.story;

import java.util.Arrays;

/// For each feature the [#MOST] reports that were added last.
///
/// The reports of a feature stand beside each other in one array, in a place that grows with them, so that they are
/// read in one go.
final class Holders {
    /// A power of two.
    static final int MOST = 32;

    private static final int FIRST_ROOM = 2;

    private static final int PLACE = 1;
    private static final int ADDED = 2;
    private static final int SLOT_BITS = 2;

    /// For each slot the key, where its holders stand in [#pool], plus one (0 for no key), and how many were added; of
    /// more than [#MOST] the first were overwritten in turn. Beside each other, so that memory is waited for once.
    private int[] slots = new int[1 << 10 + SLOT_BITS];

    private int used;
    private int[] pool = new int[1 << 12];
    private int poolUsed;
    /// Places that were left for larger ones, by the logarithm of their room.
    private final int[][] free = new int[Integer.SIZE][8];

    private final int[] freeSizes = new int[Integer.SIZE];

    /// Of a feature, until the next [#add].
    int slot(int key) {
        int mask = slots.length - 1;
        int slot = Numbers.stir(key) << SLOT_BITS & mask;
        while (slots[slot + PLACE] != 0 && slots[slot] != key) slot = slot + (1 << SLOT_BITS) & mask;
        return slot;
    }

    /// Brings the reports of a feature near, so that they are there when they are asked for: memory is waited for once
    /// for several features that are brought near after each other.
    ///
    /// @return any number
    int bringNear(int key) {
        int place = slots[slot(key) + PLACE];
        return place == 0 ? 0 : pool[place - 1];
    }

    int size(int slot) {
        return Math.min(slots[slot + ADDED], MOST);
    }

    int at(int slot, int index) {
        return pool[slots[slot + PLACE] - 1 + index];
    }

    void add(int key, int slot, int report) {
        int at = slot;
        if (slots[slot + PLACE] == 0) {
            if (++used * 3L > (slots.length >> SLOT_BITS) * 2L) {
                grow();
                at = slot(key);
            }
            slots[at] = key;
            slots[at + PLACE] = room(FIRST_ROOM) + 1;
        } else if (isFull(slots[slot + ADDED])) {
            move(slot, slots[slot + ADDED]);
        }
        int added = slots[at + ADDED];
        pool[slots[at + PLACE] - 1 + (added & MOST - 1)] = report;
        slots[at + ADDED] = added + 1 == 2 * MOST ? MOST : added + 1;
    }

    private static boolean isFull(int size) {
        return size >= FIRST_ROOM && size < MOST && Integer.bitCount(size) == 1;
    }

    private void move(int slot, int size) {
        int from = slots[slot + PLACE] - 1;
        int to = room(size * 2);
        System.arraycopy(pool, from, pool, to, size);
        slots[slot + PLACE] = to + 1;
        int kind = Integer.numberOfTrailingZeros(size);
        if (freeSizes[kind] == free[kind].length) free[kind] = Arrays.copyOf(free[kind], freeSizes[kind] * 2);
        free[kind][freeSizes[kind]++] = from;
    }

    private int room(int size) {
        int kind = Integer.numberOfTrailingZeros(size);
        if (freeSizes[kind] > 0) return free[kind][--freeSizes[kind]];
        int room = poolUsed;
        poolUsed += size;
        if (poolUsed > pool.length) pool = Arrays.copyOf(pool, pool.length * 2);
        return room;
    }

    private void grow() {
        int[] old = slots;
        slots = new int[old.length * 2];
        for (int from = 0; from < old.length; from += 1 << SLOT_BITS) {
            if (old[from + PLACE] == 0) continue;
            System.arraycopy(old, from, slots, slot(old[from]), 1 << SLOT_BITS);
        }
    }
}
