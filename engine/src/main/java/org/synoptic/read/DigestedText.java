package org.synoptic.read;

import java.security.MessageDigest;

/// Hands a text to a digest as UTF-8, with white space made one blank; piece by piece, since it may be large. Half a
/// character is a question mark, as Java writes it.
final class DigestedText {
    private static final int PIECE = 1 << 13;

    /// Bytes of a character in UTF-8.
    private static final int LONGEST_POINT = 4;

    private static final char FIRST_MARK = '\u0300';

    /// Quotation marks, dashes and the like, which are composed as they stand.
    private static final char PUNCTUATION = '\u2010';

    private static final char LAST_PUNCTUATION = '\u2027';

    private final MessageDigest digest;
    private final char[] letters = new char[PIECE + 1];
    private final byte[] bytes = new byte[PIECE * LONGEST_POINT];
    private boolean isAfterBlank;
    private int end;

    DigestedText(MessageDigest digest) {
        this.digest = digest;
    }

    /// Begins a text.
    void begin() {
        digest.reset();
        isAfterBlank = false;
    }

    /// The offset behind the last piece.
    int end() {
        return end;
    }

    /// Adds the piece that begins at an offset.
    ///
    /// @return whether it holds no mark that stands on a letter, nor any letter that might be written with one
    boolean add(String text, int from) {
        end = Math.min(text.length(), from + PIECE);
        if (end < text.length() && Character.isLowSurrogate(text.charAt(end))) end++;
        text.getChars(from, end, letters, 0);
        boolean isComposed = true;
        boolean afterBlank = isAfterBlank;
        int length = 0;
        for (int i = 0; i < end - from; i++) {
            char c = letters[i];
            boolean isBlank = c == ' ' || c >= '\t' && c <= '\r';
            if (isBlank) {
                if (!afterBlank) bytes[length++] = ' ';
            } else if (c < 0x80) {
                bytes[length++] = (byte) c;
            } else {
                int point = Character.codePointAt(letters, i, end - from);
                isComposed &= isComposed(c);
                length = encode(point, length);
                i += Character.charCount(point) - 1;
            }
            afterBlank = isBlank;
        }
        isAfterBlank = afterBlank;
        digest.update(bytes, 0, length);
        return isComposed;
    }

    private static boolean isComposed(char c) {
        return c < FIRST_MARK || c >= PUNCTUATION && c <= LAST_PUNCTUATION;
    }

    /// Writes a character above ASCII as UTF-8.
    ///
    /// @return the offset behind it
    private int encode(int point, int at) {
        if (point <= Character.MAX_VALUE && Character.isSurrogate((char) point)) {
            bytes[at] = '?';
            return at + 1;
        }
        int followers = point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
        bytes[at] = (byte) (0xFF00 >> followers + 1 | point >> 6 * followers);
        for (int i = 1; i <= followers; i++) bytes[at + i] = (byte) (0x80 | point >> 6 * (followers - i) & 0x3F);
        return at + followers + 1;
    }
}
