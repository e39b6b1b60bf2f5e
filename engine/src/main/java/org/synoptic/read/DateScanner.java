package org.synoptic.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Span;

/// Finds the days in a part of a text: one pass from number to number, with a look to both sides of each.
final class DateScanner {
    /// Of Arabic; no script before it has digits of its own.
    private static final char FIRST_OTHER_DIGIT = '\u0660';

    private static final String DASHES = "-–";
    private static final List<String> ORDINALS = List.of("st", "nd", "rd", "th", "er", "º", "°", "-го", "-е");
    private static final List<String> LINKS = List.of("de ", "of ", "di ", "d'", "d’");
    private static final List<String> YEAR_LINKS = List.of("de ", "del ", "do ", "of ");
    private static final Set<String> WHOLE_NAMES = Set.of("mai", "maj", "mei");

    private final String text;
    private final int end;
    private final Digits digits;
    private final DayOrder order;
    private final boolean shortYears;
    private final List<WrittenDate> dates = new ArrayList<>();
    private final List<WrittenDate.Numbers> numbers = new ArrayList<>();
    private int at;

    /// @param shortYears whether `23.02.22` is a day too
    DateScanner(String text, Span part, DayOrder order, boolean shortYears) {
        this.text = text;
        this.at = part.start();
        this.end = part.end();
        this.order = order;
        this.digits = new Digits(text, end);
        this.shortYears = shortYears;
        scan();
    }

    List<WrittenDate> dates() {
        return dates;
    }

    /// Days of digits and slashes whose order tells how this text writes them.
    List<WrittenDate.Numbers> numbers() {
        return numbers;
    }

    private void scan() {
        while (at < end) {
            char c = text.charAt(at);
            if (c < '0' || c > '9' && c < FIRST_OTHER_DIGIT || !Character.isDigit(c)) {
                at++;
                continue;
            }
            int start = at;
            int after = digits.afterDigits(start);
            WrittenDate date = opensNumber(start) ? dateAt(start, after) : null;
            if (date != null) dates.add(date);
            at = date == null ? after : Math.max(after, date.span().end());
        }
    }

    /// Whether the digits at `start` are a number by themselves and not the end of a word or of a longer number.
    private boolean opensNumber(int start) {
        if (start == 0) return true;
        char before = text.charAt(start - 1);
        if (Character.isLetter(before) && !Character.isIdeographic(before)) return false;
        boolean joined = before == '.' || before == '/' || before == ':' || before == ',';
        return !joined || start < 2 || !Character.isDigit(text.charAt(start - 2));
    }

    private @Nullable WrittenDate dateAt(int start, int after) {
        int length = after - start;
        if (length == 4) return yearFirst(start, after);
        if (length > 2) return null;
        int first = digits.number(start, after);
        if (first < 1 || first > 31) return null;
        WrittenDate date = digitsOnly(start, after, first);
        if (date == null) date = monthAfter(start, after, first);
        if (date == null) date = monthBefore(start, after, first);
        return date == null ? ideographs(start, after, 0) : date;
    }

    // ---- digits only

    private @Nullable WrittenDate yearFirst(int start, int after) {
        int year = digits.number(start, after);
        if (year < 1000 || year > 2999 || after >= end) return null;
        char mark = text.charAt(after);
        if (mark == '-' || mark == '/' || mark == '.') {
            int monthEnd = digits.afterShortNumber(after + 1);
            if (monthEnd < 0 || monthEnd >= end || text.charAt(monthEnd) != mark) return null;
            int dayEnd = digits.afterShortNumber(monthEnd + 1);
            if (dayEnd < 0) return null;
            return of(start, dayEnd, year, digits.number(after + 1, monthEnd), digits.number(monthEnd + 1, dayEnd));
        }
        int month = digits.afterBlanks(after);
        if (month < end && "年년".indexOf(text.charAt(month)) >= 0) {
            int from = digits.afterBlanks(month + 1);
            int to = digits.afterShortNumber(from);
            return to < 0 ? null : ideographs(from, to, year, start);
        }
        return null;
    }

