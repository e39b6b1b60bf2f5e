package org.synoptic.compare;

import java.util.List;
import org.synoptic.model.Interval;
import org.synoptic.model.PartialDate;
import org.synoptic.model.Span;

/// What a clause says about one end of an event.
///
/// @param window the days on which that end can lie
/// @param date the same as a date cut to what is known; for a stretch such as a week, the first day
/// @param value ISO 8601; `first/last` for a stretch such as a week
/// @param isFirm whether the clause says this of the end itself: "a two-day visit from Wednesday" does of both its
/// ends,
/// "visited on Wednesday" of neither
/// @param words where it says so
record Bound(Window window, PartialDate date, String value, boolean isFirm, List<Span> words) {
    Bound {
        words = List.copyOf(words);
    }

    static Bound on(PartialDate date, boolean isFirm, List<Span> words) {
        return new Bound(Window.of(date), date, date.toString(), isFirm, words);
    }

    /// Somewhere within a stretch of days; both its ends are known.
    static Bound within(Interval stretch, PartialDate start, PartialDate end, List<Span> words) {
        String value = start.equals(end) ? start.toString() : start + "/" + end;
        return new Bound(Window.of(stretch), start, value, false, words);
    }

    boolean isDay() {
        return window.length() == 1;
    }

    /// Year, year and month, or the day; coarser than the bound where fewer characters are asked for.
    String cutTo(Precision precision) {
        String iso = date.toString();
        return iso.substring(0, Math.min(iso.length(), precision.characters));
    }

    /// Whether the value is known to that precision, so that cutting does not invent.
    boolean isKnownTo(Precision precision) {
        if (window.isOpen() || (precision != Precision.DAY && isStretch())) return false;
        return switch (precision) {
            case DAY -> isDay();
            case MONTH -> sameMonth();
            case YEAR -> sameYear();
        };
    }

    private boolean sameMonth() {
        return sameYear() && first().getMonth() == last().getMonth();
    }

    private boolean sameYear() {
        return first().getYear() == last().getYear();
    }

    private java.time.LocalDate first() {
        return java.time.LocalDate.ofEpochDay(window.first());
    }

    private java.time.LocalDate last() {
        return java.time.LocalDate.ofEpochDay(window.last());
    }

    private boolean isStretch() {
        return value.indexOf('/') > 0;
    }

    enum Precision {
        DAY(10),
        MONTH(7),
        YEAR(4);

        private final int characters;

        Precision(int characters) {
            this.characters = characters;
        }
    }
}
