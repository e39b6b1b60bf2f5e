package org.synoptic.read;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Block.PostInfo;
import org.synoptic.model.PartialDate;
import org.synoptic.model.Span;
import org.synoptic.read.Sheet.Piece;
import org.synoptic.read.Wordings.Sense;

/// The lines above a post as it is copied from its own page: `Jane Doe @jane · Feb 23, 2022` on one line or on three
/// (X, Mastodon with `@jane@host`), `Channel, [23.02.2022 10:15]` (Telegram), a name and a line with a day and `·`
/// (Facebook).
///
/// @param end index of the first piece below the header
record PostHeader(int end, PostInfo info) {
    private static final int LONGEST_AUTHOR = 6;
    private static final String HANDLE = "@(?<handle>[\\p{L}\\d_.]{2,40}(?:@[\\p{L}\\d.-]{3,60})?)";
    private static final Pattern ONE_LINE = Pattern.compile(
            "(?<author>[^@\\n]{2,60}?)\\s?\\(?" + HANDLE + "\\)?(?:\\s?[·•|,-]?\\s?(?<rest>[^@\\n]{0,40}))?");
    private static final Pattern HANDLE_LINE = Pattern.compile(HANDLE + "(?:\\s?[·•]\\s?(?<rest>[^@\\n]{0,40}))?");
    private static final Pattern TELEGRAM =
            Pattern.compile("(?<author>[^\\[\\]\\n]{1,60}?),? \\[(?<rest>\\d[^\\]\\n]{5,30})\\]:?");

    /// `2h`, `10:15 AM`, `23 min.`: how long ago, or when on that day.
    private static final Pattern MOMENT =
            Pattern.compile("(?iU)\\d{1,2}(?:[:.]\\d{2})?\\s?(?:h|m|s|d|min|std|hrs?|ч|am|pm|uhr)?\\.?");

    static @Nullable PostHeader at(Sheet sheet, int index) {
        if (index + 1 >= sheet.size() || !sheet.get(index).isFree()) return null;
        PostHeader found = telegram(sheet, index);
        if (found == null) found = onOneLine(sheet, index);
        if (found == null) found = onLines(sheet, index);
        if (found == null) found = facebook(sheet, index);
        return found == null
                        || found.end() >= sheet.size()
                        || !sheet.get(found.end()).isFree()
                ? null
                : found;
    }

    private static @Nullable PostHeader telegram(Sheet sheet, int index) {
        String line = sheet.words(sheet.get(index));
        if (line.indexOf('[') < 0) return null;
        Matcher matcher = TELEGRAM.matcher(line);
        if (!matcher.matches()) return null;
        PartialDate date = day(matcher.group("rest"));
        return date == null
                ? null
                : new PostHeader(index + 1, new PostInfo(matcher.group("author").strip(), null, date));
    }

    private static @Nullable PostHeader onOneLine(Sheet sheet, int index) {
        Piece piece = sheet.get(index);
        String line = sheet.words(piece);
        if (line.indexOf('@') < 2 || piece.words.size() > 16) return null;
        Matcher matcher = ONE_LINE.matcher(line);
        if (!matcher.matches() || !isAuthor(matcher.group("author"))) return null;
        String rest = matcher.group("rest");
        if (rest != null && !rest.isBlank() && !isMoment(rest)) return null;
        return below(sheet, index + 1, matcher.group("author"), matcher.group("handle"), rest);
    }

    private static @Nullable PostHeader onLines(Sheet sheet, int index) {
        String next = sheet.words(sheet.get(index + 1));
        if (next.indexOf('@') != 0 || !isAuthor(sheet.words(sheet.get(index)))) return null;
        Matcher matcher = HANDLE_LINE.matcher(next);
        if (!matcher.matches()) return null;
        String rest = matcher.group("rest");
        if (rest != null && !rest.isBlank() && !isMoment(rest)) return null;
        return below(sheet, index + 2, sheet.words(sheet.get(index)), matcher.group("handle"), rest);
    }

    /// Past the lines that hold a mark or a day only.
    private static PostHeader below(Sheet sheet, int from, String author, String handle, @Nullable String told) {
        PartialDate date = told == null ? null : day(told);
        int end = from;
        while (end + 1 < sheet.size() && sheet.get(end).isFree() && isMoment(sheet.words(sheet.get(end)))) {
            if (date == null) date = day(sheet.words(sheet.get(end)));
            end++;
        }
        return new PostHeader(end, new PostInfo(author.strip(), handle, date));
    }

    /// A name, and below it a day with the dot that stands before the sign of who may read it.
    private static @Nullable PostHeader facebook(Sheet sheet, int index) {
        String next = sheet.words(sheet.get(index + 1));
        if (next.length() > 60 || next.indexOf('·') < 0 || !isMoment(next) || day(next) == null) return null;
        String author = sheet.words(sheet.get(index));
        boolean isName = isAuthor(author) && sheet.get(index).words.size() >= 2;
        return isName ? new PostHeader(index + 2, new PostInfo(author.strip(), null, day(next))) : null;
    }

    private static boolean isAuthor(String written) {
        Words words = Words.of(written);
        if (words.size() == 0 || words.size() > LONGEST_AUTHOR) return false;
        int first = written.strip().codePointAt(0);
        if (Character.isLowerCase(first) || Marks.endsSentence(written, new Span(0, written.length()))) return false;
        for (Sense sense : List.of(Sense.BYLINE, Sense.NAVIGATION, Sense.NO_AUTHOR, Sense.CREDIT, Sense.REPORTING)) {
            if (Wordings.all().has(sense, words)) return false;
        }
        return written.indexOf(':') < 0;
    }

    /// Whether a line holds nothing but a day, an hour, or a mark.
    static boolean isMoment(String line) {
        if (line.length() > 60) return false;
        String rest = line;
        List<WrittenDate> dates = WrittenDate.shortIn(line, new Span(0, line.length()), DayOrder.DAY_FIRST);
        for (WrittenDate date : dates.reversed()) {
            rest = rest.substring(0, date.span().start()) + " "
                    + rest.substring(date.span().end());
        }
        for (String part : rest.split("[\\s·•|,]+")) {
            boolean known = part.isEmpty() || MOMENT.matcher(part).matches() || isJoint(part);
            if (!known) return false;
        }
        return !dates.isEmpty() || rest.chars().anyMatch(c -> Character.isDigit(c) || c == '·');
    }

    private static boolean isJoint(String part) {
        return List.of(
                        "at",
                        "um",
                        "à",
                        "a",
                        "las",
                        "в",
                        "о",
                        "am",
                        "pm",
                        "uhr",
                        "on",
                        "le",
                        "el",
                        "г.",
                        "р.",
                        "🌐",
                        "public",
                        "öffentlich")
                .contains(part.toLowerCase(java.util.Locale.ROOT));
    }

    private static @Nullable PartialDate day(String written) {
        for (WrittenDate date : WrittenDate.shortIn(written, new Span(0, written.length()), DayOrder.DAY_FIRST)) {
            if (date.hasYear()) return date.day(0);
        }
        return null;
    }
}
