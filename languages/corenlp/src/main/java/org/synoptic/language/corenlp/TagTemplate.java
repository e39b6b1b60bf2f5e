package org.synoptic.language.corenlp;

import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// What a feature of CoreNLP's tagger is read from. Its value is a text; the features of one template are told apart by
/// their values.
///
/// @param position of the word, counted from the word to tag; the first of several
/// @param argument length of an affix, a shaper of [WordShapeClassifier], else 0
record TagTemplate(Kind kind, int position, int argument) {
    enum Kind {
        WORD,
        TAG,
        TAGS,
        SHAPE,
        SHAPES,
        CLASS,
        CLASSES,
        PREFIX,
        SUFFIX,
        UPPER,
        DIGIT,
        DASH,
        NONE_LOWER,
        ALL_UPPER,
        LETTER_DIGIT_DASH,
        UPPER_DIGIT_DASH,
        NO_LETTER_OR_DIGIT,
        COMPANY,
        FIRST_UPPER,
        FIRST_KNOWN_LOWER,
        LATER_KNOWN_LOWER
    }

    private static final String NO = "0";
    private static final String YES = "1";
    private static final String SHORTER = "######";
    private static final Pattern WITH_ARGUMENTS =
            Pattern.compile("(\\w+)\\((?:len)?(-?\\d*)(?: \\.\\.\\. -1)?(?:,([^,)]*))?(?:,(\\w+))?\\)");

    /// Words with which names of companies end, as CoreNLP has them.
    static final Set<String> COMPANY_ENDS = Set.of(
            "Company",
            "COMPANY",
            "Co.",
            "Co",
            "Cos.",
            "CO.",
            "COS.",
            "Corporation",
            "CORPORATION",
            "Corp.",
            "Corp",
            "CORP.",
            "Incorporated",
            "INCORPORATED",
            "Inc.",
            "Inc",
            "INC.",
            "Association",
            "ASSOCIATION",
            "Assn",
            "ASSN",
            "Limited",
            "LIMITED",
            "Ltd.",
            "LTD.",
            "L.P.");

    /// @param extractors as CoreNLP writes them: "Extractors[Extractor(-1,word), ExtractorDash()]"
    /// @throws IllegalStateException when one is not known here
    static List<TagTemplate> read(String extractors) {
        List<TagTemplate> templates = new ArrayList<>();
        String list = extractors.substring(extractors.indexOf('[') + 1, extractors.length() - 1);
        for (String extractor : list.split(", ")) {
            Matcher parts = WITH_ARGUMENTS.matcher(extractor);
            if (!parts.matches()) throw new IllegalStateException("a feature of another tagger: " + extractor);
            int first = parts.group(2).isEmpty() ? 0 : Integer.parseInt(parts.group(2));
            String second = parts.group(3) == null ? "" : parts.group(3);
            templates.add(template(extractor, parts.group(1), first, second, parts.group(4)));
        }
        return templates;
    }

