package org.synoptic.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Names of states, from the Java platform's CLDR data.
final class States {
    private static final Map<String, Locale> LOCALES = locales();
    /// The platform knows an English of most states.
    private static final Set<String> ENGLISH_SPEAKING = Set.of("US", "GB", "IE", "CA", "AU", "NZ", "ZA");

    private static final Map<String, Set<String>> LANGUAGES = languages();

    private States() {}

    /// In English.
    static String name(String code) {
        return name(code, Locale.ENGLISH);
    }

    /// @param code ISO 3166-1 alpha-3
    /// @return the code itself when there is no such state
    static String name(String code, Locale language) {
        Locale state = LOCALES.get(code);
        return state == null ? code : state.getDisplayCountry(language);
    }

    /// BCP 47 tags of the languages that the platform knows to be used in the state.
    ///
    /// @param code ISO 3166-1 alpha-3
    static Set<String> languages(String code) {
        Locale state = LOCALES.get(code);
        return state == null ? Set.of() : LANGUAGES.getOrDefault(state.getCountry(), Set.of());
    }

    private static Map<String, Set<String>> languages() {
        Map<String, Set<String>> languages = new HashMap<>();
        for (Locale locale : Locale.getAvailableLocales()) {
            boolean isForeign = locale.getLanguage().equals("en") && !ENGLISH_SPEAKING.contains(locale.getCountry());
            if (isForeign) continue;
            languages
                    .computeIfAbsent(locale.getCountry(), country -> new HashSet<>())
                    .add(locale.getLanguage());
        }
        return Map.copyOf(languages);
    }

    private static Map<String, Locale> locales() {
        Map<String, Locale> locales = new HashMap<>();
        for (String country : Locale.getISOCountries()) {
            Locale locale = Locale.of("", country);
            locales.put(locale.getISO3Country(), locale);
        }
        return Map.copyOf(locales);
    }
}
