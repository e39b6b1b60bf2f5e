package org.synoptic.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.EventTime;
import org.synoptic.model.Interval;
import org.synoptic.model.PartialDate;
import org.synoptic.model.Span;
import org.synoptic.model.TimeExpression;

/// What one clause says of the time of its event.
///
/// A happening that lasts and is told "on Wednesday" went on that day: it can have begun before, and nothing is said of
/// its end. "23-24 February", "until 25 February" and "a two-day visit on Wednesday" do say an end.
///
/// @param duration as told, "P2D"; null when no duration is told
/// @param durationWords where it is told
record When(
        @Nullable Bound start,
        @Nullable Bound end,
        @Nullable String duration,
        List<Span> durationWords) {
    static final When UNKNOWN = new When(null, null, null, List.of());

    /// A stretch that a TIMEX3 value names as a whole (a week, a season, a quarter, a decade, "recently"): the event
    /// lies
    /// somewhere in it.
    private static final Pattern NAMED_STRETCH =
            Pattern.compile(".*(W\\d\\d|-(SP|SU|FA|WI|Q\\d|H\\d|WE)|X|_REF).*|\\d{2,3}s?|\\d{4}s|\\d{4}(-\\d{2})?");
    /// A longer stretch of days is not taken for the length of one happening.
    private static final int LONGEST_RANGE_DAYS = 45;

    /// @param expressions the document's time expressions by their spans
    /// @param lasts whether such an event goes on for more than a day as a rule
    /// @param isDone whether such an event is over soon: "the first visit since 1999" tells of one in 1999
    /// @param isEnd whether the verb tells of the end: "ended two days of talks on Sunday"
    static When of(
            @Nullable EventTime time,
            Map<Span, TimeExpression> expressions,
            boolean lasts,
            boolean isDone,
            boolean isEnd) {
        if (time == null) return UNKNOWN;
        Span durationSpan = time.relation() == EventTime.Relation.LASTING ? time.span() : time.duration();
        String duration = durationSpan == null ? null : durationValue(expressions.get(durationSpan));
        List<Span> durationWords = duration == null || durationSpan == null ? List.of() : List.of(durationSpan);
        Interval days = time.days();
        if (days == null || time.relation() == EventTime.Relation.LASTING) {
            return new When(null, null, duration, durationWords);
        }
        List<Span> words = List.of(time.span());
        if (isEnd && duration != null && days.start() != null && days.start().isDay()) {
            return until(Interval.on(days.start()), words).lasting(duration, durationWords);
        }
        When plain = switch (time.relation()) {
            case FROM -> isDone ? since(days, words) : from(days, words);
            case UNTIL -> until(days, words);
            case ON, LASTING -> on(days, expressions.get(time.span()), words, lasts);
        };
        return plain.lasting(duration, durationWords);
    }

    boolean isKnown() {
        return start != null || end != null;
    }

    private static When from(Interval days, List<Span> words) {
        PartialDate date = days.start() == null ? days.end() : days.start();
        return date == null ? UNKNOWN : new When(Bound.on(date, true, words), null, null, List.of());
    }

    private static When since(Interval days, List<Span> words) {
        PartialDate date = days.start() == null ? days.end() : days.start();
        if (date == null) return UNKNOWN;
        Bound bound = Bound.on(date, false, words);
        return new When(bound, date.isDay() ? null : bound, null, List.of());
    }

    private static When until(Interval days, List<Span> words) {
        PartialDate date = days.end() == null ? days.start() : days.end();
        return date == null ? UNKNOWN : new When(null, Bound.on(date, true, words), null, List.of());
    }

    private static When on(Interval days, @Nullable TimeExpression expression, List<Span> words, boolean lasts) {
        PartialDate first = days.start();
        PartialDate last = days.end();
        if (first == null || last == null) return first == null ? until(days, words) : from(days, words);
        if (first.equals(last)) {
            boolean isWholeEvent = first.isDay() && !lasts;
            Bound bound = Bound.on(first, isWholeEvent, words);
            return new When(bound, first.isDay() && lasts ? null : bound, null, List.of());
        }
        if (isRange(first, last, expression, days)) {
            return new When(Bound.on(first, true, words), Bound.on(last, true, words), null, List.of());
        }
        Bound bound = Bound.within(days, first, last, words);
        return new When(bound, bound, null, List.of());
    }

    private static boolean isRange(
            PartialDate first, PartialDate last, @Nullable TimeExpression expression, Interval days) {
        if (!first.isDay() || !last.isDay()) return false;
        long length = last.first().toEpochDay() - first.first().toEpochDay() + 1;
        if (length > LONGEST_RANGE_DAYS) return false;
        if (expression == null || !days.equals(expression.interval())) return true;
        return !NAMED_STRETCH.matcher(expression.value()).matches();
    }

    /// Adds a duration: with a day of beginning it gives the end.
    private When lasting(@Nullable String told, List<Span> toldAt) {
        if (told == null) return this;
        int days = Durations.days(told);
        boolean hasEnd = end != null && end.isFirm() && !end.equals(start);
        if (start != null && end != null && hasEnd) {
            Bound counted = Bound.on(end.date(), true, List.of(start.words().get(0), toldAt.get(0)));
            return new When(start, start.isFirm() ? counted : end, told, toldAt);
        }
        if (start == null && end != null && end.isDay() && days > 0) {
            LocalDate firstDay = LocalDate.ofEpochDay(end.window().last()).minusDays(days - 1L);
            List<Span> both = List.of(end.words().get(0), toldAt.get(0));
            return new When(Bound.on(PartialDate.of(firstDay), true, both), end, told, toldAt);
        }
        if (start == null || !start.isDay() || days == 0) return new When(start, end, told, toldAt);
        LocalDate lastDay = LocalDate.ofEpochDay(start.window().first()).plusDays(days - 1L);
        List<Span> both = List.of(start.words().get(0), toldAt.get(0));
        Bound firmStart = Bound.on(start.date(), true, start.words());
        return new When(firmStart, Bound.on(PartialDate.of(lastDay), true, both), told, toldAt);
    }

    /// Days that the event lasts, from its ends or as told; 0 when not known.
    int lengthInDays() {
        if (start != null && end != null && start.isFirm() && end.isFirm() && start.isDay() && end.isDay()) {
            return (int) (end.window().first() - start.window().first() + 1);
        }
        return duration == null ? 0 : Durations.days(duration);
    }

    private static @Nullable String durationValue(@Nullable TimeExpression expression) {
        if (expression == null || expression.type() != TimeExpression.Type.DURATION) return null;
        return expression.value().startsWith("P") ? expression.value() : null;
    }
}
