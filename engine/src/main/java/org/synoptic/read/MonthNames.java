package org.synoptic.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The names of the months in many languages, and their short forms.
final class MonthNames {
    /// Letters of a word.
    static final int LONGEST = 14;

    private static final Map<String, Integer> MONTHS = months();

    private MonthNames() {}

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (var line : Wordings.RuleLine.of("months.tsv")) {
            for (String name : line.column(1).split(" ")) {
                months.put(name.replace('_', ' '), Integer.valueOf(line.column(0)));
            }
        }
        return Map.copyOf(months);
    }

    /// The number of the month that the letters between two offsets name; null when they name none.
    static @Nullable Integer in(String text, int from, int to) {
        if (to - from < 2 || to - from > 2 * LONGEST) return null;
        return MONTHS.get(text.substring(from, to).toLowerCase(Locale.ROOT));
    }
}
