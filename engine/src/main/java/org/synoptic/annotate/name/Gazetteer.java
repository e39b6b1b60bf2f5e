package org.synoptic.annotate.name;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.Grammar;
import org.synoptic.annotate.language.LanguageModule;
import org.synoptic.annotate.language.RuleFiles;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.Token;
import org.synoptic.annotate.language.Token.PartOfSpeech;
import org.synoptic.model.Entity;
import org.synoptic.model.EntityType;
import org.synoptic.model.Mention;

/// The names that are known beforehand in one language: states with their adjectives, peoples and capitals, cities,
/// international bodies.
///
/// States come from CLDR, the rest from the rule files of the language.
final class Gazetteer {
    private static final ULocale ENGLISH = ULocale.ENGLISH;

    /// "People's Republic", "Workers' Party": the ending is a token of its own.
    private static final Pattern GENITIVE = Pattern.compile("(?<=\\p{L})'s?(?= )");

    /// "Al-Qa'ida": behind a hyphen an apostrophe parts the word.
    private static final Pattern APOSTROPHE = Pattern.compile("(?<=-\\p{L}{1,9})'(?=\\p{L})");

    private record Entry(List<String> words, KnownName name) {}

    /// A match: the tokens from `from` to before `to`.
    record Match(int from, int to, KnownName name) {}

    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();
    private final Map<String, String> adjectives = new HashMap<>();

    /// Where names have cases they are held and looked up by their base forms; null elsewhere.
    private final @Nullable BaseForms baseForms;

    Gazetteer(LanguageModule module, Atlas atlas) {
        String languageTag = module.tag();
        RuleFiles rules = module.rules();
        this.baseForms = Grammar.of(rules).has("cases") ? new BaseForms(module.sentences()) : null;
        addStatesOfCldr(languageTag);
        rules.lines("states.tsv").forEach(this::addState);
        rules.lines("places.tsv").forEach(line -> addPlace(line, !languageTag.equals("en")));
        atlas.eachSure((name, place) -> add(name, new KnownName(place, Mention.Form.NAME, false)));
        rules.lines("organizations.tsv").forEach(line -> addNamed(line, EntityType.ORGANIZATION, "org"));
        rules.lines("groups.tsv").forEach(line -> addNamed(line, EntityType.GROUP, "group"));
        byFirstWord
                .values()
                .forEach(entries -> entries.sort(
                        Comparator.comparingInt((Entry entry) -> -entry.words().size())));
    }

    static Entity state(String alpha3) {
        return new Entity(EntityIds.country(alpha3), EntityType.COUNTRY, stateName(alpha3), alpha3, alpha3, null);
    }

    private static String stateName(String alpha3) {
        return switch (alpha3) {
            case "SUN" -> "Soviet Union";
            case "YUG" -> "Yugoslavia";
            case "CSK" -> "Czechoslovakia";
            case "DDR" -> "East Germany";
            case "XKX" -> "Kosovo";
            case "PSE" -> "Palestine";
            default -> LocaleDisplayNames.getInstance(ENGLISH).regionDisplayName(alpha2(alpha3));
        };
    }

    private static String alpha2(String alpha3) {
        for (String country : ULocale.getISOCountries()) {
            if (alpha3(country).equals(alpha3)) return country;
        }
        throw new IllegalArgumentException("no ISO 3166 code: " + alpha3);
    }

    private static String alpha3(String alpha2) {
        try {
            return new ULocale("und", alpha2).getISO3Country();
        } catch (MissingResourceException e) {
            return "";
        }
    }

    private void addStatesOfCldr(String languageTag) {
        LocaleDisplayNames names = LocaleDisplayNames.getInstance(ULocale.forLanguageTag(languageTag));
        for (String country : ULocale.getISOCountries()) {
            String alpha3 = alpha3(country);
            if (alpha3.isEmpty()) continue;
            String name = names.regionDisplayName(country);
            if (!name.equals(country)) add(name, new KnownName(state(alpha3), Mention.Form.NAME, false));
        }
    }

    private void addState(RuleFiles.Line line) {
        String alpha3 = line.column(0);
        Entity state;
        try {
            state = state(alpha3);
        } catch (IllegalArgumentException e) {
            throw line.wrong(String.valueOf(e.getMessage()));
        }
        for (String adjective : forms(line, 1)) {
            add(adjective, new KnownName(state, Mention.Form.ADJECTIVE, false));
            adjectives.put(adjective, alpha3);
        }
        for (String people : forms(line, 2)) {
            Entity group =
                    new Entity("group:" + alpha3, EntityType.GROUP, "People of " + state.name(), null, alpha3, null);
            add(people, new KnownName(group, Mention.Form.NAME, false));
        }
        for (String capital : forms(line, 3)) {
            String written = capital.split("=", 2)[0];
            String english = capital.substring(capital.indexOf('=') + 1);
            Entity place = new Entity(EntityIds.of("place", english), EntityType.PLACE, english, null, alpha3, null);
            add(written, new KnownName(place, Mention.Form.NAME, true));
        }
        for (String name : forms(line, 4)) {
            add(name, new KnownName(state, Mention.Form.NAME, false));
        }
    }

