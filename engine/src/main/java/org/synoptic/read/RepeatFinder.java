package org.synoptic.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.synoptic.model.Block.Role;
import org.synoptic.model.Span;
import org.synoptic.read.Sheet.Piece;

/// Finds what a document says twice: copied pages often hold their text two times over.
///
/// A paragraph that stands above, word for word, is a repeat, unless it is a short line that comes again by itself. So
/// is a passage of running text, however it is broken
/// into paragraphs, if it fills a paragraph or has [#LONG_PASSAGE] words; inside a paragraph it is cut at ends of
/// sentences. Passages are found by shingles of [#SHINGLE] words, in time linear in the text.
final class RepeatFinder {
    private static final int SHINGLE = 6;
    private static final int LONG_PASSAGE = 30;
    private static final int WHOLE_PARAGRAPH = 8;
    private static final int PARAGRAPH_WORDS = 4;
    private static final double MOST_OF_PARAGRAPH = 0.9;

    private final Sheet sheet;
    private final RunningWords words = new RunningWords();

    /// For each word the index of the earlier word that it repeats, or -1.
    private int[] source = new int[0];

    /// For each word how many words the repeated passage around it has, across paragraphs; 0 outside.
    private int[] passage = new int[0];

    private RepeatFinder(Sheet sheet) {
        this.sheet = sheet;
    }

    static void label(Sheet sheet) {
        RepeatFinder finder = new RepeatFinder(sheet);
        finder.labelEqualParagraphs();
        finder.labelPassages();
    }

    private static boolean canBeRepeated(Piece piece) {
        return piece.isFree()
                || piece.is(Role.BODY)
                || piece.is(Role.CAPTION)
                || piece.is(Role.POST)
                || piece.is(Role.TITLE);
    }

    private void labelEqualParagraphs() {
        List<Piece> paragraphs = sheet.pieces.stream()
                .filter(piece -> canBeRepeated(piece) && piece.words.size() >= PARAGRAPH_WORDS)
                .toList();
        int[] earlier = earlier(paragraphs);
        for (int from = 0, to; from < earlier.length; from = to) {
            int length = paragraphs.get(from).words.size();
            to = from + 1;
            while (to < earlier.length && earlier[from] >= 0 && earlier[to] == earlier[to - 1] + 1) {
                length += paragraphs.get(to++).words.size();
            }
            if (earlier[from] < 0) continue;
            for (int i = from; i < to; i++) label(paragraphs.get(i), paragraphs.get(earlier[i]), length);
        }
    }

    /// For each paragraph the index of the first that is equal to it, or -1.
    private static int[] earlier(List<Piece> paragraphs) {
        int[] earlier = new int[paragraphs.size()];
        Map<Long, Integer> first = new HashMap<>();
        for (int i = 0; i < earlier.length; i++) {
            Words words = paragraphs.get(i).words;
            Integer met = first.putIfAbsent(words.hash(), i);
            earlier[i] = met != null && paragraphs.get(met).words.isFoldedAs(words) ? met : -1;
        }
        return earlier;
    }

    /// A short line of running text that comes again by itself is a refrain, an answer, a cell: it belongs there.
    ///
    /// @param length words of the paragraphs that follow each other here as they did above
    private static void label(Piece piece, Piece source, int length) {
        boolean isRefrain = length < LONG_PASSAGE
                && piece.words.size() < WHOLE_PARAGRAPH
                && isRunningText(piece)
                && isRunningText(source);
        if (!isRefrain) makeRepeat(piece, source.span);
    }

    private static void makeRepeat(Piece piece, Span of) {
        piece.role = Role.REPEAT;
        piece.post = null;
        piece.repeats = of;
    }

    private static boolean isRunningText(Piece piece) {
        return piece.isFree() || piece.is(Role.BODY);
    }

    private void labelPassages() {
        for (Piece piece : sheet.pieces) {
            if (isRunningText(piece)) words.add(piece.words);
        }
        if (!findSources()) return;
        List<Piece> cut = new ArrayList<>();
        int next = 0;
        for (Piece piece : sheet.pieces) {
            if (!isRunningText(piece)) {
                cut.add(piece);
                continue;
            }
            cut.addAll(cut(piece, next));
            next += piece.words.size();
        }
        sheet.replace(0, sheet.size(), cut);
    }

