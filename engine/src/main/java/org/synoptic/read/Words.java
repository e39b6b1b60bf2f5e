package org.synoptic.read;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Span;
import org.synoptic.read.Wordings.Sense;

/// The words of a stretch of text, for comparing: lower case, with straight apostrophes.
///
/// A word is a run of letters, digits and inner apostrophes; an ideograph stands alone; `©`, `#` and `@` are words
/// too, since wordings ask for them. Other marks fall away. The words are counted when they are first asked for, and
/// their letters are looked at where they stand: pages have many words that nobody asks for.
final class Words {
    /// Characters of a word and what follows it, in most texts.
    private static final int USUAL = 6;

    private final String text;
    private final int from;
    private final int to;

    private int count = -1;
    private int[] starts = {};
    private int[] ends = {};
    private int[] hashes = {};
    private @Nullable String @Nullable [] folds;

    /// The senses of the wordings that can begin with one of the words, as bits.
    private int senses;

    /// The words with which wordings can begin: few of all.
    private int[] openers = {};

    /// For each of them the senses, as bits.
    private int[] openedSenses = {};

    private int openerCount;

    private Words(String text, int from, int to) {
        this.text = text;
        this.from = from;
        this.to = to;
    }

    static Words of(String text) {
        return new Words(text, 0, text.length());
    }

    static Words of(String text, Span part) {
        return new Words(text, part.start(), part.end());
    }

    int size() {
        if (count < 0) split();
        return count;
    }

    /// Where a word stands in the whole text.
    Span span(int index) {
        return new Span(start(index), end(index));
    }

    int start(int index) {
        int at = checked(index);
        return starts[at];
    }

    int end(int index) {
        int at = checked(index);
        return ends[at];
    }

    /// The hash code of [#fold].
    int hash(int index) {
        int at = checked(index);
        return hashes[at];
    }

    /// The word for comparing.
    String fold(int index) {
        int at = checked(index);
        @Nullable String[] known = folds;
        if (known == null) {
            known = new @Nullable String[count];
            folds = known;
        }
        String fold = known[at];
        if (fold == null) {
            fold = WrittenWord.fold(text.substring(starts[at], ends[at]));
            known[at] = fold;
        }
        return fold;
    }

    /// Whether a word, folded, is this.
    boolean is(int index, String folded) {
        int from = start(index);
        int to = ends[index];
        if (to - from != folded.length()) return fold(index).equals(folded);
        for (int i = from; i < to; i++) {
            int c = WordLetters.fold(text.charAt(i));
            if (c < 0) return fold(index).equals(folded);
            if (c != folded.charAt(i - from)) return false;
        }
        return true;
    }

    private int checked(int index) {
        if (index < 0 || index >= size()) throw new IndexOutOfBoundsException(index + " of " + size() + " words");
        return index;
    }

    /// Whether the words of another stand in these, one behind the other.
    boolean holds(Words other) {
        for (int from = 0; from + other.size() <= size(); from++) {
            int same = 0;
            while (same < other.size() && isFoldedAs(from + same, other, same)) same++;
            if (same == other.size()) return true;
        }
        return false;
    }

    /// How many characters they are, with a blank between two.
    int length() {
        int length = Math.max(0, size() - 1);
        for (int i = 0; i < count; i++) length += ends[i] - starts[i];
        return length;
    }

    /// Whether one of the words has this hash.
    boolean holds(int hash) {
        for (int i = size() - 1; i >= 0; i--) {
            if (hashes[i] == hash) return true;
        }
        return false;
    }

    /// The words from one on, up to the end.
    Words tail(int index) {
        return index == size() ? new Words(text, to, to) : new Words(text, start(index), to);
    }

    /// A hash of all words.
    long hash() {
        long hash = size();
        for (int i = 0; i < count; i++) hash = hash * 0x9E3779B97F4A7C15L + hashes[i];
        return hash;
    }

    /// Whether the words are the same, one by one.
    boolean isFoldedAs(Words other) {
        if (size() != other.size()) return false;
        for (int i = 0; i < count; i++) {
            if (!isFoldedAs(i, other, i)) return false;
        }
        return true;
    }

