package org.synoptic.language.slavic;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words with a capital of one text: the form in which a name stands elsewhere tells what its base form is.
final class Inventory {
    private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}’'-]+");

    /// Words of longer texts than this are not counted.
    private static final int LONGEST = 400_000;

    private final Map<String, Integer> counts = new HashMap<>();

    Inventory(String text) {
        Matcher matcher = CAPITAL.matcher(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        while (matcher.find()) counts.merge(matcher.group(), 1, Integer::sum);
    }

    boolean holds(String word) {
        return counts.containsKey(word);
    }

    Iterable<String> words() {
        return counts.keySet();
    }
}
