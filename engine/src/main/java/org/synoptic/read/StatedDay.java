package org.synoptic.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Block.Role;
import org.synoptic.model.PartialDate;
import org.synoptic.model.Span;
import org.synoptic.read.Sheet.Piece;
import org.synoptic.read.Wordings.Sense;

/// Finds the day that a text states as its own: in a date line or byline, in the short lines around its headline, at
/// the beginning of its first paragraph (`29.11.2022 – The council …`), or behind "Published" in a line of its own.
final class StatedDay {
    private static final int LINES_AFTER_TITLE = 12;
    private static final int LINES_BEFORE_TITLE = 3;
    private static final int LONGEST_LINE = 24;
    private static final int LONGEST_LABELLED = 40;

    /// Characters of a first paragraph in which its place and day stand.
    private static final int OPENING = 70;

    private static final int PARAGRAPHS = 2;
    private static final int MOST_DAYS = 2;

    /// Where a day stands, the surest place first.
    private enum Place {
        DATE_LINE,
        BEHIND_TITLE,
        OPENING,
        BEFORE_TITLE,
        LABELLED
    }

    private record Candidate(WrittenDate date, Place place, boolean isOfChange) {}

    private final Sheet sheet;
    private final DayOrder order;
    private final List<Candidate> candidates = new ArrayList<>();

    StatedDay(Sheet sheet, DayOrder order) {
        this.sheet = sheet;
        this.order = order;
    }

    @Nullable
    WrittenDate date() {
        int title = titleIndex();
        int prose = 0;
        Set<PartialDate> labelled = new HashSet<>();
        for (int i = 0; i < sheet.size(); i++) {
            Piece piece = sheet.get(i);
            boolean isProse = piece.isProse();
            if (piece.is(Role.DATELINE) || piece.is(Role.BYLINE)) {
                add(piece, Place.DATE_LINE);
            } else if (sheet.isPage && piece.is(Role.TITLE)) {
                atEnd(piece);
            } else if (piece.is(Role.POST) || piece.is(Role.REPEAT) || piece.is(Role.CAPTION) && !opensWithDay(piece)) {
                continue;
            } else if (isProse && i > title && prose < PARAGRAPHS && !piece.is(Role.CAPTION)) {
                opening(piece);
            } else if (title >= 0 && i > title && i <= title + LINES_AFTER_TITLE && prose == 0 && isLine(piece)) {
                add(piece, Place.BEHIND_TITLE);
            } else if (sheet.isPage && i < title && i >= title - LINES_BEFORE_TITLE && isLine(piece)) {
                add(piece, Place.BEFORE_TITLE);
            } else if (isLabelled(piece)) {
                add(piece, Place.LABELLED);
                days(piece).stream()
                        .filter(date -> !isOfChange(piece, date))
                        .forEach(date -> labelled.add(date.day(0)));
            }
            if (isProse && i > title) prose++;
        }
        dropCalendar();
        if (labelled.size() > 1) candidates.removeIf(candidate -> candidate.place() == Place.LABELLED);
        return candidates.stream()
                .min(Comparator.comparing(Candidate::isOfChange)
                        .thenComparing(Candidate::place)
                        .thenComparing(candidate -> candidate.date().span()))
                .filter(candidate -> !candidate.isOfChange() || candidate.place() == Place.DATE_LINE)
                .map(Candidate::date)
                .orElse(null);
    }

    /// A text that goes from day to day is a calendar: none of them is its own.
    private void dropCalendar() {
        long days = candidates.stream()
                .filter(StatedDay::isInText)
                .map(candidate -> candidate.date().day(0))
                .distinct()
                .count();
        if (days > MOST_DAYS) candidates.removeIf(StatedDay::isInText);
    }

    private static boolean isInText(Candidate candidate) {
        return switch (candidate.place()) {
            case DATE_LINE, BEHIND_TITLE, OPENING -> !candidate.isOfChange();
            case BEFORE_TITLE, LABELLED -> false;
        };
    }

    private int titleIndex() {
        for (int i = 0; i < sheet.size(); i++) {
            if (sheet.get(i).is(Role.TITLE)) return i;
        }
        return -1;
    }

    private static boolean isLine(Piece piece) {
        return piece.words.size() > 0
                && piece.words.size() <= LONGEST_LINE
                && !(piece.isProse() && piece.words.size() > 12);
    }

    private boolean isLabelled(Piece piece) {
        return piece.words.mayBegin(Sense.PUBLISHED.bit | Sense.UPDATED.bit)
                && piece.words.size() > 1
                && piece.words.size() <= LONGEST_LABELLED
                && (Wordings.all().at(Sense.PUBLISHED, piece.words, 0).isPresent()
                        || Wordings.all().at(Sense.UPDATED, piece.words, 0).isPresent());
    }

    /// A day that closes the headline element.
    private void atEnd(Piece title) {
        for (WrittenDate date : days(title)) {
            Span rest = new Span(date.span().end(), title.span.end());
            boolean isLast = Words.of(sheet.text, rest).size() == 0;
            if (isLast && date.span().start() > title.span.start())
                candidates.add(new Candidate(date, Place.LABELLED, false));
        }
    }

    private boolean opensWithDay(Piece piece) {
        return days(piece).stream().anyMatch(date -> date.span().start() == piece.span.start());
    }

    private void add(Piece piece, Place place) {
        for (WrittenDate date : days(piece)) candidates.add(new Candidate(date, place, isOfChange(piece, date)));
    }

    private List<WrittenDate> days(Piece piece) {
        return WrittenDate.shortIn(sheet.text, piece.span, order).stream()
                .filter(WrittenDate::hasYear)
                .filter(this::isPlausible)
                .toList();
    }

    private boolean isPlausible(WrittenDate date) {
        PartialDate day = date.day(0);
        return day != null && (!sheet.isPage || ToldDay.isPlausible(day));
    }

    private void opening(Piece piece) {
        Span opening = new Span(piece.span.start(), Math.min(piece.span.end(), piece.span.start() + OPENING));
        for (WrittenDate date : WrittenDate.in(sheet.text, opening, order)) {
            if (!date.hasYear() || !isPlausible(date)) continue;
            if (new PlaceAndDay(sheet.text, piece.span).isDay(date.span()))
                candidates.add(new Candidate(date, Place.OPENING, false));
            return;
        }
    }

    /// Whether "updated" stands nearer before the day than "published".
    private boolean isOfChange(Piece piece, WrittenDate date) {
        int from = Math.max(piece.span.start(), date.span().start() - 40);
        Words before = Words.of(sheet.text, new Span(from, date.span().start()));
        for (int i = before.size() - 1; i >= 0; i--) {
            if (Wordings.all().at(Sense.PUBLISHED, before.tail(i), 0).isPresent()) return false;
            if (Wordings.all().at(Sense.UPDATED, before.tail(i), 0).isPresent()) return true;
        }
        return false;
    }
}
