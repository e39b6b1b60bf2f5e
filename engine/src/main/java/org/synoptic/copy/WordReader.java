package org.synoptic.copy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.Block;
import org.synoptic.model.PlainWord;
import org.synoptic.model.Span;

/// Reads the words of one document after another, into the same memory. Not safe for use by several threads.
final class WordReader {
    private static final int FIRST_MARK = 0x300;
    private static final int FIRST_FOREIGN = 128;
    private static final int FIRST_UNSPACED = 0x0E00;
    /// Of each letter or digit of ASCII its lower case; [#APART] for other characters of ASCII, [#FOREIGN] for all
    /// else.
    private static final char[] PLAIN = new char[1 << Character.SIZE];

    private static final char APART = FIRST_FOREIGN;
    private static final char FOREIGN = FIRST_FOREIGN + 1;

    /// Foreign words whose hashes are remembered; then all are forgotten.
    private static final int MOST_KNOWN = 1 << 16;

    static {
        Arrays.fill(PLAIN, FOREIGN);
        for (char i = 0; i < FIRST_FOREIGN; i++) {
            PLAIN[i] = Character.isLetterOrDigit(i) ? Character.toLowerCase(i) : APART;
        }
    }

    private final Map<String, Long> hashes = new HashMap<>();
    private String text = "";
    private char[] letters = new char[0];
    private long[] words = new long[1 << 10];
    private int[] starts = new int[1 << 10];
    private int[] ends = new int[1 << 10];
    private byte[] weights = new byte[1 << 10];
    /// Not all of [#weights] are [FoldedText#WORD].
    private boolean hasParts = true;
    private int size;

    FoldedText text(AnnotatedDocument document) {
        read(document);
        return new FoldedText(
                text,
                Arrays.copyOf(words, size),
                Arrays.copyOf(starts, size),
                Arrays.copyOf(ends, size),
                hasParts ? Arrays.copyOf(weights, size) : null);
    }

    WordPrint print(AnnotatedDocument document) {
        read(document);
        if (size == 0) return WordPrint.EMPTY;
        long hash = size;
        for (int i = 0; i < size; i++) hash = Hashes.longer(hash, words[i]);
        long[] shingles = shingles(CandidateFinder.SHINGLE_WORDS).sample(CandidateFinder.SAMPLED);
        return new WordPrint(size, Hashes.stir(hash), new Span(starts[0], ends[size - 1]), shingles);
    }

    Shingles shingles(AnnotatedDocument document, int run) {
        read(document);
        return shingles(run);
    }

    private Shingles shingles(int run) {
        return Shingles.of(words, hasParts ? weights : null, size, run);
    }

    private void read(AnnotatedDocument document) {
        text = document.text();
        if (letters.length < text.length()) letters = new char[Math.max(text.length(), letters.length * 2)];
        text.getChars(0, text.length(), letters, 0);
        if (hasParts) Arrays.fill(weights, (byte) FoldedText.WORD);
        hasParts = false;
        size = 0;
        for (Block block : document.document().blocks()) {
            if (block.role().isRead()) read(block.span().start(), block.span().end());
        }
    }

    private void read(int start, int end) {
        int at = start;
        while (at < end) {
            char lower = PLAIN[letters[at]];
            if (lower == APART) at++;
            else if (lower == FOREIGN) at = readForeign(at, end);
            else at = readPlain(at, end);
        }
    }

    /// Reads a word that begins with a letter or digit of ASCII.
    private int readPlain(int start, int end) {
        int at = start;
        long hash = Hashes.FIRST;
        char lower = APART;
        while (at < end && (lower = PLAIN[letters[at]]) < FIRST_FOREIGN) {
            hash = Hashes.next(hash, lower);
            at++;
        }
        if (at < end && lower == FOREIGN) return readRest(start, at, end, hash);
        add(start, at, Hashes.stir(hash));
        return at;
    }

    private int readRest(int start, int at, int end, long hash) {
        if (!continuesWord(text.codePointAt(at))) {
            add(start, at, Hashes.stir(hash));
            return at;
        }
        int after = endOfWord(at, end);
        add(start, after, hashOf(start, after));
        return after;
    }

    private int readForeign(int at, int end) {
        int letter = text.codePointAt(at);
        int next = at + Character.charCount(letter);
        int weight = weightAlone(letter);
        if (weight < FoldedText.WORD) {
            hasParts = true;
            add(at, next, hashOf(at, next));
            weights[size - 1] = (byte) weight;
        } else if (Character.isLetterOrDigit(letter)) {
            int after = endOfWord(next, end);
            add(at, after, hashOf(at, after));
            return Math.max(after, next);
        }
        return next;
    }

    private int endOfWord(int from, int end) {
        int at = from;
        while (at < end) {
            char letter = letters[at];
            if (letter < FIRST_FOREIGN) {
                if (PLAIN[letter] == APART) break;
                at++;
            } else {
                int next = text.codePointAt(at);
                if (!continuesWord(next)) break;
                at += Character.charCount(next);
            }
        }
        return Math.min(at, end);
    }

    private long hashOf(int start, int end) {
        String word = text.substring(start, end);
        Long known = hashes.get(word);
        if (known != null) return known;
        if (hashes.size() == MOST_KNOWN) hashes.clear();
        long hash = Hashes.of(PlainWord.of(word));
        hashes.put(word, hash);
        return hash;
    }

    private void add(int start, int end, long hash) {
        if (size == words.length) grow();
        words[size] = hash;
        starts[size] = start;
        ends[size] = end;
        size++;
    }

    private void grow() {
        words = Arrays.copyOf(words, size * 2);
        starts = Arrays.copyOf(starts, size * 2);
        ends = Arrays.copyOf(ends, size * 2);
        weights = Arrays.copyOf(weights, size * 2);
        Arrays.fill(weights, size, size * 2, (byte) FoldedText.WORD);
    }

    private static boolean continuesWord(int letter) {
        if (Character.isLetterOrDigit(letter)) return weightAlone(letter) == FoldedText.WORD;
        if (letter < FIRST_MARK) return false;
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /// Of a letter that stands for itself, less than [FoldedText#WORD].
    private static int weightAlone(int letter) {
        if (letter < FIRST_UNSPACED || !Character.isLetter(letter)) return FoldedText.WORD;
        return switch (Character.UnicodeScript.of(letter)) {
            case HAN, HIRAGANA, KATAKANA -> FoldedText.WORD / 2;
            case THAI, LAO, KHMER, MYANMAR -> FoldedText.WORD / 4;
            default -> FoldedText.WORD;
        };
    }
}
