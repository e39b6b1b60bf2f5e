package org.synoptic.annotate.time;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Interval;
import org.synoptic.model.Publication;
import org.synoptic.model.RelativeTime;

/// What is known of the day that relative times are seen from. When it is only a year or month, what follows is known
/// where it is the same for all of its days: "last year".
record DocumentDay(LocalDate first, LocalDate last) {
    static @Nullable DocumentDay of(@Nullable Publication published) {
        return published == null
                ? null
                : new DocumentDay(published.date().first(), published.date().last());
    }

    int year() {
        return last.getYear();
    }

    private boolean isSure(RelativeTime time) {
        return first.equals(last)
                || (time.value(first).equals(time.value(last))
                        && time.resolve(first).equals(time.resolve(last)));
    }

    /// The TIMEX3 value, with `X` for what is unknown.
    static Optional<String> value(RelativeTime time, @Nullable DocumentDay from) {
        return time.value(from != null && from.isSure(time) ? from.last : null);
    }

    /// The days, where they are known.
    static Optional<Interval> days(RelativeTime time, @Nullable DocumentDay from) {
        if (time.isAbsolute()) return time.resolve(LocalDate.EPOCH);
        return from != null && from.isSure(time) ? time.resolve(from.last) : Optional.empty();
    }
}
