package org.synoptic.story;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.synoptic.model.EventTime;
import org.synoptic.model.Interval;
import org.synoptic.model.Passage;
import org.synoptic.model.Status;

/// An event of which an account tells the days.
///
/// @param document id of the account
/// @param words that tell the days
record DatedHappening(String document, Happening happening, Interval days, Passage words) {
    /// Longer stretches fix no day.
    private static final int LONGEST = 31;

    /// Empty when the event has no days, or too many to tell a day of publication by.
    static Optional<DatedHappening> of(String document, Happening happening) {
        EventTime time = happening.mention().time();
        Interval days = happening.days();
        if (time == null || days == null || happening.mention().status() == Status.DENIED) return Optional.empty();
        if (days.start() == null || days.end() == null) return Optional.empty();
        if (days.firstDay().plusDays(LONGEST).isBefore(days.lastDay())) return Optional.empty();
        return Optional.of(new DatedHappening(document, happening, days, new Passage(document, time.span())));
    }

    /// The first day.
    LocalDate first() {
        return Objects.requireNonNull(days.start()).first();
    }

    boolean canBe(Happening other) {
        return happening.isLike(other) && happening.sharesParties(other);
    }
}
