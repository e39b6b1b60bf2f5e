package org.synoptic.annotate.quote;

import java.util.List;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.Token;
import org.synoptic.annotate.language.Token.Feature;
import org.synoptic.annotate.language.Token.PartOfSpeech;
import org.synoptic.model.Span;

/// What the words of a quotation look like.
///
/// @param count words with a letter or digit
/// @param capitals words that begin with a capital
/// @param hasVerb whether one is a finite verb
/// @param endsSentence whether they end with a full stop, an exclamation or a question mark
record QuotedWords(int count, int capitals, boolean hasVerb, boolean endsSentence) {
    /// @param sentences in order of the text
    static QuotedWords of(String text, Span span, List<Sentence> sentences) {
        int count = 0;
        int capitals = 0;
        boolean verb = false;
        for (int i = firstEndingAfter(sentences, span.start()); i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            if (sentence.span().start() >= span.end()) break;
            for (int t = sentence.indexAt(span.start()); t < sentence.size(); t++) {
                Token token = sentence.token(t);
                if (token.span().start() >= span.end()) break;
                if (!Character.isLetterOrDigit(token.text().codePointAt(0))) continue;
                count++;
                if (Character.isUpperCase(token.text().codePointAt(0))) capitals++;
                verb |= token.is(Feature.FINITE)
                        && (token.pos() == PartOfSpeech.VERB || token.pos() == PartOfSpeech.AUX);
            }
        }
        boolean ends = ".!?…".indexOf(text.charAt(span.end() - 1)) >= 0;
        return new QuotedWords(count, capitals, verb, ends);
    }

    /// Index of the first sentence that ends behind an offset.
    static int firstEndingAfter(List<Sentence> sentences, int offset) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().end() <= offset) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// Capitals all along, but for small words: a title or a name.
    boolean isTitle() {
        return !hasVerb
                && !endsSentence
                && capitals > 0
                && count - capitals <= (count - 1) / 2
                && capitals >= count - capitals
                && count > 1
                && capitals > 1;
    }
}
