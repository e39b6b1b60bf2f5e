package org.synoptic.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Block;
import org.synoptic.model.Block.PostInfo;
import org.synoptic.model.Block.Role;
import org.synoptic.model.Span;

/// The paragraphs of one document while roles are given to them; written to by the finders in the order of
/// [Labelling].
final class Sheet {
    final String text;
    final Draft.Metadata metadata;
    final boolean isPage;
    final List<Piece> pieces = new ArrayList<>();

    Sheet(Draft draft) {
        text = draft.text();
        metadata = draft.metadata();
        isPage = draft.isPage();
        for (Draft.Paragraph paragraph : draft.paragraphs()) {
            Words known = paragraph.words();
            Words words = known == null ? Words.of(text, paragraph.span()) : known;
            Piece piece = new Piece(text, paragraph.span(), words, paragraph.isItem(), paragraph.isHeading());
            piece.role = paragraph.role();
            piece.post = paragraph.post();
            pieces.add(piece);
        }
    }

    int size() {
        return pieces.size();
    }

    Piece get(int index) {
        return pieces.get(index);
    }

    String words(Piece piece) {
        return piece.span.of(text);
    }

    /// Puts one piece in the place of those from `from` to before `to`.
    void replace(int from, int to, List<Piece> by) {
        List<Piece> old = pieces.subList(from, to);
        old.clear();
        pieces.addAll(from, by);
    }

    List<Block> blocks() {
        return pieces.stream().map(Piece::block).toList();
    }

    /// A paragraph, or a part of one. Its role is null until a finder knows it.
    static final class Piece {
        final Span span;
        final Words words;
        final boolean isItem;
        final boolean isHeading;
        final boolean endsSentence;

        @Nullable
        Role role;

        @Nullable
        Span repeats;

        @Nullable
        PostInfo post;

        Piece(String text, Span span, boolean isItem, boolean isHeading) {
            this(text, span, Words.of(text, span), isItem, isHeading);
        }

        private Piece(String text, Span span, Words words, boolean isItem, boolean isHeading) {
            int start = Marks.afterBullet(text, span);
            this.span = span;
            this.isItem = isItem || start > span.start();
            this.isHeading = isHeading;
            this.words = words;
            endsSentence = Marks.endsSentence(text, span);
        }

        Piece(String text, Span span, Role role) {
            this(text, span, false, false);
            this.role = role;
        }

        boolean isFree() {
            return role == null;
        }

        boolean is(Role asked) {
            return role == asked;
        }

        /// Whether it can be running text: free or body, with a stop at its end or too long for a heading.
        boolean isProse() {
            return (isFree() || is(Role.BODY)) && (endsSentence && words.size() >= 6 || words.size() > 30);
        }

        Block block() {
            Role known = role == null ? Role.BODY : role;
            return new Block(span, known, repeats, post);
        }
    }
}
