package org.synoptic.annotate.quote;

import java.util.List;
import org.synoptic.model.Span;

/// A sentence of the report in which each quotation in marks counts as one piece, however many sentences it holds.
///
/// @param number counted through the document
/// @param paragraph number of the paragraph in which it begins
/// @param lastParagraph number of the one in which it ends: a quotation may run over several
record Frame(int number, int paragraph, int lastParagraph, List<Piece> pieces) {
    Frame {
        pieces = List.copyOf(pieces);
        if (pieces.isEmpty()) throw new IllegalArgumentException("a frame has pieces");
    }

    /// Whether it begins in the paragraph in which `before` ends, or in the next.
    boolean isNear(Frame before) {
        return paragraph - before.lastParagraph <= 1;
    }

    int size() {
        return pieces.size();
    }

    Piece get(int index) {
        return pieces.get(index);
    }

    boolean has(int index) {
        return index >= 0 && index < pieces.size();
    }

    boolean isWord(int index, String text) {
        return has(index) && get(index).is(text);
    }

    /// From the piece at `from` to the one before `to`.
    Span span(int from, int to) {
        return new Span(get(from).span().start(), get(to - 1).span().end());
    }

    Span span() {
        return span(0, size());
    }

    /// Whether any piece of the range is a finite verb.
    boolean hasFinite(int from, int to) {
        for (int i = from; i < to; i++) {
            if (get(i).isFinite()) return true;
        }
        return false;
    }

    boolean hasQuoted(int from, int to) {
        for (int i = from; i < to; i++) {
            if (get(i).isQuoted()) return true;
        }
        return false;
    }

    /// Index after the last piece that is no closing punctuation.
    int end() {
        int end = size();
        while (end > 0 && get(end - 1).isPunctuation()) end--;
        return end;
    }
}
