package org.synoptic.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Turns bytes into text. In this order: a byte order mark; zero bytes at every other place (UTF-16); valid
/// UTF-8, which does not come about by chance; what the header of the response says; what the page says in
/// `meta` or its XML declaration; and what the bytes look like ([CharsetGuess]). What is said is passed over
/// where the bytes cannot be so.
///
/// Text that was encoded as UTF-8 twice is mended where that is certain ([Mojibake]).
final class TextDecoder {
    private static final Pattern META_CHARSET =
            Pattern.compile("(?i)<meta[^>]{0,200}?charset\\s{0,5}=\\s{0,5}[\"']?\\s{0,5}([a-z0-9_:.-]{2,40})");
    private static final Pattern XML_ENCODING =
            Pattern.compile("(?i)<\\?xml[^>]{0,100}?encoding\\s{0,5}=\\s{0,5}[\"']([a-z0-9_:.-]{2,40})");
    private static final char ESCAPE = 0x1B;
    private static final int META_REACH = 4096;
    private static final int SAMPLE = 4096;

    /// Where fewer than one of so many characters have a zero byte, it may have got in by accident.
    private static final int RARE = 4;

    private TextDecoder() {}

    /// @param isPage whether a `meta` element or an XML declaration may name the charset
    static String decode(byte[] bytes, boolean isPage) throws Refusal {
        return decode(bytes, null, isPage);
    }

    /// @param declared the charset that the header of a response names; null when it names none
    static String decode(byte[] bytes, @Nullable String declared, boolean isPage) throws Refusal {
        return open(bytes, declared, isPage).all();
    }

    /// The same, decoded as it is asked for.
    static DecodedText open(byte[] bytes, @Nullable String declared, boolean isPage) throws Refusal {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) return unmarkedUtf8(Arrays.copyOfRange(bytes, 3, bytes.length));
        String marked = withByteOrderMark(bytes);
        if (marked != null) return DecodedText.of(marked);
        Charset wide = wideByZeros(bytes);
        if (wide != null) return DecodedText.of(new String(bytes, wide));
        refuseBinary(bytes);
        Utf8 utf8 = Utf8.of(bytes);
        boolean isOther = utf8.isWhole()
                && utf8.holdsEscape()
                && named(bytes, isPage, declared).stream().anyMatch(TextDecoder::escapes);
        DecodedText text = utf8.isWhole() && !isOther
                ? DecodedText.ofUtf8(bytes)
                : DecodedText.of(unmarked(bytes, isPage, named(bytes, isPage, declared)));
        boolean mayBeMisread = !utf8.isWhole() || isOther || utf8.mayBeMisread();
        return mayBeMisread && !isJson(text.all()) ? text.as(Mojibake.mended(text.all())) : text;
    }

    /// Texts in JSON are kept as given.
    private static boolean isJson(String text) {
        int start = 0;
        while (start < text.length() && Marks.isBlank(text.charAt(start))) start++;
        return start < text.length() && (text.charAt(start) == '{' || text.charAt(start) == '[');
    }

    /// Whether bytes below 0x80 may be more than they look like.
    private static boolean escapes(Charset charset) {
        return charset.name().startsWith("ISO-2022");
    }

    private static String unmarked(byte[] bytes, boolean isPage, List<Charset> named) {
        for (Charset charset : named) {
            if (escapes(charset) && contains(bytes, (byte) ESCAPE)) return new String(bytes, charset);
        }
        for (Charset charset : named) {
            String text = charset.equals(StandardCharsets.UTF_8) ? null : strict(bytes, charset);
            if (text != null) return text;
        }
        if (isUtf8WithFaults(bytes)) return new String(bytes, StandardCharsets.UTF_8);
        return new String(bytes, CharsetGuess.of(bytes, isPage));
    }

    private static DecodedText unmarkedUtf8(byte[] bytes) {
        return Utf8.of(bytes).isWhole()
                ? DecodedText.ofUtf8(bytes)
                : DecodedText.of(new String(bytes, StandardCharsets.UTF_8));
    }

    private static @Nullable String withByteOrderMark(byte[] b) {
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

    private static boolean contains(byte[] bytes, byte wanted) {
        for (byte b : bytes) {
            if (b == wanted) return true;
        }
        return false;
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
        boolean isRare = (evenZeros + oddZeros) * RARE < length / 2;
        if (isRare && isUtf8WithoutZeros(bytes, length)) return null;
        return charset != null && looksLikeText(new String(bytes, 0, length, charset)) ? charset : null;
    }

    /// Whether the rest of the bytes make UTF-8: then zeros got into it.
    private static boolean isUtf8WithoutZeros(byte[] bytes, int length) {
        byte[] rest = new byte[length];
        int count = 0;
        for (int i = 0; i < length; i++) {
            if (bytes[i] != 0) rest[count++] = bytes[i];
        }
        while (count > 0 && rest[count - 1] < 0) count--;
        return Utf8.of(Arrays.copyOf(rest, count)).isWhole();
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
        int length = Math.min(b.length, 1 << 14);
        for (int i = 0; i < length; i++) {
            if (b[i] >= ' ' || b[i] < 0) continue;
            if (b[i] == 0 || !Character.isWhitespace(b[i]) && b[i] != 0x1B && b[i] != 8) odd++;
        }
        if (odd > length / 100) throw new Refusal("is a binary file, not text");
    }

    /// The charsets that header, `meta` and XML declaration name, in this order; unknown names are left out.
    private static List<Charset> named(byte[] bytes, boolean isPage, @Nullable String declared) {
        List<Charset> named = new ArrayList<>();
        if (declared != null) CharsetGuess.named(declared).ifPresent(named::add);
        if (!isPage) return named;
        String head = new String(bytes, 0, Math.min(bytes.length, META_REACH), StandardCharsets.ISO_8859_1);
        for (Pattern form : List.of(META_CHARSET, XML_ENCODING)) {
            var matcher = form.matcher(head);
            if (matcher.find()) CharsetGuess.named(matcher.group(1)).ifPresent(named::add);
        }
        return named;
    }

    private static @Nullable String strict(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
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
        return whole > broken * 3;
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
