package org.synoptic.json;

import java.util.Arrays;
import org.synoptic.model.Span;

/// Turns the UTF-16 offsets of one text into code points and back.
///
/// An unpaired surrogate counts as one code point, as it does in the replacement character that is written for it.
public final class Offsets {
    private final int length;
    /// UTF-16 offsets of the characters that take two units, ascending; empty for nearly all texts.
    private final int[] pairs;

    private Offsets(int length, int[] pairs) {
        this.length = length;
        this.pairs = pairs;
    }

    public static Offsets of(String text) {
        int count = text.length() - text.codePointCount(0, text.length());
        int[] pairs = new int[count];
        for (int i = 0, found = 0; found < count; i++) {
            if (Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) pairs[found++] = i++;
        }
        return new Offsets(text.length(), pairs);
    }

    /// Code points before a UTF-16 offset; an offset inside a pair counts as before it.
    public int codePoints(int utf16) {
        if (pairs.length == 0) return utf16;
        int place = Arrays.binarySearch(pairs, utf16);
        return utf16 - (place >= 0 ? place : -place - 1);
    }

    /// The UTF-16 offset after so many code points.
    ///
    /// @throws IndexOutOfBoundsException when the text has fewer
    int utf16(int codePoints) {
        int low = 0;
        int high = pairs.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pairs[middle] - middle < codePoints) low = middle + 1;
            else high = middle;
        }
        int utf16 = codePoints + low;
        if (codePoints < 0 || utf16 > length) {
            throw new IndexOutOfBoundsException(
                    "offset " + codePoints + " leaves the text of " + (length - pairs.length) + " code points");
        }
        return utf16;
    }

    /// The span of UTF-16 offsets for one of code points.
    Span span(int start, int end) {
        return new Span(utf16(start), utf16(end));
    }
}
