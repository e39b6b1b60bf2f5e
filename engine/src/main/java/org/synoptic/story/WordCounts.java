package org.synoptic.story;

/// In how many reports each word stands, in all and by language.
///
/// The counts of a word stand beside each other, so that memory is waited for once; those of all languages are summed
/// up
/// when asked for, since most words stand in one.
final class WordCounts {
    private static final int COUNT_BITS = 24;
    private static final long COUNT = (1L << COUNT_BITS) - 1;
    private static final int LANGUAGE_BITS = 12;
    private static final int LANGUAGES = (1 << LANGUAGE_BITS) - 1;
    /// A word's number has no more than 28 bits, the upper ones.
    private static final int WORD_SHIFT = 4;

    /// The word, the language and the count; 0 where nothing stands.
    private long[] slots = new long[1 << 10];
    private int used;

    /// Brings the counts of words near before they are asked for one by one, so that memory is waited for once.
    ///
    /// @param packed words in the upper bits
    /// @return any number
    int bringNear(int[] packed) {
        int mask = slots.length - 1;
        int read = 0;
        for (int word : packed) read ^= (int) slots[Numbers.stir(word & ~Sketch.CODE_MASK) & mask];
        return read;
    }

    void add(int word, int language) {
        long key = key(word, language);
        int slot = slot(key, word);
        if (slots[slot] == 0) {
            slots[slot] = key << COUNT_BITS | 1;
            if (++used * 2L > slots.length) grow();
        } else if ((slots[slot] & COUNT) < COUNT) {
            slots[slot]++;
        }
    }

    /// In any language; 0 for what was never added.
    int get(int word) {
        int mask = slots.length - 1;
        int wanted = word >>> WORD_SHIFT;
        int sum = 0;
        for (int slot = Numbers.stir(word) & mask; slots[slot] != 0; slot = (slot + 1) & mask) {
            if ((int) (slots[slot] >>> LANGUAGE_BITS + COUNT_BITS) == wanted) sum += (int) (slots[slot] & COUNT);
        }
        return sum;
    }

    int get(int word, int language) {
        return (int) (slots[slot(key(word, language), word)] & COUNT);
    }

    private static long key(int word, int language) {
        return (long) (word >>> WORD_SHIFT) << LANGUAGE_BITS | language % LANGUAGES + 1;
    }

    private int slot(long key, int word) {
        int mask = slots.length - 1;
        int slot = Numbers.stir(word) & mask;
        while (slots[slot] != 0 && slots[slot] >>> COUNT_BITS != key) slot = (slot + 1) & mask;
        return slot;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[old.length * 2];
        for (long entry : old) {
            if (entry == 0) continue;
            long key = entry >>> COUNT_BITS;
            slots[slot(key, (int) (key >>> LANGUAGE_BITS) << WORD_SHIFT)] = entry;
        }
    }
}
