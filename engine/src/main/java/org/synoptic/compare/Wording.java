package org.synoptic.compare;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.EventType;

/// The words of summaries in one language, from a file beside this class.
final class Wording {
    private final Map<String, Verb> verbs = new HashMap<>();
    private final Map<String, Verb> alone = new HashMap<>();
    private final Map<String, Noun> nouns = new HashMap<>();
    private final Map<String, String> slots = new HashMap<>();
    private final Set<String> withArticle = new HashSet<>();
    private final Set<String> bodies = new HashSet<>();

    private Wording() {}

    static Wording english() {
        return read("wording.en.tsv");
    }

    private static Wording read(String file) {
        Wording wording = new Wording();
        try (InputStream in = Wording.class.getResourceAsStream(file)) {
            if (in == null) throw new IllegalStateException("[" + file + "] is missing from the program");
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) wording.add(file, List.of(line.split("\t")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("[" + file + "] cannot be read", e);
        }
        return wording;
    }

    private void add(String file, List<String> line) {
        switch (line.get(0)) {
            case "verb" -> verbs.put(key(line), verb(line));
            case "alone" -> alone.put(key(line), verb(line));
            case "noun" -> nouns.put(key(line), new Noun(line.get(3), line.get(4)));
            case "slot" -> slots.put(line.get(1), line.get(2));
            case "the" -> withArticle.add(line.get(1));
            case "body" -> bodies.add(line.get(1));
            default -> throw new IllegalArgumentException("[" + file + "] no such kind of line: " + line);
        }
    }

    private static String key(List<String> line) {
        return line.get(1) + " " + line.get(2);
    }

    private static Verb verb(List<String> line) {
        String[] forms = line.get(3).split("\\|");
        return new Verb(forms[0], forms[1], forms[2], forms[3], line.size() > 4 ? line.get(4) : "");
    }

    Verb verb(EventType type, @Nullable String mode, boolean hasTarget) {
        return find(hasTarget ? verbs : alone, type, mode);
    }

    Noun noun(EventType type, @Nullable String mode) {
        return find(nouns, type, mode);
    }

    /// "when {event} ended".
    String slot(String slot) {
        return slots.getOrDefault(slot, slot + " of {event}");
    }

    /// The name as it stands in a sentence: with "the" where it takes it.
    String inSentence(String name) {
        if (withArticle.contains(name)) return "the " + name;
        for (String word : name.split(" ")) {
            if (bodies.contains(word) && !name.contains("'s ") && !name.contains("’s ")) return "the " + name;
        }
        return name;
    }

    private static <T> T find(Map<String, T> entries, EventType type, @Nullable String mode) {
        T exact = mode == null ? null : entries.get(type + " " + mode);
        T found = exact == null ? entries.get(type + " -") : exact;
        if (found == null) throw new IllegalStateException("the wording file says nothing of " + type);
        return found;
    }

    /// @param rest what follows the verb, with `{targets}` where the event has some
    record Verb(String base, String third, String past, String gerund, String rest) {}

    /// "a visit", "the visit".
    record Noun(String indefinite, String definite) {}
}
