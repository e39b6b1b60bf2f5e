package org.synoptic.annotate.language.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.synoptic.annotate.language.RuleFiles;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.model.Span;

/// Words and sentences by rules, with a dictionary of a few words and the rule files beside this test.
class PlainSentencesTest {
    private static final Map<String, List<Lexicon.Entry>> WORDS = Map.of(
            "visite", List.of(new Lexicon.Entry("visite", "N f s"), new Lexicon.Entry("visiter", "V ind 3 s")),
            "roi", List.of(new Lexicon.Entry("roi", "N m s")),
            "accord", List.of(new Lexicon.Entry("accord", "N m s")));

    private final PlainSentences sentences =
            new PlainSentences(form -> WORDS.getOrDefault(form, List.of()), new RuleFiles(PlainSentencesTest.class));

    private String read(String text) {
        return sentences.split(text, new Span(0, text.length())).stream()
                .map(PlainSentencesTest::shown)
                .collect(Collectors.joining(" | "));
    }

    private static String shown(Sentence sentence) {
        return sentence.tokens().stream()
                .map(token -> token.text() + "/" + token.pos())
                .collect(Collectors.joining(" "));
    }

    @Test
    void aWordBeforeAnApostropheIsAWordOfItsOwn() {
        assertThat(read("L’accord d'Oslo")).isEqualTo("L'/DET accord/NOUN d'/ADP Oslo/PROPN");
    }

    @Test
    void whatHangsOnAVerbIsAWordOfItsOwn() {
        assertThat(read("visite-t-il")).isEqualTo("visite/NOUN il/PRON");
    }

    @Test
    void theWordBeforeTellsTheNounFromTheVerb() {
        assertThat(read("la visite")).isEqualTo("la/DET visite/NOUN");
        assertThat(read("il visite Oslo")).isEqualTo("il/PRON visite/VERB Oslo/PROPN");
    }

    @Test
    void anAbbreviationEndsNoSentence() {
        assertThat(read("Le roi visite M. Dahl. La visite.").split(" \\| ")).hasSize(2);
    }

    @Test
    void aStopInsideQuotationMarksEndsTheSentenceBehindThem() {
        assertThat(read("« La visite. » Le roi.").split(" \\| ")).hasSize(2);
    }

    @Test
    void aRuleThatIsNoneIsNamedByFileAndLine() {
        assertThatThrownBy(() -> new Tagging(List.of(new RuleFiles.Line("tagging.tsv", 7, List.of("choose", "NOUN")))))
                .hasMessageContaining("[tagging.tsv:7]");
    }
}
