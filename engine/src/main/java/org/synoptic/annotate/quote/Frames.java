package org.synoptic.annotate.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.Token;
import org.synoptic.model.Span;

/// Cuts a text into frames: sentences whose quotations in marks are one piece each.
///
/// A sentence that ends inside a quotation goes on behind it where the words do: “We go. Now,” he said.
final class Frames {
    /// Longer ones are cut: the time of what follows grows with the square of it.
    private static final int MAX_PIECES = 250;

    private final String text;
    private final List<Span> paragraphs;
    private final List<Quoted> quoted;
    private final List<Frame> frames = new ArrayList<>();
    private List<Piece> pieces = new ArrayList<>();
    private int paragraph = -1;
    private int next;

    private Frames(String text, List<Span> paragraphs, List<Quoted> quoted) {
        this.text = text;
        this.paragraphs = paragraphs;
        this.quoted = quoted;
    }

    /// @param sentences in order; those outside of `paragraphs` are left out
    static List<Frame> of(String text, List<Span> paragraphs, List<Sentence> sentences, List<Quoted> quoted) {
        Frames frames = new Frames(text, paragraphs, quoted);
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
        if (paragraph != before) finishAs(before);
        if (paragraph < 0 || start >= paragraphs.get(paragraph).end()) return;
        while (next < quoted.size() && quoted.get(next).outer().end() <= start) next++;
        Piece piece = piece(token, sentence);
        if (piece.quoted() != null && piece.quoted().equals(lastQuoted())) return;
        if (!pieces.isEmpty() && (pieces.size() >= MAX_PIECES || breaks(pieces.getLast(), piece))) finish();
        pieces.add(piece);
    }

    private @Nullable Quoted lastQuoted() {
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
        return last.sentence() != piece.sentence();
    }

    /// The mark may stand in the sentence before that of its first word.
    private boolean endsSentence(Piece last) {
        return last.is(".") || last.is("!") || last.is("?");
    }

    private boolean breaksAfter(Quoted before, Piece piece) {
        if (piece.quoted() != null) return ends(before, ".!?…");
        if (piece.isPunctuation() || piece.startsLower()) return false;
        return ends(before, ".");
    }

    private boolean ends(Quoted words, String marks) {
        return marks.indexOf(text.charAt(words.span().end() - 1)) >= 0;
    }

    private void finish() {
        finishAs(paragraph);
    }

    private void finishAs(int number) {
        if (!pieces.isEmpty()) frames.add(new Frame(frames.size(), number, pieces));
        pieces = new ArrayList<>();
    }
}
