package org.synoptic.annotate.name;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.RuleFiles;

/// Names of any script as English reports write them: "Ельцин" as "Yeltsin", "بيروت" as "Beirut".
///
/// Ukrainian by rules; Russian, Arabic, Hebrew, Korean, Japanese and Chinese by what GeoNames' names in both scripts
/// teach, Russian also by names of persons and by rules; other scripts by ICU. What is written in Latin letters stays,
/// without control characters and heaps of marks.
/// May be used by many threads at once.
public final class Romaniser {
    private static final int LONGEST_NAME = 400;
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern APOSTROPHE = Pattern.compile("['ʼ’]");
    private static final Pattern BETWEEN = Pattern.compile("[\\s·・＝=]+");

    /// How much better than its probability the writing by rule is, and one that persons are known to bear, with what
    /// each step of usualness adds, as logarithms. Tuned on every second name of a set of Russian names.
    private static final double RULE_BONUS = 2;

    private static final double KNOWN_BONUS = 2;
    private static final double USUAL_BONUS = 0.7;

    /// Endings of Russian, Ukrainian, Armenian and Georgian names, which English reports write by rule.
    private static final Pattern EASTERN =
            Pattern.compile("..(?:[оеё]ва?|[иы]на?|[сц]кий|[сц]кая|енко|[ое]вич|[оеё]вна|янц?|дзе|швили)$");

    private static final double EASTERN_BONUS = 10;

    private static final Pattern JAPANESE = Pattern.compile(
            "(?:(?:кк|сс|тт|пп|дз|[кгстднхбпмр])?[аиуэоеяюё]й?|ццу|цу|фу|ва|о|н(?![аиуэоеяюё])ъ?|м(?=[бпм])){2,}");

    private static final Pattern OF_JAPANESE = Pattern.compile("дз|цу|с[ияюё]|т[ияюё]");

    /// How much likelier a name of Japanese syllables may be one of another language.
    private static final double NOT_JAPANESE = 2;

    /// The writing by rule is held for at most so much less likely than the likeliest.
    private static final double UNLIKELY = 6;

    /// So many of the likeliest are looked at.
    private static final int CANDIDATES = 100;

    /// So many words are remembered; names come again and again.
    private static final int REMEMBERED = 20_000;

    private static final Map<String, String> WRITTEN = new ConcurrentHashMap<>();
    private static final Map<String, Optional<SoundModel>> MODELS = new ConcurrentHashMap<>();
    private static final Map<String, Optional<Transliterator>> RULES = new ConcurrentHashMap<>();

    private Romaniser() {}

    /// @param language primary BCP 47 tag, where it is known; else the script tells it
    /// @return in Latin letters, each word with a capital; the name as it is where nothing of it can be written so
    public static String romanise(String name, @Nullable String language) {
        String bounded = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
        StringBuilder settled = new StringBuilder();
        for (String word : BETWEEN.split(UNSEEN.matcher(bounded).replaceAll("")))
            settled.append(settled.isEmpty() ? "" : " ").append(LookAlikes.settled(word));
        String clean = settled.toString().strip();
        StringBuilder latin = new StringBuilder();
        for (String word : BETWEEN.split(clean)) {
            String part = hyphenated(word, language);
            if (!part.isEmpty()) latin.append(latin.isEmpty() ? "" : " ").append(part);
        }
        return latin.isEmpty() ? clean : latin.toString();
    }

    /// The name itself where it is written in Latin letters, else [#romanise].
    static String inLatin(String name, @Nullable String language) {
        return isLatin(name) ? name : romanise(name, language);
    }

    private static String hyphenated(String word, @Nullable String language) {
        StringBuilder latin = new StringBuilder();
        for (String part : word.split("[-‐]", -1)) {
            if (!latin.isEmpty()) latin.append('-');
            latin.append(isLatin(part) ? part : remembered(part, language));
        }
        return latin.toString();
    }

    private static String remembered(String word, @Nullable String language) {
        if (word.length() > SoundModel.LONGEST) return capitalised(word(word, language));
        String key = language + " " + word;
        String known = WRITTEN.get(key);
        if (known != null) return known;
        if (WRITTEN.size() >= REMEMBERED) WRITTEN.clear();
        String written = capitalised(word(word, language));
        WRITTEN.put(key, written);
        return written;
    }

    private static String word(String word, @Nullable String language) {
        String script = language(word, language);
        String lower = word.toLowerCase(Locale.ROOT);
        String letters = script.equals("ko") ? Normalizer.normalize(lower, Normalizer.Form.NFD) : lower;
        if (script.equals("uk"))
            return rules(script).map(rules -> rules.transliterate(lower)).orElse(EntityIds.latin(word));
        Optional<SoundModel> model = model(script).filter(known -> known.knows(letters));
        if (model.isEmpty() || letters.length() > SoundModel.LONGEST) return EntityIds.latin(word);
        if (script.equals("ru") && isJapanese(letters, model.get()))
            return rules("ru-ja").map(rules -> rules.transliterate(lower)).orElse("");
        Map<String, Double> writings =
                plain(model.get().writings(letters), APOSTROPHE.matcher(word).find());
        String byRule = rules(script).map(rules -> rules.transliterate(lower)).orElse("");
        double bonus = EASTERN.matcher(lower).find() ? EASTERN_BONUS : RULE_BONUS;
        String chosen = likeliest(writings, byRule, bonus);
        return chosen.isEmpty() ? EntityIds.latin(word) : chosen;
    }

