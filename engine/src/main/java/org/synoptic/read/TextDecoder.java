package org.synoptic.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Turns bytes into text: a byte order mark decides first, then what a page's `meta` says, then the bytes themselves.
///
/// Without a mark, valid UTF-8 is UTF-8; zero bytes at every other place make UTF-16; the rest is Windows-1252, unless
/// it is UTF-8 with a few broken places, which become U+FFFD.
final class TextDecoder {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Pattern META_CHARSET =
            Pattern.compile("(?i)(?:<meta[^>]{0,200}?charset|^\\s{0,20}<\\?xml[^>]{0,100}?encoding)"
                    + "\\s{0,5}=\\s{0,5}[\"']?\\s{0,5}([a-z0-9_:.-]{2,40})");
    private static final int META_REACH = 4096;
    private static final int SAMPLE = 4096;

    private TextDecoder() {}

    /// @param isPage whether a `meta` element or an XML declaration may name the charset
    static String decode(byte[] bytes, boolean isPage) throws Refusal {
        return decode(bytes, null, isPage);
    }

    /// @param declared the charset that was told beside the bytes; null when none was
    static String decode(byte[] bytes, @Nullable String declared, boolean isPage) throws Refusal {
        String marked = withByteOrderMark(bytes);
        if (marked != null) return marked;
        Charset wide = wideByZeros(bytes);
        if (wide != null) return new String(bytes, wide);
        refuseBinary(bytes);
        Charset named = declared == null ? null : charset(declared);
        if (named == null && isPage) named = namedInMeta(bytes);
        String utf8 = strictUtf8(bytes);
        if (utf8 != null) return utf8;
        if (named != null && !named.equals(StandardCharsets.UTF_8)) return new String(bytes, named);
        return isUtf8WithFaults(bytes) ? new String(bytes, StandardCharsets.UTF_8) : new String(bytes, WINDOWS_1252);
    }

    private static @Nullable String withByteOrderMark(byte[] b) {
        if (starts(b, 0xEF, 0xBB, 0xBF)) return new String(b, 3, b.length - 3, StandardCharsets.UTF_8);
        if (starts(b, 0xFF, 0xFE, 0, 0)) return new String(b, 4, b.length - 4, Charset.forName("UTF-32LE"));
        if (starts(b, 0, 0, 0xFE, 0xFF)) return new String(b, 4, b.length - 4, Charset.forName("UTF-32BE"));
        if (starts(b, 0xFF, 0xFE)) return new String(b, 2, b.length - 2, StandardCharsets.UTF_16LE);
        if (starts(b, 0xFE, 0xFF)) return new String(b, 2, b.length - 2, StandardCharsets.UTF_16BE);
        return null;
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) return false;
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) return false;
        }
        return true;
    }

    /// UTF-16 in a script that has its letters below U+0100 for a good part: blanks and line ends at the least.
    private static @Nullable Charset wideByZeros(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE) & ~1;
        if (length < 4) return null;
        int evenZeros = 0;
        int oddZeros = 0;
        for (int i = 0; i < length; i += 2) {
            if (bytes[i] == 0) evenZeros++;
            if (bytes[i + 1] == 0) oddZeros++;
        }
        int needed = Math.max(1, length / 2 / 20);
        Charset charset = null;
        if (oddZeros >= needed && evenZeros == 0) charset = StandardCharsets.UTF_16LE;
        if (evenZeros >= needed && oddZeros == 0) charset = StandardCharsets.UTF_16BE;
        return charset != null && looksLikeText(new String(bytes, 0, length, charset)) ? charset : null;
    }

    private static boolean looksLikeText(String sample) {
        long odd = sample.chars()
                .filter(c -> Character.isISOControl(c) && !Character.isWhitespace(c) || !Character.isDefined(c))
                .count();
        return odd * 50 <= sample.length();
    }

    private static void refuseBinary(byte[] b) throws Refusal {
        if (starts(b, '%', 'P', 'D', 'F')) throw new Refusal("is a PDF file, not text");
        if (starts(b, 'P', 'K', 3, 4)) throw new Refusal("is a ZIP archive or office document, not text");
        if (starts(b, 0xD0, 0xCF, 0x11, 0xE0)) throw new Refusal("is an office document, not text");
        if (starts(b, 0x89, 'P', 'N', 'G') || starts(b, 0xFF, 0xD8, 0xFF) || starts(b, 'G', 'I', 'F', '8')) {
            throw new Refusal("is a picture, not text");
        }
        int odd = 0;
        int length = Math.min(b.length, 1 << 16);
        for (int i = 0; i < length; i++) {
            if (b[i] == 0 || b[i] > 0 && b[i] < ' ' && !Character.isWhitespace(b[i]) && b[i] != 0x1B && b[i] != 8)
                odd++;
        }
        if (odd > length / 100) throw new Refusal("is a binary file, not text");
    }

    private static @Nullable Charset namedInMeta(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, META_REACH), StandardCharsets.ISO_8859_1);
        var matcher = META_CHARSET.matcher(head);
        return matcher.find() ? charset(matcher.group(1)) : null;
    }

    private static @Nullable Charset charset(String written) {
        try {
            Charset named = Charset.forName(written);
            String name = named.name().toLowerCase(Locale.ROOT);
            if (name.startsWith("utf-16") || name.startsWith("utf-32")) return null;
            return name.equals("iso-8859-1") || name.equals("us-ascii") ? WINDOWS_1252 : named;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static @Nullable String strictUtf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /// Whether whole sequences of UTF-8 outweigh the bytes that fit none: a lone byte above 0x7F is a letter of
    /// Windows-1252, and sequences do not come about by chance.
    private static boolean isUtf8WithFaults(byte[] bytes) {
        long whole = 0;
        long broken = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] >= 0) continue;
            int more = followers(bytes, i);
            if (more > 0) whole++;
            else broken++;
            i += more;
        }
        return whole > broken;
    }

    /// How many continuation bytes rightly follow the lead byte at `at`; 0 when it leads no whole sequence.
    private static int followers(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        int wanted = lead >= 0xF0 && lead <= 0xF4
                ? 3
                : lead >= 0xE0 && lead < 0xF0 ? 2 : lead >= 0xC2 && lead < 0xE0 ? 1 : 0;
        for (int i = 1; i <= wanted; i++) {
            if (at + i >= bytes.length || (bytes[at + i] & 0xC0) != 0x80) return 0;
        }
        return wanted;
    }
}
