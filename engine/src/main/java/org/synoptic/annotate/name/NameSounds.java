package org.synoptic.annotate.name;

import java.util.List;
import java.util.Locale;

/// The sound of a name, for names that were written down by ear in another script: "Truss" and "Трасс", "Macron" and
/// "Макрон", "Biden" and "Байден".
///
/// The key of a word is its consonants, sounds that transcription does not keep apart counted as one; vowels, `h` and
/// doubled letters are left out. Two words sound alike when their keys are the same and their letters are not too far
/// apart.
final class NameSounds {
    /// Longer before shorter.
    private static final String[][] CONSONANTS = {
        {"tsch", "S"},
        {"schtsch", "S"},
        {"tch", "S"},
        {"sch", "S"},
        {"dzh", "S"},
        {"dsch", "S"},
        {"sh", "S"},
        {"zh", "S"},
        {"ch", "S"},
        {"ts", "S"},
        {"tz", "S"},
        {"cz", "S"},
        {"sz", "S"},
        {"rz", "S"},
        {"kh", "K"},
        {"gh", "G"},
        {"ph", "F"},
        {"th", "T"},
        {"ck", "K"},
        {"qu", "K"},
        {"ce", "S"},
        {"ci", "S"},
        {"cy", "S"},
        {"x", "KS"},
        {"q", "K"},
        {"c", "K"},
        {"k", "K"},
        {"s", "S"},
        {"z", "S"},
        {"j", "S"},
        {"v", "V"},
        {"w", "V"},
        {"b", "B"},
        {"p", "P"},
        {"d", "D"},
        {"t", "T"},
        {"g", "G"},
        {"l", "L"},
        {"m", "M"},
        {"n", "N"},
        {"r", "R"},
        {"f", "F"}
    };

    /// How many of the letters of the longer word a common subsequence has to hold.
    private static final double LEAST_COMMON = 0.5;

    private static final int SHORTEST_KEY = 2;

    private NameSounds() {}

    static String key(String word) {
        String plain = EntityIds.latin(word).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder();
        int at = 0;
        while (at < plain.length()) {
            String[] sound = sound(plain, at);
            if (sound == null) {
                at++;
                continue;
            }
            for (char c : sound[1].toCharArray()) {
                if (key.isEmpty() || key.charAt(key.length() - 1) != c) key.append(c);
            }
            at += sound[0].length();
        }
        return key.toString();
    }

    private static String @org.jspecify.annotations.Nullable [] sound(String plain, int at) {
        for (String[] sound : CONSONANTS) if (plain.startsWith(sound[0], at)) return sound;
        return null;
    }

    static boolean alike(String a, String b) {
        String key = key(a);
        return key.length() >= SHORTEST_KEY && key.equals(key(b)) && common(a, b) >= LEAST_COMMON;
    }

    /// Full names of one person: the last words sound alike, and of the others one of each.
    static boolean sameFullName(List<String> a, List<String> b) {
        if (a.size() < 2 || b.size() < 2 || !alike(a.getLast(), b.getLast())) return false;
        for (String one : a.subList(0, a.size() - 1)) {
            for (String other : b.subList(0, b.size() - 1)) {
                boolean initial = one.length() == 1 || other.length() == 1 || one.endsWith(".") || other.endsWith(".");
                boolean same = initial ? one.charAt(0) == other.charAt(0) : sounds(one, other);
                if (same) return true;
            }
        }
        return false;
    }

    /// As [#alike], also for short names: "Liz", "Joe".
    private static boolean sounds(String a, String b) {
        String key = key(a);
        boolean prefix = Math.min(a.length(), b.length()) > 2 && (a.startsWith(b) || b.startsWith(a));
        return key.equals(key(b)) && (key.length() > 1 || common(a, b) >= LEAST_COMMON) || prefix;
    }

    /// The longest common subsequence of the folded letters, as a share of the longer word.
    static double common(String a, String b) {
        String x = NameFold.fold(a);
        String y = NameFold.fold(b);
        int[][] best = new int[x.length() + 1][y.length() + 1];
        for (int i = 1; i <= x.length(); i++) {
            for (int j = 1; j <= y.length(); j++) {
                best[i][j] = x.charAt(i - 1) == y.charAt(j - 1)
                        ? best[i - 1][j - 1] + 1
                        : Math.max(best[i - 1][j], best[i][j - 1]);
            }
        }
        return (double) best[x.length()][y.length()] / Math.max(1, Math.max(x.length(), y.length()));
    }
}
