package org.synoptic.story;

import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.Block;
import org.synoptic.model.Span;

/// The words of a document that are read. In scripts that put no space between words, a word is a pair of letters.
final class TextWords {
    /// Later words of a very long document do not change what it is about.
    private static final int MOST_WORDS = 5_000;

    private TextWords() {}

    /// Takes a word: the letters of the text from `start` to the one before `end`.
    ///
    /// The word is name-like if it begins with a capital letter or a digit.
    @FunctionalInterface
    interface Reader {
        void take(String text, int start, int end, boolean isNameLike);
    }

    static void read(AnnotatedDocument document, Reader reader) {
        int left = MOST_WORDS;
        for (Block block : document.document().blocks()) {
            if (block.role().isRead()) left = read(document.text(), block.span(), left, reader);
        }
    }

    /// @return how many more words are to be read
    private static int read(String text, Span part, int most, Reader reader) {
        int at = part.start();
        int left = most;
        while (at < part.end() && left > 0) {
            int letter = text.codePointAt(at);
            int end = at + Character.charCount(letter);
            if (Character.isLetterOrDigit(letter)) {
                boolean isUnspaced = isUnspaced(letter);
                while (end < part.end() && continues(text.codePointAt(end), isUnspaced)) {
                    end += Character.charCount(text.codePointAt(end));
                }
                end = Math.min(end, part.end());
                if (isUnspaced) {
                    left -= pairs(text, at, end, reader);
                } else {
                    reader.take(text, at, end, Character.isUpperCase(letter) || Character.isDigit(letter));
                    left--;
                }
            }
            at = end;
        }
        return left;
    }

    private static boolean continues(int letter, boolean isUnspaced) {
        if (Character.isLetterOrDigit(letter)) return isUnspaced(letter) == isUnspaced;
        int type = letter < 0x300 ? Character.OTHER_SYMBOL : Character.getType(letter);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /// @return how many there are
    private static int pairs(String text, int start, int end, Reader reader) {
        int at = start;
        int pairs = 0;
        do {
            int second = text.offsetByCodePoints(at, 1);
            int after = second < end ? text.offsetByCodePoints(second, 1) : second;
            reader.take(text, at, after, false);
            at = after < end ? second : end;
            pairs++;
        } while (at < end);
        return pairs;
    }

    private static boolean isUnspaced(int letter) {
        if (letter < 0x0E00 || !Character.isLetter(letter)) return false;
        return switch (Character.UnicodeScript.of(letter)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }
}
