package org.synoptic.annotate.name;

/// How often units were seen after others, up to [#REACH] before.
final class UnitCounts {
    /// How many units before one tell of it.
    static final int REACH = 3;

    static final int UNIT_BITS = 15;

    /// The edge of a word, as a unit.
    static final int EDGE = 1;

    static final long START = 1L << 2 * UNIT_BITS | 1L << UNIT_BITS | 1L;
    private static final long CONTEXT = (1L << UNIT_BITS * REACH) - 1;

    private final LongCounts events = new LongCounts();
    private final LongCounts contexts = new LongCounts();
    private final LongCounts kinds = new LongCounts();

    /// What is known after some units, by how many of them are looked at.
    final class After {
        private final long[] before = new long[REACH + 1];
        private final int[] seen = new int[REACH + 1];
        private final int[] kind = new int[REACH + 1];

        private After(long context) {
            for (int reach = 0; reach <= REACH; reach++) {
                before[reach] = last(context, reach);
                seen[reach] = contexts.get(before[reach]);
                if (seen[reach] == 0) break;
                kind[reach] = kinds.get(before[reach]);
            }
        }

        /// The probability of a unit after the last `reach` units, with Witten-Bell smoothing.
        ///
        /// @param lower the probability where fewer are looked at
        double probability(int unit, int reach, double lower) {
            if (seen[reach] == 0) return lower;
            int times = events.get(before[reach] << UNIT_BITS | unit);
            return (times + kind[reach] * lower) / (seen[reach] + kind[reach]);
        }
    }

    /// Counts each unit of a word, and its edge.
    void add(int[] units) {
        long context = START;
        for (int unit : units) {
            add(context, unit);
            context = next(context, unit);
        }
        add(context, EDGE);
    }

    private void add(long context, int unit) {
        for (int reach = 0; reach <= REACH; reach++) {
            long before = last(context, reach);
            if (events.add(before << UNIT_BITS | unit) == 1) kinds.add(before);
            contexts.add(before);
        }
    }

    After after(long context) {
        return new After(context);
    }

    /// The context that the unit makes after another.
    static long next(long context, int unit) {
        return (context << UNIT_BITS | unit) & CONTEXT;
    }

    private static long last(long context, int reach) {
        return context & (1L << UNIT_BITS * reach) - 1;
    }
}
