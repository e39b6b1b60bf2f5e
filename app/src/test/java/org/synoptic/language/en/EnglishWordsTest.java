package org.synoptic.language.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.annotate.language.LanguageModule;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.Token;
import org.synoptic.language.de.German;
import org.synoptic.model.Span;

/// The tags and names that CoreNLP's own classes give with the same models.
class EnglishWordsTest {
    private static final LanguageModule ENGLISH = new English();
    private static final LanguageModule GERMAN = new German();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            The ministers' envoy, Jon Rask, flew to Oslo on Friday. | DT NNS POS NN , NNP NNP , VBD IN NNP IN NNP .
            Rask left unexpectedly; the talks drag on, said Rask's aide. | NNP VBD RB : DT NNS VBP RP , VBD NNP POS NN .
            """)
    void englishWordsHaveTheTagsOfCoreNlp(String text, String tags) {
        assertThat(tags(sentence(ENGLISH, text))).isEqualTo(tags);
    }

    @Test
    void germanWordsHaveTheTagsOfCoreNlp() {
        assertThat(tags(sentence(GERMAN, "Das Lüfterchen wehte kaum, sagte Brandt.")))
                .isEqualTo("DET NOUN VERB ADV PUNCT VERB PROPN PUNCT");
    }

    @Test
    void namesAreThoseOfCoreNlp() {
        assertThat(names(ENGLISH, "Jon Rask flew to Oslo and met Norway's King Harald at Nordbank."))
                .containsExactly(
                        "PERSON Jon Rask", "PLACE Oslo", "PLACE Norway", "PERSON Harald", "ORGANIZATION Nordbank");
        assertThat(names(GERMAN, "Die Gesandte Eva Brandt reiste am Freitag nach Oslo."))
                .containsExactly("PERSON Eva Brandt", "PLACE Oslo");
    }

    private static Sentence sentence(LanguageModule language, String text) {
        return language.sentences().split(text, new Span(0, text.length())).getFirst();
    }

    private static String tags(Sentence sentence) {
        return sentence.tokens().stream().map(Token::tag).collect(Collectors.joining(" "));
    }

    private static List<String> names(LanguageModule language, String text) {
        Sentence sentence = sentence(language, text);
        return language.entityTagger().tag(sentence).stream()
                .map(name -> name.label()
                        + " "
                        + sentence.tokens().subList(name.from(), name.to()).stream()
                                .map(Token::text)
                                .collect(Collectors.joining(" ")))
                .toList();
    }
}
