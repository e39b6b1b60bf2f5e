package org.synoptic.copy;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.Span;

/// The words of a document that are read, without furniture, case, marks and accents, each as a 64-bit hash with the
/// place where it stands.
///
/// In scripts that put no space between words a letter stands for half a word (Chinese, Japanese) or a quarter (Thai,
/// Lao, Khmer, Burmese, which write each sound).
final class FoldedText {
    /// What [#weight] gives for a whole word.
    static final int WORD = 4;

    private final String text;
    private final long[] words;
    private final int[] starts;
    private final int[] ends;
    /// None where all are whole words.
    private final byte @Nullable [] weights;

    /// @param weights none where all are whole words
    FoldedText(String text, long[] words, int[] starts, int[] ends, byte @Nullable [] weights) {
        this.text = text;
        this.words = words;
        this.starts = starts;
        this.ends = ends;
        this.weights = weights;
    }

    static FoldedText of(AnnotatedDocument document) {
        return new WordReader().text(document);
    }

    int size() {
        return words.length;
    }

    long word(int index) {
        return words[index];
    }

    int weight(int index) {
        return weights == null ? WORD : weights[index];
    }

    /// Whether the word begins with a digit.
    boolean isNumber(int index) {
        return Character.isDigit(text.charAt(starts[index]));
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

    /// The hashes of all runs of so many words.
    Shingles shingles(int run) {
        return Shingles.of(words, weights, words.length, run);
    }
}
