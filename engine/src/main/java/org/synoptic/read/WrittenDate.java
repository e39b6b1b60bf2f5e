package org.synoptic.read;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.PartialDate;
import org.synoptic.model.Span;

/// A day written in a text: `12 March 2014`, `Feb. 23`, `23. Februar 2022`, `12.03.2014`, `2022-02-23`, `2022年2月23日`.
///
/// Of a range, "February 23-24", it is the first day. `03/04/2014`, which is two days in two countries, is none.
///
/// @param year 0 when it is not written
record WrittenDate(Span span, int year, int month, int day) {
    private static final String DAY = "(?<d%1$d>[0-3]?\\d)(?:st|nd|rd|th|er|º|\\.)?";
    private static final String MONTH = "(?<m%1$d>\\p{L}{3,12})\\.?";
    private static final String YEAR = "(?<y%1$d>[12]\\d{3})";
    private static final String RANGE = "(?: ?[-–] ?[0-3]?\\d\\.?)?";
    private static final Pattern FORMS = Pattern.compile("(?<![\\d\\p{L}])(?:"
            + "(?<y1>[12]\\d{3})-(?<n1>[01]\\d)-(?<d1>[0-3]\\d)(?!\\d)"
            + "|(?<d2>[0-3]?\\d)\\. ?(?<n2>[01]?\\d)\\. ?(?<y2>[12]\\d{3})(?!\\d)"
            + "|(?<d3>[0-3]?\\d)/(?<n3>[01]?\\d)/(?<y3>[12]\\d{3})(?!\\d)"
            + "|(?<y4>[12]\\d{3})年(?<n4>[01]?\\d)月(?<d4>[0-3]?\\d)日"
            + "|" + MONTH.formatted(5) + "[ \u00a0]" + DAY.formatted(5) + RANGE
            + "(?!\\d|[:.]\\d)(?:,? ?" + YEAR.formatted(5) + "(?!\\d))?"
            + "|" + DAY.formatted(6) + RANGE + "[ \u00a0](?:de |of )?" + MONTH.formatted(6)
            + "(?!\\p{L})(?:,? (?:de |del )?" + YEAR.formatted(6) + "(?!\\d))?"
            + ")");
    private static final Map<String, Integer> MONTHS = months();

    /// The days written in a part of a text, in order.
    static List<WrittenDate> in(String text, Span part) {
        List<WrittenDate> dates = new ArrayList<>();
        var matcher = FORMS.matcher(text).region(part.start(), part.end());
        matcher.useTransparentBounds(true);
        while (matcher.find()) {
            for (int form = 1; form <= 6; form++) {
                if (matcher.group("d" + form) == null) continue;
                WrittenDate date = of(matcher.toMatchResult(), form);
                if (date != null) dates.add(date);
            }
        }
        return dates;
    }

    private static @Nullable WrittenDate of(MatchResult match, int form) {
        String yearWritten = match.group("y" + form);
        int year = yearWritten == null ? 0 : Integer.parseInt(yearWritten);
        int day = Integer.parseInt(match.group("d" + form));
        int month = form <= 4
                ? Integer.parseInt(match.group("n" + form))
                : MONTHS.getOrDefault(match.group("m" + form).toLowerCase(Locale.ROOT), 0);
        if (form == 3 && month <= 12 && day <= 12 && month != day) return null;
        if (form == 3 && month > 12) {
            int swapped = day;
            day = month;
            month = swapped;
        }
        if (!exists(year, month, day)) return null;
        return new WrittenDate(new Span(match.start(), match.end()), year, month, day);
    }

    private static boolean exists(int year, int month, int day) {
        if (month < 1 || day < 1) return false;
        try {
            new PartialDate(year == 0 ? 2000 : year, month, day);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    boolean hasYear() {
        return year != 0;
    }

    /// The day, in `inYear` where none is written; null for 29 February of a year that has none.
    @Nullable
    PartialDate day(int inYear) {
        int of = hasYear() ? year : inYear;
        return exists(of, month, day) ? new PartialDate(of, month, day) : null;
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (var line : Wordings.RuleLine.of("months.tsv")) {
            for (String name : line.column(1).split(" ")) months.put(name, Integer.valueOf(line.column(0)));
        }
        return Map.copyOf(months);
    }
}
