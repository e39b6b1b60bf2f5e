package org.synoptic.language.de;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.IStemmer;
import morfologik.stemming.WordData;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.Token;
import org.synoptic.annotate.language.Token.Feature;
import org.synoptic.annotate.language.Token.PartOfSpeech;
import org.synoptic.language.corenlp.CoreNlpSentences;
import org.synoptic.language.corenlp.Lazy;
import org.synoptic.model.Span;

/// German words: the part of speech is CoreNLP's, lemma and features are the dictionary's readings that fit it.
///
/// @see <a href="https://github.com/languagetool-org/german-pos-dict">german-pos-dict, its tag set</a>
final class GermanWordForms implements CoreNlpSentences.WordForms {
    private static final Lazy<Dictionary> DICTIONARY = new Lazy<>(GermanWordForms::load);

    /// A lookup keeps buffers, so each thread has its own; the dictionary behind them is one.
    private final ThreadLocal<IStemmer> lookup = ThreadLocal.withInitial(() -> new DictionaryLookup(DICTIONARY.get()));

    private static final Pattern ORDINAL = Pattern.compile("\\d{1,3}|\\p{Lu}|[IVX]{1,6}|St|Chr|Dr|Prof");

    /// Words with which German sentences begin; with a capital they open one.
    private static final Set<String> OPENERS = Set.of(
            "Der",
            "Die",
            "Das",
            "Den",
            "Dem",
            "Des",
            "Ein",
            "Eine",
            "Einen",
            "Einer",
            "Einem",
            "Er",
            "Sie",
            "Es",
            "Wir",
            "Ich",
            "Man",
            "Dies",
            "Diese",
            "Dieser",
            "Dieses",
            "Sein",
            "Seine",
            "Ihr",
            "Ihre",
            "Im",
            "In",
            "Am",
            "An",
            "Auf",
            "Aus",
            "Bei",
            "Beim",
            "Mit",
            "Nach",
            "Von",
            "Vom",
            "Vor",
            "Zu",
            "Zum",
            "Zur",
            "Für",
            "Gegen",
            "Durch",
            "Seit",
            "Bis",
            "Um",
            "Unter",
            "Über",
            "Während",
            "Wegen",
            "Trotz",
            "Und",
            "Aber",
            "Doch",
            "Denn",
            "Oder",
            "Auch",
            "So",
            "Dann",
            "Da",
            "Dort",
            "Hier",
            "Nun",
            "Jetzt",
            "Wer",
            "Was",
            "Wie",
            "Wo",
            "Wann",
            "Warum",
            "Als",
            "Wenn",
            "Ob",
            "Weil",
            "Dass",
            "Damit",
            "Dabei",
            "Danach",
            "Darauf",
            "Zudem",
            "Allerdings",
            "Nicht",
            "Kein",
            "Keine",
            "Alle",
            "Viele",
            "Einige",
            "Beide",
            "Noch",
            "Nur",
            "Schon",
            "Erst",
            "Später",
            "Heute",
            "Gestern",
            "„",
            "\"",
            "»",
            "(",
            "-");

    /// Marks that the tagger does not know, by the plain ones that it does.
    private static final Map<String, String> MARKS = Map.ofEntries(
            Map.entry("„", "\""),
            Map.entry("“", "\""),
            Map.entry("”", "\""),
            Map.entry("»", "\""),
            Map.entry("«", "\""),
            Map.entry("‚", "'"),
            Map.entry("‘", "'"),
            Map.entry("’", "'"),
            Map.entry("›", "'"),
            Map.entry("‹", "'"),
            Map.entry("–", "-"),
            Map.entry("—", "-"),
            Map.entry("…", "..."));

