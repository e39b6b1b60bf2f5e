package org.synoptic.compare.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.synoptic.compare.fact.Terms.Hit;
import org.synoptic.model.Span;

/// Reads from which hour to which something holds: "a curfew from 7 pm to 5 am", "couvre-feu de 22h à 5h".
final class HoursReader {
    private static final String HOUR =
            "(\\d{1,2})(?:[:.hH](\\d{2}))?\\s?(a\\.?m\\b\\.?|p\\.?m\\b\\.?|[hH]\\b|Uhr|heures|hrs|годин\\p{L}*|час\\p{L}*)?";
    private static final Pattern RANGE = Pattern.compile("(?<![\\d.,:])" + HOUR
            + "\\s?(?:-|–|—|to|till|until|and|bis|und|à|et|a|hasta las|y las|alle|às|до|do)\\s?" + HOUR + "(?![\\d%])");
    private static final int BESIDE = 7;
    private static final int HALF_DAY = 12;
    private static final int MINUTES = 60;

    private HoursReader() {}

    static List<Fact> read(Reading reading) {
        List<Fact> facts = new ArrayList<>();
        Matcher matcher = RANGE.matcher(reading.document().text());
        while (matcher.find()) {
            int from = minutes(matcher, 1, matcher.group(3) == null ? matcher.group(6) : matcher.group(3));
            int to = minutes(matcher, 4, matcher.group(6));
            boolean isClock = matcher.group(6) != null || (matcher.group(2) != null && matcher.group(5) != null);
            if (from < 0 || to < 0 || !isClock) continue;
            Span span = new Span(matcher.start(), matcher.end());
            Span sentence = reading.sentence(span);
            Hit about = reading.nearest("happening", span, sentence, BESIDE);
            if (about == null) continue;
            facts.add(new Fact(
                    reading.document(),
                    Slot.HOURS,
                    about.term(),
                    clock(from) + "–" + clock(to),
                    null,
                    Reading.cover(span, about.span()),
                    reading.persons(sentence),
                    !reading.isPast(sentence, span)));
        }
        return facts;
    }

    /// Minutes since midnight; -1 where it is no hour of the day.
    private static int minutes(Matcher matcher, int group, @org.jspecify.annotations.Nullable String mark) {
        int hour = Integer.parseInt(matcher.group(group));
        int minute = matcher.group(group + 1) == null ? 0 : Integer.parseInt(matcher.group(group + 1));
        String half = mark == null ? "" : mark.toLowerCase(Locale.ROOT);
        if (half.startsWith("p") && hour < HALF_DAY) hour += HALF_DAY;
        if (half.startsWith("a") && hour == HALF_DAY) hour = 0;
        return hour > 2 * HALF_DAY || minute >= MINUTES ? -1 : hour * MINUTES + minute;
    }

    private static String clock(int minutes) {
        return String.format(Locale.ROOT, "%02d:%02d", minutes / MINUTES, minutes % MINUTES);
    }
}
