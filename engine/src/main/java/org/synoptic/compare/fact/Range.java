package org.synoptic.compare.fact;

/// The numbers that a statement allows: "more than five hours" is from five to six, "almost seven" from six and a half
/// to
/// seven.
public record Range(double low, double high) {
    private static final double EDGE = 1e-9;

    public Range {
        if (low > high) throw new IllegalArgumentException(low + " is above " + high);
    }

    /// Whether one number fits both; where they only touch, none does unless one of them is a single number.
    public boolean overlaps(Range other) {
        double from = Math.max(low, other.low);
        double to = Math.min(high, other.high);
        boolean isPoint = high - low < EDGE || other.high - other.low < EDGE;
        return isPoint ? to - from > -EDGE : to - from > EDGE;
    }

    /// How far the two lie apart; 0 when they touch.
    public double gap(Range other) {
        return Math.max(0, Math.max(other.low - high, low - other.high));
    }
}
