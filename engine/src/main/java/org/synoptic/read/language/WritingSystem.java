package org.synoptic.read.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the letters of a text alone tell of its language.
final class WritingSystem {
    /// Scripts that one language of the news writes in.
    private static final Map<UnicodeScript, String> OF_ONE_LANGUAGE = Map.ofEntries(
            Map.entry(UnicodeScript.HANGUL, "ko"),
            Map.entry(UnicodeScript.GREEK, "el"),
            Map.entry(UnicodeScript.HEBREW, "he"),
            Map.entry(UnicodeScript.THAI, "th"),
            Map.entry(UnicodeScript.GEORGIAN, "ka"),
            Map.entry(UnicodeScript.ARMENIAN, "hy"),
            Map.entry(UnicodeScript.BENGALI, "bn"),
            Map.entry(UnicodeScript.TAMIL, "ta"),
            Map.entry(UnicodeScript.TELUGU, "te"),
            Map.entry(UnicodeScript.KANNADA, "kn"),
            Map.entry(UnicodeScript.MALAYALAM, "ml"),
            Map.entry(UnicodeScript.GUJARATI, "gu"),
            Map.entry(UnicodeScript.GURMUKHI, "pa"),
            Map.entry(UnicodeScript.ORIYA, "or"),
            Map.entry(UnicodeScript.SINHALA, "si"),
            Map.entry(UnicodeScript.KHMER, "km"),
            Map.entry(UnicodeScript.LAO, "lo"),
            Map.entry(UnicodeScript.MYANMAR, "my"),
            Map.entry(UnicodeScript.TIBETAN, "bo"),
            Map.entry(UnicodeScript.THAANA, "dv"));

    private final Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);

    private WritingSystem() {}

    /// Counts the letters of each script.
    static WritingSystem of(CharSequence text) {
        WritingSystem counted = new WritingSystem();
        int latin = 0;
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            if (next < 128) {
                if ((next | 32) >= 'a' && (next | 32) <= 'z') latin++;
                continue;
            }
            int point = Character.codePointAt(text, i);
            if (Character.charCount(point) == 2) i++;
            if (Character.isLetter(point)) counted.letters.merge(UnicodeScript.of(point), 1, Integer::sum);
        }
        if (latin > 0) counted.letters.merge(UnicodeScript.LATIN, latin, Integer::sum);
        return counted;
    }

    /// The script of most letters; kana counts as Han. Null when there is no letter.
    @Nullable
    UnicodeScript most() {
        UnicodeScript most = null;
        int highest = 0;
        for (UnicodeScript script : letters.keySet()) {
            int count = script == UnicodeScript.HAN ? count(script) + kana() : count(script);
            if (count > highest) {
                most = script;
                highest = count;
            }
        }
        return most;
    }

    int count(UnicodeScript script) {
        return letters.getOrDefault(script, 0);
    }

    /// The language, where the script leaves no choice. Chinese quotes a Japanese name now and then; Japanese is never
    /// without its kana for long.
    @Nullable
    String onlyLanguage(UnicodeScript script) {
        if (script == UnicodeScript.HAN || script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA) {
            return kana() * 10 > count(UnicodeScript.HAN) ? "ja" : "zh";
        }
        return OF_ONE_LANGUAGE.get(script);
    }

    static boolean isOnlyLanguage(String tag) {
        return tag.equals("ja") || tag.equals("zh") || OF_ONE_LANGUAGE.containsValue(tag);
    }

    private int kana() {
        return count(UnicodeScript.HIRAGANA) + count(UnicodeScript.KATAKANA);
    }
}
