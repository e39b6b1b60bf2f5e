package org.synoptic.compare.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.synoptic.model.Span;

class SentencesTest {
    @Test
    void aSentenceIsFoundAroundAPlaceByItsMarks() {
        assertThat(around("Rain fell. On 3. Mai kamen 40 u.a. nach Oslo! Nobody left.", "40"))
                .isEqualTo("On 3. Mai kamen 40 u.a. nach Oslo!");
        assertThat(around("A title\nMr. Holm paid 2.5 million. It was late.", "2.5"))
                .isEqualTo("Mr. Holm paid 2.5 million.");
    }

    @Test
    void ofALineWithoutAnEndOnlyWhatLiesNearIsTaken() {
        assertThat(around("x".repeat(5_000) + " 40 " + "y".repeat(5_000), "40")).hasSize(2_000);
    }

    private static String around(String text, String words) {
        int at = text.indexOf(words);
        return Sentences.around(new Span(at, at + words.length()), text).of(text);
    }
}
