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
    private final Map<String, Integer> timesGiven = new HashMap<>();
    private final MessageDigest sha256 = sha256();
    private final DigestedText digested = new DigestedText(sha256);

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
        if (!digest(text.strip(), false)) {
            digest(Normalizer.normalize(text, Normalizer.Form.NFC).strip(), true);
        }
        return "sha256:" + HexFormat.of().formatHex(sha256.digest());
    }

    /// Digests a text as far as it is composed.
    ///
    /// @param isComposed whether that is known
    /// @return whether it is
    private boolean digest(String text, boolean isComposed) {
        digested.begin();
        for (int at = 0; at < text.length(); at = digested.end()) {
            if (!digested.add(text, at) && !isComposed) return false;
        }
        return true;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static @Nullable Span title(Sheet sheet) {
        for (Sheet.Piece piece : sheet.pieces) {
            if (piece.is(Role.TITLE)) return piece.span;
        }
        return null;
    }
}
