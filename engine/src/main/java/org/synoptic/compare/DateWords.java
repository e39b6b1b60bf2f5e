package org.synoptic.compare;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import org.synoptic.model.Interval;
import org.synoptic.model.PartialDate;

/// Dates in the language of the summary: "23 February 2022", „vom 23. bis zum 24. Februar 2022“.
final class DateWords {
    private final Wording wording;

    DateWords(Wording wording) {
        this.wording = wording;
    }

    String of(PartialDate date) {
        if (date.month() == 0) return Integer.toString(date.year());
        String month = month(date) + " " + date.year();
        return date.isDay() ? day(date) + " " + month : month;
    }

    private String month(PartialDate date) {
        return Month.of(date.month()).getDisplayName(TextStyle.FULL, wording.locale());
    }

    private String day(PartialDate date) {
        return wording.phrase("day", "d", Integer.toString(date.day()));
    }

    /// An ISO value of a slot; as it is when it is no date.
    String ofValue(String iso) {
        int slash = iso.indexOf('/');
        if (slash > 0) {
            return wording.phrase(
                    "range", "a", ofValue(iso.substring(0, slash)), "b", ofValue(iso.substring(slash + 1)));
        }
        PartialDate date = PartialDate.parse(iso);
        return date == null ? iso : of(date);
    }

    /// With its preposition, to follow a verb.
    ///
    /// @param isSpan whether the event fills the interval, rather than lies somewhere in it
    String adverb(Interval time, boolean isSpan) {
        PartialDate start = time.start();
        PartialDate end = time.end();
        if (start == null) return end == null ? "" : wording.phrase("until", "a", of(end));
        if (end == null) return wording.phrase("from", "a", of(start));
        if (start.equals(end)) return wording.phrase(unit(start), "a", of(start));
        return wording.phrase(isSpan ? "span" : "between", "a", shortened(start, end), "b", of(end));
    }

    private static String unit(PartialDate date) {
        if (date.isDay()) return "on day";
        return date.month() == 0 ? "in year" : "in month";
    }

    /// For brackets: "23–24 February 2022".
    String bracket(Interval time) {
        PartialDate start = time.start();
        PartialDate end = time.end();
        if (start == null) return end == null ? "" : wording.phrase("until", "a", of(end));
        if (end == null) return wording.phrase("from short", "a", of(start));
        if (start.equals(end)) return of(start);
        String first = shortened(start, end);
        return first + (first.contains(" ") ? " – " : "–") + of(end);
    }

    /// The start without the month and year that the end gives.
    private String shortened(PartialDate start, PartialDate end) {
        if (!start.isDay() || !end.isDay() || start.year() != end.year()) return of(start);
        return start.month() == end.month() ? day(start) : day(start) + " " + month(start);
    }

    /// "two days", "two hours" of a TIMEX3 duration; as it is when it is vague.
    String ofDuration(String value) {
        double hours = Durations.hours(value);
        if (hours <= 0) return value;
        if (value.startsWith("PT")) {
            long minutes = Math.round(hours * 60);
            if (minutes % 60 == 0) return wording.counted(minutes / 60, "hour");
            if (minutes < 60) return wording.counted(minutes, "minute");
            return wording.list(
                    List.of(wording.counted(minutes / 60, "hour"), wording.counted(minutes % 60, "minute")));
        }
        int days = Durations.days(value);
        return days == 0 ? value : wording.counted(days, "day");
    }
}