    boolean isFoldedAs(int index, Words other, int at) {
        if (hash(index) != other.hash(at)) return false;
        int length = ends[index] - starts[index];
        if (length != other.ends[at] - other.starts[at]) return fold(index).equals(other.fold(at));
        for (int i = 0; i < length; i++) {
            int one = WordLetters.fold(text.charAt(starts[index] + i));
            int two = WordLetters.fold(other.text.charAt(other.starts[at] + i));
            if (one < 0 || two < 0) return fold(index).equals(other.fold(at));
            if (one != two) return false;
        }
        return true;
    }

    // ---- wordings

    /// Whether a wording of the sense can begin with the word at `index`.
    boolean opens(int index, Sense sense) {
        return (Wordings.all().openings(hash(index)) & sense.bit) != 0;
    }

    /// How many of the words can begin a wording.
    int openers() {
        return size() == 0 ? 0 : openerCount;
    }

    /// The index of the word that is number `number` of those that can begin a wording.
    int opener(int number) {
        return openers[number];
    }

    /// Whether a wording of the sense can begin with that word.
    boolean opensWith(int number, Sense sense) {
        return (openedSenses[number] & sense.bit) != 0;
    }

    /// Whether a wording of one of the senses can begin with the first word; looks no further.
    ///
    /// @param senses as bits
    boolean mayBegin(int senses) {
        if (count >= 0) return count > 0 && (Wordings.all().openings(hashes[0]) & senses) != 0;
        return Wordings.all().mayOpen(senses, text, new Span(from, to));
    }

    /// Whether a wording of the sense can begin with one of the words.
    boolean mayHold(Sense sense) {
        return size() > 0 && (senses & sense.bit) != 0;
    }

    // ---- letters

    private void split() {
        Wordings wordings = Wordings.all();
        starts = new int[(to - from) / USUAL + 2];
        ends = new int[starts.length];
        hashes = new int[starts.length];
        count = 0;
        for (int at = from; at < to; ) {
            int end = at;
            int hash = 0;
            for (int small; end < to && (small = WordLetters.plain(text.charAt(end))) != 0; end++) {
                hash = 31 * hash + small;
            }
            if (end < to && WordLetters.goesOn(text.charAt(end))) {
                end = WrittenWord.end(text, at, to);
                hash = WrittenWord.hash(text, at, end);
            }
            if (end > at) add(at, end, hash, wordings);
            at = Math.max(end, at + 1);
        }
    }

    private void add(int start, int end, int hash, Wordings wordings) {
        if (count == starts.length) grow();
        starts[count] = start;
        ends[count] = end;
        hashes[count] = hash;
        int opened = wordings.openings(hash);
        if (opened != 0) {
            senses |= opened;
            if (openerCount == openers.length) growOpeners();
            openedSenses[openerCount] = opened;
            openers[openerCount++] = count;
        }
        count++;
    }

    private void growOpeners() {
        openers = Arrays.copyOf(openers, Math.max(8, 2 * openerCount));
        openedSenses = Arrays.copyOf(openedSenses, openers.length);
    }

    private void grow() {
        starts = Arrays.copyOf(starts, 2 * starts.length);
        ends = Arrays.copyOf(ends, starts.length);
        hashes = Arrays.copyOf(hashes, starts.length);
    }

    /// The words joined by blanks: equal for texts that differ in case, marks and white space only.
    String joined() {
        StringBuilder joined = new StringBuilder(to - from);
        for (int i = 0; i < size(); i++) {
            if (i > 0) joined.append(' ');
            append(joined, i);
        }
        return joined.toString();
    }

    private void append(StringBuilder joined, int index) {
        int begun = joined.length();
        for (int i = starts[index]; i < ends[index]; i++) {
            int c = WordLetters.fold(text.charAt(i));
            if (c < 0) {
                joined.setLength(begun);
                joined.append(fold(index));
                return;
            }
            joined.append((char) c);
        }
    }
}
