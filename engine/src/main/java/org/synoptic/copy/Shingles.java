package org.synoptic.copy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Hashes of all runs of a number of words in a text.
///
/// @see <a href="https://doi.org/10.1109/SEQUEN.1997.666900">Broder 1997, On the resemblance and containment of
/// documents</a>
final class Shingles {
    private final long[] hashes;

    private Shingles(long[] hashes) {
        this.hashes = hashes;
    }

    /// @param words hashes of the words of a text
    /// @param weights of these; none where all are whole words
    /// @param size how many of them there are
    /// @param run how many words a run has; letters of scripts without spaces count a part of one
    static Shingles of(long[] words, byte @Nullable [] weights, int size, int run) {
        return new Shingles(weights == null ? ofWholeWords(words, size, run) : ofWords(words, weights, size, run));
    }

    /// Each run from the one before: one word comes, one goes.
    private static long[] ofWholeWords(long[] words, int size, int run) {
        if (size < run) return new long[0];
        long[] hashes = new long[size - run + 1];
        long hash = 0;
        long going = 1;
        for (int i = 0; i < run; i++) {
            hash = Hashes.longer(hash, words[i]);
            going = Hashes.longer(going, 0);
        }
        hashes[0] = Hashes.stir(hash);
        for (int i = 1; i < hashes.length; i++) {
            hash = Hashes.longer(hash, words[i + run - 1]) - going * words[i - 1];
            hashes[i] = Hashes.stir(hash);
        }
        return hashes;
    }

    private static long[] ofWords(long[] words, byte[] weights, int size, int run) {
        int wanted = run * FoldedText.WORD;
        long[] hashes = new long[size];
        int found = 0;
        for (int from = 0; from < size; from++) {
            long hash = 0;
            int weight = 0;
            int to = from;
            while (to < size && weight < wanted) {
                hash = Hashes.longer(hash, words[to]);
                weight += weights[to++];
            }
            if (weight < wanted) break;
            hashes[found++] = Hashes.stir(hash);
        }
        return Arrays.copyOf(hashes, found);
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

    /// Those that `keys` holds.
    Set<Long> among(Set<Long> keys) {
        Set<Long> found = new HashSet<>();
        for (long hash : hashes) {
            if (keys.contains(hash)) found.add(hash);
        }
        return found;
    }

    /// In ascending order.
    long[] distinct() {
        return Arrays.stream(hashes).sorted().distinct().toArray();
    }
}
