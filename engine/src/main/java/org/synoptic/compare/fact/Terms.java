package org.synoptic.compare.fact;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Span;

/// Words of several languages by which facts are set side by side, from the file `terms.tsv` of stage 5, and words of
/// one meaning, from its file `concepts.tsv`, and words that may tell of a kind of event, from `deeds.tsv`.
final class Terms {
    private static final String FOLDER = "/org/synoptic/compare/";
    private static final String FILE = "terms.tsv";
    private static final String CONCEPTS = "concepts.tsv";
    private static final String DEEDS = "deeds.tsv";
    private static final int COLUMNS = 4;
    /// The languages of the columns of `concepts.tsv` and `deeds.tsv`.
    private static final List<String> COLUMN_LANGUAGES =
            List.of("en", "de", "fr", "es", "it", "pt", "ru", "uk", "pl", "zh");

    private final Map<String, OfLanguage> byLanguage = new HashMap<>();
    private static final int STEM = 2;

    /// A term of a class that stands in a text.
    record Hit(String kind, String term, Span span) {}

    private record Pattern(String kind, String term, List<String> words) {}

    /// The patterns of one language by their first word, by how it begins, and those of which only its ending counts.
    private record OfLanguage(
            Map<String, List<Pattern>> byFirstWord,
            Map<String, List<Pattern>> byStem,
            List<Pattern> endings,
            Set<String> kinds) {
        OfLanguage() {
            this(new HashMap<>(), new HashMap<>(), new ArrayList<>(), new HashSet<>());
        }

        void add(Pattern pattern) {
            kinds.add(pattern.kind());
            String first = pattern.words().get(0);
            if (first.startsWith("*")) {
                endings.add(pattern);
            } else if (first.endsWith("*")) {
                String stem = first.substring(0, Math.min(STEM, first.length() - 1));
                byStem.computeIfAbsent(stem, s -> new ArrayList<>()).add(pattern);
            } else {
                byFirstWord.computeIfAbsent(first, f -> new ArrayList<>()).add(pattern);
            }
        }
    }

    private static final class Holder {
        private static final Terms ALL = read(FILE, Terms::addTerm);
        private static final Terms CONCEPTS_ONLY = read(CONCEPTS, Terms::addConcept);
        private static final Terms DEEDS_ONLY = read(DEEDS, Terms::addDeed);
    }

    static Terms all() {
        return Holder.ALL;
    }

    /// Words by their meaning; all of the class "concept".
    static Terms concepts() {
        return Holder.CONCEPTS_ONLY;
    }

    /// Words that may tell of an event; the class is its kind.
    static Terms deeds() {
        return Holder.DEEDS_ONLY;
    }

    private static Terms read(String file, BiConsumer<Terms, List<String>> add) {
        Terms terms = new Terms();
        try (InputStream in = Terms.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) throw new IllegalStateException("[" + file + "] is missing from the program");
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) add.accept(terms, List.of(line.split("\t", -1)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("[" + file + "] cannot be read", e);
        }
        return terms;
    }

    private void addTerm(List<String> line) {
        if (line.size() != COLUMNS) throw new IllegalStateException("[" + FILE + "] not four columns: " + line);
        add(line.get(0), line.get(1), line.get(2), line.get(3));
    }

    private void addConcept(List<String> line) {
        addColumns(CONCEPTS, "concept", line);
    }

    private void addDeed(List<String> line) {
        addColumns(DEEDS, line.get(0), line);
    }

    private void addColumns(String file, String kind, List<String> line) {
        if (line.size() != COLUMN_LANGUAGES.size() + 1) {
            throw new IllegalStateException("[" + file + "] not a column for each language: " + line);
        }
        for (int i = 0; i < COLUMN_LANGUAGES.size(); i++) {
            if (!line.get(i + 1).isBlank()) add(kind, line.get(0), COLUMN_LANGUAGES.get(i), line.get(i + 1));
        }
    }

    boolean knows(String kind, String language) {
        OfLanguage known = byLanguage.get(language);
        return known != null && known.kinds().contains(kind);
    }

    private void add(String kind, String term, String language, String allWords) {
        OfLanguage known = byLanguage.computeIfAbsent(language, l -> new OfLanguage());
        for (String words : allWords.split("\\|")) known.add(new Pattern(kind, term, WordList.wordsOfRule(words)));
    }

    /// The terms in the text, in its order; of those of a class that overlap the first and longest.
    List<Hit> in(WordList text, String language) {
        OfLanguage known = byLanguage.get(language);
        if (known == null) return List.of();
        List<Hit> hits = new ArrayList<>();
        Map<String, Integer> ends = new HashMap<>();
        for (int i = 0; i < text.size(); i++) {
            Map<String, Hit> best = new HashMap<>();
            String word = text.word(i);
            addAll(known.byFirstWord().get(word), text, i, best);
            addAll(known.byStem().get(word.substring(0, Math.min(STEM, word.length()))), text, i, best);
            addAll(known.endings(), text, i, best);
            if (best.isEmpty()) continue;
            best.values().removeIf(hit -> hit.span().start() < ends.getOrDefault(hit.kind(), 0));
            best.values().forEach(hit -> ends.put(hit.kind(), hit.span().end()));
            best.values().stream()
                    .sorted(Comparator.comparing(Hit::kind).thenComparing(Hit::term))
                    .forEach(hits::add);
        }
        return hits;
    }

    private static void addAll(@Nullable List<Pattern> patterns, WordList text, int at, Map<String, Hit> best) {
        if (patterns == null) return;
        for (Pattern pattern : patterns) {
            if (!stands(pattern, text, at)) continue;
            Hit hit = new Hit(
                    pattern.kind(),
                    pattern.term(),
                    text.span(at, at + pattern.words().size()));
            best.merge(pattern.kind(), hit, (a, b) -> b.span().end() > a.span().end() ? b : a);
        }
    }

    private static boolean stands(Pattern pattern, WordList text, int at) {
        if (at + pattern.words().size() > text.size()) return false;
        for (int i = 0; i < pattern.words().size(); i++) {
            if (!matches(pattern.words().get(i), text.word(at + i))) return false;
        }
        return true;
    }

    private static boolean matches(String pattern, String word) {
        if (pattern.startsWith("*")) return word.endsWith(pattern.substring(1)) && word.length() > pattern.length();
        if (pattern.endsWith("*")) return word.startsWith(pattern.substring(0, pattern.length() - 1));
        return word.equals(pattern);
    }
}
