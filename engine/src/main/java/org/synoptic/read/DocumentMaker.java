package org.synoptic.read;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Block.Role;
import org.synoptic.model.Document;
import org.synoptic.model.Language;
import org.synoptic.model.Source;
import org.synoptic.model.Span;

/// Makes documents of drafts, and gives each its id.
///
/// An id is `sha256:` and the hash of the text, composed (NFC) and with white space made one blank. Two inputs with
/// equal text are two documents: the second, in input order, is `sha256:…#2`, the third `#3`. So it goes for an id
/// that is given twice.
final class DocumentMaker {
    private static final char FIRST_MARK = '\u0300';

    /// Quotation marks, dashes and the like, which are composed as they stand.
    private static final char PUNCTUATION = '\u2010';

    private static final int BUFFER = 1 << 13;
    private static final int LONGEST_CHARACTER = 4;

    private static final char LAST_PUNCTUATION = '\u2027';

    private final Map<String, Integer> timesGiven = new HashMap<>();
    private final MessageDigest sha256 = sha256();

    /// @param id the id given with the input; null to make one of the text
    Document make(Draft draft, String uri, @Nullable String id) {
        Sheet sheet = Labelling.of(draft);
        Draft.Metadata metadata = draft.metadata();
        String byline = metadata.byline() != null ? metadata.byline() : LeadLines.byline(sheet);
        String unique = unique(id == null || id.isBlank() ? identity(draft.text()) : id);
        Language language = LanguageFinder.of(sheet);
        PublicationFinder.Found published = PublicationFinder.of(sheet, language.tag());
        return new Document(
                unique,
                new Source(uri, metadata.outlet(), byline),
                draft.text(),
                language,
                title(sheet),
                published == null ? null : published.of(unique),
                KindFinder.of(sheet),
                sheet.blocks());
    }

    /// Notes that an id is in use.
    ///
    /// @return whether it was free
    boolean claim(String id) {
        return timesGiven.merge(id, 1, Integer::sum) == 1;
    }

    private String unique(String id) {
        int times = timesGiven.merge(id, 1, Integer::sum);
        return times == 1 ? id : unique(id + "#" + times);
    }

    private String identity(String text) {
        String composed = isComposed(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
        digest(composed.strip());
        return "sha256:" + HexFormat.of().formatHex(sha256.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /// Whether it holds no mark that stands on a letter, nor any letter that might be written with one.
    private static boolean isComposed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST_MARK && (c < PUNCTUATION || c > LAST_PUNCTUATION)) return false;
        }
        return true;
    }

    /// Hands a text on as UTF-8, with white space made one blank.
    private void digest(String text) {
        byte[] bytes = new byte[BUFFER + LONGEST_CHARACTER];
        int end = 0;
        boolean afterBlank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isBlank = c == ' ' || c >= '\t' && c <= '\r';
            if (isBlank && !afterBlank) bytes[end++] = ' ';
            else if (!isBlank && c < 0x80) bytes[end++] = (byte) c;
            else if (Character.isSurrogate(c)) end += encode(text, i, bytes, end);
            else if (!isBlank) end += encode(c, bytes, end);
            afterBlank = isBlank;
            if (end < BUFFER) continue;
            sha256.update(bytes, 0, end);
            end = 0;
        }
        sha256.update(bytes, 0, end);
    }

    /// Encodes a character of the basic plane beyond ASCII.
    ///
    /// @return how many bytes it takes
    private static int encode(char c, byte[] to, int at) {
        int end = at;
        if (c < 0x800) {
            to[end++] = (byte) (0xC0 | c >> 6);
        } else {
            to[end++] = (byte) (0xE0 | c >> 12);
            to[end++] = (byte) (0x80 | c >> 6 & 0x3F);
        }
        to[end++] = (byte) (0x80 | c & 0x3F);
        return end - at;
    }

    /// Encodes a pair of surrogates with its second half; `?` of one that stands alone.
    private static int encode(String text, int index, byte[] to, int at) {
        boolean isSecond = Character.isLowSurrogate(text.charAt(index))
                && index > 0
                && Character.isHighSurrogate(text.charAt(index - 1));
        if (isSecond) return 0;
        byte[] encoded = Character.toString(text.codePointAt(index)).getBytes(StandardCharsets.UTF_8);
        System.arraycopy(encoded, 0, to, at, encoded.length);
        return encoded.length;
    }

    private static @Nullable Span title(Sheet sheet) {
        for (Sheet.Piece piece : sheet.pieces) {
            if (piece.is(Role.TITLE)) return piece.span;
        }
        return null;
    }
}
