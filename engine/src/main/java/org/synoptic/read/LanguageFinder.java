package org.synoptic.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Block.Role;
import org.synoptic.model.Language;
import org.synoptic.read.Sheet.Piece;
import org.synoptic.read.language.LanguageDetector;

/// Tells the language of a document: that of most of its text, whatever its title, a quoted statement or a box is in.
///
/// What the input says of its language is evidence: it decides where the text leaves a doubt, and adds a region or a
/// script to what the text shows.
final class LanguageFinder {
    private static final int MOST_TEXT = 20_000;
    /// So much of a paragraph, and of the whole, tells its language as well as all of it.
    private static final int ENOUGH_OF_PARAGRAPH = 90;

    private static final int ENOUGH_OF_TEXT = 1_000;

    /// A paragraph of so many characters has a say of its own.
    private static final int HAS_A_SAY = 60;

    private static final double SAID_ONLY = 0.5;

    private static final Set<String> KNOWN_TO_ISO = Set.copyOf(Arrays.asList(Locale.getISOLanguages()));

    private LanguageFinder() {}

    /// @return its confidence is lower by the share of text in other languages; `und` when neither text nor input tell
    static Language of(Sheet sheet) {
        Locale said = said(sheet.metadata.language());
        if (said == null) return ofMostText(sheet, null);
        String expected = expected(said);
        Language found = ofMostText(sheet, expected);
        if (!found.isKnown() || !LanguageDetector.knows(expected)) {
            return new Language(said.toLanguageTag(), SAID_ONLY);
        }
        return found.tag().equals(expected)
                ? new Language(said.toLanguageTag(), found.confidence(), found.also())
                : found;
    }

    private static Language ofMostText(Sheet sheet, @Nullable String expected) {
        Map<String, StringBuilder> byLanguage = new LinkedHashMap<>();
        StringBuilder all = new StringBuilder();
        for (Piece piece : sheet.pieces) {
            boolean tells = piece.isFree() || piece.is(Role.BODY) || piece.is(Role.TITLE);
            if (!tells || all.length() > MOST_TEXT) continue;
            String words = sheet.words(piece);
            all.append(words).append('\n');
            if (words.length() < HAS_A_SAY) continue;
            String tag = LanguageDetector.detect(beginning(words, ENOUGH_OF_PARAGRAPH), expected)
                    .tag();
            byLanguage
                    .computeIfAbsent(tag, t -> new StringBuilder())
                    .append(words)
                    .append('\n');
        }
        byLanguage.remove(Language.UNKNOWN.tag());
        if (byLanguage.size() < 2)
            return LanguageDetector.detect(beginning(all.isEmpty() ? sheet.text : all, ENOUGH_OF_TEXT), expected);
        return ofLargest(byLanguage, expected);
    }

    private static Language ofLargest(Map<String, StringBuilder> byLanguage, @Nullable String expected) {
        List<String> tags = new ArrayList<>(byLanguage.keySet());
        tags.sort(Comparator.comparingInt(tag -> -text(byLanguage, tag).length()));
        String largest = text(byLanguage, tags.getFirst());
        int sum = byLanguage.values().stream().mapToInt(StringBuilder::length).sum();
        Language main = LanguageDetector.detect(beginning(largest, ENOUGH_OF_TEXT), expected);
        double confidence = main.confidence() * largest.length() / sum;
        tags.remove(main.tag());
        return new Language(main.tag(), Math.round(confidence * 100) / 100.0, tags);
    }

    private static String text(Map<String, StringBuilder> byLanguage, String tag) {
        return String.valueOf(byLanguage.get(tag));
    }

    /// Up to the last blank before so many characters.
    private static String beginning(CharSequence text, int most) {
        if (text.length() <= most) return text.toString();
        int end = most;
        while (end > most / 2 && !Character.isWhitespace(text.charAt(end))) end--;
        return text.subSequence(0, Character.isWhitespace(text.charAt(end)) ? end : most)
                .toString();
    }

    /// The language that the input states, if there is such a language.
    private static @Nullable Locale said(@Nullable String tag) {
        if (tag == null || tag.isBlank()) return null;
        Locale locale = Locale.forLanguageTag(tag.strip().replace('_', '-'));
        return KNOWN_TO_ISO.contains(locale.getLanguage()) ? locale : null;
    }

    /// How the detector names it: Norwegian without more is nearly always Bokmål.
    private static String expected(Locale said) {
        return said.getLanguage().equals("no") ? "nb" : said.getLanguage();
    }
}
