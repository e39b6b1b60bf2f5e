package org.synoptic.annotate.name;

/// Which characters of a text stand in quotation marks.
final class QuotedText {
    private static final String OPENING = "“„«";
    private static final String CLOSING = "”“»";
    private static final char STRAIGHT = '"';

    private QuotedText() {}

    /// A quotation ends with its paragraph at the latest.
    ///
    /// @return for each UTF-16 offset of the text whether it is inside
    static boolean[] mark(String text) {
        boolean[] quoted = new boolean[text.length() + 1];
        int opened = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                opened = -1;
            } else if (opened >= 0 && closes(text.charAt(opened), c)) {
                java.util.Arrays.fill(quoted, opened, i, true);
                opened = -1;
            } else if (opened < 0 && (OPENING.indexOf(c) >= 0 || c == STRAIGHT)) {
                opened = i;
            }
        }
        return quoted;
    }

    private static boolean closes(char opening, char c) {
        if (opening == STRAIGHT) return c == STRAIGHT;
        if (opening == '„') return c == '“' || c == '”';
        return CLOSING.indexOf(c) >= 0 && c != opening;
    }
}
