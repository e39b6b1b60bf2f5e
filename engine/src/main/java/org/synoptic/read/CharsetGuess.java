package org.synoptic.read;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Tells the charset of bytes that are no UTF-8 by their statistics, and finds charsets by the names that pages use.
///
/// Bytes above 0x7F that stand alone are the accents of a Latin script; where they stand in runs, they are the letters.
/// ICU's detector tells the charsets of each sort apart.
///
/// @see <a href="https://encoding.spec.whatwg.org/#names-and-labels">Encoding Standard, section 4.2</a>
final class CharsetGuess {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int SAMPLE = 1 << 16;

    private static final Set<String> LATIN = Set.of(
            "ISO-8859-1", "ISO-8859-2", "ISO-8859-9", "windows-1250", "windows-1252", "windows-1254", "ISO-8859-15");

    /// Charsets that hold all of another and are what is meant by its name.
    private static final Map<String, String> WIDER = Map.ofEntries(
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("latin1", "windows-1252"),
            Map.entry("us-ascii", "windows-1252"),
            Map.entry("ascii", "windows-1252"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("gb2312", "GB18030"),
            Map.entry("gb_2312-80", "GB18030"),
            Map.entry("gbk", "GB18030"),
            Map.entry("x-gbk", "GB18030"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("x-sjis", "windows-31j"),
            Map.entry("shift-jis", "windows-31j"),
            Map.entry("sjis", "windows-31j"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("ks_c_5601-1987", "x-windows-949"),
            Map.entry("tis-620", "x-windows-874"),
            Map.entry("koi8-r", "KOI8-U"),
            Map.entry("big5", "Big5-HKSCS"),
            Map.entry("unicode", "UTF-8"),
            Map.entry("x-unicode", "UTF-8"));

    private CharsetGuess() {}

    /// The charset of a name; empty when it is unknown, or one that the bytes in hand cannot have (UTF-16 and UTF-32
    /// are
    /// known by then).
    static Optional<Charset> named(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        if (lower.startsWith("utf-16") || lower.startsWith("utf-32")) return Optional.empty();
        try {
            return Optional.of(Charset.forName(WIDER.getOrDefault(lower, lower)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /// @param isPage whether markup is to be left out of the count
    static Charset of(byte[] bytes, boolean isPage) {
        byte[] sample = bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes;
        boolean isLatin = !areLetters(sample);
        CharsetDetector detector = new CharsetDetector();
        detector.enableInputFilter(isPage);
        detector.setText(sample);
        for (CharsetMatch match : detector.detectAll()) {
            if (LATIN.contains(match.getName()) != isLatin || match.getName().startsWith("UTF")) continue;
            Optional<Charset> charset = named(match.getName());
            if (charset.isPresent()) return charset.get();
        }
        return WINDOWS_1252;
    }

    /// Whether most bytes above 0x7F stand beside another.
    private static boolean areLetters(byte[] sample) {
        int inRuns = 0;
        int alone = 0;
        for (int i = 0; i < sample.length; i++) {
            if (sample[i] >= 0) continue;
            boolean joined = i > 0 && sample[i - 1] < 0 || i + 1 < sample.length && sample[i + 1] < 0;
            if (joined) inRuns++;
            else alone++;
        }
        return inRuns > alone;
    }
}
