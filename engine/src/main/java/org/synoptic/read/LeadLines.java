package org.synoptic.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Block.Role;
import org.synoptic.model.Span;
import org.synoptic.read.Sheet.Piece;
import org.synoptic.read.Wordings.Sense;

/// Finds the lines around a report that tell who wrote it and when: `By Jane Doe`, `Published: 12 March 2014`.
final class LeadLines {
    private static final int TOP = 12;
    private static final int BOTTOM = 5;
    private static final int LONGEST = 16;

    /// Share of a word that a sign of Chinese or Japanese is.
    private static final double AN_IDEOGRAPH = 0.5;

    /// Words that stand between names without a capital.
    private static final Set<String> BETWEEN_NAMES = Set.of(
            "and", "und", "et", "y", "e", "in", "for", "of", "the", "with", "mit", "aus", "de", "del", "di", "da",
            "van", "von", "der", "den", "la", "le", "al", "bin", "für", "via", "at");

    private LeadLines() {}

    static void label(Sheet sheet) {
        if (sheet.isPage) labelBelowHeadline(sheet);
        List<Piece> pieces = report(sheet);
        int size = pieces.size();
        for (int i = 0; i < size; i++) {
            Piece piece = pieces.get(i);
            if (i >= TOP && i < size - BOTTOM || !piece.isFree() || piece.isHeading || piece.words.size() > LONGEST)
                continue;
            if (names(sheet, piece) != null) piece.role = Role.BYLINE;
            else if (isDateLine(sheet, piece, i < TOP)) piece.role = Role.DATELINE;
        }
    }

    /// Beside the text of a page, between headline and text: `By Jane Doe in Kyiv`, and the day.
    private static void labelBelowHeadline(Sheet sheet) {
        int at = 0;
        while (at < sheet.size() && !sheet.get(at).is(Role.TITLE)) at++;
        for (int i = at + 1; i < Math.min(sheet.size(), at + TOP); i++) {
            Piece piece = sheet.get(i);
            if (piece.isFree() || piece.is(Role.BODY)) return;
            if (!piece.is(Role.NAVIGATION) || piece.isItem || piece.words.size() > LONGEST) continue;
            if (names(sheet, piece) != null) piece.role = Role.BYLINE;
            else if (isDateLine(sheet, piece, true)) piece.role = Role.DATELINE;
        }
    }

    /// What is told to be no furniture of the page.
    private static List<Piece> report(Sheet sheet) {
        if (!sheet.isPage) return sheet.pieces;
        List<Piece> report = new ArrayList<>();
        for (Piece piece : sheet.pieces) {
            if (!piece.is(Role.NAVIGATION) && !piece.is(Role.NOTICE)) report.add(piece);
        }
        return report;
    }

    /// Who wrote the report: the words of the byline without its "By" and without a day.
    static @Nullable String byline(Sheet sheet) {
        for (Piece piece : sheet.pieces) {
            if (!piece.is(Role.BYLINE)) continue;
            Span names = names(sheet, piece);
            if (names != null) return names.of(sheet.text).strip().replaceAll("\\s+", " ");
        }
        return null;
    }

    /// The names in a byline; null when the paragraph is none.
    private static @Nullable Span names(Sheet sheet, Piece piece) {
        if (piece.words.size() < 2) return null;
        Optional<Span> wording = Wordings.all().at(Sense.BYLINE, piece.words, 0);
        if (wording.isEmpty()) return null;
        int end = piece.span.end();
        for (WrittenDate date : WrittenDate.in(sheet.text, piece.span)) {
            end = Math.min(end, date.span().start());
        }
        Span names = namesAfter(sheet, piece, wording.get().end(), end);
        return names == null || hasFullStopInside(sheet.text, names) ? null : names;
    }

    private static @Nullable Span namesAfter(Sheet sheet, Piece piece, int from, int to) {
        int capitals = 0;
        int start = -1;
        int end = -1;
        Words words = piece.words;
        for (int i = 0; i < words.size(); i++) {
            if (words.start(i) < from || words.end(i) > to) continue;
            boolean capital = Character.isUpperCase(sheet.text.codePointAt(words.start(i)));
            if (!capital && (start < 0 || !BETWEEN_NAMES.contains(words.fold(i)))) return null;
            if (start < 0) start = words.start(i);
            if (capital) {
                end = words.end(i);
                capitals++;
            }
        }
        return capitals >= 2 || capitals == 1 && isLabelled(sheet.text, from) ? new Span(start, end) : null;
    }

    private static boolean isLabelled(String text, int after) {
        return after < text.length() && text.charAt(after) == ':';
    }

    private static boolean hasFullStopInside(String text, Span names) {
        String words = names.of(text);
        return words.matches("(?s).{0,300}\\p{L}{4,}\\. .{0,300}");
    }

    /// What tells the source behind a day: `2024-11-26 18:31 来源：…`.
    private static Optional<Span> source(Words words, int from) {
        for (int i = 0; i < words.size(); i++) {
            if (words.start(i) < from) continue;
            Optional<Span> source = Wordings.all().at(Sense.CREDIT, words.tail(i), 0);
            if (source.isPresent()) return source;
        }
        return Optional.empty();
    }

    /// A day with its year, and little beside it.
    private static boolean isDateLine(Sheet sheet, Piece piece, boolean atTop) {
        List<WrittenDate> dates = WrittenDate.in(sheet.text, piece.span);
        if (dates.isEmpty() || dates.stream().noneMatch(WrittenDate::hasYear)) return false;
        Optional<Span> label = Wordings.all().at(Sense.PUBLISHED, piece.words, 0);
        if (label.isEmpty()) label = Wordings.all().first(Sense.UPDATED, piece.words);
        if (label.isEmpty()) label = source(piece.words, dates.getLast().span().end());
        Words words = piece.words;
        double beside = IntStream.range(0, words.size())
                .filter(i -> dates.stream().noneMatch(date -> date.span().overlaps(words.span(i))))
                .filter(i -> !words.fold(i).chars().allMatch(Character::isDigit))
                .mapToDouble(i -> Character.isIdeographic(words.fold(i).codePointAt(0)) ? AN_IDEOGRAPH : 1)
                .sum();
        if (piece.isItem && label.isEmpty()) return atTop && beside == 0;
        return label.isPresent() ? beside <= 10 : atTop && beside <= 4 && !piece.endsSentence;
    }
}
