package org.synoptic.read;

import java.util.Locale;

/// A single word where it stands in a text: where it ends, and what it is compared by.
final class WrittenWord {
    private WrittenWord() {}

    /// The hash of the word between two offsets, folded.
    static int hash(String text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            int c = WordLetters.fold(text.charAt(i));
            if (c < 0) return fold(text.substring(from, to)).hashCode();
            hash = 31 * hash + c;
        }
        return hash;
    }

    /// In small letters, with straight apostrophes.
    static String fold(String word) {
        if (isPlain(word)) return word;
        return word.replace('’', '\'').replace('‘', '\'').toLowerCase(Locale.ROOT);
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c < 'a' || c > 'z') return false;
        }
        return true;
    }

    /// The end of the word that begins at an offset; the offset itself where none does.
    static int end(String text, int at, int end) {
        int first = WordLetters.sortAt(text, at);
        if (first == WordLetters.SIGN) return at + 1;
        if (first != WordLetters.LETTER && first != WordLetters.IDEOGRAPH) return at;
        int next = at + WordLetters.width(text, at);
        if (first == WordLetters.IDEOGRAPH) return Math.min(next, end);
        while (next < end) {
            int sort = WordLetters.sortAt(text, next);
            boolean joins = sort == WordLetters.LETTER
                    || sort == WordLetters.APOSTROPHE && next + 1 < end && WordLetters.isLetterAt(text, next + 1);
            if (!joins) break;
            next += WordLetters.width(text, next);
        }
        return Math.min(next, end);
    }
}
