package org.synoptic.annotate.language;

import java.util.List;
import java.util.stream.Collectors;
import org.synoptic.model.Span;

/// A sentence and its words.
public record Sentence(Span span, List<Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
        if (tokens.isEmpty()) throw new IllegalArgumentException("a sentence has words: " + span);
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    public int size() {
        return tokens.size();
    }

    /// The span from the token at `from` to the one before `to`.
    public Span span(int from, int to) {
        return new Span(
                tokens.get(from).span().start(), tokens.get(to - 1).span().end());
    }

    /// The base forms of the tokens from `from` to before `to`, parted by blanks.
    public String lemmas(int from, int to) {
        return tokens.subList(from, to).stream().map(Token::lemma).collect(Collectors.joining(" "));
    }

    /// Index of the first token that ends after `offset`; [#size] when there is none.
    public int indexAt(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).span().end() <= offset) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
