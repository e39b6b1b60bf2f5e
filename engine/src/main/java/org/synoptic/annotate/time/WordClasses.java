package org.synoptic.annotate.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.synoptic.annotate.language.Token.PartOfSpeech;

/// The words of a language that have a part in times, by class: months, weekdays, units.
final class WordClasses {
    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();
    private final Set<String> classes = new HashSet<>();

    /// @param words one or more atoms in lower case
    /// @param capital whether the first is written with a capital letter
    /// @param partsOfSpeech what the first must be, where that is known; empty for anything
    record Entry(
            String className, String value, List<String> words, boolean capital, List<PartOfSpeech> partsOfSpeech) {
        int length() {
            return words.size();
        }
    }

    void add(Entry entry) {
        classes.add(entry.className());
        List<Entry> entries = byFirstWord.computeIfAbsent(entry.words().getFirst(), word -> new ArrayList<>());
        entries.add(entry);
        entries.sort(Comparator.comparingInt(Entry::length).reversed());
    }

    Set<String> names() {
        return classes;
    }

    /// The words with which entries of a class begin.
    Set<String> firstWords(String className) {
        Set<String> words = new HashSet<>();
        byFirstWord.forEach((word, entries) -> {
            if (entries.stream().anyMatch(entry -> entry.className().equals(className))) words.add(word);
        });
        return words;
    }

    List<Entry> ofClass(String className) {
        return byFirstWord.values().stream()
                .flatMap(List::stream)
                .filter(entry -> entry.className().equals(className))
                .sorted(Comparator.comparing(entry -> entry.words().getFirst()))
                .toList();
    }

    boolean has(String className, String word) {
        return byFirstWord.getOrDefault(word, List.of()).stream()
                .anyMatch(entry -> entry.className().equals(className) && entry.length() == 1);
    }

    boolean knows(String word) {
        return byFirstWord.containsKey(word);
    }

    /// All entries that begin with an atom's word, longest first.
    List<Entry> startingAt(Atom atom) {
        return byFirstWord.getOrDefault(atom.word(), List.of());
    }

    /// Whether an entry stands at an atom, with all of its words and as its guards demand.
    static boolean stands(Entry entry, Scene scene, int at) {
        if (entry.capital() && !scene.at(at).capital()) return false;
        for (int i = 1; i < entry.length(); i++) {
            if (!scene.at(at + i).word().equals(entry.words().get(i))) return false;
        }
        return entry.partsOfSpeech().isEmpty() || scene.isPartOfSpeech(at, entry.partsOfSpeech());
    }
}
