package org.synoptic.annotate.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Lengths of time as TIMEX3 writes them: `P2D`, `PT5H30M`, `PXY` where the number is not told.
final class IsoDuration {
    private static final Pattern WHOLE = Pattern.compile("P(\\d{1,5})([DWMQY])");

    private IsoDuration() {}

    /// @param number digits, with a decimal part perhaps, or `X`
    /// @param unit `second` `minute` `hour` `day` `week` `weekend` `month` `quarter` `year` `decade` `century`
    static Optional<String> of(String number, String unit) {
        if (number.equals("X")) return Optional.of(designator(unit).replace("#", "X"));
        double value;
        try {
            value = Double.parseDouble(number);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
        if (value <= 0 || value > 1e6) return Optional.empty();
        return Optional.of(
                switch (unit) {
                    case "decade" -> "P" + shortest(value * 10) + "Y";
                    case "century" -> "P" + shortest(value * 100) + "Y";
                    case "millennium" -> "P" + shortest(value * 1000) + "Y";
                    default -> mixed(value, unit);
                });
    }

    /// Two and a half years are two years and six months.
    private static String mixed(double value, String unit) {
        boolean half = value % 1 == 0.5;
        String whole = value < 1 ? "" : shortest(Math.floor(value));
        if (half && unit.equals("year")) return "P" + (whole.isEmpty() ? "" : whole + "Y") + "6M";
        if (half && unit.equals("hour")) return "PT" + (whole.isEmpty() ? "" : whole + "H") + "30M";
        if (half && unit.equals("minute")) return "PT" + (whole.isEmpty() ? "" : whole + "M") + "30S";
        return designator(unit).replace("#", shortest(value));
    }

    private static String designator(String unit) {
        return switch (unit) {
            case "second" -> "PT#S";
            case "minute" -> "PT#M";
            case "hour" -> "PT#H";
            case "day" -> "P#D";
            case "week" -> "P#W";
            case "weekend" -> "P#WE";
            case "month" -> "P#M";
            case "quarter" -> "P#Q";
            case "decade" -> "P#E";
            case "century" -> "P#C";
            default -> "P#Y";
        };
    }

    private static String shortest(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    /// The last day of a stretch of this length that begins on a day.
    ///
    /// @return empty when the length is not known in whole days
    static Optional<LocalDate> lastDay(LocalDate first, String duration) {
        Matcher parts = WHOLE.matcher(duration);
        if (!parts.matches()) return Optional.empty();
        int number = Integer.parseInt(parts.group(1));
        if (number == 0) return Optional.empty();
        LocalDate after = switch (parts.group(2)) {
            case "D" -> first.plusDays(number);
            case "W" -> first.plusWeeks(number);
            case "M" -> first.plusMonths(number);
            case "Q" -> first.plusMonths(3L * number);
            default -> first.plusYears(number);
        };
        return after.getYear() > 9999 ? Optional.empty() : Optional.of(after.minusDays(1));
    }
}
