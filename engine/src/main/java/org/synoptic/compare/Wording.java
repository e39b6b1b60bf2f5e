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
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.EventType;

/// The words of summaries in one language, from a file beside this class.
final class Wording {
    static final List<String> LANGUAGES = List.of("en", "de");

    private final Map<String, Verb> verbs = new HashMap<>();
    private final Map<String, Verb> alone = new HashMap<>();
    private final Map<String, Noun> nouns = new HashMap<>();
    private final Map<String, String> slots = new HashMap<>();
    private final Map<String, String> inSentences = new HashMap<>();
    private final Map<String, String> datives = new HashMap<>();
    private final Set<String> bodies = new HashSet<>();

    private final Map<String, String> phrases = new HashMap<>();
    private final Locale locale;

    private Wording(Locale locale) {
        this.locale = locale;
    }

    /// @param language of which there is a file: en, de
    /// @throws IllegalArgumentException where there is none
    static Wording of(String language) {
        if (!LANGUAGES.contains(language)) {
            throw new IllegalArgumentException("summaries are written in " + LANGUAGES + ", not in " + language);
        }
        return read("wording." + language + ".tsv", Locale.forLanguageTag(language));
    }

    private static Wording read(String file, Locale locale) {
        Wording wording = new Wording(locale);
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
            case "phrase" -> phrases.put(line.get(1), line.get(2));
            case "slot" -> slots.put(line.get(1), line.get(2));
            case "the" -> {
                inSentences.put(line.get(1), line.size() > 2 ? line.get(2) : "the " + line.get(1));
                if (line.size() > 3) datives.put(line.get(1), line.get(3));
            }
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

    Locale locale() {
        return locale;
    }

    boolean has(String phrase) {
        return phrases.containsKey(phrase);
    }

    /// The phrase with its gaps filled.
    ///
    /// @param gaps names of gaps and what goes in, in turn
    String phrase(String name, String... gaps) {
        String phrase = phrases.get(name);
        if (phrase == null) throw new IllegalStateException("the wording file has no phrase " + name);
        for (int i = 0; i + 1 < gaps.length; i += 2) phrase = phrase.replace("{" + gaps[i] + "}", gaps[i + 1]);
        return phrase;
    }

    /// Words up to ten, digits above.
    String number(long n) {
        List<String> words = List.of(phrase("numbers").split("\\|"));
        return n >= 0 && n < words.size() ? words.get((int) n) : Long.toString(n);
    }

    /// "one account", "two accounts".
    String counted(long n, String noun) {
        return n == 1 ? phrase("one " + noun) : phrase("many " + noun, "n", number(n));
    }

    /// "A", "A and B", "A, B and C".
    String list(List<String> items) {
        if (items.size() < 2) return String.join("", items);
        String last = items.get(items.size() - 1);
        return String.join(", ", items.subList(0, items.size() - 1)) + " " + phrase("and") + " " + last;
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
        String known = inSentences.get(name);
        if (known != null) return known;
        int of = name.lastIndexOf(" of ");
        String owner = of < 0 ? null : inSentences.get(name.substring(of + 4));
        if (owner != null && locale.getLanguage().equals("en"))
            return inSentence(name.substring(0, of)) + " of " + owner;
        for (String word : name.split(" ")) {
            if (bodies.contains(word) && !name.contains("'s ") && !name.contains("’s ")) return "the " + name;
        }
        return name;
    }

    /// The same where the language has another form behind some prepositions.
    String inDative(String name) {
        return datives.getOrDefault(name, inSentence(name));
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
