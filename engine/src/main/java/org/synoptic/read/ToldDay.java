package org.synoptic.read;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.PartialDate;
import org.synoptic.model.Span;

/// Reads a day as metadata write it: ISO 8601, `20220223`, seconds or milliseconds since 1970, the form of mail headers
/// and feeds, or any written form. The day is the one written, whatever the time zone beside it.
final class ToldDay {
    /// Archives give the days of print.
    private static final int FIRST_YEAR = 1600;
    /// What clocks say that were never set, in any time zone.
    private static final Set<LocalDate> UNSET = Set.of(LocalDate.of(1969, 12, 31), LocalDate.of(1970, 1, 1));

    /// Two days from now, since somewhere it may be tomorrow; a clock that was never set does not hold.
    private static final LocalDate LAST = latest(Clock.systemUTC());

    private static final int LONGEST = 200;

    private ToldDay() {}

    private static LocalDate latest(Clock clock) {
        LocalDate soon = LocalDate.now(clock).plusDays(2);
        return soon.getYear() >= 2026 ? soon : LocalDate.of(2099, 12, 31);
    }

    /// Null when it tells no day.
    static @Nullable PartialDate of(@Nullable String written, DayOrder order) {
        if (written == null || written.isBlank()) return null;
        String text = written.strip();
        PartialDate day = digits(text);
        if (day == null) day = PartialDate.parse(text);
        return day == null ? inWords(text.length() > LONGEST ? text.substring(0, LONGEST) : text, order) : day;
    }

    /// The day that a page tells of itself; null when no page can have been published then.
    static @Nullable PartialDate ofPage(@Nullable String written, DayOrder order) {
        PartialDate day = of(written, order);
        return day != null && isPlausible(day) ? day : null;
    }

    /// Whether something can have been published then.
    static boolean isPlausible(PartialDate date) {
        return date.year() >= FIRST_YEAR && !date.first().isAfter(LAST) && !UNSET.contains(date.first());
    }

    private static @Nullable PartialDate digits(String text) {
        int length = text.length();
        if (length < 8 || length > 14 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) return null;
        boolean isYear = text.startsWith("19") || text.startsWith("20");
        if (isYear && (length == 8 || length == 12 || length == 14)) {
            return PartialDate.parse(text.substring(0, 4) + "-" + text.substring(4, 6) + "-" + text.substring(6, 8));
        }
        if (length != 10 && length != 13) return null;
        long seconds = Long.parseLong(text) / (length == 13 ? 1000 : 1);
        try {
            return PartialDate.of(LocalDate.ofInstant(Instant.ofEpochSecond(seconds), ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable PartialDate inWords(String text, DayOrder order) {
        for (WrittenDate date : WrittenDate.shortIn(text, new Span(0, text.length()), order)) {
            if (date.hasYear()) return date.day(0);
        }
        return null;
    }
}
