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

    /// Where shingles stood first: a table with open addressing, of hashes and places.
    final class Shingles {
        private final int length;
        private final long[] keys;
        private final int[] firstAt;

        /// @param length in words
        Shingles(int length) {
            this.length = length;
            int slots = Integer.highestOneBit(Math.max(8, size)) * 4;
            keys = new long[slots];
            firstAt = new int[slots];
        }

        /// Notes the shingle that begins at a word.
        ///
        /// @return where one like it stood first; -1 where none did
        int earlier(int from) {
            long key = key(from);
            int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 40) & keys.length - 1;
            while (firstAt[slot] != 0 && keys[slot] != key) slot = slot + 1 & keys.length - 1;
            if (firstAt[slot] != 0) return firstAt[slot] - 1;
            keys[slot] = key;
            firstAt[slot] = from + 1;
            return -1;
        }

        private long key(int from) {
            long key = 1;
            for (int i = from; i < from + length; i++) key = key * 1_000_003 + hashes[i];
            return key;
        }
    }
}
