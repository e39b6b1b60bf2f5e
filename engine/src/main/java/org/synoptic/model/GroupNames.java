package org.synoptic.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What parties without a name of their own are called in a language: "protesters from Greece" for the party
/// "Protesters of Greece", from the files `groups.*.tsv` beside this class.
public final class GroupNames {
    private static final Map<String, GroupNames> READ = new ConcurrentHashMap<>();
    private static final Map<String, String> CONTRACTED =
            Map.of("von dem ", "vom ", "bei dem ", "beim ", "in dem ", "im ", "zu dem ", "zum ", "zu der ", "zur ");

    private static final String OF = " of ";

    private final Map<String, Name> names = new HashMap<>();

    /// Last words of what an English report calls many, without the ending of the plural.
    private static final Set<String> MANY = Set.of(
            "people",
            "police",
            "men",
            "women",
            "children",
            "crew",
            "staff",
            "personnel",
            "military",
            "army",
            "navy",
            "clergy",
            "youth",
            "public",
            "media",
            "press",
            "force",
            "guard",
            "opposition",
            "team",
            "group",
            "crowd");

    /// @param one what one of many is called
    /// @param oneDative the same behind a preposition that takes the dative
    private record Name(
            String words, String dative, String beforeState, boolean isMany, String one, String oneDative) {}

    private GroupNames(String file) {
        WordFile.read(
                file,
                line -> names.put(
                        line.get(0),
                        new Name(
                                line.get(1),
                                line.get(2),
                                line.get(3),
                                line.get(4).equals("many"),
                                line.get(5),
                                line.get(6))));
    }

    /// @param language of which there is a file: en, de
    public static GroupNames in(Locale language) {
        return READ.computeIfAbsent("groups." + language.getLanguage() + ".tsv", GroupNames::new);
    }

    /// As it stands in a sentence; empty for a party that the file does not know.
    ///
    /// @param single whether it is one of them only: "a journalist from Japan"
    /// @param dative whether it stands behind a preposition that takes the dative, where the language has one
    /// @param stateName the name of a state by its English one, as it stands behind a preposition
    public Optional<String> name(String party, boolean single, boolean dative, UnaryOperator<String> stateName) {
        int of = ofState(party);
        Name name = known(party);
        if (name == null) return Optional.empty();
        String words = dative ? name.dative() : name.words();
        if (single && !name.one().equals("-")) words = dative ? name.oneDative() : name.one();
        return Optional.of(
                of < 0
                        ? words
                        : words + " "
                                + contracted(
                                        name.beforeState() + " " + stateName.apply(party.substring(of + OF.length()))));
    }

    /// Whether what the party is called is a plural, "soldiers"; a party that the file does not know is one.
    public boolean isMany(String party) {
        Name name = known(party);
        return name != null && name.isMany();
    }

    /// Whether all that English reports call a party means one: "an American journalist". Not sure, not one.
    public static boolean areOne(Collection<String> englishWords) {
        return !englishWords.isEmpty() && englishWords.stream().allMatch(GroupNames::isOne);
    }

    private static boolean isOne(String englishWords) {
        String lower = englishWords.strip().toLowerCase(Locale.ROOT);
        String last = lower.substring(lower.lastIndexOf(' ') + 1);
        boolean isPlural = last.endsWith("s") && !last.endsWith("ss") || MANY.contains(last);
        return !isPlural && !lower.contains(" and ") && lower.chars().noneMatch(Character::isDigit);
    }

    private int ofState(String party) {
        return names.containsKey(party) ? -1 : party.lastIndexOf(OF);
    }

    private @Nullable Name known(String party) {
        int of = ofState(party);
        return names.get(of < 0 ? party : party.substring(0, of));
    }

    /// A preposition and the article behind it: „vom Vereinigten Königreich“, „beim Kreml“.
    public static String contracted(String words) {
        for (var pair : CONTRACTED.entrySet()) {
            if (words.startsWith(pair.getKey()))
                return pair.getValue() + words.substring(pair.getKey().length());
        }
        return words;
    }
}