    private @Nullable WrittenDate ideographs(int from, int to, int year) {
        return ideographs(from, to, year, from);
    }

    /// `2月23日`, with the month at `from`.
    private @Nullable WrittenDate ideographs(int from, int to, int year, int start) {
        int mark = digits.afterBlanks(to);
        if (mark >= end || "月월".indexOf(text.charAt(mark)) < 0) return null;
        int day = digits.afterBlanks(mark + 1);
        int dayEnd = digits.afterShortNumber(day);
        if (dayEnd < 0
                || digits.afterBlanks(dayEnd) >= end
                || "日号號일".indexOf(text.charAt(digits.afterBlanks(dayEnd))) < 0) return null;
        return of(start, digits.afterBlanks(dayEnd) + 1, year, digits.number(from, to), digits.number(day, dayEnd));
    }

    private @Nullable WrittenDate digitsOnly(int start, int after, int first) {
        if (after >= end) return null;
        char mark = text.charAt(after);
        if (mark != '.' && mark != '/' && mark != '-') return null;
        int from = mark == '.' ? digits.afterOneBlank(after + 1) : after + 1;
        int to = digits.afterShortNumber(from);
        if (to < 0 || to >= end || text.charAt(to) != mark) return null;
        int yearFrom = mark == '.' ? digits.afterOneBlank(to + 1) : to + 1;
        int yearTo = digits.afterDigits(yearFrom);
        int year = year(yearFrom, yearTo);
        if (year == 0 || goesOn(yearTo, mark)) return null;
        int second = digits.number(from, to);
        if (mark == '.') return of(start, yearTo, year, second, first);
        numbers.add(new WrittenDate.Numbers(first, second));
        DayOrder clear =
                first == second || first > 12 ? DayOrder.DAY_FIRST : second > 12 ? DayOrder.MONTH_FIRST : order;
        return switch (clear) {
            case DAY_FIRST -> of(start, yearTo, year, second, first);
            case MONTH_FIRST -> of(start, yearTo, year, first, second);
            case UNKNOWN -> null;
        };
    }

    /// Whether another number is joined by the same mark: `1.2.2014.5` is no day.
    private boolean goesOn(int after, char mark) {
        return after + 1 < end && text.charAt(after) == mark && isDigit(after + 1);
    }

    /// The year that the digits say; 0 when they say none.
    private int year(int from, int to) {
        if (to - from == 4) {
            int year = digits.number(from, to);
            return year >= 1000 && year <= 2999 ? year : 0;
        }
        if (!shortYears || to - from != 2) return 0;
        int year = digits.number(from, to);
        return year < 70 ? 2000 + year : 1900 + year;
    }

    // ---- months in words

    /// `23. Februar 2022`, `23-24 February`, `23 de febrero de 2022`.
    private @Nullable WrittenDate monthAfter(int start, int after, int day) {
        int from = afterRange(afterOrdinal(after));
        int word = from;
        while (word < end && (isBlank(word) || text.charAt(word) == '-' || text.charAt(word) == '.')) word++;
        if (word == from && text.charAt(from - 1) != '.' || word - from > 3) return null;
        word = afterAny(LINKS, word);
        int[] month = monthAt(word);
        if (month == null) return null;
        WrittenDate dated = withYear(start, month[1], month[0], day);
        return dated == null && isOtherWord(word, month[1])
                ? null
                : dated != null ? dated : of(start, month[1], 0, month[0], day);
    }

    /// `February 23-24, 2022`.
    private @Nullable WrittenDate monthBefore(int start, int after, int day) {
        int wordEnd = start;
        while (wordEnd > 0 && isBlank(wordEnd - 1)) wordEnd--;
        if (wordEnd == start || start - wordEnd > 2) return null;
        if (wordEnd > 0 && text.charAt(wordEnd - 1) == '.') wordEnd--;
        int word = wordEnd;
        while (word > 0 && isLetter(word - 1) && wordEnd - word <= MonthNames.LONGEST) word--;
        Integer month = MonthNames.in(text, word, wordEnd);
        if (month == null) return null;
        int afterDay = afterRange(afterOrdinal(after));
        boolean isTime = afterDay + 1 < end
                && ":.".indexOf(text.charAt(afterDay)) >= 0
                && Character.isDigit(text.charAt(afterDay + 1));
        if (isTime) return null;
        WrittenDate dated = withYear(word, afterDay, month, day);
        return dated == null && isOtherWord(word, wordEnd)
                ? null
                : dated != null ? dated : of(word, afterDay, 0, month, day);
    }

