package org.synoptic.bench.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.synoptic.read.language.Alphabet;
import org.synoptic.read.language.Gram;

class LetterModelTest {
    private static final Alphabet ALPHABET = new Alphabet("abcdefghijklmnopqrstuvwxyz");
    private static final String TEXT = "the other then there a bat at the bath that athlete hates at hand";

    @Test
    void whereWordsBeginAndEndComesOutOfCountsOfTheirLetters() {
        LetterModel letters = LetterModel.ofLetters("en", counts(false));
        LetterModel words = LetterModel.ofWords("en", counts(true));
        ALPHABET.walk(TEXT, (gram, isCapital) -> {
            assertThat(letters.likelihood(gram)).isCloseTo(words.likelihood(gram), within(1e-12));
        });
        long the = gram("the");
        assertThat(letters.counts().of(Gram.followedBy(the, Gram.EDGE))).isEqualTo(2);
    }

    private static long gram(String letters) {
        long gram = 0;
        for (char letter : letters.toCharArray()) gram = Gram.followedBy(gram, ALPHABET.sign(letter));
        return gram;
    }

    /// Of all grams that hold a letter; without edges as lingua counts them.
    private static GramCounts counts(boolean withEdges) {
        GramCounts counts = new GramCounts();
        ALPHABET.walk(TEXT, (gram, isCapital) -> {
            for (int length = 1; length <= Gram.length(gram); length++) {
                long part = Gram.end(gram, length);
                if (part != Gram.EDGE && (withEdges || !hasEdge(part))) counts.add(part, 1);
            }
        });
        return counts;
    }

    private static boolean hasEdge(long gram) {
        for (int place = 0; place < Gram.length(gram); place++) {
            if (Gram.sign(gram, place) == Gram.EDGE) return true;
        }
        return false;
    }
}
