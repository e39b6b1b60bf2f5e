package org.synoptic.story;

/// How often each number was added.
final class IntCounts {
    private static final long COUNT = 0xffff_ffffL;

    /// The number in the upper half, its count in the lower; 0 where nothing stands.
    private long[] slots = new long[1 << 10];
    private int used;

    void add(int key) {
        int slot = slot(key);
        if (slots[slot] == 0) {
            slots[slot] = (long) key << Integer.SIZE | 1;
            if (++used * 3L > slots.length * 2L) grow();
        } else {
            slots[slot]++;
        }
    }

    /// @param count above 0
    void put(int key, int count) {
        if (get(key) == 0) add(key);
        slots[slot(key)] = (long) key << Integer.SIZE | count;
    }

    /// 0 for what was never added.
    int get(int key) {
        return (int) (slots[slot(key)] & COUNT);
    }

    private int slot(int key) {
        int mask = slots.length - 1;
        int slot = Numbers.stir(key) & mask;
        while (slots[slot] != 0 && (int) (slots[slot] >>> Integer.SIZE) != key) slot = (slot + 1) & mask;
        return slot;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[old.length * 2];
        for (long entry : old) {
            if (entry != 0) slots[slot((int) (entry >>> Integer.SIZE))] = entry;
        }
    }
}
