package org.synoptic.read;

import org.synoptic.model.Block.Role;
import org.synoptic.read.Sheet.Piece;

/// Finds where the report of a page ends: below it pages show more in the same element, ways to other pages with a few
/// sentences between them (teasers, appeals, the best of the week).
///
/// Read from its end upwards, a stretch of paragraphs is none of the report if above it stand as many ways to other
/// pages as it has lines, a long sentence counted as two: a single link above the last paragraph ends no report. All
/// of it must be little beside what is left.
final class ReportEnd {
    /// Characters of a report.
    private static final int ENOUGH = 250;

    /// So many characters are a part of the report.
    private static final int A_LOT = 800;

    /// What stands below is less than this share of what stands above; tuned on the pages of trafilatura.
    private static final double SHARE_BELOW = 0.25;

    private static final int PARAGRAPH = 80;

    private final Sheet sheet;

    private ReportEnd(Sheet sheet) {
        this.sheet = sheet;
    }

    static void label(Sheet sheet) {
        if (!sheet.isPage) return;
        for (int i = new ReportEnd(sheet).index(); i < sheet.size(); i++) {
            Piece piece = sheet.get(i);
            if (piece.isFree() || piece.is(Role.BODY)) piece.role = Role.NAVIGATION;
        }
    }

    /// Paragraphs without a way to another page between them.
    ///
    /// @param first index of the first paragraph
    /// @param above index of the last paragraph above it; -1 for none
    /// @param ways how many ways to other pages stand between these two
    private record Stretch(int first, int above, int lines, int weight, int ways) {}

    /// Index of the first paragraph below the report.
    private int index() {
        int above = sheet.pieces.stream()
                .filter(ReportEnd::isText)
                .mapToInt(ReportEnd::weight)
                .sum();
        int below = 0;
        int end = sheet.size();
        for (Stretch last = stretch(end - 1); last.lines() > 0; last = stretch(last.above())) {
            below += last.weight();
            above -= last.weight();
            if (last.ways() < last.lines() || !isLittle(below, above)) return end;
            end = last.first();
        }
        return end;
    }

    /// The last stretch up to a piece.
    private Stretch stretch(int last) {
        int first = last;
        int lines = 0;
        int weight = 0;
        int at = last;
        for (; at >= 0 && (lines == 0 || !isWay(sheet.get(at))); at--) {
            Piece piece = sheet.get(at);
            if (!isText(piece)) continue;
            first = at;
            lines += lines(piece);
            weight += weight(piece);
        }
        int ways = 0;
        for (; at >= 0 && !isText(sheet.get(at)); at--) {
            if (isWay(sheet.get(at))) ways++;
        }
        return new Stretch(first, at, lines, weight, ways);
    }

    private static boolean isLittle(int below, int above) {
        return above >= ENOUGH && below < A_LOT && below < SHARE_BELOW * above;
    }

    private static boolean isText(Piece piece) {
        return piece.isFree() || piece.is(Role.BODY) || piece.is(Role.POST) || piece.is(Role.REPEAT);
    }

    private boolean isWay(Piece piece) {
        if (!piece.is(Role.NAVIGATION) && !piece.is(Role.NOTICE)) return false;
        for (int i = piece.span.start(); i < piece.span.end(); i++) {
            if (Character.isLetter(sheet.text.charAt(i))) return true;
        }
        return false;
    }

    private static int lines(Piece piece) {
        return piece.endsSentence && piece.span.length() >= PARAGRAPH ? 2 : 1;
    }

    /// What is short says little: a label, a cell.
    private static int weight(Piece piece) {
        int length = piece.span.length();
        return length >= PARAGRAPH ? length : length / 3;
    }
}
