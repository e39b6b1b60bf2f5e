package org.synoptic.annotate.time;

/// A run of letters, a run of digits, or one other character.
///
/// @param word the characters in lower case
/// @param gap whether white space comes before it
/// @param capital whether it begins with a capital letter
record Atom(int start, int end, String word, Kind kind, boolean gap, boolean capital) {
    enum Kind {
        LETTERS,
        DIGITS,
        MARK,
        /// The end of a paragraph: nothing goes across it.
        BREAK
    }

    boolean isDigits() {
        return kind == Kind.DIGITS;
    }

    boolean isLetters() {
        return kind == Kind.LETTERS;
    }

    boolean is(char mark) {
        return kind == Kind.MARK && word.length() == 1 && word.charAt(0) == mark;
    }
}
