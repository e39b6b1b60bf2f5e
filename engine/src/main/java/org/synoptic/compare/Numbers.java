package org.synoptic.compare;

import java.util.List;

/// Numbers in English sentences: words up to ten, digits above.
final class Numbers {
    private static final List<String> WORDS =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private Numbers() {}

    static String word(long n) {
        return n >= 0 && n < WORDS.size() ? WORDS.get((int) n) : Long.toString(n);
    }

    /// "one account", "two accounts".
    static String counted(long n, String noun) {
        return word(n) + " " + noun + (n == 1 ? "" : "s");
    }

    /// "A", "A and B", "A, B and C".
    static String list(List<String> items) {
        if (items.size() < 2) return String.join("", items);
        String last = items.get(items.size() - 1);
        return String.join(", ", items.subList(0, items.size() - 1)) + " and " + last;
    }
}
