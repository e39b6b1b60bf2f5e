package org.synoptic.write;

/// Makes text from a report fit for one line of the page.
final class Plain {
    private Plain() {}

    /// On one line, without control characters: neither those that turn the direction of what follows nor any other.
    static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00A0') {
                blank = !line.isEmpty();
            } else if (!turnsDirection(c) && !Character.isISOControl(c)) {
                if (blank) line.append(' ');
                blank = false;
                line.append(c);
            }
        }
        return line.toString();
    }

    /// As [#line], cut to about so many characters.
    static String line(String text, int longest) {
        String line = line(text);
        if (line.length() <= longest) return line;
        int cut = line.lastIndexOf(' ', longest);
        if (cut < longest / 2) cut = Character.isLowSurrogate(line.charAt(longest)) ? longest - 1 : longest;
        return line.substring(0, cut) + "…";
    }

    private static boolean turnsDirection(char c) {
        return (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u2069')
                || c == '\u200E'
                || c == '\u200F'
                || c == '\u061C';
    }
}
