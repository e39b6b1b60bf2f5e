package org.synoptic.copy;

/// Which keys were seen more than once: all that were, and few others.
///
/// Two bits stand for each value of some bits of a key, eight or more such values for each key, so that one in eight
/// of the keys seen once is taken for another at most.
///
/// @see <a href="https://doi.org/10.1145/362686.362692">Bloom 1970, Space/time trade-offs in hash coding</a>
final class Recurring {
    private static final long CELLS_OF_A_KEY = 8;
    private static final long MOST_CELLS = 1L << 34;

    private final long[] once;
    private final long[] again;

    /// @param keys how many will be seen, about
    Recurring(long keys) {
        long cells = Math.min(MOST_CELLS, Long.highestOneBit(Math.max(Long.SIZE, keys * CELLS_OF_A_KEY)) * 2);
        once = new long[(int) (cells / Long.SIZE)];
        again = new long[once.length];
    }

    /// @param key of which all bits tell
    void see(long key) {
        int at = (int) (key >>> Integer.SIZE) & once.length - 1;
        long bit = 1L << (key >>> 20);
        again[at] |= once[at] & bit;
        once[at] |= bit;
    }

    boolean isPossibly(long key) {
        return (again[(int) (key >>> Integer.SIZE) & again.length - 1] >>> (key >>> 20) & 1) != 0;
    }
}
