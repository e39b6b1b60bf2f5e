package org.synoptic.read;

import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// A text in bytes, which are decoded only as far as somebody asks: markup is parsed as it comes, and a page of
/// many megabytes is never held as one string.
final class DecodedText {
    /// Empty where the text did not come as UTF-8.
    private final byte[] utf8;
    private @Nullable String all;

    private DecodedText(byte[] utf8, @Nullable String all) {
        this.utf8 = utf8;
        this.all = all;
    }

    static DecodedText of(String text) {
        return new DecodedText(new byte[0], text);
    }

    /// @param bytes of which it is known that they are UTF-8
    static DecodedText ofUtf8(byte[] bytes) {
        return new DecodedText(bytes, null);
    }

    /// The same, or a text that takes its place.
    DecodedText as(String mended) {
        return mended.equals(all) ? this : of(mended);
    }

    String all() {
        String known = all;
        if (known == null) {
            known = new String(utf8, StandardCharsets.UTF_8);
            all = known;
        }
        return known;
    }

    /// The first characters, `most` or a few less where the text is longer.
    String head(int most) {
        String known = all;
        if (known != null) return known.substring(0, Math.min(most, known.length()));
        int end = Math.min(most, utf8.length);
        while (end < utf8.length && end > 0 && isInside(utf8[end])) end--;
        return new String(utf8, 0, end, StandardCharsets.UTF_8);
    }

    /// Whether a byte follows a lead byte.
    private static boolean isInside(byte b) {
        return (b & 0xC0) == 0x80;
    }

    /// Reads all of a page that reading asks for, without holding more than a few thousand characters.
    Reader markup() {
        String known = all;
        return utf8.length == 0 && known != null ? new StringReader(known) : new LeanMarkup(utf8);
    }
}
