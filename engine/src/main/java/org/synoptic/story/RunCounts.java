package org.synoptic.story;

import java.util.Arrays;

/// Counts runs of letters of one report after another: the first [#MOST_KEPT] different ones, and how many more there
/// are.
///
/// Packed, each run is a number of sixteen bits: twelve for the distance to the one before, four for the count
/// ([FeatureCounts#code]). Where the distance is larger than that, steps of [#STEP] that stand for no run come between.
final class RunCounts {
    /// All runs are below this: three of 37 letters.
    static final int RUNS = 37 * 37 * 37;
    /// A packed number with this distance is no run.
    static final int STEP = 4095;

    static final int CODE_BITS = 4;
    static final int CODE_MASK = 15;

    private static final int MOST_KEPT = 256;
    private static final int MOST_MET = 400;

    private final float[] counts = new float[RUNS];
    private final long[] met = new long[RUNS / Long.SIZE + 1];
    private int kept;
    private int size;

    void clear() {
        for (int i = 0; i < met.length; i++) {
            for (long left = met[i]; left != 0; left &= left - 1) {
                counts[i * Long.SIZE + Long.numberOfTrailingZeros(left)] = 0;
            }
        }
        Arrays.fill(met, 0);
        kept = 0;
        size = 0;
    }

    void add(int run, float weight) {
        if (counts[run] > 0) {
            counts[run] += weight;
        } else if (kept < MOST_KEPT) {
            counts[run] = weight;
            met[run / Long.SIZE] |= 1L << run;
            kept++;
            size++;
        } else if (size < MOST_MET && (met[run / Long.SIZE] & 1L << run) == 0) {
            met[run / Long.SIZE] |= 1L << run;
            size++;
        }
    }

    /// How many different runs were met, [#MOST_MET] at most: about how long the text is.
    int size() {
        return size;
    }

    char[] packed() {
        char[] packed = new char[kept + RUNS / STEP + 1];
        int length = 0;
        int before = 0;
        for (int i = 0; i < met.length; i++) {
            for (long left = met[i]; left != 0; left &= left - 1) {
                int run = i * Long.SIZE + Long.numberOfTrailingZeros(left);
                if (counts[run] == 0) continue;
                for (; run - before >= STEP; before += STEP) packed[length++] = (char) (STEP << CODE_BITS);
                packed[length++] = (char) (run - before << CODE_BITS | FeatureCounts.code(counts[run]));
                before = run;
            }
        }
        return Arrays.copyOf(packed, length);
    }
}