    /// A preposition and the article that it is written with.
    private static final Map<String, List<String>> CONTRACTIONS = Map.ofEntries(
            Map.entry("am", List.of("an", "dem")),
            Map.entry("ans", List.of("an", "das")),
            Map.entry("aufs", List.of("auf", "das")),
            Map.entry("beim", List.of("bei", "dem")),
            Map.entry("durchs", List.of("durch", "das")),
            Map.entry("fürs", List.of("für", "das")),
            Map.entry("im", List.of("in", "dem")),
            Map.entry("ins", List.of("in", "das")),
            Map.entry("übers", List.of("über", "das")),
            Map.entry("ums", List.of("um", "das")),
            Map.entry("unters", List.of("unter", "das")),
            Map.entry("vom", List.of("von", "dem")),
            Map.entry("vorm", List.of("vor", "dem")),
            Map.entry("vors", List.of("vor", "das")),
            Map.entry("zum", List.of("zu", "dem")),
            Map.entry("zur", List.of("zu", "der")));

    private record Reading(String lemma, List<String> tags) {}

    @Override
    public Token token(Span span, String text, String tag, boolean startsSentence) {
        PartOfSpeech pos = partOfSpeech(tag);
        List<Reading> readings = readings(text, pos, startsSentence);
        String lemma = readings.isEmpty() ? text : readings.getFirst().lemma();
        EnumSet<Feature> features = EnumSet.noneOf(Feature.class);
        for (Reading reading : readings) {
            features.addAll(features(reading.tags(), pos));
        }
        disambiguate(features);
        if (Character.isUpperCase(text.charAt(0))) features.addAll(nameFeatures(text));
        return new Token(span, text, lemma, pos, tag, features);
    }

    /// "am 15. August", "Otto II. von Ruritanien", "St . Gallen": an ordinal or an abbreviation, and then no word with
    /// which sentences begin.
    @Override
    public boolean goesOn(String before, String after) {
        return ORDINAL.matcher(before).matches() && !OPENERS.contains(after);
    }

    @Override
    public List<String> asLearned(String word) {
        String plain = MARKS.get(word);
        if (plain != null) return List.of(plain);
        List<String> parts = CONTRACTIONS.get(word.toLowerCase(Locale.GERMAN));
        if (parts == null) return List.of(word);
        boolean opens = Character.isUpperCase(word.charAt(0));
        String first = parts.getFirst();
        return opens ? List.of(Character.toUpperCase(first.charAt(0)) + first.substring(1), parts.getLast()) : parts;
    }

    private List<Reading> readings(String text, PartOfSpeech pos, boolean startsSentence) {
        List<Reading> readings = look(text, pos);
        if (readings.isEmpty() && startsSentence) readings = look(text.toLowerCase(Locale.GERMAN), pos);
        String today = readings.isEmpty() ? OlderSpelling.today(text) : text;
        if (!today.equals(text)) readings = look(today, pos);
        return readings.isEmpty() && pos == PartOfSpeech.NOUN ? lastPart(text) : readings;
    }

    private Set<Feature> nameFeatures(String text) {
        EnumSet<Feature> features = EnumSet.noneOf(Feature.class);
        boolean name = false;
        boolean noun = false;
        for (WordData data : lookup.get().lookup(text)) {
            String tag = Objects.requireNonNullElse(data.getTag(), "").toString();
            name |= tag.startsWith("EIG");
            noun |= tag.startsWith("SUB");
            if (tag.startsWith("EIG")) nameFeature(tag).ifPresent(features::add);
        }
        if (noun && !name) features.add(Feature.COMMON_NOUN);
        return features;
    }

    /// What the last part of a tag tells of a name: given name, last name, country, city, region, water.
    private static Optional<Feature> nameFeature(String tag) {
        return switch (tag.substring(tag.lastIndexOf(':') + 1)) {
            case "VOR" -> Optional.of(Feature.GIVEN_NAME);
            case "NAC" -> Optional.of(Feature.FAMILY_NAME);
            case "COU", "STD", "GEB", "WAT" -> Optional.of(Feature.PLACE_NAME);
            default -> Optional.empty();
        };
    }

