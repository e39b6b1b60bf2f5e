package org.synoptic.read;

import java.time.DateTimeException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.PartialDate;
import org.synoptic.model.Span;

/// A day written in a text: `12 March 2014`, `Feb. 23`, `23. Februar 2022`, `12.03.2014`, `2022-02-23`, `2022年2月23日`.
///
/// Of a range, "February 23-24", it is the first day.
///
/// @param year 0 when it is not written
record WrittenDate(Span span, int year, int month, int day) {
    /// The first two numbers of an all-digit day, as they stand: `23` and `4` of `23/4/2014`.
    record Numbers(int first, int second) {}

    /// The days written in a part of a text, in order. `03/04/2014`, which is two days in two countries, is none.
    static List<WrittenDate> in(String text, Span part) {
        return in(text, part, DayOrder.UNKNOWN);
    }

    static List<WrittenDate> in(String text, Span part, DayOrder order) {
        return new DateScanner(text, part, order, false).dates();
    }

    /// As above, and of `23.02.22` too: for places where nothing but a day can be meant.
    static List<WrittenDate> shortIn(String text, Span part, DayOrder order) {
        return new DateScanner(text, part, order, true).dates();
    }

    /// Null when there is no such day.
    static @Nullable WrittenDate of(Span span, int year, int month, int day) {
        return exists(year, month, day) ? new WrittenDate(span, year, month, day) : null;
    }

    private static boolean exists(int year, int month, int day) {
        if (month < 1 || day < 1) return false;
        try {
            new PartialDate(year == 0 ? 2000 : year, month, day);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    boolean hasYear() {
        return year != 0;
    }

    /// The day, in `inYear` where none is written; null for 29 February of a year that has none.
    @Nullable
    PartialDate day(int inYear) {
        int of = hasYear() ? year : inYear;
        return exists(of, month, day) ? new PartialDate(of, month, day) : null;
    }
}
