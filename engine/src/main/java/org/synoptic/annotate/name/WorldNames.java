package org.synoptic.annotate.name;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// States and large cities in other scripts as English calls them: "Москва" is Moscow, not Moskva.
///
/// From the CLDR in ICU: names of regions, and the cities that time zones are named after. May be used by many threads.
public final class WorldNames {
    private static final ULocale ENGLISH = ULocale.ENGLISH;

    /// A city that is named after its zone: "America/New_York".
    private static final String PARTS = "/";

    private static final Map<String, Map<String, String>> BY_LANGUAGE = new ConcurrentHashMap<>();

    private WorldNames() {}

    /// The English name of a state or city, exactly as the language writes it.
    ///
    /// @param language primary BCP 47 tag, where it is known; else the languages that are mostly written so
    public static Optional<String> english(String name, @Nullable String language) {
        String plain = name.strip();
        if (plain.isEmpty()) return Optional.empty();
        for (String tag : language == null ? languages(plain) : List.of(language)) {
            String english = of(tag).get(plain);
            if (english != null) return Optional.of(english);
        }
        return Optional.empty();
    }

    private static List<String> languages(String name) {
        return switch (UScript.getScript(name.codePointAt(0))) {
            case UScript.CYRILLIC -> List.of("ru", "uk");
            case UScript.ARABIC -> List.of("ar", "fa");
            case UScript.HEBREW -> List.of("he");
            case UScript.GREEK -> List.of("el");
            case UScript.HANGUL -> List.of("ko");
            case UScript.HAN -> List.of("zh", "ja");
            case UScript.KATAKANA -> List.of("ja");
            default -> List.of();
        };
    }

    private static Map<String, String> of(String language) {
        return BY_LANGUAGE.computeIfAbsent(language.toLowerCase(Locale.ROOT), WorldNames::read);
    }

    private static Map<String, String> read(String language) {
        ULocale locale = ULocale.forLanguageTag(language);
        Map<String, String> names = new HashMap<>();
        TimeZoneNames own = TimeZoneNames.getInstance(locale);
        TimeZoneNames english = TimeZoneNames.getInstance(ENGLISH);
        for (String zone : TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, null, null)) {
            String written = zone.contains(PARTS) ? own.getExemplarLocationName(zone) : null;
            String in = english.getExemplarLocationName(zone);
            if (written != null && in != null) names.put(written, in);
        }
        LocaleDisplayNames states = LocaleDisplayNames.getInstance(locale);
        LocaleDisplayNames inEnglish = LocaleDisplayNames.getInstance(ENGLISH);
        for (String state : ULocale.getISOCountries())
            names.put(states.regionDisplayName(state), inEnglish.regionDisplayName(state));
        return names;
    }
}
