package org.synoptic.annotate.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.Token;
import org.synoptic.annotate.language.Token.PartOfSpeech;
import org.synoptic.model.Quotation;
import org.synoptic.model.Span;

/// Cuts a text into frames: sentences whose quotations in marks are one piece each.
///
/// A sentence that ends inside a quotation goes on behind it where the words do: “We go. Now,” he said.
final class Frames {
    /// Longer ones are cut: the time of what follows grows with the square of it.
    private static final int MAX_PIECES = 250;

    private final String text;
    private final List<Span> paragraphs;
    private final List<Quotation> quoted;
    private final boolean verbFollows;
    private final List<Frame> frames = new ArrayList<>();
    private List<Piece> pieces = new ArrayList<>();
    private int firstParagraph;
    private int paragraph = -1;
    private int next;

    private Frames(String text, List<Span> paragraphs, List<Quotation> quoted, boolean verbFollows) {
        this.verbFollows = verbFollows;
        this.text = text;
        this.paragraphs = paragraphs;
        this.quoted = quoted;
    }

    /// @param sentences in order; those outside of `paragraphs` are left out
    /// @param verbFollows whether a verb of saying stands before its subject behind a quotation, so that what begins
    ///     with a capital is a sentence of its own: "„Halt!“ Er lief weiter."
    static List<Frame> of(
            String text, List<Span> paragraphs, List<Sentence> sentences, List<Quotation> quoted, boolean verbFollows) {
        Frames frames = new Frames(text, paragraphs, quoted, verbFollows);
        int number = 0;
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                frames.add(token, number);
            }
            number++;
        }
        frames.finish();
        return frames.frames;
    }

    private void add(Token token, int sentence) {
        int start = token.span().start();
        int before = paragraph;
        while (paragraph + 1 < paragraphs.size()
                && paragraphs.get(paragraph + 1).start() <= start) paragraph++;
        while (next < quoted.size() && quoted.get(next).outer().end() <= start) next++;
        Piece piece = piece(token, sentence);
        if (piece.quoted() != null && piece.quoted().equals(lastQuoted())) return;
        if (paragraph != before && !goesOn(piece)) finishAs(before);
        if (paragraph < 0 || start >= paragraphs.get(paragraph).end()) return;
        boolean joined = paragraph != before && goesOn(piece);
        if (!pieces.isEmpty() && (pieces.size() >= MAX_PIECES || !joined && breaks(pieces.getLast(), piece))) finish();
        if (pieces.isEmpty()) firstParagraph = paragraph;
        pieces.add(piece);
    }

    /// A line that is broken within a sentence: it begins in lower case behind what is said, "said he", or the one
    /// before cannot end a sentence.
    private boolean goesOn(Piece piece) {
        if (pieces.isEmpty()) return false;
        Piece last = pieces.getLast();
        if (!isNextLine(last.span().end(), piece.span().start())) return false;
        return piece.startsLower() || !opensCue(last) && isUnfinished(last);
    }

    private static boolean isUnfinished(Piece last) {
        return last.isComma()
                || last.is(PartOfSpeech.DET)
                || last.is(PartOfSpeech.ADP)
                || last.is(PartOfSpeech.CCONJ)
                || last.is(PartOfSpeech.SCONJ);
    }

    private boolean isNextLine(int end, int start) {
        int breaks = 0;
        for (int i = end; i < start; i++) {
            if (text.charAt(i) == '\n') breaks++;
        }
        return breaks <= 1;
    }

    private static boolean opensCue(Piece last) {
        return last.isQuoted() || last.is("!") || last.is("?");
    }

    private @Nullable Quotation lastQuoted() {
        return pieces.isEmpty() ? null : pieces.getLast().quoted();
    }

    private Piece piece(Token token, int sentence) {
        if (next < quoted.size()
                && quoted.get(next).outer().start() < token.span().end()) {
            return new Piece(quoted.get(next).outer(), sentence, null, quoted.get(next));
        }
        return new Piece(token.span(), sentence, token, null);
    }

    private boolean breaks(Piece last, Piece piece) {
        if (last.quoted() != null) return breaksAfter(last.quoted(), piece);
        if (piece.quoted() != null) return last.sentence() != piece.sentence() || endsSentence(last);
        return last.sentence() != piece.sentence() && !(piece.startsLower() && opensCue(last));
    }

    /// The mark may stand in the sentence before that of its first word.
    private boolean endsSentence(Piece last) {
        return last.is(".") || last.is("!") || last.is("?");
    }

    private boolean breaksAfter(Quotation before, Piece piece) {
        if (piece.quoted() != null) return ends(before, ".!?…");
        if (piece.isPunctuation() || piece.startsLower()) return false;
        return ends(before, ".") || verbFollows && ends(before, "!?…–—-") && beginsSpeech();
    }

    /// Whether the quotation that was read last opens its frame, or stands behind a colon.
    private boolean beginsSpeech() {
        for (int i = pieces.size() - 2; i >= 0; i--) {
            if (pieces.get(i).is(":")) return true;
            if (!pieces.get(i).isQuoted() && !pieces.get(i).isPunctuation()) return false;
        }
        return true;
    }

    private boolean ends(Quotation words, String marks) {
        return marks.indexOf(text.charAt(words.span().end() - 1)) >= 0;
    }

    private void finish() {
        finishAs(paragraph);
    }

    private void finishAs(int number) {
        if (!pieces.isEmpty()) frames.add(new Frame(frames.size(), firstParagraph, number, pieces));
        pieces = new ArrayList<>();
    }
}
