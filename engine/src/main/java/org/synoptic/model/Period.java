package org.synoptic.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/// A stretch of the calendar that has a name: a day, a week, a quarter, a decade.
///
/// @param first its first day
record Period(Grain grain, LocalDate first) {
    enum Grain {
        DAY("XXXX-XX-XX"),
        /// Saturday and Sunday.
        WEEKEND("XXXX-WXX-WE"),
        /// Monday to Sunday, numbered as in ISO 8601.
        WEEK("XXXX-WXX"),
        MONTH("XXXX-XX"),
        /// Three months from March, June, September or December.
        SEASON("XXXX-XX"),
        QUARTER("XXXX-QX"),
        HALF("XXXX-HX"),
        YEAR("XXXX"),
        DECADE("XXX"),
        CENTURY("XX");

        /// The TIMEX3 value of such a period while nothing of it is known.
        final String unknown;

        Grain(String unknown) {
            this.unknown = unknown;
        }
    }

    /// The period of this grain that holds a day.
    static Period containing(Grain grain, LocalDate day) {
        LocalDate month = day.withDayOfMonth(1);
        LocalDate first = switch (grain) {
            case DAY -> day;
            case WEEKEND ->
                day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> month;
            case SEASON -> month.minusMonths(day.getMonthValue() % 3);
            case QUARTER -> month.minusMonths((day.getMonthValue() - 1) % 3);
            case HALF -> month.minusMonths((day.getMonthValue() - 1) % 6);
            case YEAR -> LocalDate.of(day.getYear(), 1, 1);
            case DECADE -> LocalDate.of(Math.floorDiv(day.getYear(), 10) * 10, 1, 1);
            case CENTURY -> LocalDate.of(Math.floorDiv(day.getYear(), 100) * 100, 1, 1);
        };
        return new Period(grain, first);
    }

    /// The period of the same grain that comes `n` later.
    Period plus(long n) {
        return new Period(
                grain,
                switch (grain) {
                    case DAY -> first.plusDays(n);
                    case WEEKEND, WEEK -> first.plusWeeks(n);
                    case MONTH -> first.plusMonths(n);
                    case SEASON, QUARTER -> first.plusMonths(3 * n);
                    case HALF -> first.plusMonths(6 * n);
                    case YEAR -> first.plusYears(n);
                    case DECADE -> first.plusYears(10 * n);
                    case CENTURY -> first.plusYears(100 * n);
                });
    }

    LocalDate last() {
        return grain == Grain.WEEKEND ? first.plusDays(1) : plus(1).first().minusDays(1);
    }

    /// The period of this grain that lies `n` periods of another grain later: the same quarter, one year on.
    Period shifted(Grain by, long n) {
        LocalDate day = new Period(by, first).plus(n).first();
        return containing(grain, day);
    }

    /// TIMEX3: `2022-02-23`, `2022-W08`, `2022-W08-WE`, `2022-02`, `2022-WI`, `2022-Q1`, `2022-H1`, `2022`, `199`,
    /// `19`.
    String value() {
        int year = first.getYear();
        return switch (grain) {
            case DAY -> PartialDate.of(first).toString();
            case WEEK -> week();
            case WEEKEND -> week() + "-WE";
            case MONTH -> "%04d-%02d".formatted(year, first.getMonthValue());
            case SEASON -> "%04d-%s".formatted(year, Season.of(first.getMonthValue()));
            case QUARTER -> "%04d-Q%d".formatted(year, (first.getMonthValue() + 2) / 3);
            case HALF -> "%04d-H%d".formatted(year, (first.getMonthValue() + 5) / 6);
            case YEAR -> "%04d".formatted(year);
            case DECADE -> "%03d".formatted(year / 10);
            case CENTURY -> "%02d".formatted(year / 100);
        };
    }

    private String week() {
        return "%04d-W%02d"
                .formatted(first.get(IsoFields.WEEK_BASED_YEAR), first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    Interval interval() {
        LocalDate last = last();
        return switch (grain) {
            case DAY, WEEK, WEEKEND -> new Interval(PartialDate.of(first), PartialDate.of(last));
            case MONTH, SEASON, QUARTER, HALF -> new Interval(month(first), month(last));
            case YEAR, DECADE, CENTURY ->
                new Interval(PartialDate.ofYear(first.getYear()), PartialDate.ofYear(last.getYear()));
        };
    }

    private static PartialDate month(LocalDate day) {
        return PartialDate.ofMonth(day.getYear(), day.getMonthValue());
    }

    /// Meteorological seasons of the northern hemisphere; a winter bears the year in which it begins.
    enum Season {
        SP(3),
        SU(6),
        FA(9),
        WI(12);

        final int firstMonth;

        Season(int firstMonth) {
            this.firstMonth = firstMonth;
        }

        static Season of(int firstMonth) {
            for (Season season : values()) {
                if (season.firstMonth == firstMonth) return season;
            }
            throw new IllegalArgumentException("no season begins in month " + firstMonth);
        }
    }
}
