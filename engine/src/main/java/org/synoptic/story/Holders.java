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

    private int[] keys = new int[1 << 10];
    /// Where the holders stand in [#pool], less one; 0 for no key.
    private int[] places = new int[1 << 10];
    /// How many were added; of more than [#MOST] the first were overwritten in turn.
    private int[] added = new int[1 << 10];

    private int used;
    private int[] pool = new int[1 << 12];
    private int poolUsed;
    /// Places that were left for larger ones, by the logarithm of their room.
    private final int[][] free = new int[Integer.SIZE][8];

    private final int[] freeSizes = new int[Integer.SIZE];

    /// Of a feature, until the next [#add].
    int slot(int key) {
        int mask = keys.length - 1;
        int slot = Numbers.stir(key) & mask;
        while (places[slot] != 0 && keys[slot] != key) slot = (slot + 1) & mask;
        return slot;
    }

    int size(int slot) {
        return Math.min(added[slot], MOST);
    }

    int at(int slot, int index) {
        return pool[places[slot] - 1 + index];
    }

    void add(int key, int slot, int report) {
        int at = slot;
        if (places[slot] == 0) {
            if (++used * 3L > keys.length * 2L) {
                grow();
                at = slot(key);
            }
            keys[at] = key;
            places[at] = room(FIRST_ROOM) + 1;
        } else if (isFull(added[slot])) {
            move(slot, added[slot]);
        }
        pool[places[at] - 1 + (added[at] & MOST - 1)] = report;
        added[at]++;
        if (added[at] == 2 * MOST) added[at] = MOST;
    }

    private static boolean isFull(int size) {
        return size >= FIRST_ROOM && size < MOST && Integer.bitCount(size) == 1;
    }

    private void move(int slot, int size) {
        int from = places[slot] - 1;
        int to = room(size * 2);
        System.arraycopy(pool, from, pool, to, size);
        places[slot] = to + 1;
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
        int[] oldKeys = keys;
        int[] oldPlaces = places;
        int[] oldAdded = added;
        keys = new int[oldKeys.length * 2];
        places = new int[oldKeys.length * 2];
        added = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldPlaces[i] == 0) continue;
            int slot = slot(oldKeys[i]);
            keys[slot] = oldKeys[i];
            places[slot] = oldPlaces[i];
            added[slot] = oldAdded[i];
        }
    }
}