    /// Fills `source` with maximal equal runs of at least [#SHINGLE] words.
    ///
    /// @return whether there is one
    private boolean findSources() {
        boolean found = false;
        RunningWords.Shingles shingles = words.new Shingles(SHINGLE);
        for (int i = 0; i + SHINGLE <= words.size(); ) {
            int earlier = shingles.earlier(i);
            int length = earlier < 0 ? 0 : words.commonLength(earlier, i);
            if (length < SHINGLE) {
                i++;
                continue;
            }
            if (!found) makeRoom();
            found = true;
            for (int k = 0; k < length; k++) source[i + k] = earlier + k;
            Arrays.fill(passage, i, i + length, length);
            i += length;
        }
        return found;
    }

    private void makeRoom() {
        source = new int[words.size()];
        passage = new int[words.size()];
        Arrays.fill(source, -1);
    }

    /// The piece, cut into new words and repeats.
    private List<Piece> cut(Piece piece, int first) {
        int size = piece.words.size();
        int repeated = 0;
        for (int i = first; i < first + size; i++) if (source[i] >= 0) repeated++;
        if (repeated == 0) return List.of(piece);
        if (size >= WHOLE_PARAGRAPH && repeated >= size * MOST_OF_PARAGRAPH) {
            makeRepeat(piece, sourceOf(first, first + size));
            return List.of(piece);
        }
        return cutInside(piece, first);
    }

    private List<Piece> cutInside(Piece piece, int first) {
        List<Piece> parts = new ArrayList<>();
        int size = piece.words.size();
        int reached = piece.span.start();
        for (int from = first; from < first + size; ) {
            int to = endOfRun(from, first + size);
            if (passage[from] >= LONG_PASSAGE) {
                Span inner = toSentences(piece, words.start(from), words.end(to - 1));
                if (Words.of(sheet.text, inner).size() >= PARAGRAPH_WORDS) {
                    addRest(parts, reached, inner.start());
                    Piece repeat = new Piece(sheet.text, inner, false, false);
                    makeRepeat(repeat, sourceOf(from, to));
                    parts.add(repeat);
                    reached = inner.end();
                }
            }
            from = to;
        }
        if (parts.isEmpty()) return List.of(piece);
        addRest(parts, reached, piece.span.end());
        return parts;
    }

    private void addRest(List<Piece> parts, int from, int to) {
        Span rest = new Span(from, Math.max(from, to)).trimmed(sheet.text);
        if (rest.length() > 0) parts.add(new Piece(sheet.text, rest, Role.BODY));
    }

    /// The end of the run of words from `from` on that go on in their source too, or that have none.
    private int endOfRun(int from, int end) {
        int to = from + 1;
        while (to < end && (source[from] < 0 ? source[to] < 0 : source[to] == source[to - 1] + 1)) to++;
        return to;
    }

    private Span sourceOf(int from, int to) {
        int start = -1;
        int end = -1;
        for (int i = from; i < to; i++) {
            if (source[i] < 0) continue;
            if (start < 0) start = source[i];
            if (source[i] >= start) end = source[i];
        }
        return words.cover(start, end);
    }

    /// The part of a run that holds whole sentences only.
    private Span toSentences(Piece piece, int start, int end) {
        int from = start;
        if (start > piece.words.start(0) && !sentenceEndsBefore(start)) {
            from = afterNextStop(start, end);
        }
        int to = sentenceEnd(end, piece.span.end());
        if (to < 0) to = afterLastStop(from, end);
        return from < to ? new Span(from, to).trimmed(sheet.text) : new Span(start, start);
    }

    private boolean sentenceEndsBefore(int at) {
        int start = Math.max(0, at - 4);
        return Marks.endsSentence(sheet.text, new Span(start, at));
    }

    /// The end of the sentence if only marks stand between `at` and it, else -1.
    private int sentenceEnd(int at, int limit) {
        int end = at;
        while (end < limit
                && !Character.isLetterOrDigit(sheet.text.charAt(end))
                && !Marks.isBlank(sheet.text.charAt(end))) end++;
        return end == limit || Marks.endsSentence(sheet.text, new Span(at, end)) ? end : -1;
    }

    private int afterNextStop(int from, int end) {
        for (int i = from; i + 1 < end; i++) {
            if (isStop(i)) return i + 1;
        }
        return end;
    }

    private int afterLastStop(int from, int end) {
        for (int i = end - 1; i > from; i--) {
            if (isStop(i)) return i + 1;
        }
        return from;
    }

    private boolean isStop(int at) {
        return ".!?。".indexOf(sheet.text.charAt(at)) >= 0
                && at + 1 < sheet.text.length()
                && Marks.isBlank(sheet.text.charAt(at + 1));
    }
}
