package org.synoptic.annotate.quote;

import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.Token;
import org.synoptic.annotate.language.Token.Feature;
import org.synoptic.annotate.language.Token.PartOfSpeech;
import org.synoptic.model.Quotation;
import org.synoptic.model.Span;

/// A word of a frame, or all of a quotation in marks as one.
///
/// @param span of a quotation: with its marks
/// @param sentence number of the sentence that it starts in
/// @param word null for a quotation
/// @param quoted null for a word
record Piece(
        Span span,
        int sentence,
        @Nullable Token word,
        @Nullable Quotation quoted) {
    /// Belong to the number beside them.
    private static final String SIGNS = "%‰°€$£¥";

    boolean isQuoted() {
        return quoted != null;
    }

    boolean is(PartOfSpeech pos) {
        return word != null && word.pos() == pos;
    }

    boolean is(Feature feature) {
        return word != null && word.is(feature);
    }

    /// Whether it is this mark or, in lower case, this word.
    boolean is(String text) {
        return word != null && word.text().equalsIgnoreCase(text);
    }

    boolean isComma() {
        return is(",");
    }

    boolean isDash() {
        return is("–") || is("—") || is("--") || is("-");
    }

    boolean isPunctuation() {
        if (word == null || SIGNS.indexOf(word.text().charAt(0)) >= 0) return false;
        return word.pos() == PartOfSpeech.PUNCT || !hasLetter(word.text()) && !hasDigit(word.text());
    }

    boolean isFinite() {
        return word != null
                && (word.pos() == PartOfSpeech.VERB || word.pos() == PartOfSpeech.AUX)
                && word.is(Feature.FINITE);
    }

    String lower() {
        return word == null ? "" : word.lower();
    }

    boolean startsUpper() {
        return word != null && Character.isUpperCase(word.text().codePointAt(0));
    }

    boolean startsLower() {
        return word != null && Character.isLowerCase(word.text().codePointAt(0));
    }

    private static boolean hasLetter(String text) {
        return text.chars().anyMatch(Character::isLetter);
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }
}
