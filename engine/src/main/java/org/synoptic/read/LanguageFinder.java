package org.synoptic.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import opennlp.tools.langdetect.LanguageDetector;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Language;

/// Tells the language of a text: OpenNLP's character model, held against the script and the function words of the
/// commoner languages.
///
/// A long text is judged by the model. Of a short one the model knows little: there only languages that write in its
/// script and have its special letters stay in the race, and function words weigh more than the model does.
final class LanguageFinder {
    private static final int LONG_TEXT = 200;
    private static final int SAMPLE = 2_000;
    private static final int FEWEST_LETTERS = 3;
    private static final double LEAST_CONFIDENCE = 0.15;

    /// Codes of the model that the JDK does not turn into BCP 47.
    private static final Map<String, String> TAGS = Map.of(
            "cmn", "zh", "ekk", "et", "lvs", "lv", "pes", "fa", "plt", "mg", "nob", "nb", "nno", "nn", "pnb", "pa");

    private static final class Model {
        static final LanguageDetectorModel LOADED = load();

        private static LanguageDetectorModel load() {
            try (InputStream in = LanguageDetectorModel.class.getResourceAsStream("/langdetect-183.bin")) {
                if (in == null) throw new IllegalStateException("[langdetect-183.bin] is missing from the program");
                return new LanguageDetectorModel(in);
            } catch (IOException e) {
                throw new UncheckedIOException("[langdetect-183.bin] cannot be read", e);
            }
        }
    }

    private static final class Profiles {
        static final Map<String, Profile> ALL = load();

        private static Map<String, Profile> load() {
            Map<String, Profile> profiles = new LinkedHashMap<>();
            for (var line : Wordings.RuleLine.of("languages.tsv")) {
                profiles.put(
                        line.column(0),
                        new Profile(
                                line.column(1),
                                line.column(2).replace("-", ""),
                                Set.of(line.column(3).split(" "))));
            }
            return profiles;
        }
    }

    /// What is typical of a language.
    ///
    /// @param letters letters that it has and most others of its script have not
    /// @param functionWords its commonest words
    private record Profile(String script, String letters, Set<String> functionWords) {}

    private LanguageFinder() {}

    /// @return `und` when the text has too few letters or the signs do not agree on one
    static Language of(String text) {
        String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
        String script = Scripts.most(sample);
        if (script == null || letters(sample) < FEWEST_LETTERS) return Language.UNKNOWN;
        String only = Scripts.onlyLanguage(script, sample);
        if (only != null) return new Language(only, 0.99);
        Map<String, Double> scores = byModel(sample);
        if (letters(sample) < LONG_TEXT) scores = narrowed(scores, sample, script);
        return best(scores);
    }

    private static long letters(String text) {
        return text.chars().filter(Character::isLetter).count();
    }

    private static Map<String, Double> byModel(String sample) {
        LanguageDetector detector = new LanguageDetectorME(Model.LOADED);
        Map<String, Double> scores = new HashMap<>();
        for (var language : detector.predictLanguages(sample)) {
            scores.merge(tag(language.getLang()), language.getConfidence(), Double::sum);
        }
        return scores;
    }

    private static String tag(String iso3) {
        String known = TAGS.get(iso3);
        return known != null ? known : Iso3.shortTag(iso3);
    }

    /// Keeps the commoner languages of the script, and adds what letters and function words say.
    private static Map<String, Double> narrowed(Map<String, Double> scores, String sample, String script) {
        Words words = Words.of(sample);
        Map<String, Double> narrowed = new HashMap<>();
        for (var entry : Profiles.ALL.entrySet()) {
            Profile profile = entry.getValue();
            if (!profile.script().equals(script)) continue;
            double model = scores.getOrDefault(entry.getKey(), 0.0);
            narrowed.put(
                    entry.getKey(), 0.02 + model + functionWordShare(profile, words) + letterShare(profile, sample));
        }
        if (narrowed.isEmpty()) return scores;
        double sum = narrowed.values().stream().mapToDouble(x -> x).sum();
        narrowed.replaceAll((tag, score) -> score / sum);
        return narrowed;
    }

    private static double functionWordShare(Profile profile, Words words) {
        long hits = words.list().stream()
                .filter(word -> profile.functionWords().contains(word.fold()))
                .count();
        return words.size() == 0 ? 0 : 2.0 * hits / words.size();
    }

    private static double letterShare(Profile profile, String sample) {
        long own = sample.toLowerCase(Locale.ROOT)
                .chars()
                .filter(c -> profile.letters().indexOf(c) >= 0)
                .count();
        return Math.min(1, 8.0 * own / Math.max(1, letters(sample)));
    }

    private static Language best(Map<String, Double> scores) {
        List<Map.Entry<String, Double>> ranked = new ArrayList<>(scores.entrySet());
        ranked.sort(Map.Entry.<String, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()));
        if (ranked.isEmpty() || ranked.getFirst().getValue() < LEAST_CONFIDENCE) return Language.UNKNOWN;
        double share = Math.min(0.99, ranked.getFirst().getValue());
        return new Language(ranked.getFirst().getKey(), Math.round(share * 100) / 100.0);
    }

    private static final class Iso3 {
        private static final Map<String, String> SHORT = shortTags();

        static String shortTag(String iso3) {
            return SHORT.getOrDefault(iso3, iso3);
        }

        private static Map<String, String> shortTags() {
            Map<String, String> tags = new HashMap<>();
            for (String two : Locale.getISOLanguages()) tags.put(Locale.of(two).getISO3Language(), two);
            return tags;
        }
    }

    /// A tag as given with an input, where it is well formed.
    static @Nullable Language given(@Nullable String tag) {
        if (tag == null || tag.isBlank()) return null;
        Locale locale = Locale.forLanguageTag(tag.strip().replace('_', '-'));
        return locale.getLanguage().isEmpty() || locale.getLanguage().equals("und")
                ? null
                : new Language(locale.toLanguageTag(), 1);
    }
}
