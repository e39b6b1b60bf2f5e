package org.synoptic.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A stretch of days, both ends inclusive, either of which may be open.
public record Interval(
        @Nullable PartialDate start, @Nullable PartialDate end) {
    public Interval {
        if (start == null && end == null) {
            throw new IllegalArgumentException("an interval needs one end at least");
        }
    }

    public static Interval on(PartialDate date) {
        return new Interval(date, date);
    }

    /// The first day it can cover; [LocalDate#MIN] when the start is open.
    public LocalDate firstDay() {
        return start == null ? LocalDate.MIN : start.first();
    }

    /// The last day it can cover; [LocalDate#MAX] when the end is open.
    public LocalDate lastDay() {
        return end == null ? LocalDate.MAX : end.last();
    }

    public boolean overlaps(Interval other) {
        return !firstDay().isAfter(other.lastDay()) && !other.firstDay().isAfter(lastDay());
    }
}
