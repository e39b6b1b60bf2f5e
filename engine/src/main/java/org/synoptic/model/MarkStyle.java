package org.synoptic.model;

import java.util.List;

/// Which marks a text opens and closes its quotations with.
///
/// “ closes after „ and opens elsewhere, » opens in German and closes in French: what the text does where blanks
/// leave no doubt decides, else which of the two comes first in its paragraphs.
///
/// @param lowOpens whether the text uses „
/// @param inward whether its guillemets point »inward«
record MarkStyle(boolean lowOpens, boolean inward) {
    private static final String DOUBLE = "“”„‟\"«»＂〝〞〟「」『』《》";
    private static final String SINGLE = "‘’'‚‹›";
    private static final String OPENS_BEFORE = "([{—–-/\"“„«»‘‚‹>…「『《（，。：；！？、";
    private static final String CLOSES_AFTER = ".,;:!?)]}—–-/\"”“»«’›<…」』》），。：；！？、";
    /// Brackets of Chinese, Japanese and Korean: their shape alone tells.
    private static final String OPENING_BRACKETS = "「『《〝";
    private static final String CLOSING_BRACKETS = "」』》〞〟";

    static MarkStyle of(String text, List<Span> paragraphs) {
        boolean low = false;
        int inward = 0;
        int first = 0;
        for (Span paragraph : paragraphs) {
            boolean seen = false;
            for (int i = paragraph.start(); i < paragraph.end(); i++) {
                char mark = text.charAt(i);
                low |= mark == '„';
                if (mark != '»' && mark != '«') continue;
                int sign = mark == '»' ? 1 : -1;
                if (looksOpening(text, i, paragraph)) inward += sign;
                if (!seen) first += sign;
                seen = true;
            }
        }
        return new MarkStyle(low, inward > 0 || inward == 0 && first > 0);
    }

    static boolean isDouble(char mark) {
        return DOUBLE.indexOf(mark) >= 0;
    }

    static boolean isSingle(char mark) {
        return SINGLE.indexOf(mark) >= 0;
    }

    /// Whether the mark at `at` opens.
    ///
    /// @param open the mark that is open; 0 when there is none
    boolean opens(String text, int at, Span paragraph, char open) {
        char mark = text.charAt(at);
        if (OPENING_BRACKETS.indexOf(mark) >= 0) return true;
        if (CLOSING_BRACKETS.indexOf(mark) >= 0) return false;
        boolean inside = open != 0;
        boolean opening = looksOpening(text, at, paragraph);
        boolean closing = looksClosing(text, at, paragraph);
        return switch (mark) {
            case '„' -> true;
            case '”' -> !inside && opening;
            case '“', '‟' -> opening || !lowOpens && !closing && open != mark;
            case '«' -> inward ? opening && !inside : !closing;
            case '»' -> inward ? !closing : opening && !inside;
            default -> opening || !inside && !closing;
        };
    }

    /// Blank before and none after.
    static boolean looksOpening(String text, int at, Span paragraph) {
        return blankBefore(text, at, paragraph) && !blankAfter(text, at, paragraph);
    }

    /// Blank after and none before.
    static boolean looksClosing(String text, int at, Span paragraph) {
        return blankAfter(text, at, paragraph) && !blankBefore(text, at, paragraph);
    }

    private static boolean blankBefore(String text, int at, Span paragraph) {
        if (at == paragraph.start()) return true;
        char before = text.charAt(at - 1);
        return isBlank(before) || OPENS_BEFORE.indexOf(before) >= 0;
    }

    private static boolean blankAfter(String text, int at, Span paragraph) {
        if (at + 1 >= paragraph.end()) return true;
        char after = text.charAt(at + 1);
        return isBlank(after) || CLOSES_AFTER.indexOf(after) >= 0;
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    static boolean sameFamily(char a, char b) {
        return family(a) == family(b);
    }

    private static char family(char mark) {
        return switch (mark) {
            case '“', '”', '„', '‟' -> '“';
            case '«', '»' -> '«';
            case '‘', '’', '‚' -> '‘';
            case '‹', '›' -> '‹';
            case '「', '」' -> '「';
            case '『', '』' -> '『';
            case '《', '》' -> '《';
            case '〝', '〞', '〟' -> '〝';
            default -> mark;
        };
    }

    /// The mark that opens what `mark` closes in this text.
    char partner(char mark) {
        return switch (mark) {
            case '»' -> '«';
            case '«' -> '»';
            case '」' -> '「';
            case '』' -> '『';
            case '》' -> '《';
            case '〞', '〟' -> '〝';
            default -> lowOpens ? '„' : '“';
        };
    }

    static boolean closes(char open, char mark) {
        return switch (open) {
            case '„', '“', '‟', '”' -> mark == '“' || mark == '”' || mark == '‟';
            case '«' -> mark == '»';
            case '»' -> mark == '«' || mark == '»';
            case '「' -> mark == '」';
            case '『' -> mark == '』';
            case '《' -> mark == '》';
            case '〝' -> mark == '〞' || mark == '〟';
            default -> mark == open;
        };
    }

    /// Marks of another style that close where writers mix them: „so".
    static boolean closesInNeed(char open, char mark) {
        return switch (open) {
            case '„', '“', '‟', '”' -> mark == '"';
            case '"' -> mark == '“' || mark == '”';
            default -> false;
        };
    }

    /// A single mark that can open: before a letter or digit, after a blank.
    static boolean opensSingle(String text, int at, Span paragraph) {
        char mark = text.charAt(at);
        if (mark == '’' || mark == '›' || !blankBefore(text, at, paragraph) || at + 1 >= paragraph.end()) return false;
        char next = text.charAt(at + 1);
        return mark == '\'' ? Character.isLetter(next) : Character.isLetterOrDigit(next) || next == '…';
    }

    static boolean closesSingle(String text, int at, Span paragraph) {
        if (at == paragraph.start() || isBlank(text.charAt(at - 1))) return false;
        return at + 1 >= paragraph.end() || !Character.isLetterOrDigit(text.charAt(at + 1));
    }

    static boolean isSinglePartner(char open, char mark) {
        return switch (open) {
            case '‘' -> mark == '’';
            case '‚' -> mark == '‘' || mark == '’';
            case '‹' -> mark == '›';
            default -> mark == open;
        };
    }

    /// "the ministers’ vote": the mark may be an apostrophe.
    static boolean looksPossessive(String text, int at, Span paragraph) {
        return text.charAt(at - 1) == 's'
                && at + 2 < paragraph.end()
                && text.charAt(at + 1) == ' '
                && Character.isLetter(text.charAt(at + 2));
    }
}
