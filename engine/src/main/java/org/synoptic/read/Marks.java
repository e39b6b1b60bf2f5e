package org.synoptic.read;

import org.synoptic.model.Span;

/// What marks and white space tell of a paragraph.
final class Marks {
    private static final String STOPS = ".!?…。！？؟।";
    private static final String CLOSING = "\"”“’'»«)]›‹】」』";

    /// Looked up for every character of a page.
    private static final boolean[] BLANKS = blanks();

    private Marks() {}

    /// White space, also of the kinds that [Character#isWhitespace] leaves out: no-break space, zero-width marks,
    /// control
    /// characters (NUL among them) and the marks that turn the direction of writing.
    static boolean isBlank(char c) {
        return c < 0x7F ? c <= ' ' : BLANKS[c];
    }

    private static boolean[] blanks() {
        boolean[] blanks = new boolean[Character.MAX_VALUE + 1];
        for (int c = 0x7F; c < blanks.length; c++) {
            blanks[c] = Character.isWhitespace(c) || Character.isSpaceChar(c) || isInvisible((char) c);
        }
        return blanks;
    }

    private static boolean isInvisible(char c) {
        boolean directs = c >= '\u202a' && c <= '\u202e' || c >= '\u2066' && c <= '\u2069' || c == '\u061c';
        return directs || c < 0xA0 || c == '\u200b' || c == '\ufeff' || c == '\u200e' || c == '\u200f' || c == '\u2060';
    }

    /// Whether it ends with a stop, behind which quotation marks and brackets may close.
    static boolean endsSentence(String text, Span span) {
        char last = lastBeforeClosing(text, span);
        return STOPS.indexOf(last) >= 0;
    }

    /// Whether it ends with a full stop rather than a question or an exclamation.
    static boolean endsInFullStop(String text, Span span) {
        char last = lastBeforeClosing(text, span);
        return last == '.' || last == '。' || last == '।';
    }

    static boolean endsWith(String text, Span span, char mark) {
        return span.length() > 0 && text.charAt(span.end() - 1) == mark;
    }

    private static char lastBeforeClosing(String text, Span span) {
        for (int at = span.end() - 1; at >= span.start(); at--) {
            char c = text.charAt(at);
            if (!isBlank(c) && CLOSING.indexOf(c) < 0) return c;
        }
        return ' ';
    }

    /// The offset after the mark and the white space of a list item (`• `, `- `, `* `); the start when it is none.
    static int afterBullet(String text, Span span) {
        if (span.length() < 3 || "•·◦▪‣●■–—-*".indexOf(text.charAt(span.start())) < 0) return span.start();
        int at = span.start() + 1;
        if (!isBlank(text.charAt(at))) return span.start();
        while (at < span.end() && isBlank(text.charAt(at))) at++;
        return at < span.end() ? at : span.start();
    }
}
