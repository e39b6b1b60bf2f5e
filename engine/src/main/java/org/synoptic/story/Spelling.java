package org.synoptic.story;

import org.synoptic.model.SpellingHabits;

/// A word in numbers that many languages and scripts have in common.
///
/// The word's number stands for the first consonants of its Latin spelling, with the habits of languages made one
/// ("sch", "sh"; "ph", "f"; "w", "v"): a stem that "Putin", "Poutine" and "Путина" share. The runs are those of three
/// letters.
final class Spelling {
    private static final int RUN = 3;
    private static final int MOST_CONSONANTS = 6;

    private final int word;
    private final int[] runs;

    private Spelling(int word, int[] runs) {
        this.word = word;
        this.runs = runs;
    }

    /// A hash of the stem.
    int word() {
        return word;
    }

    /// Each below [RunCounts#RUNS]; not to be changed.
    int[] runs() {
        return runs;
    }

    /// @param latin a word in Latin letters, lower case, without accents
    static Spelling of(String latin) {
        StringBuilder letters = new StringBuilder("_");
        for (int i = 0; i < latin.length(); i++) {
            if (Character.isLetterOrDigit(latin.charAt(i))) letters.append(latin.charAt(i));
        }
        letters.append('_');
        int[] runs = new int[Math.max(1, letters.length() - RUN + 1)];
        for (int i = 0; i < runs.length; i++) runs[i] = run(letters, i);
        return new Spelling(Numbers.of(stem(letters.substring(1, letters.length() - 1))), runs);
    }

    private static int run(CharSequence letters, int at) {
        int run = 0;
        for (int i = at; i < Math.min(at + RUN, letters.length()); i++) run = run * 37 + letter(letters.charAt(i));
        return run;
    }

    private static int letter(char letter) {
        if (letter >= 'a' && letter <= 'z') return letter - 'a' + 1;
        if (letter >= '0' && letter <= '9') return letter - '0' + 27;
        return letter == '_' ? 0 : letter % 37;
    }

    private static CharSequence stem(String word) {
        String plain = SpellingHabits.joined(word);
        StringBuilder stem = new StringBuilder();
        for (int i = 0; i < plain.length() && stem.length() < MOST_CONSONANTS; i++) {
            char letter = SpellingHabits.sound(plain.charAt(i));
            boolean isFirst = stem.isEmpty();
            if (isFirst || "aeiou".indexOf(letter) < 0 && stem.charAt(stem.length() - 1) != letter) stem.append(letter);
        }
        return stem;
    }
}
