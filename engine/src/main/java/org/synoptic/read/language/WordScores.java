package org.synoptic.read.language;

import org.jspecify.annotations.Nullable;

/// What words say for each candidate, remembered for those that come again: half of a text are words that stand in
/// every text. A table of fixed size, in which a word drives out another. What is remembered never changes, so that
/// threads may share it without a lock, and the answers are the same with it as without.
final class WordScores {
    private static final int SLOTS = 1 << 16;

    /// Longer words do not come again.
    private static final int LONGEST = 20;

    @SuppressWarnings("ArrayRecordComponent") // Never changed, never compared.
    private record Known(String word, short[] scores) {}

    private final @Nullable Known[] known = new @Nullable Known[SLOTS];
    private final NgramModel model;
    private final int candidates;

    WordScores(NgramModel model, int candidates) {
        this.model = model;
        this.candidates = candidates;
    }

    /// Adds what the word between two offsets says.
    ///
    /// @param sums one for each candidate
    void add(CharSequence text, int from, int to, int[] sums) {
        if (to - from > LONGEST) {
            model.addWord(text, from, to, sums);
            return;
        }
        short[] scores = known(text, from, to).scores;
        for (int i = 0; i < sums.length; i++) sums[i] += scores[i];
    }

    /// A word has two places: what stands in the first moves to the second before it is driven out.
    private Known known(CharSequence text, int from, int to) {
        int slot = slot(text, from, to);
        Known first = known[slot];
        if (first != null && isWord(first.word, text, from, to)) return first;
        Known second = known[slot ^ 1];
        if (second != null && isWord(second.word, text, from, to)) return second;
        Known counted = counted(text, from, to);
        known[slot ^ 1] = first;
        known[slot] = counted;
        return counted;
    }

    private Known counted(CharSequence text, int from, int to) {
        int[] sums = new int[candidates];
        model.addWord(text, from, to, sums);
        short[] scores = new short[candidates];
        for (int i = 0; i < sums.length; i++) scores[i] = (short) sums[i];
        StringBuilder word = new StringBuilder(to - from);
        for (int i = from; i < to; i++) word.append(Alphabet.lower(text.charAt(i)));
        return new Known(word.toString(), scores);
    }

    private static int slot(CharSequence text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) hash = 31 * hash + Alphabet.lower(text.charAt(i));
        hash *= 0x9E3779B9;
        return hash >>> 16;
    }

    private static boolean isWord(String word, CharSequence text, int from, int to) {
        if (word.length() != to - from) return false;
        for (int i = from; i < to; i++) {
            if (word.charAt(i - from) != Alphabet.lower(text.charAt(i))) return false;
        }
        return true;
    }
}
