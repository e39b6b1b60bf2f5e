package org.synoptic.annotate.time;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.Token;
import org.synoptic.annotate.language.Token.Feature;
import org.synoptic.annotate.language.Token.PartOfSpeech;
import org.synoptic.annotate.time.Element.Condition;

/// Tests of what stands around a place in a pattern.
final class Conditions {
    private static final Set<String> NO_YEAR_BEFORE =
            Set.of("$", "€", "£", "¥", "#", "/", "§", "№", "+", "&", "@", "=", "*", "°", "<");
    private static final Set<String> NO_YEAR_AFTER = Set.of("%", "$", "€", "£", "°", "‰", "=", "*", "&", "+");

    private final Scene scene;
    private final TimeRules rules;

    Conditions(Scene scene, TimeRules rules) {
        this.scene = scene;
        this.rules = rules;
    }

    boolean holds(Condition condition, int at) {
        Atom here = scene.at(at);
        return switch (condition) {
            case GLUED -> !here.gap();
            case APART -> here.gap();
            case NONAMEBEFORE -> !isNamePart(at - 1) && !isCount(at - 1);
            case NONAMEAFTER -> !isNamePart(at) || !here.gap();
            case YEARBEFORE -> isFreeBefore(at);
            case YEARAFTER -> isFreeAfter(at);
            case DAYFIRST -> number(at - 5) > 12;
            case MONTHFIRST -> number(at - 3) > 12;
            case MODERN -> number(at) >= 1900 && number(at) < 2100;
            case NOVERBAFTER -> !isVerb(scene.token(at));
            case NONOUNAFTER -> !isNominal(at) && !here.word().equals("of");
            case NOBASEAFTER -> !isBase(at);
            case NODIGITSAFTER -> !goesOnInDigits(at);
            case CAPITAL -> here.capital();
            case LOWER -> !here.capital();
            case FIRST -> scene.startsSentence(at) || at == 0;
        };
    }

    /// A noun, an adjective before one, or where words are not known any letters that follow.
    private boolean isNominal(int at) {
        Token token = scene.token(at);
        if (token == null) return scene.at(at).isLetters();
        return switch (token.pos()) {
            case NOUN, PROPN, ADJ, NUM -> true;
            default -> false;
        };
    }

    private boolean isBase(int at) {
        Token token = scene.token(at);
        if (token == null) return scene.at(at).isLetters();
        return switch (token.pos()) {
            case NOUN, PROPN, ADJ, NUM, DET, PRON -> true;
            default -> false;
        };
    }

    private boolean goesOnInDigits(int at) {
        Atom next = scene.at(at);
        if (next.gap()) return false;
        if (next.isDigits()) return true;
        return (next.is('.') || next.is('-') || next.is('/'))
                && scene.at(at + 1).isDigits()
                && !scene.at(at + 1).gap();
    }

    private static boolean isVerb(@Nullable Token token) {
        return token != null && (token.pos() == PartOfSpeech.VERB || token.pos() == PartOfSpeech.AUX);
    }

    private int number(int at) {
        Atom atom = scene.at(at);
        return atom.isDigits() && atom.word().length() <= 4 ? Integer.parseInt(atom.word()) : 0;
    }

    /// A capitalized word that means no time and does not merely begin its sentence.
    private boolean isNamePart(int at) {
        Atom atom = scene.at(at);
        if (!atom.isLetters() || !atom.capital() || rules.isTimeWord(atom.word())) return false;
        Token token = scene.token(at);
        if (token == null) return !scene.startsSentence(at);
        return token.pos() == PartOfSpeech.PROPN;
    }

    /// A number of one or two digits right before: "45 May" is no month.
    private boolean isCount(int at) {
        return scene.at(at).isDigits() && scene.at(at).word().length() <= 2;
    }

    private boolean isFreeBefore(int at) {
        Atom before = scene.at(at - 1);
        if (NO_YEAR_BEFORE.contains(before.word())) return false;
        boolean glued = !scene.at(at).gap();
        if (glued && (before.isLetters() || (before.is('-') && scene.at(at - 2).isLetters()))) return false;
        Atom counted = before.is('.') && !before.gap() ? scene.at(at - 2) : before;
        return !rules.words().has("count-before", counted.word());
    }

    private boolean isFreeAfter(int at) {
        Atom after = scene.at(at);
        if (NO_YEAR_AFTER.contains(after.word())) return false;
        if (!after.gap() && after.isLetters()) return false;
        Atom next = scene.at(at + 1);
        if (!after.gap() && after.is('-') && !next.gap() && (next.isLetters() || next.isDigits())) return false;
        if (rules.words().has("count-after", after.word())) return false;
        Token token = scene.token(at);
        if (token == null || token.pos() != PartOfSpeech.NOUN || !token.is(Feature.PLURAL)) return true;
        return after.capital() && !rules.nounsAreCapitalized();
    }
}
