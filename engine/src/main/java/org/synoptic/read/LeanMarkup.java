package org.synoptic.read;

import java.io.Reader;

/// The characters of a page without what reading never asks for: attributes that tell it nothing, what stands in
/// comments, in style sheets and in scripts that hold no data, and blanks at the edges of blocks. A parser makes the
/// same tree of it, element by element and word by word, with less work: of most pages a half is left.
final class LeanMarkup extends Reader {
    private final byte[] page;
    private final MarkupStretches stretches;

    /// The second half of the last character; 0 where it is whole.
    private char second;

    /// Decoded up to here.
    private int from;

    private int to;

    /// @param page of which it is known that it is UTF-8
    LeanMarkup(byte[] page) {
        this.page = page;
        this.stretches = new MarkupStretches(page);
    }

    @Override
    public int read(char[] into, int offset, int length) {
        int end = offset + length;
        int filled = offset;
        while (filled < end && (second != 0 || from < to || goesOn())) filled = decode(into, filled, end);
        return filled == offset && length > 0 ? -1 : filled - offset;
    }

    @Override
    public void close() {}

    /// Decodes as much as there is room for.
    ///
    /// @return where the room goes on
    private int decode(char[] into, int start, int end) {
        int at = start;
        if (second != 0) {
            into[at++] = second;
            second = 0;
        }
        while (from < to && at < end) {
            int plain = plain(into, at, Math.min(to - from, end - at));
            from += plain;
            at += plain;
            if (from == to || at == end) break;
            into[at++] = letter(page[from]);
            if (second != 0) break;
        }
        return at;
    }

    /// Copies characters of one byte.
    ///
    /// @return how many there are from here on
    private int plain(char[] into, int start, int most) {
        byte[] bytes = page;
        int at = from;
        for (int i = 0; i < most; i++) {
            byte b = bytes[at + i];
            if (b < 0) return i;
            into[start + i] = (char) b;
        }
        return most;
    }

    /// The letter of several bytes; of one that takes two characters the first, the other is kept in mind.
    private char letter(int lead) {
        int width = lead < (byte) 0xE0 ? 2 : lead < (byte) 0xF0 ? 3 : 4;
        int point = lead & 0x7F >>> width;
        for (int i = 1; i < width; i++) point = point << 6 | page[from + i] & 0x3F;
        from += width;
        if (width < 4) return (char) point;
        second = Character.lowSurrogate(point);
        return Character.highSurrogate(point);
    }

    private boolean goesOn() {
        boolean goesOn = stretches.next();
        from = stretches.from();
        to = stretches.to();
        return goesOn;
    }
}
