package org.synoptic.annotate.name;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// East Slavic and Bulgarian names that stand in the German spelling, in the English one: "Andrej Kosyrew" is Andrey
/// Kosyrev.
final class GermanSlavic {
    /// States whose persons' names German reports transcribe from Cyrillic.
    private static final Set<String> STATES =
            Set.of("RUS", "UKR", "BLR", "BGR", "KAZ", "KGZ", "UZB", "TJK", "TKM", "SUN");

    /// Longer before shorter; capitals follow those of the name.
    private static final String[][] LETTERS = {
        {"schtsch", "shch"},
        {"tsch", "ch"},
        {"sch", "sh"},
        {"ch", "kh"},
        {"ij", "y"},
        {"yj", "y"},
        {"ej", "ey"},
        {"aj", "ay"},
        {"oj", "oy"},
        {"uj", "uy"},
        {"j", "y"},
        {"w", "v"}
    };

    private GermanSlavic() {}

    /// A state whose persons' names are written in Cyrillic letters at home.
    static boolean isOfCyrillicState(@Nullable String country) {
        return country != null && STATES.contains(country);
    }

    static boolean isWrittenSo(String language, String country) {
        return language.equals("de") && STATES.contains(country);
    }

    static String inEnglish(String name) {
        StringBuilder english = new StringBuilder();
        int at = 0;
        while (at < name.length()) at = letter(name, at, english);
        return english.toString();
    }

    private static int letter(String name, int at, StringBuilder english) {
        for (String[] letters : LETTERS) {
            if (!name.regionMatches(true, at, letters[0], 0, letters[0].length())) continue;
            boolean capital = Character.isUpperCase(name.charAt(at));
            english.append(capital ? Character.toUpperCase(letters[1].charAt(0)) : letters[1].charAt(0));
            english.append(letters[1], 1, letters[1].length());
            return at + letters[0].length();
        }
        english.append(name.charAt(at));
        return at + 1;
    }
}
