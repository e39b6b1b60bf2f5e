package org.synoptic.annotate.name;

import java.util.Locale;
import java.util.regex.Pattern;
import org.synoptic.annotate.language.Grammar;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.Token;
import org.synoptic.annotate.language.Token.PartOfSpeech;

/// What the letters of a word tell of names.
final class Shapes {
    private Shapes() {}

    /// The word of a name in its base form, where the module knows that, as it looks.
    static String nameWord(Token token) {
        return LookAlikes.settled(token.is(Token.Feature.NAME_FORM) ? token.lemma() : token.text());
    }

    /// A capital, or a letter of a script that knows none.
    static boolean isCapital(Token token) {
        int first = token.text().codePointAt(0);
        return Character.isUpperCase(first) || Character.isLetter(first) && !hasCase(first);
    }

    /// A capital or a digit: "Ottawa", "101st"; also after a small article: "al-Bab".
    static boolean startsName(Token token) {
        return isCapital(token)
                || Character.isDigit(token.text().codePointAt(0))
                || AFTER_ARTICLE.matcher(token.text()).lookingAt();
    }

    private static final Pattern AFTER_ARTICLE = Pattern.compile("\\p{Ll}{1,3}[-'’]\\p{Lu}");

    /// "U.S.-led", "Kong-flagged" in "Hong Kong-flagged": says something of what follows and ends no name.
    static boolean isAttribute(Token token, Grammar grammar) {
        String text = token.text();
        int hyphen = text.lastIndexOf('-');
        return hyphen > 0
                && Character.isUpperCase(text.codePointAt(0))
                && !ARTICLE.matcher(text).lookingAt()
                && grammar.endsAs("attribute", text.substring(hyphen + 1));
    }

    /// "al-" in "Al-hamed".
    private static final Pattern ARTICLE = Pattern.compile("(?:Al|El|A[dns]|Ash)-");

    /// Three letters or more, all capitals: "FOX", "G20" is none.
    static boolean isAcronym(String word) {
        return word.length() > 2 && isUpper(word);
    }

    static boolean isUpper(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT)) && !word.equals(word.toLowerCase(Locale.ROOT));
    }

    static boolean isMark(Token token) {
        return token.pos() == PartOfSpeech.PUNCT || token.pos() == PartOfSpeech.SYM;
    }

    /// Most words have a capital and no full stop ends them: no capital says anything here.
    static boolean isHeadline(Sentence sentence) {
        int words = 0;
        int capitals = 0;
        for (Token token : sentence.tokens()) {
            int first = token.text().codePointAt(0);
            if (Character.isLetter(first)) words++;
            if (Character.isUpperCase(first)) capitals++;
        }
        boolean ends = sentence.tokens().getLast().text().equals(".");
        return !ends && words >= HEADLINE_WORDS && capitals >= words * CAPITALS_OF_HEADLINE;
    }

    private static final int HEADLINE_WORDS = 4;
    private static final double CAPITALS_OF_HEADLINE = 0.6;

    private static boolean hasCase(int letter) {
        return Character.isUpperCase(letter) || Character.isLowerCase(letter);
    }
}
