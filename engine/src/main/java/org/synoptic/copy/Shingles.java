package org.synoptic.copy;

import java.util.Arrays;

/// Hashes of all runs of a number of words in a text.
///
/// @see <a href="https://doi.org/10.1109/SEQUEN.1997.666900">Broder 1997, On the resemblance and containment of
/// documents</a>
final class Shingles {
    private final long[] hashes;

    private Shingles(long[] hashes) {
        this.hashes = hashes;
    }

    /// @param words how long a run is; letters of scripts without spaces count half a word
    static Shingles of(FoldedText text, int words) {
        int wanted = words * FoldedText.WORD;
        long[] hashes = new long[text.size()];
        int size = 0;
        for (int from = 0; from < text.size(); from++) {
            long hash = 0;
            int weight = 0;
            int to = from;
            while (to < text.size() && weight < wanted) {
                hash = Hashes.longer(hash, text.word(to));
                weight += text.weight(to++);
            }
            if (weight < wanted) break;
            hashes[size++] = Hashes.stir(hash);
        }
        return new Shingles(size == hashes.length ? hashes : Arrays.copyOf(hashes, size));
    }

    /// How many words begin a run; the last ones of a text do not.
    int size() {
        return hashes.length;
    }

    /// The run that begins at a word.
    long at(int word) {
        return hashes[word];
    }

    /// Fewer of those of long texts, chosen by their hashes: of two texts the one with more shingles keeps a part of
    /// what the other keeps.
    ///
    /// @param most twice as many at most are kept, about
    /// @return some may come twice; all in a text that says few things again and again
    long[] sample(int most) {
        int zeros = 0;
        while (hashes.length >> zeros >= 2 * most) zeros++;
        if (zeros == 0) return hashes;
        long mask = (1L << zeros) - 1;
        long[] kept = new long[4 * most];
        int size = 0;
        for (long hash : hashes) {
            if ((hash & mask) != 0) continue;
            if (size == kept.length) kept = Arrays.copyOf(kept, size * 2);
            kept[size++] = hash;
        }
        return size < most / 4 ? distinct() : Arrays.copyOf(kept, size);
    }

    /// In ascending order.
    long[] distinct() {
        return Arrays.stream(hashes).sorted().distinct().toArray();
    }
}
