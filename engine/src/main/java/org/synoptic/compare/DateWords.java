package org.synoptic.compare;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Interval;
import org.synoptic.model.PartialDate;

/// Dates in English: "23 February 2022", "from 23 to 24 February 2022".
final class DateWords {
    private DateWords() {}

    static String of(PartialDate date) {
        if (date.month() == 0) return Integer.toString(date.year());
        String month = Month.of(date.month()).getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + date.year();
        return date.isDay() ? date.day() + " " + month : month;
    }

    /// An ISO value of a slot; as it is when it is no date.
    static String ofValue(String iso) {
        int slash = iso.indexOf('/');
        if (slash > 0) return ofValue(iso.substring(0, slash)) + " to " + ofValue(iso.substring(slash + 1));
        PartialDate date = PartialDate.parse(iso);
        return date == null ? iso : of(date);
    }

    /// With its preposition, to follow a verb.
    ///
    /// @param isSpan whether the event fills the interval, rather than lies somewhere in it
    static String adverb(Interval time, boolean isSpan) {
        PartialDate start = time.start();
        PartialDate end = time.end();
        if (start == null) return end == null ? "" : "until " + of(end);
        if (end == null) return "from " + of(start) + " on";
        if (start.equals(end)) return (start.isDay() ? "on " : "in ") + of(start);
        return isSpan
                ? "from " + shortened(start, end) + " to " + of(end)
                : "between " + shortened(start, end) + " and " + of(end);
    }

    /// For brackets: "23–24 February 2022".
    static String bracket(Interval time) {
        PartialDate start = time.start();
        PartialDate end = time.end();
        if (start == null) return end == null ? "" : "until " + of(end);
        if (end == null) return "from " + of(start);
        if (start.equals(end)) return of(start);
        String first = shortened(start, end);
        return first + (first.contains(" ") ? " – " : "–") + of(end);
    }

    /// The start without the month and year that the end gives.
    private static String shortened(PartialDate start, PartialDate end) {
        if (!start.isDay() || !end.isDay() || start.year() != end.year()) return of(start);
        if (start.month() == end.month()) return Integer.toString(start.day());
        return start.day() + " " + Month.of(start.month()).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /// "two days", "two hours" of a TIMEX3 duration; as it is when it is vague.
    static String ofDuration(@Nullable String value) {
        if (value == null) return "";
        double hours = Durations.hours(value);
        if (hours <= 0) return value;
        if (value.startsWith("PT")) {
            long minutes = Math.round(hours * 60);
            return minutes % 60 == 0 ? Numbers.counted(minutes / 60, "hour") : Numbers.counted(minutes, "minute");
        }
        int days = Durations.days(value);
        return days == 0 ? value : Numbers.counted(days, "day");
    }
}
