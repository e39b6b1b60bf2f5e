package org.synoptic.model;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A day of a month whose year is not known, as TIMEX3 values write it: `XXXX-10-04`, where `XXXX` stands for the year;
/// a time of the day may follow.
public final class YearlessDay {
    private static final Pattern NOTATION = Pattern.compile("XXXX-(\\d\\d)-(\\d\\d)");

    private YearlessDay() {}

    /// Whether a TIMEX3 value begins so, be the day one that can be or not.
    public static boolean isWrittenIn(String value) {
        return NOTATION.matcher(value).lookingAt();
    }

    /// The day of such a value; empty for another value and for a day that no year has, such as 31 February.
    public static Optional<MonthDay> of(String value) {
        Matcher day = NOTATION.matcher(value);
        if (!day.lookingAt()) return Optional.empty();
        try {
            return Optional.of(MonthDay.of(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
