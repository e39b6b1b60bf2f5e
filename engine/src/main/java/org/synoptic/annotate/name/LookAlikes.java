package org.synoptic.annotate.name;

import com.ibm.icu.lang.UScript;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// Words of names as a reader sees them: without characters that nobody sees, and in one script where letters of
/// another only look like those of the word ("Рutin" with the Cyrillic letter Er).
///
/// @see <a href="https://www.unicode.org/reports/tr39/">Unicode Technical Standard 39, whole-script confusables</a>
final class LookAlikes {
    private static final String CYRILLIC = "АВЕЅІЈКМНОРСТУХаеіјорсѕух";
    private static final String LATIN = "ABESIJKMHOPCTYXaeijopcsyx";
    private static final String GREEK = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο";
    private static final String LATIN_OF_GREEK = "ABEZHIKMNOPTYXo";

    private static final Map<Character, Character> TO_LATIN = new HashMap<>();
    private static final Map<Character, Character> TO_CYRILLIC = new HashMap<>();
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}]");
    private static final Pattern HEAP = Pattern.compile("(\\p{M}{2})\\p{M}+");

    static {
        for (int i = 0; i < CYRILLIC.length(); i++) {
            TO_LATIN.put(CYRILLIC.charAt(i), LATIN.charAt(i));
            TO_CYRILLIC.put(LATIN.charAt(i), CYRILLIC.charAt(i));
        }
        for (int i = 0; i < GREEK.length(); i++) TO_LATIN.put(GREEK.charAt(i), LATIN_OF_GREEK.charAt(i));
    }

    private LookAlikes() {}

    /// The word as it looks; the word itself where nothing of it deceives.
    static String settled(String word) {
        if (isAscii(word)) return word;
        String seen = HEAP.matcher(UNSEEN.matcher(Normalizer.normalize(word, Normalizer.Form.NFC))
                        .replaceAll(""))
                .replaceAll("$1");
        return seen.isEmpty() ? word : inOneScript(seen);
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) if (word.charAt(i) > 127) return false;
        return true;
    }

    private static String inOneScript(String word) {
        int latin = count(word, UScript.LATIN);
        int cyrillic = count(word, UScript.CYRILLIC);
        int greek = count(word, UScript.GREEK);
        if (latin == 0 || cyrillic + greek == 0) return word;
        String asLatin = replaced(word, TO_LATIN);
        String asCyrillic = replaced(word, TO_CYRILLIC);
        boolean toLatin = count(asLatin, UScript.LATIN) == latin + cyrillic + greek;
        boolean toCyrillic = greek == 0 && count(asCyrillic, UScript.CYRILLIC) == latin + cyrillic;
        if (toLatin && (latin >= cyrillic || !toCyrillic)) return asLatin;
        return toCyrillic ? asCyrillic : word;
    }

    private static int count(String word, int script) {
        return (int)
                word.codePoints().filter(c -> UScript.getScript(c) == script).count();
    }

    private static String replaced(String word, Map<Character, Character> letters) {
        StringBuilder replaced = new StringBuilder();
        for (char letter : word.toCharArray()) replaced.append((char) letters.getOrDefault(letter, letter));
        return replaced.toString();
    }
}
