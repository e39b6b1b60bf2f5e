package org.synoptic.read;

import java.util.Arrays;
import org.synoptic.model.Span;

/// The words of several stretches of one text in a row, and where the same few words stood before.
final class RunningWords {
    private Words[] texts = new Words[64];
    private int[] places = new int[texts.length];
    private int[] hashes = new int[texts.length];
    private int size;

    void add(Words words) {
        if (size + words.size() > texts.length) grow(Math.max(2 * texts.length, size + words.size()));
        for (int i = 0; i < words.size(); i++) {
            texts[size] = words;
            places[size] = i;
            hashes[size++] = words.hash(i);
        }
    }

    private void grow(int length) {
        texts = Arrays.copyOf(texts, length);
        places = Arrays.copyOf(places, length);
        hashes = Arrays.copyOf(hashes, length);
    }

    int size() {
        return size;
    }

    int start(int index) {
        return texts[index].start(places[index]);
    }

    int end(int index) {
        return texts[index].end(places[index]);
    }

    /// From the beginning of one word to the end of another, in whichever order they stand.
    Span cover(int one, int other) {
        return new Span(Math.min(start(one), start(other)), Math.max(end(one), end(other)));
    }

    /// How many words from both places on are equal, without running into the later place.
    int commonLength(int earlier, int later) {
        int length = 0;
        while (later + length < size && earlier + length < later && areEqual(earlier + length, later + length)) {
            length++;
        }
        return length;
    }

    private boolean areEqual(int one, int other) {
        return texts[one].isFoldedAs(places[one], texts[other], places[other]);
    }

    /// Where shingles stood first: a table of places with open addressing. What stands at a place is looked at anew, so
    /// that a text of millions of words takes little room.
    final class Shingles {
        private final int length;
        private final int[] firstAt;

        /// @param length in words
        Shingles(int length) {
            this.length = length;
            firstAt = new int[Integer.highestOneBit(Math.max(8, size)) * 4];
        }

        /// Notes the shingle that begins at a word.
        ///
        /// @return where one like it stood first; -1 where none did
        int earlier(int from) {
            int slot = (int) (hash(from) * 0x9E3779B97F4A7C15L >>> 32) & firstAt.length - 1;
            while (firstAt[slot] != 0 && !isLike(firstAt[slot] - 1, from)) slot = slot + 1 & firstAt.length - 1;
            if (firstAt[slot] != 0) return firstAt[slot] - 1;
            firstAt[slot] = from + 1;
            return -1;
        }

        private boolean isLike(int one, int other) {
            for (int i = 0; i < length; i++) {
                if (hashes[one + i] != hashes[other + i]) return false;
            }
            return true;
        }

        private long hash(int from) {
            long hash = 1;
            for (int i = from; i < from + length; i++) hash = hash * 1_000_003 + hashes[i];
            return hash;
        }
    }
}
