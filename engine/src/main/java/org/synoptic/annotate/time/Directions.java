package org.synoptic.annotate.time;

import java.util.Optional;
import org.synoptic.model.RelativeTime;

/// Puts the direction that the tense tells into a path of [RelativeTime].
final class Directions {
    private Directions() {}

    /// After `?<` what there was before, "Friday's talks", unless the sentence looks ahead. After `?` a weekday is the
    /// last that has begun, unless the sentence looks ahead; a day of a year is near, and rather on
    /// the side that the tense tells; a quarter is reported on when it is over.
    static String put(String path, Tense.Direction direction) {
        int mark = path.indexOf('?');
        if (mark < 0) return path;
        boolean week = path.lastIndexOf("weekday=", mark) > path.lastIndexOf('/', mark);
        String sign = switch (direction) {
            case PAST -> week ? "<" : "~<";
            case FUTURE -> week ? ">" : "~>";
            case PRESENT -> week ? ">" : "~";
            case UNKNOWN -> week ? "<" : "~";
        };
        return put(path.substring(0, mark) + sign + path.substring(mark + 1), direction);
    }

    static Optional<RelativeTime> parse(String notation) {
        try {
            return Optional.of(RelativeTime.parse(notation));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
