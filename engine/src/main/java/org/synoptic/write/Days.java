package org.synoptic.write;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Interval;
import org.synoptic.model.PartialDate;

/// Dates as people write them: "14–17 May 2024".
final class Days {
    private Days() {}

    static String of(PartialDate date) {
        if (date.month() == 0) return Integer.toString(date.year());
        String month = month(date) + " " + date.year();
        return date.isDay() ? date.day() + " " + month : month;
    }

    /// Empty when nothing is known.
    static String of(@Nullable Interval interval) {
        if (interval == null) return "";
        PartialDate start = interval.start();
        PartialDate end = interval.end();
        if (start == null) return end == null ? "" : "until " + of(end);
        if (end == null) return "from " + of(start);
        if (start.equals(end)) return of(start);
        boolean sameMonth = start.year() == end.year() && start.month() == end.month();
        if (sameMonth && start.isDay() && end.isDay()) return start.day() + "–" + of(end);
        if (start.year() == end.year() && start.isDay() && end.isDay()) {
            return start.day() + " " + month(start) + " – " + of(end);
        }
        return of(start) + " – " + of(end);
    }

    /// A value of a comparison: a date where it is one, else as it is.
    static String ofValue(String value) {
        PartialDate date = PartialDate.parse(value);
        return date == null || date.toString().length() != value.length() ? value : of(date);
    }

    /// The text of a `datetime` attribute.
    static String machine(Interval interval) {
        PartialDate date = interval.start() == null ? interval.end() : interval.start();
        return date == null ? "" : date.toString();
    }

    private static String month(PartialDate date) {
        return Month.of(date.month()).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
