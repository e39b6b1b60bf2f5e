package org.synoptic.language.slavic;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.synoptic.annotate.language.RuleFiles;
import org.synoptic.annotate.language.Token.Feature;
import org.synoptic.annotate.language.Token.PartOfSpeech;

/// All that one Slavic language knows of single words: its dictionary, the words of `words.tsv` that overrule it, which
/// cases its prepositions govern, and the endings of names.
final class Lexicon {
    private final FormDictionary dictionary;
    private final boolean namesInLowerCase;
    private final Map<String, List<Reading>> words = new HashMap<>();
    private final Map<String, Set<Feature>> governed = new HashMap<>();
    private final Set<String> abbreviations = new HashSet<>();
    private final Set<String> bodyNames = new HashSet<>();
    private final Set<String> placeNames = new HashSet<>();
    private final Set<String> titles = new HashSet<>();
    private final Set<String> relatives = new HashSet<>();
    private final Set<String> knownNames = new HashSet<>();
    private final NameForms nameForms;

    /// @param namesInLowerCase whether the dictionary has names without their capital
    Lexicon(FormDictionary dictionary, boolean namesInLowerCase, RuleFiles rules, String vowels) {
        this.dictionary = dictionary;
        this.namesInLowerCase = namesInLowerCase;
        this.nameForms = new NameForms(rules.lines("names.tsv"), vowels);
        rules.lines("words.tsv").forEach(this::addWord);
        rules.lines("prepositions.tsv").forEach(this::addPreposition);
        rules.lines("abbreviations.tsv").forEach(line -> abbreviations.add(line.column(0)));
        for (RuleFiles.Line line : rules.lines("namecues.tsv"))
            if (line.column(1).equals("person"))
                titles.addAll(List.of(line.column(0).split("\\|")));
        addKnown(rules.lines("states.tsv"), true, 3, 4);
        addKnown(rules.lines("places.tsv"), true, 0, 3);
        rules.lines("atlas.tsv").forEach(this::addOfAtlas);
        addKnown(rules.lines("organizations.tsv"), false, 1);
        for (RuleFiles.Line line : rules.lines("organizations.tsv")) addBodies(line.column(1));
        for (RuleFiles.Line line : rules.lines("ministries.tsv")) addBodies(capitalised(line.column(0)));
    }

    private void addBodies(String names) {
        for (String name : names.split("\\|")) if (name.indexOf(' ') < 0 && name.length() > 2) bodyNames.add(name);
    }

    private void addKnown(List<RuleFiles.Line> lines, boolean places, int... columns) {
        for (RuleFiles.Line line : lines) {
            for (int column : columns) {
                for (String name : line.column(column).split("\\|")) {
                    String[] words = name.split("=", 2)[0].split("[ -]");
                    if (places && words.length == 1) placeNames.add(words[0]);
                    for (String word : words) if (word.length() > 2) knownNames.add(word);
                }
            }
        }
    }

    /// Of the many places only those of one word that hardly means anything else.
    private void addOfAtlas(RuleFiles.Line line) {
        String name = line.column(0);
        if (!line.column(3).equals("sure") || name.indexOf(' ') >= 0 || name.indexOf('-') >= 0) return;
        placeNames.add(name);
        knownNames.add(name);
    }

    private void addWord(RuleFiles.Line line) {
        if (line.column(1).equals("RELATIVE")) {
            relatives.add(line.column(0));
            return;
        }
        PartOfSpeech pos;
        try {
            pos = PartOfSpeech.valueOf(line.column(1));
        } catch (IllegalArgumentException e) {
            throw line.wrong("no part of speech: " + line.column(1));
        }
        EnumSet<Feature> features = EnumSet.noneOf(Feature.class);
        for (String name : line.column(3).split(" ")) {
            if (name.isEmpty()) continue;
            try {
                features.add(Feature.valueOf(name));
            } catch (IllegalArgumentException e) {
                throw line.wrong("no feature: " + name);
            }
        }
        for (String form : line.column(0).split("\\|")) {
            String lemma = line.column(2).isEmpty() || line.column(2).equals("-") ? form : line.column(2);
            words.computeIfAbsent(form, f -> new ArrayList<>())
                    .add(new Reading(lemma, pos, tag(pos, features), features));
        }
    }

