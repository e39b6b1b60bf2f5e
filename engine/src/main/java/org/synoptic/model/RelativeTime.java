package org.synoptic.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.CalendarPick.Toward;
import org.synoptic.model.Period.Grain;

/// How days follow from the day of a document, in a notation that stays in the JSON.
///
/// A time is a path of steps, parted by `/`, that leads from the document's day, or from the period that the path
/// begins with, to the days meant:
///
/// | step | leads to |
/// |---|---|
/// | `2022-02-23`, `2022-02`, `2022`, `199`, `19` | that day, month, year, decade, century, wherever one was |
/// | `day-1`, `week+0`, `year-23` | the day, week, year so many later; units: `day` `weekend` `week` `month` `season`
/// `quarter` `half` `year` `decade` `century` |
/// | `year-1!` | the same, but as exact as before: from a day to a day, from a quarter to a quarter |
/// | `weekday=3`, `weekday=WE` | Wednesday (Monday is 1), the weekend |
/// | `month=04`, `day=02-23`, `day=23`, `season=SU`, `quarter=3`, `half=1` | April, 23 February, the 23rd, … |
/// | `easter-2` | Good Friday |
/// | `pascha+0`, `hebrew+9`, `lunar+0` | days from Orthodox Easter, Rosh Hashanah, the Chinese new year |
/// | `hijri=09-01` | 1 Ramadan |
/// | `feast=11-22-4`, `feast=05-L-1` | the first Thursday on or after 22 November, the last Monday of May |
/// | `TMO`, `TEV`, `TNI`, `T20:30`, `T20:30-05:00` | a part of the day, an hour, an hour of a time zone |
/// | `eve` | the night to the day |
///
/// What comes back is followed by the direction in which it is looked for: `<` the last that has begun ("said Tuesday"
/// on a Tuesday is that day), `<<` the last that is over, `>` the first that is not over, `>>` the first that has not
/// begun, `~` the nearest, `~<` and `~>` the nearest that is at most a month ahead, or back; without a sign it is the
/// one in the week, month or year reached so far. `year-1/month=04` is April of last year.
///
/// Two paths with `..` between them are a range. If the words name one end of it only, that one is in parentheses:
/// "23" in "23 to 24 February" is `(day=02-23~)..day=02-24~`; the days are those of the whole range, the value is that
/// of the end.
public final class RelativeTime {
    private static final Pattern ABSOLUTE = Pattern.compile("\\d{2,4}|\\d{4}-\\d{2}|\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern SHIFT = Pattern.compile("([a-z]+)([+-]\\d{1,5})(!?)");
    private static final Pattern PICK = Pattern.compile("([a-z]+)=([A-Z0-9-]+)([<>~]{0,2})");
    private static final Pattern FROM_FEAST = Pattern.compile("(easter|pascha|hebrew|lunar)([+-]\\d{1,3})([<>~]{0,2})");
    private static final Pattern CLOCK =
            Pattern.compile("(T(?:[A-Z]{2}|\\d{2}:\\d{2}(?::\\d{2})?(?=$|[Z+-])))((?<=\\d)(?:Z|[+-]\\d{2}:\\d{2}))?");

    private final String notation;
    private final List<Step> first;
    private final @Nullable List<Step> last;
    private final Named named;

    private enum Named {
        WHOLE,
        START,
        END
    }

    private sealed interface Step {
        record Absolute(Period period) implements Step {}

        record Shift(Grain grain, int by, boolean exact) implements Step {}

        record Pick(CalendarPick pick) implements Step {}

        record Clock(String hour, @Nullable ZoneOffset zone) implements Step {}

        record Eve() implements Step {}
    }

    /// Where a path has led to.
    ///
    /// @param zone of the hour, where it is stated
    private record Place(
            Period period,
            String hour,
            boolean eve,
            @Nullable ZoneOffset zone) {
        Place(Period period, String hour, boolean eve) {
            this(period, hour, eve, null);
        }

        String value() {
            return (eve ? period.plus(-1) : period).value() + hour;
        }

        Interval interval() {
            Interval days = period.interval();
            if (zone != null && period.grain() == Grain.DAY) return withUtc(days, zone);
            return eve ? new Interval(period.plus(-1).interval().start(), days.end()) : days;
        }

        /// An hour that falls on another day in universal time may bear either date in other reports.
        private Interval withUtc(Interval days, ZoneOffset zone) {
            int minute = Integer.parseInt(hour.substring(1, 3)) * 60 + Integer.parseInt(hour.substring(4, 6));
            int by = Math.floorDiv(minute - zone.getTotalSeconds() / 60, 24 * 60);
            Interval utc = period.plus(by).interval();
            return by < 0 ? new Interval(utc.start(), days.end()) : new Interval(days.start(), utc.end());
        }
    }

    private RelativeTime(String notation, List<Step> first, @Nullable List<Step> last, Named named) {
        this.notation = notation;
        this.first = first;
        this.last = last;
        this.named = named;
    }

    /// Reads the notation.
    ///
    /// @throws IllegalArgumentException when it is none, or names a date that does not exist
    public static RelativeTime parse(String notation) {
        int range = notation.indexOf("..");
        if (range < 0) return new RelativeTime(notation, steps(notation), null, Named.WHOLE);
        String from = notation.substring(0, range);
        String to = notation.substring(range + 2);
        Named named = from.startsWith("(") ? Named.START : to.startsWith("(") ? Named.END : Named.WHOLE;
        return new RelativeTime(notation, steps(bare(from)), steps(bare(to)), named);
    }

    private static String bare(String path) {
        return path.startsWith("(") && path.endsWith(")") ? path.substring(1, path.length() - 1) : path;
    }

    private static List<Step> steps(String path) {
        List<Step> steps = new ArrayList<>();
        for (String step : path.split("/", -1)) steps.add(step(step));
        return List.copyOf(steps);
    }

    private static Step step(String text) {
        Matcher shift = SHIFT.matcher(text);
        Matcher pick = PICK.matcher(text);
        Matcher clock = CLOCK.matcher(text);
        Matcher feast = FROM_FEAST.matcher(text);
        if (ABSOLUTE.matcher(text).matches()) return new Step.Absolute(absolute(text));
        if (clock.matches()) return clock(clock.group(1), clock.group(2));
        if (text.equals("eve")) return new Step.Eve();
        if (feast.matches()) {
            var kind = CalendarPick.Kind.valueOf(feast.group(1).toUpperCase(Locale.ROOT));
            return new Step.Pick(new CalendarPick(kind, feast.group(2), toward(feast.group(3))));
        }
        if (shift.matches()) {
            Grain grain = Grain.valueOf(shift.group(1).toUpperCase(Locale.ROOT));
            return new Step.Shift(
                    grain, Integer.parseInt(shift.group(2)), !shift.group(3).isEmpty());
        }
        if (pick.matches()) {
            var kind = CalendarPick.Kind.valueOf(pick.group(1).toUpperCase(Locale.ROOT));
            return new Step.Pick(new CalendarPick(kind, pick.group(2), toward(pick.group(3))));
        }
        throw new IllegalArgumentException("no step of a relative time: " + text);
    }

    private static Step clock(String hour, @Nullable String zone) {
        try {
            return new Step.Clock(hour, zone == null ? null : ZoneOffset.of(zone));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no time zone: " + zone, e);
        }
    }

    private static Toward toward(String sign) {
        for (Toward toward : Toward.values()) {
            if (toward.sign.equals(sign)) return toward;
        }
        throw new IllegalArgumentException("no direction: " + sign);
    }

    private static Period absolute(String text) {
        try {
            int number = Integer.parseInt(text.substring(0, Math.min(4, text.length())));
            return switch (text.length()) {
                case 2 -> new Period(Grain.CENTURY, LocalDate.of(number * 100, 1, 1));
                case 3 -> new Period(Grain.DECADE, LocalDate.of(number * 10, 1, 1));
                case 4 -> new Period(Grain.YEAR, LocalDate.of(number, 1, 1));
                case 7 -> new Period(Grain.MONTH, LocalDate.parse(text + "-01"));
                default -> new Period(Grain.DAY, LocalDate.parse(text));
            };
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no date: " + text, e);
        }
    }

    /// Whether the days are the same whatever the day of the document.
    public boolean isAbsolute() {
        return first.getFirst() instanceof Step.Absolute && (last == null || last.getFirst() instanceof Step.Absolute);
    }

    /// The days meant.
    ///
    /// @param anchor the day of the document; not looked at when [#isAbsolute]
    /// @return empty when there is no such day: 29 February of 2023
    public Optional<Interval> resolve(LocalDate anchor) {
        Optional<Place> from = walk(first, anchor);
        if (last == null) return from.map(Place::interval);
        Optional<Place> to = walk(last, anchor);
        if (from.isEmpty() || to.isEmpty()) return Optional.empty();
        Interval start = from.get().interval();
        Interval end = to.get().interval();
        if (start.firstDay().isAfter(end.lastDay())) return Optional.empty();
        return Optional.of(new Interval(start.start(), end.end()));
    }

    /// The TIMEX3 value, with `X` for digits that are unknown while the anchor is.
    ///
    /// @return empty when there is no such day
    public Optional<String> value(@Nullable LocalDate anchor) {
        Optional<String> start = value(first, anchor);
        if (last == null || named == Named.START) return start;
        Optional<String> end = value(last, anchor);
        if (named == Named.END || start.isEmpty()) return end;
        return end.map(value -> start.get() + "/" + value);
    }

    private static Optional<String> value(List<Step> path, @Nullable LocalDate anchor) {
        if (anchor != null || path.getFirst() instanceof Step.Absolute) {
            return walk(path, anchor == null ? LocalDate.EPOCH : anchor).map(Place::value);
        }
        return Optional.of(unknown(path));
    }

    private static String unknown(List<Step> path) {
        String value = "";
        String hour = "";
        for (Step step : path) {
            switch (step) {
                case Step.Absolute absolute -> value = absolute.period().value();
                case Step.Shift shift -> value = shift.exact() && !value.isEmpty() ? value : shift.grain().unknown;
                case Step.Pick pick -> value = pick.pick().unknown();
                case Step.Clock clock -> hour = clock.hour();
                case Step.Eve eve -> {
                    value = Grain.DAY.unknown;
                    hour = "TNI";
                }
            }
        }
        return (value.isEmpty() ? Grain.DAY.unknown : value) + hour;
    }

    private static Optional<Place> walk(List<Step> path, LocalDate anchor) {
        try {
            Place place = new Place(new Period(Grain.DAY, anchor), "", false);
            for (Step step : path) {
                Optional<Place> next = next(place, step);
                if (next.isEmpty() || !isDated(next.get().period())) return Optional.empty();
                place = next.get();
            }
            return Optional.of(place);
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static Optional<Place> next(Place place, Step step) {
        return switch (step) {
            case Step.Absolute absolute -> Optional.of(new Place(absolute.period(), "", false));
            case Step.Shift shift -> Optional.of(new Place(shifted(place.period(), shift), "", false));
            case Step.Pick pick -> pick.pick().from(place.period()).map(period -> new Place(period, "", false));
            case Step.Clock clock -> Optional.of(new Place(place.period(), clock.hour(), place.eve(), clock.zone()));
            case Step.Eve eve -> Optional.of(new Place(place.period(), "TNI", true));
        };
    }

    private static Period shifted(Period period, Step.Shift shift) {
        return shift.exact()
                ? period.shifted(shift.grain(), shift.by())
                : Period.containing(shift.grain(), period.first()).plus(shift.by());
    }

    private static boolean isDated(Period period) {
        return period.first().getYear() >= 1 && period.last().getYear() <= 9999;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RelativeTime that && notation.equals(that.notation);
    }

    @Override
    public int hashCode() {
        return notation.hashCode();
    }

    /// The notation.
    @Override
    public String toString() {
        return notation;
    }
}
