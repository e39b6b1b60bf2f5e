package org.synoptic.model;

import org.jspecify.annotations.Nullable;

/// When an event takes place, as its clause says.
///
/// @param days null while the day that the words are relative to is unknown
/// @param span the time expression it was read from
/// @param relation how the event lies to the expression
/// @param duration a second expression that says how long it lasts, "a two-day visit"
public record EventTime(
        @Nullable Interval days,
        Span span,
        Relation relation,
        @Nullable Span duration) {
    public enum Relation {
        /// On the day, in the month or year.
        ON,
        /// From it onwards: "since 2016".
        FROM,
        /// Up to it: "until 25 February".
        UNTIL,
        /// It lasts as long as the expression, a duration, says; nothing is said about when.
        LASTING
    }
}
