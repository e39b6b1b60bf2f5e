package org.synoptic.copy;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.Block;
import org.synoptic.model.Span;

/// The words of a document that are read, without furniture, case, marks and accents, each as a 64-bit hash with the
/// place where it stands.
///
/// In scripts that put no space between words (Chinese, Japanese, Thai, …) a letter stands for half a word: it weighs
/// 1, a word weighs 2.
final class FoldedText {
    /// What [#weight] gives for a whole word.
    static final int WORD = 2;

    private static final int FIRST_MARK = 0x300;
    private static final int FIRST_FOREIGN = 128;
    /// Which characters of ASCII are letters or digits.
    private static final boolean[] PLAIN = new boolean[FIRST_FOREIGN];

    static {
        for (int i = 0; i < FIRST_FOREIGN; i++) PLAIN[i] = Character.isLetterOrDigit(i);
    }

    private final long[] words;
    private final int[] starts;
    private final int[] ends;
    private final byte[] weights;
    private final int size;

    private FoldedText(Collector collected) {
        size = collected.size;
        words = Arrays.copyOf(collected.words, size);
        starts = Arrays.copyOf(collected.starts, size);
        ends = Arrays.copyOf(collected.ends, size);
        weights = Arrays.copyOf(collected.weights, size);
    }

    static FoldedText of(AnnotatedDocument document) {
        Collector collector = new Collector(document.text());
        for (Block block : document.document().blocks()) {
            if (block.role().isRead()) collector.read(block.span());
        }
        return new FoldedText(collector);
    }

    int size() {
        return size;
    }

    long word(int index) {
        return words[index];
    }

    int weight(int index) {
        return weights[index];
    }

    int start(int index) {
        return starts[index];
    }

    /// Index of the first word that starts at `offset` or after it.
    int indexAt(int offset) {
        int at = Arrays.binarySearch(starts, offset);
        return at < 0 ? -at - 1 : at;
    }

    /// From the first letter of the word at `from` to the last of the one before `to`.
    Span span(int from, int to) {
        return new Span(starts[from], ends[to - 1]);
    }

    boolean sameWords(FoldedText other) {
        return Arrays.equals(words, other.words);
    }

    /// Equal for texts of the same words.
    long fingerprint() {
        long hash = size;
        for (long word : words) hash = Hashes.longer(hash, word);
        return Hashes.stir(hash);
    }

    private static final class Collector {
        /// As few as in no language, on average.
        private static final int LETTERS_OF_A_WORD = 4;

        private final String text;
        private final char[] letters;
        private long[] words;
        private int[] starts;
        private int[] ends;
        private byte[] weights;
        private int size;

        Collector(String text) {
            this.text = text;
            letters = text.toCharArray();
            int expected = letters.length / LETTERS_OF_A_WORD + 16;
            words = new long[expected];
            starts = new int[expected];
            ends = new int[expected];
            weights = new byte[expected];
        }

        void read(Span block) {
            int at = block.start();
            while (at < block.end()) {
                if (letters[at] < FIRST_FOREIGN) {
                    at = readPlain(at, block.end());
                    continue;
                }
                int letter = text.codePointAt(at);
                int next = at + Character.charCount(letter);
                if (isUnspaced(letter)) {
                    add(at, next, 1);
                } else if (Character.isLetterOrDigit(letter)) {
                    while (next < block.end() && continuesWord(text.codePointAt(next))) {
                        next += Character.charCount(text.codePointAt(next));
                    }
                    add(at, Math.min(next, block.end()), WORD);
                }
                at = next;
            }
        }

        /// Reads a word that begins with a letter of ASCII, or steps over one character that is none.
        private int readPlain(int start, int blockEnd) {
            if (!PLAIN[letters[start]]) return start + 1;
            int at = start;
            long hash = Hashes.FIRST;
            while (at < blockEnd && letters[at] < FIRST_FOREIGN && PLAIN[letters[at]]) {
                hash = Hashes.next(hash, lower(letters[at++]));
            }
            if (at == blockEnd || letters[at] < FIRST_FOREIGN || !continuesWord(text.codePointAt(at))) {
                add(start, at, WORD, Hashes.stir(hash));
                return at;
            }
            while (at < blockEnd && continuesWord(text.codePointAt(at)))
                at += Character.charCount(text.codePointAt(at));
            at = Math.min(at, blockEnd);
            add(start, at, WORD);
            return at;
        }

        private static char lower(char letter) {
            return letter >= 'A' && letter <= 'Z' ? (char) (letter + ('a' - 'A')) : letter;
        }

        private void add(int start, int end, int weight) {
            add(start, end, weight, Hashes.of(folded(text.substring(start, end))));
        }

        private void add(int start, int end, int weight, long hash) {
            if (size == words.length) grow();
            words[size] = hash;
            starts[size] = start;
            ends[size] = end;
            weights[size] = (byte) weight;
            size++;
        }

        private void grow() {
            words = Arrays.copyOf(words, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            weights = Arrays.copyOf(weights, size * 2);
        }
    }

    /// Lower case, compatible forms made one, accents dropped.
    static String folded(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.chars().allMatch(c -> c < 128)) return lower;
        StringBuilder bare = new StringBuilder();
        Normalizer.normalize(lower, Normalizer.Form.NFKD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(bare::appendCodePoint);
        return bare.toString();
    }

    private static boolean continuesWord(int letter) {
        if (Character.isLetterOrDigit(letter)) return !isUnspaced(letter);
        if (letter < FIRST_MARK) return false;
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isUnspaced(int letter) {
        if (letter < 0x0E00 || !Character.isLetter(letter)) return false;
        return switch (Character.UnicodeScript.of(letter)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }
}
