package org.synoptic.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.EventTime;
import org.synoptic.model.Interval;
import org.synoptic.model.PartialDate;

/// The time of an event from its tellings: of the most exact beginnings and ends those that most accounts give.
final class TimeMerger {
    private final Independence independence;

    TimeMerger(Independence independence) {
        this.independence = independence;
    }

    @Nullable
    Interval time(List<Telling> tellings) {
        PartialDate start = dayOfStart(tellings);
        if (start == null) return vague(tellings);
        PartialDate end = end(tellings, start);
        if (end != null) return new Interval(start, end);
        boolean isOpen = tellings.stream()
                .filter(telling -> telling.when().start() != null)
                .allMatch(telling -> relation(telling) == EventTime.Relation.FROM && !telling.isDone());
        return isOpen ? new Interval(start, null) : Interval.on(start);
    }

    /// A day said of the beginning itself, else a day on which the event went on.
    private @Nullable PartialDate dayOfStart(List<Telling> tellings) {
        PartialDate firm = best(tellings, telling -> {
            Bound start = telling.when().start();
            return start != null && start.isDay() && start.isFirm() ? start : null;
        });
        if (firm != null) return firm;
        return best(tellings, telling -> {
            Bound start = telling.when().start();
            return start != null && start.isDay() ? start : null;
        });
    }

    private @Nullable PartialDate end(List<Telling> tellings, PartialDate start) {
        return best(tellings, telling -> {
            Bound end = telling.when().end();
            boolean holds = end != null
                    && end.isDay()
                    && end.isFirm()
                    && !end.date().first().isBefore(start.first());
            return holds ? end : null;
        });
    }

    /// The shortest stretch of months or years told; of equals, what most accounts tell.
    private @Nullable Interval vague(List<Telling> tellings) {
        Votes<Stretch> votes = new Votes<>(independence);
        for (Telling telling : tellings) {
            EventTime time = telling.mention().time();
            if (time == null || time.days() == null || !telling.when().isKnown()) continue;
            votes.add(new Stretch(asTold(time, time.days(), telling.isDone())), telling);
        }
        List<Stretch> ranked = votes.ranked();
        Stretch best = null;
        for (Stretch stretch : ranked) {
            if (best == null || stretch.length() < best.length()) best = stretch;
        }
        return best == null ? null : best.days();
    }

    private static Interval asTold(EventTime time, Interval days, boolean isDone) {
        PartialDate either = days.start() == null ? days.end() : days.start();
        return switch (time.relation()) {
            case FROM -> either != null && isDone ? Interval.on(either) : new Interval(either, null);
            case UNTIL -> new Interval(null, days.end() == null ? days.start() : days.end());
            case ON, LASTING -> days;
        };
    }

    private interface Reading {
        @Nullable
        Bound of(Telling telling);
    }

    private @Nullable PartialDate best(List<Telling> tellings, Reading reading) {
        Votes<Day> votes = new Votes<>(independence);
        for (Telling telling : tellings) {
            Bound bound = reading.of(telling);
            if (bound != null) votes.add(new Day(bound.date()), telling);
        }
        return votes.isEmpty() ? null : votes.ranked().get(0).date();
    }

    private static EventTime.@Nullable Relation relation(Telling telling) {
        EventTime time = telling.mention().time();
        return time == null ? null : time.relation();
    }

    private record Day(PartialDate date) implements Comparable<Day> {
        @Override
        public int compareTo(Day other) {
            return date.toString().compareTo(other.date.toString());
        }
    }

    private record Stretch(Interval days) implements Comparable<Stretch> {
        long length() {
            return Window.of(days).length();
        }

        @Override
        public int compareTo(Stretch other) {
            return days.toString().compareTo(other.days.toString());
        }
    }
}
