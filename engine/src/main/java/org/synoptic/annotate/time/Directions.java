package org.synoptic.annotate.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.synoptic.model.RelativeTime;

/// Puts the direction that the tense tells into a path of [RelativeTime].
final class Directions {
    private Directions() {}

    /// After `?` a weekday is the last that has begun, unless the sentence looks ahead; a day of a year is near, and
    /// rather on the side that the tense tells; a quarter is reported on when it is over. After `?<` there is what was
    /// before, "Friday's talks", after `?>` what is not over, "this Monday", unless the tense tells otherwise.
    static String put(String path, Tense.Direction direction) {
        int mark = path.indexOf('?');
        if (mark < 0) return path;
        String step = path.substring(path.lastIndexOf('/', mark) + 1, mark);
        boolean day = step.startsWith("day=");
        char other = mark + 1 < path.length() ? path.charAt(mark + 1) : ' ';
        String sign;
        int next = mark + 1;
        if (other == '<') {
            sign = direction == Tense.Direction.FUTURE ? ">" : "<<";
            next++;
        } else if (other == '>') {
            sign = direction == Tense.Direction.PAST ? "<" : ">";
            next++;
        } else {
            sign = isOften(step) ? ofWeekday(direction) : ofYear(direction, day);
        }
        return put(path.substring(0, mark) + sign + path.substring(next), direction);
    }

    /// Whether it comes back within a month: a weekday, "the 3rd".
    private static boolean isOften(String step) {
        return step.startsWith("weekday=") || (step.startsWith("day=") && step.length() == "day=03".length());
    }

    private static String ofWeekday(Tense.Direction direction) {
        return switch (direction) {
            case PAST, UNKNOWN -> "<";
            case FUTURE, PRESENT -> ">";
        };
    }

    private static String ofYear(Tense.Direction direction, boolean day) {
        return switch (direction) {
            case PAST -> "~<";
            case FUTURE -> "~>";
            case PRESENT -> day ? "~>" : "~";
            case UNKNOWN -> "~";
        };
    }

    /// The notation as seen from a day that is known already.
    static String seenFrom(String day, String notation) {
        List<String> ends = new ArrayList<>();
        for (String end : notation.split("\\.\\.")) {
            boolean unnamed = end.startsWith("(");
            String path = unnamed ? end.substring(1, end.length() - 1) : end;
            String whole = parse(path).map(RelativeTime::isAbsolute).orElse(true) ? path : day + "/" + path;
            ends.add(unnamed ? "(" + whole + ")" : whole);
        }
        return String.join("..", ends);
    }

    static Optional<RelativeTime> parse(String notation) {
        try {
            return Optional.of(RelativeTime.parse(notation));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
