package org.synoptic.model;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the values of a comparison are called in a language, from the file `values.*.tsv` beside this class:
/// „mindestens 3.000 Tote“ for "at least 3,000 killed", „fast 7 Stunden“ for "almost 7 hours".
///
/// In the record values are English.
public final class ValueWords {
    private static final Map<String, ValueWords> READ = new ConcurrentHashMap<>();
    private static final Pattern NUMBERED = Pattern.compile(
            "(?:(at least|at most|about|more than|less than|almost|nearly) )?(\\d[\\d,]*(?:\\.\\d+)?) (\\p{L}+)( before)?");

    private final Map<String, List<String>> words = new HashMap<>();
    private final boolean isCommaDecimal;

    private ValueWords(String language) {
        WordFile.read(
                "values." + language + ".tsv",
                line -> words.put(line.get(0) + " " + line.get(1), line.subList(2, line.size())));
        this.isCommaDecimal = language.equals("de");
    }

    /// As they are where the language has no file.
    public static ValueWords in(Locale language) {
        return READ.computeIfAbsent(language.getLanguage(), ValueWords::new);
    }

    /// The value itself where it is not known.
    public String of(String value) {
        List<String> known = words.get("value " + value);
        if (known != null) return known.get(0);
        Matcher numbered = NUMBERED.matcher(value);
        return words.isEmpty() || !numbered.matches() ? value : numbered(numbered, value);
    }

    private String numbered(Matcher numbered, String value) {
        boolean isOne = numbered.group(2).equals("1");
        String noun = numbered.group(3);
        List<String> unit = words.get("unit " + (noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun));
        String counted = first("counted " + noun);
        if (unit == null && counted.isEmpty()) return value;
        String thing = unit == null ? counted : unit.get(isOne ? 0 : 1);
        String bound = numbered.group(1) == null ? "" : first("bound " + numbered.group(1)) + " ";
        String before = numbered.group(4) == null ? "" : " " + first("before before");
        return bound + number(numbered.group(2)) + " " + thing + before;
    }

    private String first(String key) {
        return words.getOrDefault(key, List.of("")).get(0);
    }

    private String number(String english) {
        return isCommaDecimal ? english.replace(',', ' ').replace('.', ',').replace(' ', '.') : english;
    }
}
