package org.synoptic.story;

import java.util.Collection;

/// The days whose reports are compared: so many back from the end, and as many ahead of it.
///
/// @param end epoch day, or [Sketch#NO_DAY] while no report has a day
record Window(int end, int days) {
    /// The end is the latest day that this part of the reports have reached, and no fewer than [#FEWEST_AT_END].
    private static final double PART_AT_END = 0.05;

    private static final int FEWEST_AT_END = 3;

    /// The window of the reports; a few with false days do not move it.
    static Window of(Collection<Sketch> reports, int days) {
        int[] inOrder = reports.stream()
                .filter(Sketch::hasDay)
                .mapToInt(report -> report.day)
                .sorted()
                .toArray();
        if (inOrder.length == 0) return new Window(Sketch.NO_DAY, days);
        int fromEnd = Math.max(FEWEST_AT_END, (int) (inOrder.length * PART_AT_END));
        return new Window(inOrder[Math.max(0, inOrder.length - fromEnd)], days);
    }

    /// Whether a report is to be kept; one without a day counts from the end of the window when it was first seen.
    boolean holds(Sketch report) {
        int day = report.hasDay() ? report.day : report.settledOn;
        return end == Sketch.NO_DAY || day == Sketch.NO_DAY || Math.abs((long) day - end) <= days;
    }
}
