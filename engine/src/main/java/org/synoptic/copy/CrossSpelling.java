package org.synoptic.copy;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.synoptic.model.SpellingHabits;

/// One spelling for words of any script, in which a name looks much the same whichever language wrote it: Latin letters
/// without marks, the habits of languages made one ("sch", "sh", "ch"; "ph", "f"; "w", "v"), no letter twice.
///
/// Not safe for use by several threads.
final class CrossSpelling {
    private static final int MOST_KEPT = 1 << 16;

    private final UnaryOperator<String> latin;
    private final Map<String, String> known = new HashMap<>();

    /// @param latin writes a word of any script in Latin letters
    CrossSpelling(UnaryOperator<String> latin) {
        this.latin = latin;
    }

    String of(String word) {
        if (known.size() > MOST_KEPT) known.clear();
        return known.computeIfAbsent(word, this::spell);
    }

    private String spell(String word) {
        boolean isPlain = word.chars().allMatch(c -> c < 128);
        String spelt = SpellingHabits.joined((isPlain ? word : latin.apply(word)).toLowerCase(Locale.ROOT));
        StringBuilder once = new StringBuilder(spelt.length());
        for (int i = 0; i < spelt.length(); i++) {
            char letter = SpellingHabits.sound(spelt.charAt(i));
            if (!Character.isLetterOrDigit(letter)) continue;
            if (once.isEmpty() || once.charAt(once.length() - 1) != letter) once.append(letter);
        }
        return once.toString();
    }
}
