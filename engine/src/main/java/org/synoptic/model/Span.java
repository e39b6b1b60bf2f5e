package org.synoptic.model;

import java.util.Comparator;

/// A half-open range of UTF-16 offsets in the text of one document: `start` inclusive, `end` exclusive.
public record Span(int start, int end) implements Comparable<Span> {
    private static final Comparator<Span> IN_READING_ORDER =
            Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span [" + start + "," + end + ") is not half-open and forward");
        }
    }

    public int length() {
        return end - start;
    }

    /// The words that this span means.
    public String of(String text) {
        return text.substring(start, end);
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /// The smallest span that holds both.
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /// This span without white space at its rims; empty at `start` when there is nothing else.
    public Span trimmed(String text) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) from++;
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) to--;
        return new Span(from, to);
    }

    @Override
    public int compareTo(Span other) {
        return IN_READING_ORDER.compare(this, other);
    }
}
