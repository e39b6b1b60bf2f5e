package org.synoptic.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A number with what it counts: "at least 12 people" is 12, people, AT_LEAST.
///
/// @param unit what is counted, as written, without the number
/// @param counts the same in terms that are one in all languages: `soldiers`, `wounded`; null where the words are
/// unknown
/// @param isFate whether `counts` says what befell those counted, `wounded`, rather than what they are
public record Quantity(
        Span span,
        double value,
        String unit,
        Bound bound,
        @Nullable String counts,
        boolean isFate) {
    public Quantity(Span span, double value, String unit, Bound bound) {
        this(span, value, unit, bound, null, false);
    }

    public enum Bound {
        EXACT,
        ABOUT,
        AT_LEAST,
        AT_MOST;

        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }
}
