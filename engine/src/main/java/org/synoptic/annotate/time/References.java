package org.synoptic.annotate.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Interval;
import org.synoptic.model.RelativeTime;

/// The times of a document named so far, which "the day before" or "23 years later" may mean.
final class References {
    /// A quarter that is meant by "a year earlier" stands in the same passage.
    private static final int NEAR = 600;
    /// A year is carried on from one sentence to the next, in characters.
    private static final int CLOSE = 300;

    /// So many dates of years gone by make a history.
    private static final int SOME = 3;

    private static final Pattern OF_A_YEAR =
            Pattern.compile("((?:month=|day=\\d{2}-|season=)[A-Z0-9]+)[<>~]{1,2}(/.*)?");
    private static final Pattern DATED = Pattern.compile("\\d{4}-(?:\\d{2}|SP|SU|FA|WI).*");

    /// How many times back one looks for a start that makes sense.
    private static final int MOST = 12;

    private final @Nullable DocumentDay day;
    private final List<Reference> references = new ArrayList<>();
    private int latestYear;
    private int old;
    private int recent;

    /// @param path of [RelativeTime]
    /// @param value its TIMEX3 value
    private record Reference(int offset, String path, String value) {
        boolean isDay() {
            return value.matches("[\\dX]{4}-(?:[\\dX]{2}|WXX)-[\\dX]{1,2}(?:T.*)?");
        }

        boolean isQuarter() {
            return value.matches("[\\dX]{4}-[QH].");
        }
    }

    References(@Nullable DocumentDay day) {
        this.day = day;
        this.latestYear = day == null ? 0 : day.year();
    }

    void add(int offset, String path, String value) {
        references.add(new Reference(offset, path, value));
        if (day != null
                && value.matches("\\d{4}.*")
                && Directions.parse(path).map(RelativeTime::isAbsolute).orElse(false)) {
            boolean gone = Integer.parseInt(value.substring(0, 4)) < day.year() - 1;
            if (gone) old++;
            else recent++;
        }
        if (value.matches("\\d{4}.*")) latestYear = Math.max(latestYear, Integer.parseInt(value.substring(0, 4)));
    }

    /// The path with what it refers to put in the place of `ref/`, `ref!/` and `same/`.
    ///
    /// @return empty when it needs a reference and there is none
    Optional<String> resolve(String path, int offset, boolean mayLieAhead) {
        if (path.startsWith("same/")) {
            int or = path.indexOf("||");
            Optional<Reference> quarter = last(offset).filter(Reference::isQuarter);
            if (quarter.isPresent()) return Optional.of(quarter.get().path() + "/" + path.substring(5, or));
            return resolve(path.substring(or + 2), offset, mayLieAhead);
        }
        if (path.startsWith("ref/")) {
            String shift = path.substring(4);
            return Optional.of(base(shift, offset, mayLieAhead).orElse(shift));
        }
        return path.startsWith("ref!/") ? base(path.substring(5), offset, mayLieAhead) : Optional.of(path);
    }

    /// In a history a month or day without year, just after a date of another year, is of that year: "on 3 March
    /// 1861 … on 12 April".
    String inYearNamed(String path, int offset) {
        Matcher pick = OF_A_YEAR.matcher(path);
        if (day == null || !isHistory() || !pick.matches()) return path;
        return last(offset, CLOSE)
                .filter(reference -> DATED.matcher(reference.value()).matches())
                .filter(reference -> Directions.parse(reference.path())
                        .map(RelativeTime::isAbsolute)
                        .orElse(false))
                .map(reference -> reference.value().substring(0, 4))
                .filter(year -> Integer.parseInt(year) != day.year())
                .map(year -> year + "/" + pick.group(1) + Objects.requireNonNullElse(pick.group(2), ""))
                .orElse(path);
    }

    /// Whether most dates so far are of years gone by: then what has no year is of such a year too.
    private boolean isHistory() {
        return old >= SOME && old > 2 * recent;
    }

    private Optional<Reference> last(int offset) {
        return last(offset, NEAR);
    }

    private Optional<Reference> last(int offset, int reach) {
        return references.isEmpty() || references.getLast().offset() < offset - reach
                ? Optional.empty()
                : Optional.of(references.getLast());
    }

    /// From the time named last; further back where that leads past all that the text tells of.
    private Optional<String> base(String shift, int offset, boolean mayLieAhead) {
        boolean needsDay = shift.startsWith("day") || shift.startsWith("week");
        int oldest = Math.max(0, references.size() - MOST);
        for (int i = references.size() - 1; i >= oldest; i--) {
            Reference reference = references.get(i);
            if (needsDay && (!reference.isDay() || reference.offset() < offset - 2 * NEAR)) continue;
            String path = day(reference.path()) + "/" + shift;
            if (mayLieAhead || !shift.contains("+") || leads(path)) return Optional.of(path);
        }
        return Optional.empty();
    }

    private boolean leads(String path) {
        if (latestYear == 0) return true;
        // "anderthalb Jahre später" is no step
        Optional<RelativeTime> time = Directions.parse(path);
        if (time.isEmpty()) return false;
        Optional<Interval> days = DocumentDay.days(time.get(), day);
        if (days.isEmpty() && !time.get().isAbsolute()) return true;
        return days.isPresent() && days.get().firstDay().getYear() <= latestYear;
    }

    /// A path without its hour.
    private static String day(String path) {
        int hour = path.indexOf("/T");
        return hour < 0 ? path : path.substring(0, hour);
    }
}
