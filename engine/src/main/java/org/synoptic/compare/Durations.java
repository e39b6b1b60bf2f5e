package org.synoptic.compare;

import java.time.Duration;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;

/// Reads TIMEX3 durations.
final class Durations {
    private Durations() {}

    /// Hours of "PT2H", "P3D", "P2W", "P1M"; 0 when it is vague or no duration.
    static double hours(String value) {
        try {
            if (value.startsWith("PT")) return Duration.parse(value).toMinutes() / 60.0;
            Period period = Period.parse(value);
            return 24.0 * (period.get(ChronoUnit.DAYS) + 30.44 * period.toTotalMonths());
        } catch (DateTimeParseException | ArithmeticException e) {
            return 0;
        }
    }

    /// Whole days of "P3D" or "P1W"; 0 when it is vague, longer than two months, or not in days.
    static int days(String value) {
        if (value.startsWith("PT")) return 0;
        double hours = hours(value);
        return hours > 60 * 24 || hours % 24 != 0 ? 0 : (int) (hours / 24);
    }
}
