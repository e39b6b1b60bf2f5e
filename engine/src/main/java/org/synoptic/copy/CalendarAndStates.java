package org.synoptic.copy;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/// What the words of a language mean that every language has: weekdays, months, states. From the CLDR of the JDK.
final class CalendarAndStates {
    private final UnaryOperator<String> spelling;
    private final Map<String, Map<String, String>> byLanguage = new ConcurrentHashMap<>();

    /// @param spelling how words are spelt before they are looked up
    CalendarAndStates(UnaryOperator<String> spelling) {
        this.spelling = spelling;
    }

    /// From a word's spelling to what it means, the same in each language.
    Map<String, String> of(String language) {
        return byLanguage.computeIfAbsent(language, this::read);
    }

    private Map<String, String> read(String language) {
        Locale locale = Locale.of(language);
        Map<String, String> meanings = new HashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) put(day.getDisplayName(TextStyle.FULL, locale), day.name(), meanings);
        for (Month month : Month.values()) put(month.getDisplayName(TextStyle.FULL, locale), month.name(), meanings);
        for (String country : Locale.getISOCountries()) {
            Locale state = Locale.of("", country);
            put(state.getDisplayCountry(locale), state.getISO3Country(), meanings);
        }
        return meanings;
    }

    /// Names of several words are left out: the reader asks for one word at a time.
    private void put(String name, String meaning, Map<String, String> meanings) {
        if (name.chars().allMatch(Character::isLetter)) meanings.put(spelling.apply(name), meaning);
    }
}
