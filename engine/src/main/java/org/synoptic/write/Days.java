package org.synoptic.write;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Interval;
import org.synoptic.model.PartialDate;
import org.synoptic.model.ValueWords;

/// Dates as people write them: "14–17 May 2024", "14.–17. Mai 2024".
final class Days {
    /// ISO 8601 in whole numbers; at least one of them.
    private static final Pattern DURATION = Pattern.compile("P(?=T?\\d)(?:(\\d{1,6})Y)?(?:(\\d{1,6})M)?(?:(\\d{1,6})W)?"
            + "(?:(\\d{1,6})D)?(?:T(?=\\d)(?:(\\d{1,6})H)?(?:(\\d{1,6})M)?)?");

    private static final List<String> UNITS = List.of("year", "month", "week", "day", "hour", "minute");

    private final PageWords words;

    Days(PageWords words) {
        this.words = words;
    }

    String of(PartialDate date) {
        if (date.month() == 0) return Integer.toString(date.year());
        return date.isDay() ? day("day", date, Integer.toString(date.year())) : month(date) + " " + date.year();
    }

    private String day(String form, PartialDate date, String year) {
        return words.of(form, "d", Integer.toString(date.day()), "month", month(date), "year", year);
    }

    /// Empty when nothing is known.
    String of(@Nullable Interval interval) {
        if (interval == null) return "";
        PartialDate start = interval.start();
        PartialDate end = interval.end();
        if (start == null) return end == null ? "" : words.of("until", "a", of(end));
        if (end == null) return words.of("from", "a", of(start));
        if (start.equals(end)) return of(start);
        boolean sameMonth = start.year() == end.year() && start.month() == end.month();
        if (sameMonth && start.isDay() && end.isDay()) return day("first day", start, "") + "–" + of(end);
        if (start.year() == end.year() && start.isDay() && end.isDay()) {
            return day("day of year", start, "") + " – " + of(end);
        }
        return of(start) + " – " + of(end);
    }

    /// A value of a comparison: a date or a duration in words where it is one, else as it is.
    String ofValue(String value) {
        Matcher duration = DURATION.matcher(value);
        if (duration.matches()) return ofDuration(duration);
        PartialDate date = PartialDate.parse(value);
        if (date != null && date.toString().length() == value.length()) return of(date);
        return words.has("value " + value)
                ? words.of("value " + value)
                : ValueWords.in(words.locale()).of(value);
    }

    /// "2 days", "4 hours 30 minutes".
    private String ofDuration(Matcher duration) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < UNITS.size(); i++) {
            String count = duration.group(i + 1);
            if (count != null) parts.add(words.count(UNITS.get(i), Integer.parseInt(count)));
        }
        return String.join(" ", parts);
    }

    /// The text of a `datetime` attribute.
    static String machine(Interval interval) {
        PartialDate date = interval.start() == null ? interval.end() : interval.start();
        return date == null ? "" : date.toString();
    }

    private String month(PartialDate date) {
        return Month.of(date.month()).getDisplayName(TextStyle.FULL, words.locale());
    }
}