    /// The day with the year behind it; null where none stands there.
    private @Nullable WrittenDate withYear(int start, int after, int month, int day) {
        int from = afterYearLink(after);
        if (from < 0) return null;
        int to = digits.afterDigits(from);
        boolean isShort = to - from == 2;
        if (isShort && ".-/'’".indexOf(text.charAt(from - 1)) < 0) return null;
        int year = year(from, to);
        return year == 0 ? null : of(start, to, year, month, day);
    }

    /// Three small letters without a point: "24 out of 30", "5 may go".
    private boolean isOtherWord(int from, int to) {
        if (to - from != 3 || text.charAt(from) > 0x17F) return false;
        return Character.isLowerCase(text.charAt(from)) && !WHOLE_NAMES.contains(text.substring(from, to));
    }

    /// The month whose name begins at `from`, and the offset after it and its point.
    private int @Nullable [] monthAt(int from) {
        int to = from;
        while (to < end && isLetter(to) && to - from <= MonthNames.LONGEST) to++;
        Integer month = MonthNames.in(text, from, to);
        int second = to + 1;
        while (second < end && isLetter(second) && second - to <= MonthNames.LONGEST) second++;
        Integer ofTwo =
                to + 1 < second && second <= end && text.charAt(to) == ' ' ? MonthNames.in(text, from, second) : null;
        if (ofTwo != null) return new int[] {ofTwo, second};
        if (month == null) return null;
        return new int[] {month, to < end && text.charAt(to) == '.' ? to + 1 : to};
    }

    private int afterOrdinal(int from) {
        if (from < end && text.charAt(from) == '.' && !(from + 1 < end && Character.isDigit(text.charAt(from + 1)))) {
            return from + 1;
        }
        int after = afterAny(ORDINALS, from);
        return after < end && isLetter(after) && after > from ? from : after;
    }

    /// Past the `-24.` of `23.-24. Februar`.
    private int afterRange(int from) {
        int dash = digits.afterOneBlank(from);
        if (dash >= end || DASHES.indexOf(text.charAt(dash)) < 0) return from;
        int day = digits.afterOneBlank(dash + 1);
        int to = digits.afterShortNumber(day);
        if (to < 0 || digits.number(day, to) > 31) return from;
        return to < end && text.charAt(to) == '.' ? to + 1 : to;
    }

    /// Past what stands between a month or day and its year; -1 where nothing does.
    private int afterYearLink(int from) {
        int after = from < end && ",،".indexOf(text.charAt(from)) >= 0 ? from + 1 : from;
        if (after + 1 < end && "-/.".indexOf(text.charAt(after)) >= 0 && isDigit(after + 1)) return after + 1;
        int blank = digits.afterBlanks(after);
        if (blank > after) return afterAny(YEAR_LINKS, blank);
        boolean isParted = after > from || text.charAt(from - 1) == '.';
        return isParted && after < end && isDigit(after) ? after : -1;
    }

    private int afterAny(List<String> words, int from) {
        for (String word : words) {
            if (text.regionMatches(true, from, word, 0, word.length())) return Math.min(from + word.length(), end);
        }
        return from;
    }

    // ---- characters

    private @Nullable WrittenDate of(int start, int to, int year, int month, int day) {
        return WrittenDate.of(new Span(start, to), year, month, day);
    }

    private boolean isDigit(int index) {
        return Character.isDigit(text.charAt(index));
    }

    private boolean isLetter(int index) {
        char c = text.charAt(index);
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private boolean isBlank(int index) {
        return Marks.isBlank(text.charAt(index));
    }
}
