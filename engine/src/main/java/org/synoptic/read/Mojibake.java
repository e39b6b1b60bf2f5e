package org.synoptic.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Mends text whose UTF-8 was read as Windows-1252 or Windows-1251 and encoded anew: `MÃ¼nchen`, `РџСЂРёРІРµС‚`.
///
/// It is certain where nearly all runs of letters beyond ASCII are, as bytes of that charset, whole sequences of UTF-8.
final class Mojibake {
    private static final List<Charset> MISREAD =
            List.of(Charset.forName("windows-1252"), Charset.forName("windows-1251"));
    private static final int MOST_TIMES = 2;
    private static final int FEWEST_RUNS = 2;

    /// One run of twenty may be a sign that came in rightly.
    private static final int RUNS_PER_FAULT = 20;

    private Mojibake() {}

    static String mended(String text) {
        String mended = text;
        for (int times = 0; times < MOST_TIMES; times++) {
            String next = once(mended);
            if (next == null) return mended;
            mended = next;
        }
        return mended;
    }

    private static @Nullable String once(String text) {
        if (!mayBeMisread(text)) return null;
        for (Charset charset : MISREAD) {
            String mended = readAnew(text, charset);
            if (mended != null) return mended;
        }
        return null;
    }

    /// Whether one of the letters stands in it that begin most sequences: `Ã Â â Ð Ñ` and `Р С`.
    private static boolean mayBeMisread(String text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && "ÃÂâÐÑØÙРСГВ".indexOf(c) >= 0 && text.charAt(i + 1) >= 0x80) return true;
        }
        return false;
    }

    /// The same of two bytes of UTF-8.
    static boolean begins(int lead, int more) {
        return switch (lead) {
            case 0xC3 ->
                switch (more) {
                    case 0x82, 0x83, 0x90, 0x91, 0x98, 0x99, 0xA2 -> true;
                    default -> false;
                };
            case 0xD0 ->
                switch (more) {
                    case 0x92, 0x93, 0xA0, 0xA1 -> true;
                    default -> false;
                };
            default -> false;
        };
    }

    private static @Nullable String readAnew(String text, Charset misreadAs) {
        CharsetEncoder encoder = misreadAs.newEncoder().onUnmappableCharacter(CodingErrorAction.REPORT);
        StringBuilder mended = new StringBuilder();
        int right = 0;
        int wrong = 0;
        for (int at = 0; at < text.length(); ) {
            int plain = at;
            while (at < text.length() && text.charAt(at) < 0x80) at++;
            mended.append(text, plain, at);
            int end = at;
            while (end < text.length() && text.charAt(end) >= 0x80) end++;
            if (end == at) break;
            String run = text.substring(at, end);
            String anew = sequence(run, encoder);
            if (anew == null) wrong++;
            else right++;
            if (wrong > FEWEST_RUNS && wrong * RUNS_PER_FAULT > right + RUNS_PER_FAULT) return null;
            mended.append(anew == null ? run : anew);
            at = end;
        }
        return right >= FEWEST_RUNS && wrong * RUNS_PER_FAULT <= right ? mended.toString() : null;
    }

    /// What a run says when its letters are bytes of UTF-8; null when they are none.
    private static @Nullable String sequence(String run, CharsetEncoder encoder) {
        try {
            ByteBuffer bytes = bytes(run, encoder);
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(bytes)
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /// Bytes that the charset leaves undefined stand in the text as control characters of the same number.
    private static ByteBuffer bytes(String run, CharsetEncoder encoder) throws CharacterCodingException {
        ByteBuffer bytes = ByteBuffer.allocate(run.length());
        for (int i = 0; i < run.length(); i++) {
            char c = run.charAt(i);
            if (c >= 0x80 && c < 0xA0) bytes.put((byte) c);
            else
                bytes.put(encoder.reset().encode(CharBuffer.wrap(run, i, i + 1)).get());
        }
        return bytes.flip();
    }
}
