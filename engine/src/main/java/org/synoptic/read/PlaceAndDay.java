package org.synoptic.read;

import java.util.Set;
import org.synoptic.model.Span;
import org.synoptic.read.Wordings.Sense;

/// Tells whether a paragraph opens with a place and the day of its report: `NARVA, 12 March 2014 (dpa) -`,
/// `Narva. March 12, 2014. The bridge …`.
final class PlaceAndDay {
    private static final int WORDS_OF_PLACE = 3;
    private static final int LONGEST_YEAR_WORD = 8;
    private static final String DASHES = "–—-";

    /// "Year", where it follows the number of one: `23 lutego 2022 r.`
    private static final Set<String> YEAR_WORDS = Set.of("r", "roku", "г", "года", "р", "року");

    private final String text;
    private final int start;
    private final int end;

    PlaceAndDay(String text, Span paragraph) {
        this.text = text;
        this.start = paragraph.start();
        this.end = paragraph.end();
    }

    /// @param day the first day in the paragraph: whether nothing but a place stands before it, and a mark behind
    boolean isDay(Span day) {
        Span before = new Span(start, day.start());
        return isPlace(before) && isParted(before, day.end());
    }

    /// `Narva, `, `NARVA. `, `Narva (dpa), den `.
    private boolean isPlace(Span before) {
        Words words = Words.of(text, before);
        for (int i = 0; i < words.size(); i++) {
            boolean isName = !Character.isLowerCase(text.codePointAt(words.start(i)))
                    || AuthorNames.PARTICLES.contains(words.fold(i))
                    || words.fold(i).equals("am")
                    || Wordings.all().at(Sense.AGENCY, words.tail(i), 0).isPresent();
            if (!isName) return false;
        }
        int point = before.of(text).indexOf('.');
        return point < 0
                || words.size() > 0
                        && before.start() + point >= words.end(words.size() - 1)
                        && words.size() <= WORDS_OF_PLACE;
    }

    /// Whether the day ends here: a mark follows it, or a sentence begins behind it and a mark parts it from its place.
    private boolean isParted(Span before, int from) {
        int at = afterBlanks(afterYearWord(afterBlanks(from)));
        if (at >= end) return true;
        char mark = text.charAt(at);
        if (mark == ',') return !Character.isLowerCase(text.codePointAt(Math.min(end - 1, afterBlanks(at + 1))));
        if (mark == '.') return isMarked(before) && isSentenceAt(at + 1);
        return "–—-:)|(/•·\n„“\"«电電讯訊".indexOf(mark) >= 0;
    }

    /// Past "year" and the point of its short form, unless a sentence begins behind that.
    private int afterYearWord(int from) {
        Words after = Words.of(text, new Span(from, Math.min(end, from + LONGEST_YEAR_WORD)));
        if (after.size() == 0 || after.start(0) != from || !YEAR_WORDS.contains(after.fold(0))) return from;
        int to = after.end(0);
        return to < end && text.charAt(to) == '.' && !isSentenceAt(to + 1) ? to + 1 : to;
    }

    /// Whether a place is parted from its day; none has to be.
    private boolean isMarked(Span before) {
        Words words = Words.of(text, before);
        if (words.size() == 0) return true;
        for (int i = before.start(); i < before.end(); i++) {
            if (",،.:(/–—-".indexOf(text.charAt(i)) >= 0) return true;
        }
        return false;
    }

    /// Whether blanks follow and then a capital, or a letter of a script without any; or a dash.
    private boolean isSentenceAt(int from) {
        int at = afterBlanks(from);
        if (at >= end) return true;
        int first = text.codePointAt(at);
        boolean begins =
                !Character.isLowerCase(first) && (Character.isLetterOrDigit(first) || "„“\"«".indexOf(first) >= 0);
        return at > from ? begins : DASHES.indexOf(first) >= 0;
    }

    private int afterBlanks(int from) {
        int at = from;
        while (at < end && Marks.isBlank(text.charAt(at))) at++;
        return at;
    }
}