    private static TagTemplate template(String whole, String name, int first, String second, String third) {
        return switch (name) {
            case "Extractor" -> new TagTemplate(second.equals("tag") ? Kind.TAG : Kind.WORD, first, 0);
            case "ExtractorContinuousTagConj" -> new TagTemplate(Kind.TAGS, first, 0);
            case "ExtractorWordShapeClassifier" -> new TagTemplate(Kind.SHAPE, first, shaper(second));
            case "ExtractorWordShapeConjunction" -> new TagTemplate(Kind.SHAPES, first, shaper(third));
            case "ExtractorDistsim" -> new TagTemplate(Kind.CLASS, first, 0);
            case "ExtractorDistsimConjunction" -> new TagTemplate(Kind.CLASSES, first, 0);
            case "ExtractorWordPref" -> new TagTemplate(Kind.PREFIX, 0, first);
            case "ExtractorWordSuff" -> new TagTemplate(Kind.SUFFIX, 0, first);
            case "ExtractorUCase" -> new TagTemplate(Kind.UPPER, 0, 0);
            case "ExtractorCNumber" -> new TagTemplate(Kind.DIGIT, 0, 0);
            case "ExtractorDash" -> new TagTemplate(Kind.DASH, 0, 0);
            case "ExtractorAllCap" -> new TagTemplate(Kind.NONE_LOWER, 0, 0);
            case "ExtractorAllCapitalized" -> new TagTemplate(Kind.ALL_UPPER, 0, 0);
            case "ExtractorLetterDigitDash" -> new TagTemplate(Kind.LETTER_DIGIT_DASH, 0, 0);
            case "ExtractorUpperDigitDash" -> new TagTemplate(Kind.UPPER_DIGIT_DASH, 0, 0);
            case "ExtractorNonAlphanumeric" -> new TagTemplate(Kind.NO_LETTER_OR_DIGIT, 0, 0);
            case "CompanyNameDetector" -> new TagTemplate(Kind.COMPANY, 0, 0);
            case "ExtractorMidSentenceCap" -> new TagTemplate(Kind.FIRST_UPPER, 0, 0);
            case "ExtractorStartSentenceCap" -> new TagTemplate(Kind.FIRST_KNOWN_LOWER, 0, 0);
            case "ExtractorMidSentenceCapC" -> new TagTemplate(Kind.LATER_KNOWN_LOWER, 0, 0);
            default -> throw new IllegalStateException("a feature of another tagger: " + whole);
        };
    }

    private static int shaper(String name) {
        return WordShapeClassifier.lookupShaper(name);
    }

    /// Whether its value follows from the word to tag alone, its class left out.
    boolean isOfWord() {
        return switch (kind) {
            case WORD, SHAPE -> position == 0;
            case PREFIX,
                    SUFFIX,
                    UPPER,
                    DIGIT,
                    DASH,
                    NONE_LOWER,
                    ALL_UPPER,
                    LETTER_DIGIT_DASH,
                    UPPER_DIGIT_DASH,
                    NO_LETTER_OR_DIGIT -> true;
            case TAG, TAGS, SHAPES, CLASS, CLASSES, COMPANY, FIRST_UPPER, FIRST_KNOWN_LOWER, LATER_KNOWN_LOWER -> false;
        };
    }

    /// The value for a word, where [#isOfWord()].
    String value(String word) {
        return switch (kind) {
            case WORD -> word;
            case SHAPE -> WordShapeClassifier.wordShape(word, argument);
            case PREFIX -> word.length() < argument ? SHORTER : word.substring(0, argument);
            case SUFFIX -> word.length() < argument ? SHORTER : word.substring(word.length() - argument);
            case UPPER -> yes(any(word, UPPERCASE));
            case DIGIT -> yes(any(word, DIGITS));
            case DASH -> yes(word.indexOf('-') >= 0);
            case NONE_LOWER -> yes(!any(word, LOWERCASE));
            case ALL_UPPER -> yes(units(word).allMatch(Character::isUpperCase));
            case LETTER_DIGIT_DASH -> yes(any(word, LETTERS) && any(word, DIGITS) && word.indexOf('-') >= 0);
            case UPPER_DIGIT_DASH -> yes(any(word, UPPERCASE) && any(word, DIGITS) && word.indexOf('-') >= 0);
            case NO_LETTER_OR_DIGIT -> yes(!any(word, LETTERS) && !any(word, DIGITS));
            default -> throw new IllegalArgumentException(kind + " is not of a word alone");
        };
    }

    private static final IntPredicate UPPERCASE = Character::isUpperCase;
    private static final IntPredicate LOWERCASE = Character::isLowerCase;
    private static final IntPredicate LETTERS = Character::isLetter;
    private static final IntPredicate DIGITS = Character::isDigit;

    private static boolean any(String word, IntPredicate of) {
        return units(word).anyMatch(of);
    }

    /// UTF-16 units, as CoreNLP looks at them.
    private static IntStream units(String word) {
        return word.chars();
    }

    static String yes(boolean holds) {
        return holds ? YES : NO;
    }
}
