package org.synoptic.compare;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Names of states, from the Java platform's CLDR data.
final class States {
    private static final Map<String, Locale> LOCALES = locales();

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

    private static Map<String, Locale> locales() {
        Map<String, Locale> locales = new HashMap<>();
        for (String country : Locale.getISOCountries()) {
            Locale locale = Locale.of("", country);
            locales.put(locale.getISO3Country(), locale);
        }
        return Map.copyOf(locales);
    }
}
