package org.synoptic.bench;

import java.util.Random;

/// Text of no meaning with the letters, lengths and repetitions of prose; the same for the same seed.
final class MadeText {
    private static final String[] SYLLABLES = {
        "ka", "ro", "min", "ter", "sel", "ov", "an", "di", "sta", "gre", "ul", "pe", "ly", "war", "ne", "tion", "is",
        "ed", "com", "bar"
    };
    private final Random random;
    private final String[] words = new String[3_000];

    MadeText(long seed) {
        random = new Random(seed);
        for (int i = 0; i < words.length; i++) {
            StringBuilder word = new StringBuilder();
            for (int n = random.nextInt(4); n >= 0; n--) word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            words[i] = word.toString();
        }
    }

    /// Frequent words come first, as in prose.
    String sentence(int length) {
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < length; i++) {
            double place = random.nextDouble();
            String word = words[(int) (place * place * place * words.length)];
            sentence.append(i == 0 ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : " " + word);
        }
        return sentence.append('.').toString();
    }

    String paragraphs(int count, String open, String close) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(open);
            for (int n = 2 + random.nextInt(4); n > 0; n--)
                text.append(sentence(8 + random.nextInt(18))).append(' ');
            text.append(close);
        }
        return text.toString();
    }

    int number(int bound) {
        return random.nextInt(bound);
    }
}
