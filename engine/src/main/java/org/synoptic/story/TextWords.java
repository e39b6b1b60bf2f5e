package org.synoptic.story;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.Block;
import org.synoptic.model.Span;

/// The words of a document that are read. In scripts that put no space between words, a word is a pair of letters.
final class TextWords {
    /// Later words of a very long document do not change what it is about.
    private static final int MOST_WORDS = 5_000;

    private TextWords() {}

    /// @param isNameLike whether it begins with a capital letter or a digit
    record Word(String text, boolean isNameLike) {}

    static List<Word> of(AnnotatedDocument document) {
        List<Word> words = new ArrayList<>();
        for (Block block : document.document().blocks()) {
            if (block.role().isRead()) read(document.text(), block.span(), words);
        }
        return words;
    }

    private static void read(String text, Span part, List<Word> words) {
        int at = part.start();
        while (at < part.end() && words.size() < MOST_WORDS) {
            int letter = text.codePointAt(at);
            int end = at + Character.charCount(letter);
            if (Character.isLetterOrDigit(letter)) {
                while (end < part.end() && continues(text.codePointAt(end), letter)) {
                    end += Character.charCount(text.codePointAt(end));
                }
                add(text.substring(at, Math.min(end, part.end())), letter, words);
            }
            at = end;
        }
    }

    private static boolean continues(int letter, int first) {
        int type = Character.getType(letter);
        return (Character.isLetterOrDigit(letter) && isUnspaced(letter) == isUnspaced(first))
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static void add(String word, int first, List<Word> words) {
        if (!isUnspaced(first)) {
            words.add(new Word(word, Character.isUpperCase(first) || Character.isDigit(first)));
            return;
        }
        int[] letters = word.codePoints().toArray();
        for (int i = 0; i + 1 < Math.max(2, letters.length); i++) {
            words.add(new Word(new String(letters, i, Math.min(2, letters.length - i)), false));
        }
    }

    /// Lower case, compatible forms made one, accents dropped.
    static String folded(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (isPlain(lower)) return lower;
        StringBuilder bare = new StringBuilder();
        Normalizer.normalize(lower, Normalizer.Form.NFKD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(bare::appendCodePoint);
        return bare.toString();
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 128) return false;
        }
        return true;
    }

    private static boolean isUnspaced(int letter) {
        if (letter < 0x0E00 || !Character.isLetter(letter)) return false;
        return switch (Character.UnicodeScript.of(letter)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }
}
