package org.synoptic.annotate.name;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Makes spellings of one name alike: script, marks, and the habits by which languages write the same sounds.
final class NameFold {
    /// Longer before shorter; each is replaced once from left to right. English, German, French and scholarly ways of
    /// writing Slavic,
    /// Arabic and Persian sounds.
    private static final String[][] SOUNDS = {
        {"tsch", "c"},
        {"tch", "c"},
        {"sch", "s"},
        {"dzh", "j"},
        {"dsch", "j"},
        {"zh", "s"},
        {"sh", "s"},
        {"ch", "c"},
        {"kh", "h"},
        {"ph", "f"},
        {"th", "t"},
        {"ck", "k"},
        {"ou", "u"},
        {"oo", "u"},
        {"ee", "i"},
        {"ie", "i"},
        {"ij", "i"},
        {"ey", "i"},
        {"ei", "i"},
        {"ay", "i"},
        {"ai", "i"},
        {"aj", "i"},
        {"ej", "i"},
        {"yi", "i"},
        {"iy", "i"},
        {"ja", "ia"},
        {"ya", "ia"},
        {"ju", "iu"},
        {"yu", "iu"},
        {"q", "k"},
        {"z", "s"},
        {"w", "v"},
        {"y", "i"},
        {"j", "i"},
        {"x", "ks"}
    };

    private static final Set<String> PARTICLES = Set.of(
            "von", "van", "de", "der", "den", "del", "della", "di", "da", "dos", "du", "al", "el", "bin", "ibn", "ter");
    private static final Pattern VOWELS = Pattern.compile("[aeiou]+");

    /// So many consonants alike are no chance between two names with the same last word.
    private static final int SURE_CONSONANTS = 4;

    private static final Pattern SLAVIC_ENDING = Pattern.compile("i?[eo]v$");

    private NameFold() {}

    /// The word in the folded spelling; the lower-case Latin form where folding leaves nothing.
    static String fold(String word) {
        String plain = EntityIds.latin(word).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder();
        int at = 0;
        while (at < plain.length()) {
            at = foldSound(plain, at, folded);
        }
        return folded.isEmpty() ? plain : withoutSuffixSpelling(folded.toString());
    }

    /// The ending of Slavic names is written -ov, -ev, -yov, -jow …
    private static String withoutSuffixSpelling(String folded) {
        return folded.length() > 4 ? SLAVIC_ENDING.matcher(folded).replaceFirst("ov") : folded;
    }

    private static int foldSound(String plain, int at, StringBuilder folded) {
        for (String[] sound : SOUNDS) {
            if (plain.startsWith(sound[0], at)) {
                append(folded, sound[1]);
                return at + sound[0].length();
            }
        }
        char c = plain.charAt(at);
        if (Character.isLetterOrDigit(c)) append(folded, String.valueOf(c));
        return at + 1;
    }

    /// Doubled letters count once.
    private static void append(StringBuilder folded, String sound) {
        for (int i = 0; i < sound.length(); i++) {
            if (folded.isEmpty() || folded.charAt(folded.length() - 1) != sound.charAt(i))
                folded.append(sound.charAt(i));
        }
    }

    /// Whether two names of two words or more can be one person's: the same last word, and the words of the shorter one
    /// among those of
    /// the longer, where an initial stands for its word.
    static boolean sameFullName(List<String> a, List<String> b) {
        return folded(a).sameAs(folded(b));
    }

    static Folded folded(List<String> name) {
        if (!isFull(name)) return new Folded(List.of());
        return new Folded(name.stream().map(NameFold::fold).toList());
    }

    /// A full name, folded; without words when it was none.
    record Folded(List<String> words) {
        /// Those who are one have one of these in common: the last word, and how one of the others begins.
        Set<String> keys() {
            Set<String> keys = new LinkedHashSet<>();
            for (String word : words.isEmpty() ? words : words.subList(0, words.size() - 1)) {
                char first = word.charAt(0);
                keys.add(words.getLast() + ' ' + (isVowel(first) ? '*' : first));
            }
            return keys;
        }

        boolean sameAs(Folded other) {
            List<String> shorter = words.size() <= other.words.size() ? words : other.words;
            List<String> longer = words.size() <= other.words.size() ? other.words : words;
            if (shorter.isEmpty() || !shorter.getLast().equals(longer.getLast())) return false;
            List<String> given = longer.subList(0, longer.size() - 1);
            for (String word : shorter.subList(0, shorter.size() - 1)) {
                boolean same = given.contains(word) || isInitialOfOne(word, given);
                if (!same && given.stream().noneMatch(each -> sameConsonants(word, each))) return false;
            }
            return true;
        }
    }

    /// Whether a given name is among the words: "Otto von Ruppin" and not "von Ruppin".
    static boolean isFull(List<String> words) {
        return words.size() > 1 && !PARTICLES.contains(words.getFirst().toLowerCase(Locale.ROOT));
    }

    /// Given names that differ by their vowels alone: "Mahmud" and "Mehmood", not "Maria" and "Mario".
    private static boolean sameConsonants(String a, String b) {
        String consonants = VOWELS.matcher(a).replaceAll("");
        return consonants.length() >= SURE_CONSONANTS
                && VOWELS.matcher(b).replaceAll("").equals(consonants)
                && isVowel(a.charAt(0)) == isVowel(b.charAt(0))
                && isVowel(a.charAt(a.length() - 1)) == isVowel(b.charAt(b.length() - 1));
    }

    private static boolean isVowel(char letter) {
        return "aeiou".indexOf(letter) >= 0;
    }

    private static boolean isInitialOfOne(String word, List<String> words) {
        return word.length() == 1 && words.stream().anyMatch(other -> other.startsWith(word));
    }
}
