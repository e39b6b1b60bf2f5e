package org.synoptic.language.corenlp;

import java.util.Arrays;

/// Rows of a table by the numbers of their texts, without the texts: a slot holds half of the number and the row.
final class HashedRows {
    /// No such text.
    static final int NONE = -1;

    private static final long EMPTY = -1;
    private static final long CHECK = 0xFFFFFFFF00000000L;

    private final long[] slots;

    /// @param expected how many texts will be put, at most
    HashedRows(int expected) {
        this.slots = new long[Integer.highestOneBit(Math.max(8, expected) * 2 - 1) << 1];
        Arrays.fill(slots, EMPTY);
    }

    /// @throws IllegalStateException when there is such a number already
    void put(long key, int row) {
        long mixed = mixed(key);
        int slot = (int) mixed & slots.length - 1;
        while (slots[slot] != EMPTY) {
            if (((slots[slot] ^ mixed) & CHECK) == 0) throw new IllegalStateException("two texts of one number");
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = mixed & CHECK | row;
    }

    /// @return the row, or [#NONE]
    int row(long key) {
        long mixed = mixed(key);
        int slot = (int) mixed & slots.length - 1;
        while (slots[slot] != EMPTY) {
            if (((slots[slot] ^ mixed) & CHECK) == 0) return (int) slots[slot];
            slot = slot + 1 & slots.length - 1;
        }
        return NONE;
    }

    /// @see <a href="https://doi.org/10.1145/2714064.2660195">Steele et al. 2014, the mixing of SplitMix64</a>
    private static long mixed(long key) {
        long mixed = (key ^ key >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
