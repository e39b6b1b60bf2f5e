package org.synoptic.compare;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// English names of states, from the Java platform's CLDR data.
final class States {
    private static final Map<String, String> NAMES = names();

    private States() {}

    /// @param code ISO 3166-1 alpha-3
    /// @return the code itself when there is no such state
    static String name(String code) {
        return NAMES.getOrDefault(code, code);
    }

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (String country : Locale.getISOCountries()) {
            Locale locale = Locale.of("", country);
            names.put(locale.getISO3Country(), locale.getDisplayCountry(Locale.ENGLISH));
        }
        return Map.copyOf(names);
    }
}