    /// "Хасимото": of syllables as Japanese has them, one at least of those that Russian writes in its own way.
    private static boolean isJapanese(String word, SoundModel model) {
        return JAPANESE.matcher(word).matches()
                && OF_JAPANESE.matcher(word).find()
                && model.foreignness("ja", word) < NOT_JAPANESE;
    }

    /// By probability, by rule, and by what persons are known to be called.
    private static String likeliest(Map<String, Double> writings, String byRule, double bonus) {
        double most = writings.values().stream().max(Double::compare).orElse(0.0);
        String best = byRule;
        double highest = byRule.isEmpty()
                ? Double.NEGATIVE_INFINITY
                : Math.max(most - UNLIKELY, writings.getOrDefault(byRule, most - UNLIKELY)) + bonus + bonus(byRule);
        int left = CANDIDATES;
        for (Map.Entry<String, Double> writing : writings.entrySet()) {
            double score = writing.getValue() + bonus(writing.getKey());
            if (score > highest) {
                best = writing.getKey();
                highest = score;
            }
            if (--left == 0) break;
        }
        return best;
    }

    private static double bonus(String name) {
        int usual = LatinNames.usual(name);
        return usual == 0 ? 0 : KNOWN_BONUS + USUAL_BONUS * usual;
    }

    /// Without marks, as most reports in English have foreign names: the likelihoods of "gómez" and "gomez" are one.
    ///
    /// @param apostrophes whether the name has one: else those that stand for a soft sign go too
    private static Map<String, Double> plain(Map<String, Double> writings, boolean apostrophes) {
        Map<String, Double> plain = new LinkedHashMap<>();
        writings.forEach((name, likelihood) -> {
            String bare = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                    .replaceAll("");
            plain.merge(apostrophes ? bare : APOSTROPHE.matcher(bare).replaceAll(""), likelihood, Romaniser::either);
        });
        return plain;
    }

    /// The logarithm of the sum.
    private static double either(double a, double b) {
        double most = Math.max(a, b);
        return most + Math.log1p(Math.exp(Math.min(a, b) - most));
    }

    private static boolean isLatin(String word) {
        return word.codePoints().allMatch(c -> {
            int script = UScript.getScript(c);
            return script == UScript.LATIN || script == UScript.COMMON || script == UScript.INHERITED;
        });
    }

    /// Of several scripts in one word the first letter's counts; Chinese characters may be Japanese.
    private static String language(String word, @Nullable String language) {
        int script = UScript.COMMON;
        boolean kana = false;
        for (int c : word.codePoints().toArray()) {
            int own = UScript.getScript(c);
            kana |= own == UScript.KATAKANA || own == UScript.HIRAGANA;
            if (script == UScript.COMMON) script = own;
        }
        if (kana) return "ja";
        return switch (script) {
            case UScript.CYRILLIC ->
                language == null || language.equals("ru") ? "ru" : language.equals("uk") ? "uk" : "";
            case UScript.ARABIC -> language == null || language.equals("ar") ? "ar" : "";
            case UScript.HEBREW -> "he";
            case UScript.HANGUL -> "ko";
            case UScript.HAN -> "ja".equals(language) ? "ja" : "zh";
            default -> "";
        };
    }

    private static Optional<SoundModel> model(String language) {
        if (language.isEmpty()) return Optional.empty();
        return MODELS.computeIfAbsent(language, tag -> {
            List<RuleFiles.Line> names = new RuleFiles(Romaniser.class).lines("sounds-" + tag + ".tsv");
            return names.isEmpty() ? Optional.empty() : Optional.of(new SoundModel(names));
        });
    }

    /// The rules of a language in ICU's own form, if it has some.
    private static Optional<Transliterator> rules(String language) {
        return RULES.computeIfAbsent(language, tag -> {
            List<RuleFiles.Line> lines = new RuleFiles(Romaniser.class).lines("rules-" + tag + ".txt");
            if (lines.isEmpty()) return Optional.empty();
            StringBuilder rules = new StringBuilder();
            lines.forEach(line -> rules.append(line.column(0)).append('\n'));
            return Optional.of(Transliterator.createFromRules(tag, rules.toString(), Transliterator.FORWARD));
        });
    }

    private static String capitalised(String word) {
        if (word.isEmpty()) return word;
        int first = word.offsetByCodePoints(0, 1);
        return word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first);
    }
}
