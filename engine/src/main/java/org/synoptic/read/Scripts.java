package org.synoptic.read;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the letters of a text alone tell of its language.
final class Scripts {
    /// Scripts that one language of the news writes in.
    private static final Map<UnicodeScript, String> OF_ONE_LANGUAGE = Map.ofEntries(
            Map.entry(UnicodeScript.HANGUL, "ko"),
            Map.entry(UnicodeScript.GREEK, "el"),
            Map.entry(UnicodeScript.THAI, "th"),
            Map.entry(UnicodeScript.GEORGIAN, "ka"),
            Map.entry(UnicodeScript.ARMENIAN, "hy"),
            Map.entry(UnicodeScript.TAMIL, "ta"),
            Map.entry(UnicodeScript.TELUGU, "te"),
            Map.entry(UnicodeScript.KANNADA, "kn"),
            Map.entry(UnicodeScript.MALAYALAM, "ml"),
            Map.entry(UnicodeScript.GUJARATI, "gu"),
            Map.entry(UnicodeScript.GURMUKHI, "pa"),
            Map.entry(UnicodeScript.SINHALA, "si"),
            Map.entry(UnicodeScript.KHMER, "km"),
            Map.entry(UnicodeScript.LAO, "lo"),
            Map.entry(UnicodeScript.MYANMAR, "my"),
            Map.entry(UnicodeScript.ETHIOPIC, "am"),
            Map.entry(UnicodeScript.HIRAGANA, "ja"),
            Map.entry(UnicodeScript.KATAKANA, "ja"));

    private Scripts() {}

    /// The script of most letters, by its Unicode name; null when there is no letter.
    static @Nullable String most(String text) {
        Map<UnicodeScript, Integer> counts = counts(text);
        UnicodeScript most = null;
        for (var entry : counts.entrySet()) {
            if (most == null || entry.getValue() > counts.getOrDefault(most, 0)) most = entry.getKey();
        }
        return most == null ? null : most.name();
    }

    /// The language, where the script leaves no choice.
    static @Nullable String onlyLanguage(String script, String text) {
        UnicodeScript known = UnicodeScript.valueOf(script);
        if (known == UnicodeScript.HAN) {
            Map<UnicodeScript, Integer> counts = counts(text);
            int kana = counts.getOrDefault(UnicodeScript.HIRAGANA, 0) + counts.getOrDefault(UnicodeScript.KATAKANA, 0);
            return kana * 10 > counts.getOrDefault(UnicodeScript.HAN, 0) ? "ja" : "zh";
        }
        return OF_ONE_LANGUAGE.get(known);
    }

    private static Map<UnicodeScript, Integer> counts(String text) {
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        text.codePoints().filter(Character::isLetter).forEach(c -> counts.merge(UnicodeScript.of(c), 1, Integer::sum));
        return counts;
    }
}
