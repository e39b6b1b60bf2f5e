package org.synoptic.model;

import org.jspecify.annotations.Nullable;

/// Words that mean a time.
///
/// @param value TIMEX3 value; with `X` for what is unknown while the day of the document is
/// @param interval the days meant, where they are known
/// @param relative how the days follow from the day of the document, in the notation of [RelativeTime]; null when they
/// do not depend on it
public record TimeExpression(
        Span span,
        Type type,
        String value,
        @Nullable Interval interval,
        @Nullable String relative) {
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }
}
