package org.synoptic.model;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/// What parties without a name of their own are called in a language: "protesters from Greece" for the party
/// "Protesters of Greece", from the files `groups.*.tsv` beside this class.
public final class GroupNames {
    private static final Map<String, GroupNames> READ = new ConcurrentHashMap<>();
    private static final Map<String, String> CONTRACTED =
            Map.of("von dem ", "vom ", "bei dem ", "beim ", "in dem ", "im ", "zu dem ", "zum ", "zu der ", "zur ");

    private static final String OF = " of ";

    private final Map<String, Name> names = new HashMap<>();

    private record Name(String words, String dative, String beforeState) {}

    private GroupNames(String file) {
        WordFile.read(file, line -> names.put(line.get(0), new Name(line.get(1), line.get(2), line.get(3))));
    }

    /// @param language of which there is a file: en, de
    public static GroupNames in(Locale language) {
        return READ.computeIfAbsent("groups." + language.getLanguage() + ".tsv", GroupNames::new);
    }

    /// As it stands in a sentence; empty for a party that the file does not know.
    ///
    /// @param dative whether it stands behind a preposition that takes the dative, where the language has one
    /// @param stateName the name of a state by its English one, as it stands behind a preposition
    public Optional<String> name(String party, boolean dative, UnaryOperator<String> stateName) {
        int of = names.containsKey(party) ? -1 : party.lastIndexOf(OF);
        Name name = names.get(of < 0 ? party : party.substring(0, of));
        if (name == null) return Optional.empty();
        String words = dative ? name.dative() : name.words();
        return Optional.of(
                of < 0
                        ? words
                        : words + " "
                                + contracted(
                                        name.beforeState() + " " + stateName.apply(party.substring(of + OF.length()))));
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