    private static String tag(PartOfSpeech pos, Set<Feature> features) {
        return switch (pos) {
            case VERB, AUX -> features.contains(Feature.INFINITIVE) ? Tags.INFINITIVE : Tags.FINITE;
            case NOUN -> Tags.NOUN;
            case ADJ -> Tags.ADJECTIVE;
            case NUM -> Tags.NUMBER;
            default -> Tags.OTHER;
        };
    }

    private void addPreposition(RuleFiles.Line line) {
        Set<Feature> cases = governed.computeIfAbsent(line.column(0), word -> EnumSet.noneOf(Feature.class));
        for (String name : line.column(2).split(" ")) {
            switch (name) {
                case "gen" -> cases.add(Feature.GENITIVE);
                case "dat" -> cases.add(Feature.DATIVE);
                case "acc" -> cases.add(Feature.ACCUSATIVE);
                case "ins" -> cases.add(Feature.INSTRUMENTAL);
                case "loc" -> cases.add(Feature.LOCATIVE);
                default -> throw line.wrong("no case: '" + name + "'");
            }
        }
    }

    /// The cases that a preposition governs; none for another word.
    Set<Feature> governedBy(String word) {
        return governed.getOrDefault(word.toLowerCase(Locale.ROOT), Set.of());
    }

    boolean isAbbreviation(String word) {
        return abbreviations.contains(word) || abbreviations.contains(word.toLowerCase(Locale.ROOT));
    }

    /// Whether a noun stands before the name of the person whom it tells of: "министр Петров".
    boolean isTitle(String lemma) {
        return titles.contains(lemma);
    }

    /// The base form of a pronoun that opens a relative clause.
    boolean isRelative(String lemma) {
        return relatives.contains(lemma);
    }

    /// A body of one word, in the base form: "Кремль".
    boolean isBodyName(String word) {
        return bodyNames.contains(word);
    }

    /// A state or a place of one word, in the base form.
    boolean isPlaceName(String word) {
        return placeNames.contains(word);
    }

    boolean isKnownName(String word) {
        return knownNames.contains(word);
    }

    boolean isSetWord(String lower) {
        return words.containsKey(lower);
    }

    /// The readings of a word without a capital.
    List<Reading> common(String lower) {
        List<Reading> set = words.get(lower);
        if (set != null) return set;
        List<Reading> found = withoutNames(look(lower));
        int hyphen = lower.lastIndexOf('-');
        if (!found.isEmpty() || hyphen < 1 || hyphen == lower.length() - 1) return found;
        String first = lower.substring(0, hyphen + 1);
        return withoutNames(look(lower.substring(hyphen + 1))).stream()
                .map(last -> new Reading(first + last.lemma(), last.pos(), last.tag(), last.features()))
                .toList();
    }

    private List<Reading> look(String written) {
        String form = written.replace('’', '\'').replace('ʼ', '\'');
        List<Reading> found = dictionary.readings(form);
        return found.isEmpty() && form.indexOf('ё') >= 0 ? dictionary.readings(form.replace('ё', 'е')) : found;
    }

    private static List<Reading> withoutNames(List<Reading> readings) {
        return readings.stream()
                .filter(reading -> reading.pos() != PartOfSpeech.PROPN)
                .toList();
    }

    /// The readings as a name that the dictionary has for a word with a capital.
    List<Reading> names(String word) {
        String form = namesInLowerCase ? word.toLowerCase(Locale.ROOT) : word;
        List<Reading> names = new ArrayList<>();
        for (Reading reading : look(form)) {
            if (reading.pos() != PartOfSpeech.PROPN) continue;
            names.add(new Reading(capitalised(reading.lemma()), reading.pos(), reading.tag(), reading.features()));
        }
        return names;
    }

    /// What a name that the dictionary lacks can be a form of.
    List<Reading> guessed(String word) {
        return nameForms.readings(word);
    }

    static String capitalised(String word) {
        if (word.isEmpty()) return word;
        StringBuilder result = new StringBuilder();
        boolean start = true;
        for (int c : word.codePoints().toArray()) {
            result.appendCodePoint(start ? Character.toTitleCase(c) : c);
            start = c == '-';
        }
        return result.toString();
    }
}
