package org.synoptic.read;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Block.PostInfo;
import org.synoptic.model.Block.Role;
import org.synoptic.model.PartialDate;
import org.synoptic.model.Publication;
import org.synoptic.model.Publication.Basis;
import org.synoptic.model.Span;
import org.synoptic.read.Sheet.Piece;
import org.synoptic.read.Wordings.Sense;

/// Tells the day of publication: from the metadata, else from a date line of the text, else from what the text can
/// have known.
///
/// A text is no older than the newest post in it, and no newer than the day for which it announces something. Where
/// both
/// bounds meet, that is the day; where they do not, none is given.
final class PublicationFinder {
    /// Words between a day and the "will" that belongs to it.
    private static final int REACH = 14;

    /// An announced day without a year lies this far from the newest post at most.
    private static final int MOST_DAYS_AHEAD = 300;

    private final Sheet sheet;
    private final String language;
    private @Nullable DayOrder order;

    private PublicationFinder(Sheet sheet, String language) {
        this.sheet = sheet;
        this.language = language;
    }

    /// How the text writes its days; found when first asked for.
    private DayOrder order() {
        DayOrder known = order;
        if (known == null) {
            known = DayOrder.of(sheet.metadata.language()).or(DayOrder.of(language));
            if (known == DayOrder.UNKNOWN) known = shownOrder(sheet);
            order = known;
        }
        return known;
    }

    private static DayOrder shownOrder(Sheet sheet) {
        Span all = new Span(0, sheet.text.length());
        return DayOrder.shownBy(new DateScanner(sheet.text, all, DayOrder.UNKNOWN, false).numbers());
    }

    /// Evidence is in spans: the document has no id yet.
    record Found(PartialDate date, Basis basis, List<Span> evidence) {
        Publication of(String document) {
            return new Publication(
                    date,
                    basis,
                    evidence.stream()
                            .map(span -> new org.synoptic.model.Passage(document, span))
                            .toList());
        }
    }

    /// @param language in which the text is written, as found; its tag
    static @Nullable Found of(Sheet sheet, String language) {
        PublicationFinder finder = new PublicationFinder(sheet, language);
        Found told = finder.told();
        if (told != null) return told;
        WrittenDate stated = new StatedDay(sheet, finder.order()).date();
        Found found = stated == null ? null : foundAt(stated, Basis.STATED);
        if (found == null) found = finder.ofOnlyPost();
        if (found == null) found = finder.likely();
        return found != null ? found : finder.inferred();
    }

    private @Nullable Found told() {
        String written = sheet.metadata.date();
        if (written == null) return null;
        PartialDate iso = PartialDate.parse(written);
        PartialDate day = iso != null ? iso : ToldDay.of(written, order());
        return day == null ? null : new Found(day, Basis.METADATA, List.of());
    }

    /// The day of a text that is one post and no other running text.
    private @Nullable Found ofOnlyPost() {
        List<Piece> posts =
                sheet.pieces.stream().filter(piece -> piece.is(Role.POST)).toList();
        if (posts.size() != 1 || sheet.pieces.stream().anyMatch(Piece::isProse)) return null;
        LocalDate day = dayOf(posts.getFirst());
        return day == null ? null : new Found(PartialDate.of(day), Basis.STATED, List.of(signature(posts.getFirst())));
    }

    private @Nullable Found likely() {
        String address = sheet.metadata.address();
        PartialDate day = ToldDay.of(sheet.metadata.likelyDate(), order());
        if (day == null && address != null) day = PageAddress.of(address).day();
        return day == null ? null : new Found(day, Basis.METADATA, List.of());
    }

    private static @Nullable Found foundAt(WrittenDate date, Basis basis) {
        PartialDate day = date.day(0);
        return day == null ? null : new Found(day, basis, List.of(date.span()));
    }

    // ---- inferred

