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
        if (toward == Toward.WITHIN) return in(base.first());
        List<Period> candidates = new ArrayList<>();
        Period cycle = Period.containing(cycle(), base.first());
        for (int i = -CYCLES; i <= CYCLES; i++) {
            in(cycle.plus(i).first()).ifPresent(candidates::add);
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

    /// The one in the week, month or year of a day; none where it does not exist, 31 February.
    private Optional<Period> in(LocalDate day) {
        try {
            return Optional.of(at(day));
        } catch (DateTimeException e) {
            return Optional.empty();
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
            case EASTER -> new Period(Grain.DAY, easter(year).plusDays(Integer.parseInt(what)));
            case FEAST ->
                new Period(
                        Grain.DAY,
                        LocalDate.of(year, number(0), number(1))
                                .with(TemporalAdjusters.nextOrSame(DayOfWeek.of(number(2)))));
        };
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
            case EASTER, FEAST -> "XXXX-XX-XX";
        };
    }

    /// Easter Sunday of the Gregorian calendar.
    ///
    /// @see <a href="https://en.wikipedia.org/wiki/Date_of_Easter">Anonymous Gregorian algorithm</a>
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int rest = year % 100;
        int epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int sunday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
        int late = (golden + 11 * epact + 22 * sunday) / 451;
        int sum = epact + sunday - 7 * late + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }

    @Override
    public String toString() {
        if (kind == Kind.EASTER) return "easter" + (what.startsWith("-") ? what : "+" + what) + toward.sign;
        return kind.name().toLowerCase(Locale.ROOT) + "=" + what + toward.sign;
    }
}
