package org.synoptic.compare;

/// Tells whether a telling and a happening can lie at the same time.
enum Timing {
    /// No happening lies at both times.
    CONFLICT(0),
    /// One of the two does not say.
    UNKNOWN(1),
    /// Possible, but one of the two is vague: "this month".
    POSSIBLE(2),
    /// The same days.
    SAME(3);

    private final int points;

    Timing(int points) {
        this.points = points;
    }

    /// Higher, the more the two times bind.
    int points() {
        return points;
    }

    /// A visit told on a day can have begun some days before it.
    static final int LONGEST_USUAL_VISIT_DAYS = 4;
    /// Nobody pays two visits to one host within so many days: told that near, they are one, told differently.
    private static final int VISITS_ARE_ONE_WITHIN_DAYS = 2;

    private static final int ENDS_ARE_ONE_WITHIN_DAYS = 4;
    private static final int PRECISE_DAYS = 7;

    static Timing of(Telling telling, Happening happening) {
        Window told = telling.begins();
        Window known = happening.start();
        if (told.equals(Window.ANY)) return known.overlaps(telling.implied()) ? UNKNOWN : CONFLICT;
        if (known.equals(Window.ANY)) return told.overlaps(happening.implied()) ? UNKNOWN : CONFLICT;
        boolean bothVisit = telling.isVisit() && "visit".equals(happening.mode());
        long allowed = bothVisit ? VISITS_ARE_ONE_WITHIN_DAYS : 0;
        if (told.gap(known) > allowed) return CONFLICT;
        if (!endsFit(telling, happening)) return CONFLICT;
        return isPrecise(told) && isPrecise(known) ? SAME : POSSIBLE;
    }

    private static boolean endsFit(Telling telling, Happening happening) {
        Bound end = telling.when().end();
        Window known = happening.end();
        return end == null || known == null || end.window().gap(known) <= ENDS_ARE_ONE_WITHIN_DAYS;
    }

    private static boolean isPrecise(Window window) {
        return !window.isOpen() && window.length() <= PRECISE_DAYS;
    }

    /// The days on which a clause lets its event begin.
    static Window begins(When when) {
        Bound start = when.start();
        Bound end = when.end();
        if (start == null) {
            return end == null
                    ? Window.ANY
                    : new Window(end.window().first() - 30, end.window().last());
        }
        if (start.isFirm() || !start.isDay()) return start.window();
        return start.window().widened(LONGEST_USUAL_VISIT_DAYS - 1L, 0);
    }
}
