package org.synoptic.model;

import java.text.Normalizer;
import java.util.Locale;

/// A word as it is compared with others: in lower case, compatible forms made one, accents dropped.
public final class PlainWord {
    private static final int FIRST_FOREIGN = 128;

    private PlainWord() {}

    public static String of(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (isPlain(lower)) return lower;
        StringBuilder bare = new StringBuilder();
        Normalizer.normalize(lower, Normalizer.Form.NFKD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(bare::appendCodePoint);
        return bare.toString();
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= FIRST_FOREIGN) return false;
        }
        return true;
    }
}
