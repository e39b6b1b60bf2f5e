package org.synoptic.story;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.Interval;
import org.synoptic.model.TimeExpression;
import org.synoptic.model.YearlessDay;

/// The days that the text of a report names, for one whose day of publication is unknown.
///
/// A day without a year ("on 4 October") is one close to the report's own, since who writes of another year says so. A
/// day with its year can be any: it tells something only where it is close to that of another report.
final class ToldDays {
    static final ToldDays NONE = new ToldDays(new int[0], new int[0]);

    private static final int MOST = 6;
    private static final int NEAR = 3;
    /// Any leap year, so that each day of a year has its number.
    private static final int LEAP_YEAR = 2024;

    /// Epoch days.
    private final int[] withYear;
    /// From 1 for the first of January to 366.
    private final int[] ofYear;

    private ToldDays(int[] withYear, int[] ofYear) {
        this.withYear = withYear;
        this.ofYear = ofYear;
    }

    static ToldDays of(AnnotatedDocument document) {
        int[] withYear = first(document.times().stream().flatMapToInt(time -> epochDay(time).stream()));
        int[] ofYear = first(document.times().stream()
                .flatMap(time -> YearlessDay.of(time.value()).stream())
                .mapToInt(ToldDays::dayOfYear));
        return withYear.length == 0 && ofYear.length == 0 ? NONE : new ToldDays(withYear, ofYear);
    }

    private static int[] first(IntStream days) {
        return days.distinct().limit(MOST).toArray();
    }

    private static OptionalInt epochDay(TimeExpression time) {
        Interval days = time.interval();
        if (days == null || days.start() == null || days.end() == null) return OptionalInt.empty();
        LocalDate day = days.firstDay();
        return day.equals(days.lastDay()) ? OptionalInt.of((int) day.toEpochDay()) : OptionalInt.empty();
    }

    /// Of a day whose year is known, 1 for a Monday; else 0.
    static int weekday(TimeExpression time) {
        OptionalInt day = epochDay(time);
        return day.isPresent()
                ? LocalDate.ofEpochDay(day.getAsInt()).getDayOfWeek().getValue()
                : 0;
    }

    private static int dayOfYear(MonthDay day) {
        return day.atYear(LEAP_YEAR).getDayOfYear();
    }

    /// Whether a day is one of these, or close to one.
    boolean isNear(int epochDay) {
        if (apartByYear(epochDay) <= NEAR && ofYear.length > 0) return true;
        return Arrays.stream(withYear).anyMatch(told -> Math.abs((long) told - epochDay) <= NEAR);
    }

    /// Whether a day of one is a day of the other, or close to it.
    boolean meet(ToldDays other) {
        return Arrays.stream(withYear).anyMatch(other::isNear)
                || Arrays.stream(other.withYear).anyMatch(this::isNear)
                || Arrays.stream(ofYear).anyMatch(day -> other.apart(day) <= NEAR && other.ofYear.length > 0);
    }

    /// How many days lie between a day and the closest of those without a year, in whatever year; 0 where there are
    /// none.
    int apartByYear(int epochDay) {
        if (ofYear.length == 0) return 0;
        return apart(dayOfYear(MonthDay.from(LocalDate.ofEpochDay(epochDay))));
    }

    private int apart(int dayOfYear) {
        int days = Year.of(LEAP_YEAR).length();
        return Arrays.stream(ofYear)
                .map(told -> Math.abs(told - dayOfYear))
                .map(apart -> Math.min(apart, days - apart))
                .min()
                .orElse(0);
    }
}
