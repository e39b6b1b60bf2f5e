package org.synoptic.compare;

import java.time.LocalDate;
import org.synoptic.model.Interval;
import org.synoptic.model.PartialDate;

/// The days on which something can lie: epoch days, both inclusive.
record Window(long first, long last) {
    private static final long FAR = 1_000_000_000L;
    static final Window ANY = new Window(-FAR, FAR);

    static Window of(PartialDate date) {
        return new Window(date.first().toEpochDay(), date.last().toEpochDay());
    }

    static Window of(Interval days) {
        return new Window(
                days.start() == null ? -FAR : days.start().first().toEpochDay(),
                days.end() == null ? FAR : days.end().last().toEpochDay());
    }

    static Window until(LocalDate day) {
        return new Window(-FAR, day.toEpochDay());
    }

    static Window from(LocalDate day) {
        return new Window(day.toEpochDay(), FAR);
    }

    boolean isEmpty() {
        return first > last;
    }

    boolean isOpen() {
        return first == -FAR || last == FAR;
    }

    /// In days; at least 1 unless empty.
    long length() {
        return last - first + 1;
    }

    boolean overlaps(Window other) {
        return first <= other.last && other.first <= last;
    }

    /// What both allow; empty when nothing is.
    Window and(Window other) {
        return new Window(Math.max(first, other.first), Math.min(last, other.last));
    }

    /// Days between the two; 0 when they overlap.
    long gap(Window other) {
        return Math.max(0, Math.max(other.first - last, first - other.last));
    }

    Window widened(long before, long after) {
        return new Window(first - before, last + after);
    }
}
