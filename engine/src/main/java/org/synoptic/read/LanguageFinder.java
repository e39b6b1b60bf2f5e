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
import org.synoptic.model.Span;
import org.synoptic.read.Sheet.Piece;
import org.synoptic.read.language.LanguageDetector;

/// Tells the language of a document: that of most of its text, whatever its title, a quoted statement or a box is in.
///
/// What the input says of its language is evidence: it decides where the text leaves a doubt, and adds a region or a
/// script to what the text shows.
final class LanguageFinder {
    private static final int MOST_TEXT = 20_000;
    /// So much of a paragraph, and of the whole, tells its language as well as all of it.
    private static final int ENOUGH_OF_PARAGRAPH = 80;

    private static final int ENOUGH_OF_TEXT = 500;

    /// A paragraph of so many characters has a say of its own.
    private static final int HAS_A_SAY = 60;

    /// Lists of names and numbers look like some other language, and not surely.
    private static final double SURELY_ANOTHER = 0.8;

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
        Map<String, Part> byLanguage = new LinkedHashMap<>();
        Part all = new Part();
        FamiliarWords familiar = new FamiliarWords();
        for (Piece piece : sheet.pieces) {
            boolean tells = piece.isFree() || piece.is(Role.BODY) || piece.is(Role.TITLE);
            if (!tells || all.length > MOST_TEXT) continue;
            all.add(piece.span);
            if (piece.span.length() < HAS_A_SAY) continue;
            boolean isClear = byLanguage.size() == 1 && familiar.open(piece.words);
            String tag = isClear ? byLanguage.keySet().iterator().next() : tag(sheet.text, piece.span, expected);
            if (tag.equals(Language.UNKNOWN.tag())) continue;
            boolean isAnother = !byLanguage.isEmpty() && !byLanguage.containsKey(tag);
            if (isAnother && confidence(sheet.text, piece.span, expected) < SURELY_ANOTHER) continue;
            if (byLanguage.isEmpty() || byLanguage.containsKey(tag)) familiar.learn(piece.words);
            byLanguage.computeIfAbsent(tag, t -> new Part()).add(piece.span);
        }
        if (byLanguage.size() > 1) return ofLargest(sheet.text, byLanguage, expected);
        String words = all.length == 0 ? beginning(sheet.text, ENOUGH_OF_TEXT) : all.head(sheet.text);
        return LanguageDetector.detect(words, expected);
    }

    private static String tag(String text, Span paragraph, @Nullable String expected) {
        return LanguageDetector.tag(beginning(text, paragraph), expected);
    }

    private static double confidence(String text, Span paragraph, @Nullable String expected) {
        return LanguageDetector.detect(beginning(text, paragraph), expected).confidence();
    }

    private static String beginning(String text, Span paragraph) {
        int reach = Math.min(paragraph.end(), paragraph.start() + ENOUGH_OF_PARAGRAPH + 1);
        return beginning(text.substring(paragraph.start(), reach), ENOUGH_OF_PARAGRAPH);
    }

    /// The paragraphs of one language: how long they are, and the first of them.
    private static final class Part {
        private final List<Span> first = new ArrayList<>();
        private int begun;
        int length;

        void add(Span paragraph) {
            if (begun < ENOUGH_OF_TEXT) {
                first.add(paragraph);
                begun += Math.min(paragraph.length(), ENOUGH_OF_PARAGRAPH) + 1;
            }
            length += paragraph.length() + 1;
        }

        /// Enough of the text: the beginnings of its paragraphs, which have been looked at already; where they are few,
        /// more of each.
        String head(String text) {
            int most = begun < ENOUGH_OF_TEXT ? ENOUGH_OF_TEXT : ENOUGH_OF_PARAGRAPH;
            StringBuilder head = new StringBuilder();
            for (Span paragraph : first) {
                int reach = Math.min(paragraph.end(), paragraph.start() + most + 1);
                head.append(beginning(text.substring(paragraph.start(), reach), most))
                        .append('\n');
            }
            return beginning(head.toString(), ENOUGH_OF_TEXT);
        }
    }

    private static Language ofLargest(String text, Map<String, Part> byLanguage, @Nullable String expected) {
        List<Map.Entry<String, Part>> parts = new ArrayList<>(byLanguage.entrySet());
        parts.sort(Comparator.comparingInt(part -> -part.getValue().length));
        Part largest = parts.getFirst().getValue();
        int sum = parts.stream().mapToInt(part -> part.getValue().length).sum();
        Language main = LanguageDetector.detect(largest.head(text), expected);
        double confidence = main.confidence() * largest.length / sum;
        List<String> also = parts.stream()
                .map(Map.Entry::getKey)
                .filter(tag -> !tag.equals(main.tag()))
                .toList();
        return new Language(main.tag(), Math.round(confidence * 100) / 100.0, also);
    }

    /// Up to the last blank before so many characters.
    private static String beginning(String text, int most) {
        if (text.length() <= most) return text;
        int end = most;
        while (end > most / 2 && !Character.isWhitespace(text.charAt(end))) end--;
        return text.substring(0, Character.isWhitespace(text.charAt(end)) ? end : most);
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
