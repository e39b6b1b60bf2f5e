package org.synoptic.model;

import java.util.Locale;

/// A number with what it counts: "at least 12 people" is 12, people, AT_LEAST.
///
/// @param unit what is counted, as written, without the number
public record Quantity(Span span, double value, String unit, Bound bound) {
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
