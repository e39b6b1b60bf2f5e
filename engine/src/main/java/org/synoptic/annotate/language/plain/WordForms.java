package org.synoptic.annotate.language.plain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.RuleFiles;
import org.synoptic.annotate.language.Token.Feature;
import org.synoptic.annotate.language.Token.PartOfSpeech;

/// What a word can be: by `words.tsv` (form, lemma or `=` for the form itself, part of speech, features) in place of
/// the
/// dictionary, by the dictionary, by `endings.tsv` (ending, what takes its place in the lemma or `=`, part of speech,
/// features).
final class WordForms {
    private static final int LONGEST_ENDING = 8;

    private final Lexicon lexicon;
    private final TagSet tags;
    private final Map<String, List<Reading>> closed = new HashMap<>();
    private final Map<String, List<Ending>> endings = new HashMap<>();

    private record Ending(int length, @Nullable String lemma, PartOfSpeech pos, Set<Feature> features) {}

    WordForms(Lexicon lexicon, RuleFiles rules) {
        this.lexicon = lexicon;
        this.tags = new TagSet(rules.lines("tags.tsv"));
        rules.lines("words.tsv").forEach(this::addWord);
        rules.lines("endings.tsv").forEach(this::addEnding);
    }

    private void addWord(RuleFiles.Line line) {
        for (String form : line.column(0).split("\\|")) {
            String lemma = line.column(1).equals("=") ? form : line.column(1);
            closed.computeIfAbsent(form, key -> new ArrayList<>())
                    .add(new Reading(lemma, pos(line, 2), features(line, 3)));
        }
    }

    private void addEnding(RuleFiles.Line line) {
        String ending = line.column(0);
        String lemma = line.column(1).equals("=") ? null : line.column(1).replace("-", "");
        endings.computeIfAbsent(ending, key -> new ArrayList<>())
                .add(new Ending(ending.length(), lemma, pos(line, 2), features(line, 3)));
    }

    private static PartOfSpeech pos(RuleFiles.Line line, int column) {
        try {
            return PartOfSpeech.valueOf(line.column(column));
        } catch (IllegalArgumentException e) {
            throw line.wrong("no part of speech: '" + line.column(column) + "'");
        }
    }

    private static Set<Feature> features(RuleFiles.Line line, int column) {
        try {
            return TagSet.features(line.column(column));
        } catch (IllegalArgumentException e) {
            throw line.wrong("no feature of this name: " + line.column(column));
        }
    }

    /// Readings of the form as it is written; none where nothing is known of it.
    List<Reading> known(String form) {
        List<Reading> own = closed.get(form);
        if (own != null) return own;
        Map<String, Reading> readings = new LinkedHashMap<>();
        for (Lexicon.Entry entry : lexicon.look(form)) {
            tags.reading(entry)
                    .ifPresent(reading ->
                            readings.putIfAbsent(reading.lemma() + " " + reading.pos() + reading.features(), reading));
        }
        return List.copyOf(readings.values());
    }

    boolean isClosed(String form) {
        return closed.containsKey(form);
    }

    /// What the ending of a word in lower case tells; a noun where it tells nothing.
    List<Reading> guessed(String lower) {
        for (int length = Math.min(LONGEST_ENDING, lower.length() - 2); length > 0; length--) {
            List<Ending> here = endings.get(lower.substring(lower.length() - length));
            if (here == null) continue;
            return here.stream().map(ending -> guess(lower, ending)).toList();
        }
        return List.of(new Reading(lower, PartOfSpeech.NOUN, Set.of()));
    }

    private static Reading guess(String lower, Ending ending) {
        String stem = lower.substring(0, lower.length() - ending.length());
        return new Reading(ending.lemma() == null ? lower : stem + ending.lemma(), ending.pos(), ending.features());
    }

    /// A name, with what the dictionary says of it.
    Reading name(String form) {
        EnumSet<Feature> features = EnumSet.noneOf(Feature.class);
        String lemma = form;
        for (Reading reading : known(form)) {
            if (reading.pos() != PartOfSpeech.PROPN) continue;
            features.addAll(reading.features());
            lemma = reading.lemma();
        }
        if (features.isEmpty() && lemma.equals(form)) lemma = commonNoun(form);
        return new Reading(lemma, PartOfSpeech.PROPN, features);
    }

    /// "Accord", "Sommet": a common noun that has a capital in a name keeps its base form.
    private String commonNoun(String form) {
        for (Reading reading : known(form.toLowerCase(Locale.ROOT))) {
            if (reading.pos() == PartOfSpeech.NOUN) return reading.lemma();
        }
        return form;
    }
}
