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
                hash = Hashes.chain(hash, text.word(to));
                weight += text.weight(to++);
            }
            if (weight < wanted) break;
            hashes[size++] = hash;
        }
        return new Shingles(Arrays.copyOf(hashes, size));
    }

    /// How many words begin a run; the last ones of a text do not.
    int size() {
        return hashes.length;
    }

    /// The run that begins at a word.
    long at(int word) {
        return hashes[word];
    }

    /// In ascending order.
    long[] distinct() {
        return Arrays.stream(hashes).sorted().distinct().toArray();
    }
}
