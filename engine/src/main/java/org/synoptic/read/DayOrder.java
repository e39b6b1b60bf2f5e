package org.synoptic.read;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How to read `03/04/2014`: as the third of April or the fourth of March.
enum DayOrder {
    DAY_FIRST,
    MONTH_FIRST,
    /// Such a day is none.
    UNKNOWN;

    private static final Pattern PARTED = Pattern.compile("[-_]");

    /// Regions that write the month first.
    private static final Set<String> MONTH_FIRST_REGIONS = Set.of("US", "PH", "FM", "MH", "PW");

    /// Regions that write either.
    private static final Set<String> OF_BOTH = Set.of("CA", "KE", "GH", "SA");

    /// Languages in which an all-digit day begins with the year.
    private static final Set<String> YEAR_FIRST = Set.of("zh", "ja", "ko", "hu", "lt", "mn");

    /// What a language tag tells: its region, else its language; English without a region tells nothing.
    static DayOrder of(@Nullable String tag) {
        if (tag == null || tag.isBlank()) return UNKNOWN;
        String[] parts = PARTED.split(tag.strip());
        String language = parts[0].toLowerCase(Locale.ROOT);
        String region = region(parts);
        if (language.isEmpty() || language.equals("und") || YEAR_FIRST.contains(language)) return UNKNOWN;
        if (MONTH_FIRST_REGIONS.contains(region)) return language.equals("en") ? MONTH_FIRST : DAY_FIRST;
        if (OF_BOTH.contains(region)) return UNKNOWN;
        return language.equals("en") && region.isEmpty() ? UNKNOWN : DAY_FIRST;
    }

    private static String region(String[] parts) {
        for (int i = 1; i < parts.length; i++) {
            if (parts[i].length() == 2) return parts[i].toUpperCase(Locale.ROOT);
        }
        return "";
    }

    /// What other days of the same text tell: in `23/04/2014` the first number can be no month.
    static DayOrder shownBy(List<WrittenDate.Numbers> written) {
        boolean dayFirst = written.stream().anyMatch(numbers -> numbers.first() > 12 && numbers.second() <= 12);
        boolean monthFirst = written.stream().anyMatch(numbers -> numbers.second() > 12 && numbers.first() <= 12);
        if (dayFirst == monthFirst) return UNKNOWN;
        return dayFirst ? DAY_FIRST : MONTH_FIRST;
    }

    DayOrder or(DayOrder other) {
        return this == UNKNOWN ? other : this;
    }
}