    /// A compound has the forms of its last part: the longest known ending of four letters or more.
    private List<Reading> lastPart(String text) {
        for (int cut = 3; cut <= text.length() - 4; cut++) {
            String head = text.substring(0, cut);
            String rest = text.substring(cut);
            List<Reading> readings =
                    look(rest.substring(0, 1).toUpperCase(Locale.GERMAN) + rest.substring(1), PartOfSpeech.NOUN);
            if (!readings.isEmpty()) {
                return readings.stream()
                        .map(reading -> new Reading(head + reading.lemma().toLowerCase(Locale.GERMAN), reading.tags()))
                        .toList();
            }
        }
        return List.of();
    }

    private List<Reading> look(String word, PartOfSpeech pos) {
        List<Reading> readings = new ArrayList<>();
        for (WordData data : lookup.get().lookup(word)) {
            List<String> tags = List.of(
                    Objects.requireNonNullElse(data.getTag(), "").toString().split(":"));
            if (fits(tags.getFirst(), pos)) {
                readings.add(new Reading(
                        Objects.requireNonNullElse(data.getStem(), word).toString(), tags));
            }
        }
        // "besucht" as an adjective is its own lemma, as a form of "besuchen" it is not
        if (pos == PartOfSpeech.VERB || pos == PartOfSpeech.AUX) {
            readings.sort(
                    Comparator.comparing(reading -> !reading.tags().getFirst().equals("VER")));
        }
        return readings;
    }

    private static boolean fits(String kind, PartOfSpeech pos) {
        return switch (pos) {
            case VERB, AUX -> kind.equals("VER") || kind.equals("PA2");
            case NOUN -> kind.equals("SUB");
            case PROPN -> kind.equals("EIG");
            case ADJ -> kind.equals("ADJ") || kind.equals("PA1") || kind.equals("PA2");
            default -> false;
        };
    }

    private static Set<Feature> features(List<String> tags, PartOfSpeech pos) {
        EnumSet<Feature> features = EnumSet.noneOf(Feature.class);
        for (String tag : tags) {
            Feature feature = feature(tag);
            if (feature != null) features.add(feature);
        }
        boolean verb = pos == PartOfSpeech.VERB || pos == PartOfSpeech.AUX;
        if (verb && (tags.contains("1") || tags.contains("2") || tags.contains("3"))) features.add(Feature.FINITE);
        return features;
    }

    private static @Nullable Feature feature(String tag) {
        return switch (tag) {
            case "PRT" -> Feature.PAST;
            case "PRÄ" -> Feature.PRESENT;
            case "PA2" -> Feature.PAST_PARTICIPLE;
            case "PA1" -> Feature.PRESENT_PARTICIPLE;
            case "INF", "EIZ" -> Feature.INFINITIVE;
            case "KJ1" -> Feature.SUBJUNCTIVE_I;
            case "KJ2" -> Feature.SUBJUNCTIVE_II;
            case "PLU" -> Feature.PLURAL;
            case "SIN" -> Feature.SINGULAR;
            case "GEN" -> Feature.GENITIVE;
            default -> null;
        };
    }

    /// Forms that the indicative shares with a subjunctive are taken for the indicative.
    private static void disambiguate(EnumSet<Feature> features) {
        if (features.contains(Feature.PRESENT)) features.remove(Feature.SUBJUNCTIVE_I);
        if (features.contains(Feature.PAST)) features.remove(Feature.SUBJUNCTIVE_II);
    }

    private static PartOfSpeech partOfSpeech(String tag) {
        for (PartOfSpeech pos : PartOfSpeech.values()) {
            if (pos.name().equals(tag)) return pos;
        }
        return PartOfSpeech.X;
    }

    private static Dictionary load() {
        URL dictionary = Objects.requireNonNull(
                GermanWordForms.class.getResource("/org/languagetool/resource/de/german.dict"), "german.dict");
        try {
            return Dictionary.read(dictionary);
        } catch (IOException e) {
            throw new UncheckedIOException("[german.dict] cannot be read", e);
        }
    }
}
