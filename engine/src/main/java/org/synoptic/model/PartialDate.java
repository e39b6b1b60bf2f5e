package org.synoptic.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A date cut to what is known: a year, a month or a day. `month` and `day` are 0 where unknown.
public record PartialDate(int year, int month, int day) {
    public PartialDate {
        if (month == 0 && day != 0) {
            throw new IllegalArgumentException("a day without a month: " + year + "-?-" + day);
        }
        if (month != 0) {
            YearMonth.of(year, month);
        }
        if (day != 0) {
            LocalDate.of(year, month, day);
        }
    }

    public static PartialDate ofYear(int year) {
        return new PartialDate(year, 0, 0);
    }

    public static PartialDate ofMonth(int year, int month) {
        return new PartialDate(year, month, 0);
    }

    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /// Reads `2022`, `2022-02`, `2022-02-23`, or a date-time, of which it takes the day.
    ///
    /// @return null when the text is no date of these forms, or no date that exists
    public static @Nullable PartialDate parse(String text) {
        if (!isWritten(text)) return null;
        int year = Integer.parseInt(text.substring(0, 4));
        int month = text.length() >= 7 ? Integer.parseInt(text.substring(5, 7)) : 0;
        int day = text.length() >= 10 ? Integer.parseInt(text.substring(8, 10)) : 0;
        try {
            return new PartialDate(year, month, day);
        } catch (DateTimeException | IllegalArgumentException e) {
            return null;
        }
    }

    /// Whether a text is written as `2022`, `2022-02`, `2022-02-23`, or the last with `T` or a blank and more behind
    /// it.
    private static boolean isWritten(String text) {
        int length = Math.min(text.length(), 10);
        if (length != 4 && length != 7 && length != 10) return false;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (i == 4 || i == 7 ? c != '-' : c < '0' || c > '9') return false;
        }
        if (text.length() == length) return true;
        return (text.charAt(10) == 'T' || text.charAt(10) == ' ')
                && text.lines().count() == 1;
    }

    public boolean isDay() {
        return day != 0;
    }

    /// The first day that the date can mean.
    public LocalDate first() {
        return LocalDate.of(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
    }

    /// The last day that the date can mean.
    public LocalDate last() {
        if (month == 0) return LocalDate.of(year, 12, 31);
        return day == 0 ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, month, day);
    }

    /// ISO 8601, cut to what is known.
    @Override
    public String toString() {
        if (year < 0 || year > 9999) return String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
        StringBuilder text = new StringBuilder(10);
        text.append(year / 1000).append(year / 100 % 10).append(year / 10 % 10).append(year % 10);
        if (month != 0) text.append('-').append(month / 10).append(month % 10);
        if (day != 0) text.append('-').append(day / 10).append(day % 10);
        return text.toString();
    }
}