    private @Nullable Found inferred() {
        Piece newest = newestPost();
        LocalDate earliest = newest == null ? null : dayOf(newest);
        if (newest == null || earliest == null) return null;
        WrittenDate nearest = nearestAnnounced(earliest);
        if (nearest == null || !earliest.equals(announced(nearest, earliest))) return null;
        List<Span> evidence = List.of(signature(newest), nearest.span());
        return new Found(
                PartialDate.of(earliest),
                Basis.INFERRED,
                evidence.stream().sorted().toList());
    }

    private @Nullable Piece newestPost() {
        return sheet.pieces.stream()
                .filter(piece -> dayOf(piece) != null)
                .max(Comparator.comparing(piece -> {
                    LocalDate day = dayOf(piece);
                    return day == null ? LocalDate.MIN : day;
                }))
                .orElse(null);
    }

    private static @Nullable LocalDate dayOf(Piece piece) {
        PostInfo post = piece.post;
        PartialDate date = post == null ? null : post.date();
        return date == null || !date.isDay() ? null : date.first();
    }

    private Span signature(Piece post) {
        PostSignature signature = PostSignature.at(sheet.text, post.span);
        return signature == null ? post.span : signature.span();
    }

    private @Nullable WrittenDate nearestAnnounced(LocalDate earliest) {
        WrittenDate nearest = null;
        LocalDate day = LocalDate.MAX;
        for (Piece piece : sheet.pieces) {
            if (!piece.isFree() && !piece.is(Role.BODY)) continue;
            for (WrittenDate date : WrittenDate.in(sheet.text, piece.span)) {
                LocalDate announced = announced(date, earliest);
                if (announced == null || !announced.isBefore(day) || !isAnnounced(piece, date)) continue;
                nearest = date;
                day = announced;
            }
        }
        return nearest;
    }

    /// The day meant, taken to be the nearest such day to the newest post; null when it is far off.
    private static @Nullable LocalDate announced(WrittenDate date, LocalDate earliest) {
        LocalDate nearest = null;
        for (int year = earliest.getYear() - 1; year <= earliest.getYear() + 1; year++) {
            PartialDate day = date.day(year);
            if (day == null) continue;
            long off = Math.abs(ChronoUnit.DAYS.between(earliest, day.first()));
            if (nearest == null || off < Math.abs(ChronoUnit.DAYS.between(earliest, nearest))) nearest = day.first();
        }
        boolean near = nearest != null && Math.abs(ChronoUnit.DAYS.between(earliest, nearest)) <= MOST_DAYS_AHEAD;
        return near ? nearest : null;
    }

    /// Whether the sentence says of the day what will be: a wording for what is to come on either side of it, and no
    /// reporting verb in between.
    private boolean isAnnounced(Piece piece, WrittenDate date) {
        Span sentence = sentenceAround(piece, date.span());
        Words words = Words.of(sheet.text, sentence);
        for (Span future : Wordings.all().all(Sense.FUTURE, words)) {
            Span between = between(future, date.span());
            Words inner = Words.of(sheet.text, between);
            Optional<Span> reporting = Wordings.all().first(Sense.REPORTING, inner);
            if (inner.size() <= REACH && reporting.isEmpty()) return true;
        }
        return false;
    }

    /// What stands between two spans, in whichever order; empty where they touch or overlap.
    private static Span between(Span one, Span other) {
        int from = Math.min(one.end(), other.end());
        int to = Math.max(one.start(), other.start());
        return new Span(Math.min(from, to), to);
    }

    private Span sentenceAround(Piece piece, Span date) {
        int start = date.start();
        while (start > piece.span.start() && !isSentenceEnd(start - 1)) start--;
        int end = date.end();
        while (end < piece.span.end() && !isSentenceEnd(end)) end++;
        return new Span(start, end);
    }

    private boolean isSentenceEnd(int at) {
        char c = sheet.text.charAt(at);
        boolean stop = c == '.' || c == '!' || c == '?';
        boolean parted = at + 1 >= sheet.text.length() || Marks.isBlank(sheet.text.charAt(at + 1));
        return stop && parted && !(at > 0 && Character.isDigit(sheet.text.charAt(at - 1)));
    }
}
