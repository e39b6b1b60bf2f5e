package org.synoptic.model;

/// What languages write differently for one sound, made one: "sch" and "sh", "ph" and "f", "w" and "v".
public final class SpellingHabits {
    private static final String[][] HABITS = {
        {"tsch", "c"},
        {"sch", "s"},
        {"sh", "s"},
        {"zh", "s"},
        {"ch", "c"},
        {"kh", "h"},
        {"th", "t"},
        {"ck", "c"},
        {"ph", "f"},
        {"qu", "c"},
    };

    private SpellingHabits() {}

    /// Letters that make one sound together become one letter.
    ///
    /// @param latin in Latin letters, lower case
    public static String joined(String latin) {
        String plain = latin;
        for (String[] habit : HABITS) plain = plain.replace(habit[0], habit[1]);
        return plain;
    }

    /// One letter for those that are written for one sound.
    public static char sound(char letter) {
        return switch (letter) {
            case 'k', 'q' -> 'c';
            case 'w' -> 'v';
            case 'y', 'j' -> 'i';
            case 'z' -> 's';
            default -> letter;
        };
    }
}
