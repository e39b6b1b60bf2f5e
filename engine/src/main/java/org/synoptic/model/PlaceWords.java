package org.synoptic.model;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// What places, states and bodies are called in a language, from the file `places.*.tsv` beside this class: "Moskau"
/// for
/// Moscow, "die Ukraine".
public final class PlaceWords {
    private static final Map<String, PlaceWords> READ = new ConcurrentHashMap<>();

    private final Map<String, Name> names = new HashMap<>();

    /// @param inSentence with its article, where it has one
    /// @param dative the same behind a preposition
    public record Name(String alone, String inSentence, String dative) {
        /// As an object, "den Internationalen Strafgerichtshof": only what takes "der" and "dem" has a form of its own.
        public String accusative() {
            return inSentence.startsWith("der ") && dative.startsWith("dem ")
                    ? "den " + dative.substring(4)
                    : inSentence;
        }
    }

    private PlaceWords(String language) {
        WordFile.read(
                "places." + language + ".tsv",
                line -> names.put(line.get(0), new Name(line.get(1), line.get(2), line.get(3))));
    }

    /// Without a name of its own where the language has no file.
    public static PlaceWords in(Locale language) {
        return READ.computeIfAbsent(language.getLanguage(), PlaceWords::new);
    }

    /// @param name in the record; of a state, in the language
    public Optional<Name> name(String name) {
        return Optional.ofNullable(names.get(name));
    }
}
