package org.synoptic.model;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.synoptic.model.Period.Grain;

/// A period that comes back: the Wednesday of a week, the April or the Easter of a year.
///
/// @param what which one of its kind: `3` (Wednesday), `04`, `02-23`, `SU`; see [RelativeTime]
record CalendarPick(Kind kind, String what, Toward toward) {
    enum Kind {
        WEEKDAY,
        DAY,
        MONTH,
        SEASON,
        QUARTER,
        HALF,
        EASTER,
        PASCHA,
        HEBREW,
        HIJRI,
        LUNAR,
        FEAST
    }

    /// Which of the many is meant, seen from a day.
    enum Toward {
        /// The one inside the period reached so far.
        WITHIN(""),
        /// The last that has begun.
        PAST("<"),
        /// The last that is over.
        PAST_OTHER("<<"),
        /// The first that is not over.
        FUTURE(">"),
        /// The first that has not begun.
        FUTURE_OTHER(">>"),
        NEAREST("~"),
        /// The nearest, unless it lies more than a month ahead: then the one before.
        NEAREST_PAST("~<"),
        /// The nearest, unless it lies more than a month back: then the one after.
        NEAREST_FUTURE("~>");

        final String sign;

        Toward(String sign) {
            this.sign = sign;
        }
    }

    private static final int LEEWAY_DAYS = 31;
    /// Leap days come every eight years at the rarest.
    private static final int CYCLES = 8;

    /// The period of the calendar in which there is one of these.
    private Grain cycle() {
        return switch (kind) {
            case WEEKDAY -> Grain.WEEK;
            case DAY -> what.length() <= 2 ? Grain.MONTH : Grain.YEAR;
            default -> Grain.YEAR;
        };
    }

    Optional<Period> from(Period base) {
        if (toward == Toward.WITHIN) return in(base.first()).stream().findFirst();
        List<Period> candidates = new ArrayList<>();
        Period cycle = Period.containing(cycle(), base.first());
        for (int i = -CYCLES; i <= CYCLES; i++) {
            candidates.addAll(in(cycle.plus(i).first()));
        }
        return choose(candidates, base.first(), base.last());
    }

    private Optional<Period> choose(List<Period> candidates, LocalDate first, LocalDate last) {
        return switch (toward) {
            case WITHIN -> Optional.empty();
            case PAST -> last(candidates.stream().filter(p -> !p.first().isAfter(last)));
            case PAST_OTHER -> last(candidates.stream().filter(p -> p.last().isBefore(first)));
            case FUTURE ->
                candidates.stream().filter(p -> !p.last().isBefore(first)).findFirst();
            case FUTURE_OTHER ->
                candidates.stream().filter(p -> p.first().isAfter(last)).findFirst();
            case NEAREST -> nearest(candidates, first);
            case NEAREST_PAST ->
                nearest(
                        candidates.stream()
                                .filter(p -> !p.first().isAfter(last.plusDays(LEEWAY_DAYS)))
                                .toList(),
                        first);
            case NEAREST_FUTURE ->
                nearest(
                        candidates.stream()
                                .filter(p -> !p.last().isBefore(first.minusDays(LEEWAY_DAYS)))
                                .toList(),
                        first);
        };
    }

    private static Optional<Period> nearest(List<Period> candidates, LocalDate day) {
        return candidates.stream().min((a, b) -> Long.compare(distance(a, day), distance(b, day)));
    }

    private static Optional<Period> last(Stream<Period> periods) {
        return periods.reduce((a, b) -> b);
    }

    private static long distance(Period period, LocalDate day) {
        if (period.first().isAfter(day)) return period.first().toEpochDay() - day.toEpochDay();
        return Math.max(0, day.toEpochDay() - period.last().toEpochDay());
    }

    /// The one in the week, month or year of a day; none where it does not exist, 31 February; of the Islamic calendar,
    /// whose years are shorter, perhaps two.
    private List<Period> in(LocalDate day) {
        try {
            if (kind != Kind.HIJRI) return List.of(at(day));
            return MovableDays.hijri(day.getYear(), number(0), number(1)).stream()
                    .map(each -> new Period(Grain.DAY, each))
                    .toList();
        } catch (DateTimeException e) {
            return List.of();
        }
    }

    private Period at(LocalDate day) {
        LocalDate monday = Period.containing(Grain.WEEK, day).first();
        int year = day.getYear();
        return switch (kind) {
            case WEEKDAY ->
                what.equals("WE")
                        ? Period.containing(Grain.WEEKEND, monday)
                        : new Period(Grain.DAY, monday.plusDays(number(0) - 1));
            case DAY ->
                new Period(
                        Grain.DAY,
                        what.length() <= 2
                                ? LocalDate.of(year, day.getMonthValue(), number(0))
                                : LocalDate.of(year, number(0), number(1)));
            case MONTH -> new Period(Grain.MONTH, LocalDate.of(year, number(0), 1));
            case SEASON -> new Period(Grain.SEASON, LocalDate.of(year, Period.Season.valueOf(what).firstMonth, 1));
            case QUARTER -> new Period(Grain.QUARTER, LocalDate.of(year, 3 * number(0) - 2, 1));
            case HALF -> new Period(Grain.HALF, LocalDate.of(year, 6 * number(0) - 5, 1));
            case EASTER -> new Period(Grain.DAY, MovableDays.easter(year).plusDays(Integer.parseInt(what)));
            case PASCHA ->
                new Period(Grain.DAY, MovableDays.orthodoxEaster(year).plusDays(Integer.parseInt(what)));
            case HEBREW -> new Period(Grain.DAY, MovableDays.hebrew(year, Integer.parseInt(what)));
            case LUNAR -> new Period(Grain.DAY, MovableDays.lunarNewYear(year).plusDays(Integer.parseInt(what)));
            case HIJRI -> throw new DateTimeException("no single day a year");
            case FEAST -> new Period(Grain.DAY, feast(year));
        };
    }

    /// `11-22-4` is the first Thursday from 22 November on, `05-L-1` the last Monday of May.
    private LocalDate feast(int year) {
        DayOfWeek weekday = DayOfWeek.of(number(2));
        if (what.contains("L")) {
            return LocalDate.of(year, number(0), 1).with(TemporalAdjusters.lastInMonth(weekday));
        }
        return LocalDate.of(year, number(0), number(1)).with(TemporalAdjusters.nextOrSame(weekday));
    }

    private int number(int part) {
        return Integer.parseInt(what.split("-")[part]);
    }

    /// The TIMEX3 value while the day it is seen from is unknown.
    String unknown() {
        return switch (kind) {
            case WEEKDAY -> "XXXX-WXX-" + what;
            case DAY -> (what.length() <= 2 ? "XXXX-XX-" : "XXXX-") + what;
            case MONTH, SEASON -> "XXXX-" + what;
            case QUARTER -> "XXXX-Q" + what;
            case HALF -> "XXXX-H" + what;
            case FEAST -> "XXXX-" + what.substring(0, 2) + "-XX";
            case EASTER, PASCHA, HEBREW, HIJRI, LUNAR -> "XXXX-XX-XX";
        };
    }

    @Override
    public String toString() {
        String between = what.startsWith("-") || what.startsWith("+") ? "" : "=";
        return kind.name().toLowerCase(Locale.ROOT) + between + what + toward.sign;
    }
}
