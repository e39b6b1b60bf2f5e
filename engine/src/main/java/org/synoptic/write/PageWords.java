package org.synoptic.write;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// The words of the page and of the Markdown file in one language, from the files `page.*.tsv` beside this class.
public final class PageWords {
    private static final List<String> LANGUAGES = List.of("en", "de");

    private final Map<String, String> words;
    private final Locale locale;

    private PageWords(String language) {
        this.locale = Locale.forLanguageTag(language);
        this.words = read("page." + language + ".tsv");
    }

    /// @param language en or de
    /// @throws IllegalArgumentException where there is no file for it
    static PageWords in(String language) {
        if (!LANGUAGES.contains(language)) {
            throw new IllegalArgumentException("pages are written in " + LANGUAGES + ", not in " + language);
        }
        return new PageWords(language);
    }

    /// BCP 47.
    public String language() {
        return locale.getLanguage();
    }

    Locale locale() {
        return locale;
    }

    /// @param gaps names of gaps and what goes in, in turn
    public String of(String name, String... gaps) {
        return filled(Objects.requireNonNull(words.get(name), () -> "the page has no words for " + name), gaps);
    }

    /// "1 account", "6 accounts".
    public String count(String noun, int n) {
        String[] forms = of("n " + noun).split("\\|");
        return filled(n == 1 ? forms[0] : forms[1], "n", Integer.toString(n));
    }

    boolean has(String name) {
        return words.containsKey(name);
    }

    private static String filled(String words, String... gaps) {
        String filled = words;
        for (int i = 0; i + 1 < gaps.length; i += 2) filled = filled.replace("{" + gaps[i] + "}", gaps[i + 1]);
        return filled;
    }

    private static Map<String, String> read(String file) {
        Map<String, String> words = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(PageWords.class.getResourceAsStream(file), file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("#") || line.isBlank()) continue;
                String[] columns = line.split("\t", 2);
                words.put(columns[0], columns[1]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("[" + file + "] cannot be read", e);
        }
        return Map.copyOf(words);
    }
}
