package org.synoptic.read;

/// Numbers and the blanks beside them in a text, up to its end or before.
record Digits(String text, int end) {
    int afterBlanks(int from) {
        int after = from;
        while (after < end && Marks.isBlank(text.charAt(after)) && after - from < 3) after++;
        return after;
    }

    int afterOneBlank(int from) {
        return from < end && Marks.isBlank(text.charAt(from)) ? from + 1 : from;
    }

    int afterDigits(int from) {
        int after = from;
        while (after < end && Character.isDigit(text.charAt(after))) after++;
        return after;
    }

    /// The offset after a number of one or two digits; -1 when there is none.
    int afterShortNumber(int from) {
        int after = from < end ? afterDigits(from) : from;
        return after > from && after - from <= 2 ? after : -1;
    }

    int number(int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) number = number * 10 + Character.digit(text.charAt(i), 10);
        return number;
    }
}
