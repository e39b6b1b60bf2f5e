package org.synoptic.compare.fact;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.fact.Terms.Hit;
import org.synoptic.model.Span;
import org.synoptic.model.TimeExpression;

/// A length of time as told: "more than five hours", "almost five years".
///
/// @param amount in units
/// @param unit minutes, hours, days, weeks, months or years
/// @param bound at least, about, nearly, at most, or nothing
/// @param span with the words of its bound
record Length(double amount, Unit unit, String bound, Span span) {
    private static final Pattern VALUE = Pattern.compile("P(T?)(\\d{1,4}(?:\\.\\d{1,2})?)([MHDWY])");
    private static final int WORDS_TO_BOUND = 0;
    private static final double HALF = 0.5;
    private static final double ABOUT = 0.15;

    enum Unit {
        MINUTE(1.0 / 60),
        HOUR(1),
        DAY(24),
        WEEK(24 * 7),
        MONTH(24 * 30.44),
        YEAR(24 * 365.25);

        private final double hours;

        Unit(double hours) {
            this.hours = hours;
        }
    }

    static @Nullable Length of(TimeExpression time, Reading reading) {
        if (time.type() != TimeExpression.Type.DURATION) return null;
        Matcher matcher = VALUE.matcher(time.value());
        if (!matcher.matches()) return null;
        Unit unit = unit(matcher.group(1).isEmpty(), matcher.group(3).charAt(0));
        Hit bound = bound(time.span(), reading);
        Span span = bound == null ? time.span() : Reading.cover(bound.span(), time.span());
        return new Length(Double.parseDouble(matcher.group(2)), unit, bound == null ? "" : bound.term(), span);
    }

    private static Unit unit(boolean isOfDays, char letter) {
        return switch (letter) {
            case 'H' -> Unit.HOUR;
            case 'D' -> Unit.DAY;
            case 'W' -> Unit.WEEK;
            case 'Y' -> Unit.YEAR;
            default -> isOfDays ? Unit.MONTH : Unit.MINUTE;
        };
    }

    /// Just before the words or among them.
    static @Nullable Hit bound(Span words, Reading reading) {
        Span sentence = reading.sentence(words);
        List<Hit> bounds = reading.hits("bound", new Span(sentence.start(), Math.max(sentence.start(), words.end())));
        for (int i = bounds.size() - 1; i >= 0; i--) {
            Hit hit = bounds.get(i);
            if (hit.span().overlaps(words)) return hit;
            if (reading.words().between(hit.span(), words) <= WORDS_TO_BOUND) return hit;
        }
        return null;
    }

    /// The hours that it allows.
    Range hours() {
        double u = unit.hours;
        double v = amount * u;
        return switch (bound) {
            case "at least" -> new Range(v, v + u);
            case "at most" -> new Range(Math.max(0, v - u), v);
            case "nearly" -> new Range(v - HALF * u, v);
            case "about" -> new Range(v - Math.max(HALF * u, ABOUT * v), v + Math.max(HALF * u, ABOUT * v));
            default -> exact(v, u);
        };
    }

    /// Days are counted, hours and minutes rounded.
    private Range exact(double v, double u) {
        if (unit == Unit.DAY) return new Range(v, v);
        return new Range(v - HALF * u, v + HALF * u);
    }

    /// "more than five hours" in plain English: "at least 5 hours".
    String shown() {
        String number = amount == Math.rint(amount) ? Long.toString((long) amount) : Double.toString(amount);
        String noun = unit.name().toLowerCase(java.util.Locale.ROOT) + (amount == 1 ? "" : "s");
        return (bound.isEmpty() ? "" : word() + " ") + number + " " + noun;
    }

    private String word() {
        return switch (bound) {
            case "at least" -> "more than";
            case "at most" -> "less than";
            case "nearly" -> "almost";
            default -> bound;
        };
    }

    boolean isOfDay() {
        return unit == Unit.MINUTE || unit == Unit.HOUR;
    }
}