    private void addPlace(RuleFiles.Line line, boolean englishNameInThirdColumn) {
        String written = line.column(0);
        String english = englishNameInThirdColumn ? line.column(2) : written;
        String country = line.column(1).equals("-") ? null : line.column(1);
        Entity place = new Entity(EntityIds.of("place", english), EntityType.PLACE, english, null, country, null);
        add(written, new KnownName(place, Mention.Form.NAME, false));
        for (String form : forms(line, englishNameInThirdColumn ? 3 : 2)) {
            add(form, new KnownName(place, Mention.Form.NAME, false));
        }
    }

    private void addNamed(RuleFiles.Line line, EntityType type, String idType) {
        String country = line.column(2).isEmpty() ? null : line.column(2);
        Entity named = new Entity(EntityIds.of(idType, line.column(0)), type, line.column(0), null, country, null);
        add(line.column(0), new KnownName(named, Mention.Form.NAME, false));
        for (String form : forms(line, 1)) {
            add(form, new KnownName(named, Mention.Form.NAME, false));
        }
    }

    private static List<String> forms(RuleFiles.Line line, int column) {
        String text = line.column(column);
        return text.isEmpty() || text.equals("-") ? List.of() : List.of(text.split("\\|"));
    }

    private void add(String name, KnownName known) {
        if (baseForms != null) {
            file(baseForms.of(name), known);
            return;
        }
        List<String> words = List.of(name.split(" "));
        file(words, known);
        List<String> elided = PhraseTable.words(name);
        if (!elided.equals(words)) file(elided, known);
        List<String> parted = parted(name);
        if (!parted.equals(words)) file(parted, known);
        // capitals often stand without their accents: "Etats-Unis"
        if (name.startsWith("É") || name.startsWith("Î"))
            add((name.startsWith("É") ? "E" : "I") + name.substring(1), known);
    }

    /// As the tokens of a text have the name.
    private static List<String> parted(String name) {
        String endings = GENITIVE.matcher(name).replaceAll(" $0").replace(", ", " , ");
        return List.of(APOSTROPHE.matcher(endings).replaceAll(" $0 ").split(" "));
    }

    private void file(List<String> words, KnownName known) {
        byFirstWord.computeIfAbsent(words.getFirst(), word -> new ArrayList<>()).add(new Entry(words, known));
    }

    /// The longest known name that starts at the token.
    Optional<Match> at(Sentence sentence, int from) {
        for (String first : variants(sentence.token(from))) {
            for (Entry entry : byFirstWord.getOrDefault(first, List.of())) {
                int to = from + entry.words().size();
                if (to <= sentence.size() && matches(sentence, from, entry.words())) {
                    return Optional.of(new Match(from, to, entry.name()));
                }
            }
        }
        return Optional.empty();
    }

    private boolean matches(Sentence sentence, int from, List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            if (!variants(sentence.token(from + i)).contains(words.get(i))) return false;
        }
        return true;
    }

    /// The ways in which the word of a name can stand in a text: as it is, without the ending of a genitive or an
    /// adjective, in capitals.
    private List<String> variants(Token token) {
        if (baseForms != null) return BaseForms.of(token);
        String text = token.text().replace('’', '\'');
        List<String> variants = new ArrayList<>();
        variants.add(text);
        if (text.length() > 3 && text.endsWith("s")) variants.add(text.substring(0, text.length() - 1));
        if (text.length() > 3 && isUpper(text)) {
            variants.add(text.charAt(0) + text.substring(1).toLowerCase(Locale.ROOT));
        }
        String stem = adjectiveStem(text);
        if (stem != null) variants.add(stem);
        String lemma = token.lemma();
        if (token.pos() == PartOfSpeech.ADJ && adjectives.containsKey(lemma)) variants.add(lemma);
        return variants;
    }

    /// "russischen" → "russisch", where that is an adjective of a state.
    private @Nullable String adjectiveStem(String text) {
        for (String ending : List.of("e", "er", "en", "em", "es")) {
            if (text.endsWith(ending)) {
                String stem = text.substring(0, text.length() - ending.length());
                String lower = stem.toLowerCase(Locale.ROOT);
                if (adjectives.containsKey(lower)) return lower;
            }
        }
        return null;
    }

    private static boolean isUpper(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT)) && Character.isLetter(text.charAt(0));
    }
}
