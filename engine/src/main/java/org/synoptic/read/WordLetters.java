package org.synoptic.read;

/// What each character is to a word, in tables: no other question is asked so often of a page.
final class WordLetters {
    static final int OTHER = 0;
    static final int LETTER = 1;
    static final int IDEOGRAPH = 2;
    static final int SIGN = 3;
    static final int APOSTROPHE = 4;
    private static final int HALF = 5;

    private static final byte[] SORTS = sorts();

    /// The small letter of each character; -1 where it depends on what stands beside it, or is more than one.
    private static final char[] SMALL = small();

    /// The small letter of each letter and digit that one character tells all of; 0 of anything else.
    private static final char[] PLAIN = plain();

    private static final char DEPENDS = 0;
    private static final char CAPITAL_I_WITH_DOT = '\u0130';
    private static final char CAPITAL_SIGMA = '\u03a3';

    private WordLetters() {}

    static int sortAt(String text, int at) {
        int sort = SORTS[text.charAt(at)];
        return sort == HALF ? sort(text.codePointAt(at)) : sort;
    }

    /// Whether letters, digits or ideographs go on there.
    static boolean isLetterAt(String text, int at) {
        int sort = sortAt(text, at);
        return sort == LETTER || sort == IDEOGRAPH;
    }

    static int width(String text, int at) {
        return SORTS[text.charAt(at)] == HALF ? Character.charCount(text.codePointAt(at)) : 1;
    }

    /// The character in lower case, apostrophes straight; -1 where one character alone does not tell.
    static int fold(char c) {
        if (c < 128) return c >= 'A' && c <= 'Z' ? c + 32 : c == 0 ? -1 : c;
        char small = SMALL[c];
        return small == DEPENDS ? -1 : small;
    }

    /// The character in lower case where it is a letter or digit that takes no look at what stands beside it; else 0.
    static int plain(char c) {
        return PLAIN[c];
    }

    /// Whether a character that is not [#plain] can belong to a word all the same.
    static boolean goesOn(char c) {
        return SORTS[c] != OTHER;
    }

    private static int sort(int point) {
        if (point == '©' || point == '#' || point == '@') return SIGN;
        if (point == '\'' || point == '’') return APOSTROPHE;
        boolean isLetter = Character.isLetterOrDigit(point) || Character.getType(point) == Character.NON_SPACING_MARK;
        if (!isLetter) return OTHER;
        return Character.isIdeographic(point) ? IDEOGRAPH : LETTER;
    }

    private static byte[] sorts() {
        byte[] sorts = new byte[Character.MAX_VALUE + 1];
        for (int c = 0; c < sorts.length; c++) {
            sorts[c] = (byte) (Character.isSurrogate((char) c) ? HALF : sort(c));
        }
        return sorts;
    }

    private static char[] plain() {
        char[] plain = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < plain.length; c++) {
            if (SORTS[c] == LETTER && fold((char) c) > 0) plain[c] = (char) fold((char) c);
        }
        return plain;
    }

    private static char[] small() {
        char[] small = new char[Character.MAX_VALUE + 1];
        for (char c = 1; c < Character.MAX_VALUE; c++) {
            boolean depends = Character.isSurrogate(c) || c == CAPITAL_I_WITH_DOT || c == CAPITAL_SIGMA;
            small[c] = depends ? DEPENDS : c == '’' || c == '‘' ? '\'' : Character.toLowerCase(c);
        }
        return small;
    }
}
