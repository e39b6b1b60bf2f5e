package org.synoptic.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.synoptic.model.Block.Role;
import org.synoptic.model.Span;
import org.synoptic.read.Sheet.Piece;
import org.synoptic.read.Wordings.Sense;

/// Finds what is written under pictures. Evidence: a credit follows or stands at its end, a wording ("file photo"), a
/// full date at the end of words that are no sentence.
final class CaptionFinder {
    private static final int LONGEST = 90;
    private static final int LONGEST_CAPTION = 60;
    private static final int LONGEST_BEFORE_CREDIT = 45;
    private static final int FEWEST_WITH_CAPTION = 7;
    private static final int FEWEST_OF_AN_END = 8;
    private static final Pattern CREDIT_AT_END = Pattern.compile(
            "[\\s(\\[](?:(?:Photo|Image|Picture|Foto|Bild|Credit|Photograph)(?: by| courtesy of)?\\s?[:/] ?[^\\n.]{2,80}|(?<!\\b(?:ein|das|dem|einem|dieses|a|the|this|my|his|her)\\s)(?:Photo|Foto|Image) (?:by|von) \\p{Lu}[^\\n.]{2,60}|© ?[^\\n.]{2,80}|\\(?(?:AP|AFP|Reuters|EPA) (?:Photo|Images?)\\b[^\\n]{0,80}"
                    + "|\\([^()\\n]{2,60}/ ?(?:Getty|AP|AFP|Reuters|REUTERS|EPA|dpa|TASS|Anadolu)[^()\\n]{0,40})[)\\].]?$");

    private static final NameParts CREDITING =
            new NameParts(Map.of(1, List.of("photo", "image", "picture", "foto", "bild", "credit")));

    private final Sheet sheet;
    private final Wordings wordings = Wordings.all();

    private CaptionFinder(Sheet sheet) {
        this.sheet = sheet;
    }

    static void label(Sheet sheet) {
        CaptionFinder finder = new CaptionFinder(sheet);
        for (int i = 0; i < sheet.size(); i++) {
            Piece piece = sheet.get(i);
            boolean isMarked = piece.is(Role.CAPTION);
            boolean isLongCredit = piece.is(Role.CREDIT) && piece.words.size() >= FEWEST_WITH_CAPTION;
            boolean isOpen = piece.isFree() || isMarked || isLongCredit;
            if (!isOpen || piece.words.size() < 2 || piece.words.size() > LONGEST) continue;
            Optional<Span> credit = finder.creditAtEnd(piece);
            if (credit.isPresent()) finder.split(i, credit.get());
            else if (piece.isFree() && finder.isCaption(piece, i)) piece.role = Role.CAPTION;
        }
    }

    private boolean isCaption(Piece piece, int index) {
        if (opensAsCaption(piece)) return true;
        if (piece.words.size() > LONGEST_CAPTION || Marks.endsWith(sheet.text, piece.span, ':')) return false;
        if (sheet.isPage && isSeveralSentences(piece)) return false;
        boolean credited =
                index + 1 < sheet.size() && sheet.get(index + 1).is(Role.CREDIT) && !sheet.get(index + 1).isItem;
        if (credited && sheet.isPage && isEndOfReport(piece, index)) return false;
        boolean noSentence = !hasVerb(piece);
        if (credited && piece.words.size() <= LONGEST_BEFORE_CREDIT) return noSentence || endsInDay(piece);
        if (!noSentence) return false;
        return piece.words.size() >= 4 && endsInDay(piece) && piece.endsSentence
                || piece.words.size() >= 4 && wordings.has(Sense.CAPTION, piece.words);
    }

    /// Whether a sentence is the last of the running text: what is credited below it is the report.
    private boolean isEndOfReport(Piece piece, int index) {
        if (!piece.endsSentence || piece.words.size() < FEWEST_OF_AN_END) return false;
        for (int i = index + 1; i < sheet.size(); i++) {
            if (sheet.get(i).isProse()) return false;
        }
        return index > 0 && sheet.get(index - 1).isProse();
    }

    /// Whether a sentence ends inside: what a page marks as no caption is running text then.
    private boolean isSeveralSentences(Piece piece) {
        for (int i = 1; i < piece.words.size(); i++) {
            Span before = new Span(piece.words.start(i - 1), piece.words.start(i)).trimmed(sheet.text);
            boolean longWord = piece.words.end(i - 1) - piece.words.start(i - 1) >= 4;
            if (longWord && Marks.endsInFullStop(sheet.text, before)) return true;
        }
        return false;
    }

    /// "File photo: …": a wording for captions stands first.
    private boolean opensAsCaption(Piece piece) {
        boolean isLong = piece.words.size() > LONGEST_BEFORE_CREDIT;
        return wordings.at(Sense.CAPTION, piece.words, 0).isPresent()
                && (!isLong || piece.words.fold(0).equals("file"));
    }

    private boolean hasVerb(Piece piece) {
        return wordings.has(Sense.VERB, piece.words);
    }

    private boolean endsInDay(Piece piece) {
        List<WrittenDate> dates = WrittenDate.in(sheet.text, piece.span);
        if (dates.isEmpty() || !dates.getLast().hasYear()) return false;
        int after = dates.getLast().span().end();
        for (int i = after; i < piece.span.end(); i++) {
            if (Character.isLetterOrDigit(sheet.text.charAt(i))) return false;
        }
        return true;
    }

    private Optional<Span> creditAtEnd(Piece piece) {
        int from = Math.max(piece.span.start(), piece.span.end() - 120);
        if (!mayEndInCredit(from, piece.span.end())) return Optional.empty();
        Matcher matcher = CREDIT_AT_END.matcher(sheet.text).region(from, piece.span.end());
        if (!matcher.find()) return Optional.empty();
        return Optional.of(new Span(matcher.start(), matcher.end()).trimmed(sheet.text));
    }

    /// Whether there is a sign or a word without which no credit is written.
    private boolean mayEndInCredit(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = sheet.text.charAt(i);
            if (c == '/' || c == '©') return true;
        }
        return CREDITING.in(sheet.text, from, to) != 0;
    }

    private void split(int index, Span credit) {
        Piece whole = sheet.get(index);
        Span caption = new Span(whole.span.start(), credit.start()).trimmed(sheet.text);
        if (caption.length() == 0) {
            whole.role = Role.CREDIT;
            return;
        }
        sheet.replace(
                index,
                index + 1,
                List.of(new Piece(sheet.text, caption, Role.CAPTION), new Piece(sheet.text, credit, Role.CREDIT)));
    }
}
