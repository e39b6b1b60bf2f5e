package org.synoptic.read;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// What one look over some bytes tells of them as UTF-8. Eight bytes at once, since most of a page is ASCII.
///
/// @param isWhole whether they are UTF-8 from the first to the last
/// @param holdsEscape whether the escape character stands in them, with which charsets of seven bits go over to others
/// @param mayBeMisread whether the letters stand in them that text has which was encoded twice ([Mojibake])
record Utf8(boolean isWhole, boolean holdsEscape, boolean mayBeMisread) {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long ABOVE_ASCII = 0x8080_8080_8080_8080L;
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final byte ESCAPE = 0x1B;

    static Utf8 of(byte[] bytes) {
        boolean escape = false;
        boolean misread = false;
        for (int at = 0; at < bytes.length; ) {
            if (at + Long.BYTES <= bytes.length && isPlain((long) EIGHT.get(bytes, at))) {
                at += Long.BYTES;
                continue;
            }
            if (bytes[at] >= 0) {
                escape |= bytes[at++] == ESCAPE;
                continue;
            }
            int followers = followers(bytes, at);
            if (followers == 0) return new Utf8(false, escape, misread);
            misread |= at + 2 < bytes.length
                    && bytes[at + 2] < 0
                    && Mojibake.begins(bytes[at] & 0xFF, bytes[at + 1] & 0xFF);
            at += 1 + followers;
        }
        return new Utf8(true, escape, misread);
    }

    /// Whether eight bytes are ASCII, and none of them is the escape character.
    private static boolean isPlain(long eight) {
        long escapes = eight ^ ONES * ESCAPE;
        return ((eight | escapes - ONES & ~escapes) & ABOVE_ASCII) == 0;
    }

    /// How many bytes rightly follow the lead byte at `at`; 0 when it leads no whole sequence.
    ///
    /// @see <a href="https://www.unicode.org/versions/Unicode15.0.0/ch03.pdf">The Unicode Standard, table 3-7</a>
    private static int followers(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        int wanted = lead < 0xC2 || lead > 0xF4 ? 0 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
        if (wanted == 0 || at + wanted >= bytes.length) return 0;
        int second = bytes[at + 1] & 0xFF;
        boolean isInRange = switch (lead) {
            case 0xE0 -> second >= 0xA0;
            case 0xED -> second < 0xA0;
            case 0xF0 -> second >= 0x90;
            case 0xF4 -> second < 0x90;
            default -> true;
        };
        for (int i = 1; i <= wanted; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) return 0;
        }
        return isInRange ? wanted : 0;
    }
}
