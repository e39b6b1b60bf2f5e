package org.synoptic.bench.language;

import java.util.function.LongConsumer;

/// How often each gram was counted; a table with open addressing, since there are tens of millions.
final class GramCounts {
    private long[] grams = new long[1 << 12];
    private int[] counts = new int[1 << 12];
    private int size;

    int of(long gram) {
        return counts[slot(gram)];
    }

    int size() {
        return size;
    }

    /// Counts are held to the range of an int.
    void add(long gram, long count) {
        int slot = slot(gram);
        if (grams[slot] == 0) {
            if (2 * ++size > grams.length) {
                grow();
                slot = slot(gram);
            }
            grams[slot] = gram;
        }
        counts[slot] = Math.clamp(counts[slot] + count, -Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    void forEach(LongConsumer action) {
        for (long gram : grams) {
            if (gram != 0) action.accept(gram);
        }
    }

    private int slot(long gram) {
        int mask = grams.length - 1;
        int slot = (int) (gram * 0x9E3779B97F4A7C15L >>> 32) & mask;
        while (grams[slot] != 0 && grams[slot] != gram) slot = slot + 1 & mask;
        return slot;
    }

    private void grow() {
        long[] oldGrams = grams;
        int[] oldCounts = counts;
        grams = new long[oldGrams.length * 2];
        counts = new int[grams.length];
        for (int i = 0; i < oldGrams.length; i++) {
            if (oldGrams[i] == 0) continue;
            int slot = slot(oldGrams[i]);
            grams[slot] = oldGrams[i];
            counts[slot] = oldCounts[i];
        }
    }
}
