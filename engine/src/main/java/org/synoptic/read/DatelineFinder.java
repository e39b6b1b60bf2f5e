package org.synoptic.read;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Block.Role;
import org.synoptic.model.Span;
import org.synoptic.read.Sheet.Piece;
import org.synoptic.read.Wordings.Sense;

/// Cuts the dateline off the report's first paragraph: `ISLAMABAD:`, `BERLIN (dpa) –`, `PARIS, Feb. 3 (Reuters) -`.
///
/// A place in capitals needs a mark behind it only; a place in small letters needs an agency or a day too.
final class DatelineFinder {
    private static final int PARAGRAPHS = 3;
    private static final String CAPITALS =
            "\\p{Lu}[\\p{Lu}\\p{M}.'’]{1,20}(?:[ -](?:\\p{Lu}[\\p{Lu}\\p{M}.'’]{0,20}|\\p{Lu}\\p{Ll}{0,3}\\.?)){0,3}+";
    private static final String NAME =
            "\\p{Lu}[\\p{L}\\p{M}.'’-]{1,25}(?: (?:am|an der|de|del|la|upon|of|\\p{Lu}[\\p{L}\\p{M}.'’-]{1,20})){0,3}+";
    private static final String REGION = "(?:, ?\\p{Lu}[\\p{L}. ]{1,25}?)?";
    private static final String DAY = "(?:, ?(?:\\p{L}{3,9}\\.? \\d{1,2}|\\d{1,2}\\.? \\p{L}{3,9}\\.?)(?:,? \\d{4})?)";
    private static final String AGENCY = "(?: ?\\((?:[\\p{L}/ .-]{2,30})\\))";
    private static final String MARK = "(?: ?: | ?[—–] ?| -{1,2} ?|\\. ?[—–] ?)";
    private static final Pattern IN_CAPITALS = Pattern.compile("(?<place>" + CAPITALS + "(?:/" + CAPITALS + ")?" + ")"
            + "(?:" + REGION + ")" + DAY + "?" + AGENCY + "?" + MARK);
    private static final Pattern IN_SMALL = Pattern.compile(
            "(?<place>" + NAME + "(?:/" + NAME + ")?)" + REGION + "(?:" + DAY + AGENCY + "?|" + AGENCY + ")" + MARK);
    private static final Pattern ONE_WORD = Pattern.compile(
            "(?<place>\\p{Lu}[\\p{Ll}\\p{M}-]{2,20}(?:/\\p{Lu}[\\p{Ll}\\p{M}-]{2,20})?+) [—–-] (?=[\\p{Lu}„\"“])");

    private DatelineFinder() {}

    static void label(Sheet sheet) {
        int seen = 0;
        for (int i = 0; i < sheet.size() && seen < PARAGRAPHS; i++) {
            Piece piece = sheet.get(i);
            if (!piece.isFree() && !piece.is(Role.BODY) || !piece.isProse()) continue;
            seen++;
            Span dateline = at(sheet, piece, seen == 1);
            if (dateline == null) continue;
            split(sheet, i, dateline);
            return;
        }
    }

    private static @Nullable Span at(Sheet sheet, Piece piece, boolean isFirst) {
        for (Pattern form : isFirst ? List.of(IN_CAPITALS, IN_SMALL, ONE_WORD) : List.of(IN_CAPITALS, IN_SMALL)) {
            Matcher matcher = form.matcher(sheet.text).region(piece.span.start(), piece.span.end());
            if (!matcher.lookingAt() || matcher.end() >= piece.span.end()) continue;
            boolean leavesLittle = piece.span.end() - matcher.end() < 20;
            if (leavesLittle || isNoPlace(matcher.group("place"))) continue;
            return new Span(matcher.start(), matcher.end()).trimmed(sheet.text);
        }
        return null;
    }

    private static boolean isNoPlace(String place) {
        Words words = Words.of(place);
        return words.size() == 0
                || Words.of(place).joined().length() < 3
                || Wordings.all().at(Sense.NO_PLACE, words, 0).isPresent();
    }

    private static void split(Sheet sheet, int index, Span dateline) {
        Piece whole = sheet.get(index);
        Span rest = new Span(dateline.end(), whole.span.end()).trimmed(sheet.text);
        Piece body = new Piece(sheet.text, rest, false, false);
        body.role = Role.BODY;
        sheet.replace(index, index + 1, List.of(new Piece(sheet.text, dateline, Role.DATELINE), body));
    }
}
