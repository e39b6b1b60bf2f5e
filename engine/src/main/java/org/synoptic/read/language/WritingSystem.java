package org.synoptic.read.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
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

    private static final List<UnicodeScript> ALL = List.of(UnicodeScript.values());
    private static final Map<UnicodeScript, Integer> NUMBERS = numbers();
    private static final short NO_LETTER = -1;

    /// The script of each letter of the basic plane, by its number.
    private static final short[] SCRIPTS = scripts();

    private final int[] letters = new int[ALL.size()];

    private WritingSystem() {}

    private static Map<UnicodeScript, Integer> numbers() {
        Map<UnicodeScript, Integer> numbers = new EnumMap<>(UnicodeScript.class);
        for (UnicodeScript script : ALL) numbers.put(script, numbers.size());
        return numbers;
    }

    private static int number(UnicodeScript script) {
        return NUMBERS.getOrDefault(script, 0);
    }

    private static short[] scripts() {
        short[] scripts = new short[Character.MAX_VALUE + 1];
        for (int c = 0; c < scripts.length; c++) {
            scripts[c] = Character.isLetter(c) ? (short) number(UnicodeScript.of(c)) : NO_LETTER;
        }
        return scripts;
    }

    static boolean isLetter(char c) {
        return SCRIPTS[c] != NO_LETTER;
    }

    /// Counts the letters of each script.
    static WritingSystem of(CharSequence text) {
        WritingSystem counted = new WritingSystem();
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            int script = SCRIPTS[next];
            if (script != NO_LETTER) {
                counted.letters[script]++;
            } else if (Character.isHighSurrogate(next)) {
                int point = Character.codePointAt(text, i);
                if (Character.charCount(point) == 2) i++;
                if (Character.isLetter(point)) counted.letters[number(UnicodeScript.of(point))]++;
            }
        }
        return counted;
    }

    /// The script of most letters; kana counts as Han. Null when there is no letter.
    @Nullable
    UnicodeScript most() {
        UnicodeScript most = null;
        int highest = 0;
        for (int i = 0; i < letters.length; i++) {
            if (letters[i] == 0) continue;
            UnicodeScript script = ALL.get(i);
            int count = script == UnicodeScript.HAN ? letters[i] + kana() : letters[i];
            if (count > highest) {
                most = script;
                highest = count;
            }
        }
        return most;
    }

    int count(UnicodeScript script) {
        return letters[number(script)];
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
