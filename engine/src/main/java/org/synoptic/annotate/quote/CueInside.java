package org.synoptic.annotate.quote;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.Token;
import org.synoptic.annotate.quote.Attribution.Strength;
import org.synoptic.annotate.quote.QuoteRules.Kind;
import org.synoptic.annotate.quote.QuoteRules.Use;
import org.synoptic.model.Quotation;

/// Finds a cue that a writer set within the marks: “Rome, said Doe, must wait.”
final class CueInside {
    /// Pieces of a quotation that are looked at.
    private static final int MAX_PIECES = 60;

    private final List<Sentence> sentences;
    private final QuoteRules rules;
    private final CueFinder cues;
    private final Speakers speakers;

    CueInside(List<Sentence> sentences, QuoteRules rules, CueFinder cues, Speakers speakers) {
        this.sentences = sentences;
        this.rules = rules;
        this.cues = cues;
        this.speakers = speakers;
    }

    /// @return `outside`, unless it knows no cue at the marks and there is one within them
    Attribution orInside(Quotation quoted, Frame frame, Attribution outside) {
        if (outside.strength() == Strength.ADJACENT) return outside;
        List<Piece> pieces = pieces(quoted);
        if (pieces.isEmpty()) return outside;
        Frame inner = new Frame(frame.number(), frame.paragraph(), frame.lastParagraph(), pieces);
        for (Cue cue : cues.find(inner)) {
            Phrase subject = cue.subject();
            if (subject == null || !isSet(inner, cue) || rules.is(Kind.FIRST_PERSON, inner.get(subject.head())))
                continue;
            String why = "subject of \"" + cue.word() + "\" within the marks";
            return new Attribution(
                    Strength.ADJACENT, null, speakers.of(inner, subject).because(why), "within");
        }
        return outside;
    }

    /// ", said Doe," and "— said Doe —": verb and subject between two marks.
    private static boolean isSet(Frame frame, Cue cue) {
        boolean placed = cue.kind() == Cue.Kind.VERB
                && cue.can(Use.DIRECT)
                && cue.from() == cue.at()
                && cue.subjectFollows()
                && cue.from() > 0
                && frame.has(cue.to());
        return placed && isBreak(frame.get(cue.from() - 1)) && isBreak(frame.get(cue.to()));
    }

    private static boolean isBreak(Piece piece) {
        return piece.isComma() || piece.isDash() || piece.is("!") || piece.is("?") || piece.is("(") || piece.is(":");
    }

    private List<Piece> pieces(Quotation quoted) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = QuotedWords.firstEndingAfter(sentences, quoted.span().start()); i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            if (sentence.span().start() >= quoted.span().end()) break;
            for (int t = sentence.indexAt(quoted.span().start()); t < sentence.size(); t++) {
                Token token = sentence.token(t);
                if (token.span().end() > quoted.span().end() || pieces.size() >= MAX_PIECES) return pieces;
                pieces.add(new Piece(token.span(), i, token, null));
            }
        }
        return pieces;
    }
}
