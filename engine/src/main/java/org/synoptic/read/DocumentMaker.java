package org.synoptic.read;

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

    /// So many bytes are digested at once.
    private static final int PIECE = 1 << 13;

    /// Bytes of a character in UTF-8.
    private static final int LONGEST_POINT = 4;

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

    /// Hands a text on as UTF-8, with white space made one blank; piece by piece, since it may be large.
    private void digest(String text) {
        byte[] piece = new byte[PIECE + LONGEST_POINT];
        int length = 0;
        boolean afterBlank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isBlank = c == ' ' || c >= '\t' && c <= '\r';
            if (isBlank) {
                if (!afterBlank) piece[length++] = ' ';
            } else if (c < 0x80) {
                piece[length++] = (byte) c;
            } else {
                int point = text.codePointAt(i);
                length = encode(point, piece, length);
                i += Character.charCount(point) - 1;
            }
            afterBlank = isBlank;
            if (length < PIECE) continue;
            sha256.update(piece, 0, length);
            length = 0;
        }
        sha256.update(piece, 0, length);
    }

    /// Writes a character above ASCII as UTF-8; half a character is a question mark, as Java writes it.
    ///
    /// @return the offset behind it
    private static int encode(int point, byte[] into, int at) {
        if (point <= Character.MAX_VALUE && Character.isSurrogate((char) point)) {
            into[at] = '?';
            return at + 1;
        }
        int followers = point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
        into[at] = (byte) (0xFF00 >> followers + 1 | point >> 6 * followers);
        for (int i = 1; i <= followers; i++) into[at + i] = (byte) (0x80 | point >> 6 * (followers - i) & 0x3F);
        return at + followers + 1;
    }

    private static @Nullable Span title(Sheet sheet) {
        for (Sheet.Piece piece : sheet.pieces) {
            if (piece.is(Role.TITLE)) return piece.span;
        }
        return null;
    }
}
