package org.synoptic.read.fetch;

import org.jspecify.annotations.Nullable;

/// Words of servers and libraries, fit for a message: one line, not long, nothing that steers a terminal.
final class Plain {
    private static final int MOST_CHARACTERS = 160;

    private Plain() {}

    static String line(@Nullable String text) {
        if (text == null) return "";
        StringBuilder line = new StringBuilder();
        text.codePoints().limit(MOST_CHARACTERS).forEach(c -> line.appendCodePoint(isPlain(c) ? c : ' '));
        return line.toString().strip();
    }

    private static boolean isPlain(int c) {
        int type = Character.getType(c);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }
}
