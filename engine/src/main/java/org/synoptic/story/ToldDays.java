package org.synoptic.story;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.Interval;
import org.synoptic.model.TimeExpression;

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

    private static final Pattern WITHOUT_YEAR = Pattern.compile("XXXX-([01]\\d)-([0-3]\\d)");

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
        int[] ofYear = first(document.times().stream().flatMapToInt(time -> dayOfYear(time.value()).stream()));
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

    private static OptionalInt dayOfYear(String value) {
        Matcher found = WITHOUT_YEAR.matcher(value);
        if (!found.lookingAt()) return OptionalInt.empty();
        int month = Integer.parseInt(found.group(1));
        int day = Integer.parseInt(found.group(2));
        if (month < 1 || month > Month.values().length || day < 1) return OptionalInt.empty();
        if (day > Month.of(month).maxLength()) return OptionalInt.empty();
        return OptionalInt.of(LocalDate.of(LEAP_YEAR, month, day).getDayOfYear());
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
        LocalDate date = LocalDate.ofEpochDay(epochDay);
        return apart(
                LocalDate.of(LEAP_YEAR, date.getMonth(), date.getDayOfMonth()).getDayOfYear());
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
