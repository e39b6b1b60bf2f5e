package org.synoptic.write;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Interval;
import org.synoptic.model.PartialDate;

/// Dates as people write them: "14–17 May 2024".
final class Days {
    /// ISO 8601 in whole numbers; at least one of them.
    private static final Pattern DURATION = Pattern.compile("P(?=T?\\d)(?:(\\d{1,6})Y)?(?:(\\d{1,6})M)?(?:(\\d{1,6})W)?"
            + "(?:(\\d{1,6})D)?(?:T(?=\\d)(?:(\\d{1,6})H)?(?:(\\d{1,6})M)?)?");

    private static final List<String> UNITS = List.of("year", "month", "week", "day", "hour", "minute");

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

    /// A value of a comparison: a date or a duration in words where it is one, else as it is.
    static String ofValue(String value) {
        Matcher duration = DURATION.matcher(value);
        if (duration.matches()) return ofDuration(duration);
        PartialDate date = PartialDate.parse(value);
        return date == null || date.toString().length() != value.length() ? value : of(date);
    }

    /// "2 days", "4 hours 30 minutes".
    private static String ofDuration(Matcher duration) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < UNITS.size(); i++) {
            String count = duration.group(i + 1);
            if (count != null) parts.add(Count.of(Integer.parseInt(count), UNITS.get(i)));
        }
        return String.join(" ", parts);
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
