package org.synoptic.bench.sounds;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names of one language in Russian letters, by the rules of practical transcription.
///
/// The rules are in order, `before { letters } after > Cyrillic`, each ended by `;`: at each letter the first that fits
/// counts. Before and after are regular expressions over the letters of the name.
final class Transcription {
    private record Rule(Pattern letters, String russian) {}

    private final List<Rule> rules = new ArrayList<>();

    private Transcription() {}

    /// @param language that a rule file is there for
    static Transcription of(String language) throws IOException {
        String file = "/org/synoptic/bench/transcription/" + language + ".txt";
        try (InputStream in = Transcription.class.getResourceAsStream(file)) {
            if (in == null) throw new IOException("[" + file + "] is not there");
            Transcription transcription = new Transcription();
            transcription.read(new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^#.*$", ""));
            return transcription;
        }
    }

    private void read(String text) {
        Map<String, String> sets = new HashMap<>();
        for (String statement : text.split(";")) {
            String rule = statement.strip();
            for (Map.Entry<String, String> set : sets.entrySet()) rule = rule.replace(set.getKey(), set.getValue());
            int equals = rule.indexOf(" = ");
            int arrow = rule.indexOf('>');
            if (equals > 0)
                sets.put(
                        rule.substring(0, equals).strip(),
                        rule.substring(equals + 3).strip());
            else if (arrow > 0)
                add(rule.substring(0, arrow), rule.substring(arrow + 1).strip());
        }
    }

    private void add(String left, String russian) {
        int open = left.indexOf('{');
        int close = left.indexOf('}');
        String before = open < 0 ? "" : left.substring(0, open).replace(" ", "");
        String letters =
                left.substring(open + 1, close < 0 ? left.length() : close).strip();
        String after = close < 0 ? "" : left.substring(close + 1).replace(" ", "");
        String pattern = (before.isEmpty() ? "" : "(?<=" + before + ")")
                + letters
                + (after.isEmpty() ? "" : "(?=" + after + ")");
        rules.add(new Rule(Pattern.compile(pattern), russian));
    }

    String russian(String latin) {
        String name = latin.toLowerCase(Locale.ROOT);
        StringBuilder russian = new StringBuilder();
        int at = 0;
        while (at < name.length()) at = step(name, at, russian);
        return russian.toString();
    }

    private int step(String name, int at, StringBuilder russian) {
        for (Rule rule : rules) {
            Matcher matcher = rule.letters().matcher(name);
            matcher.useTransparentBounds(true).useAnchoringBounds(false).region(at, name.length());
            if (matcher.lookingAt()) {
                russian.append(rule.russian());
                return matcher.end();
            }
        }
        return at + 1;
    }
}
