package org.synoptic.language.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.annotate.language.DependencyTree;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.model.Span;

class EnglishParserTest {
    private static final English ENGLISH = new English();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The minister met his guest in Oslo. | det(minister) nsubj(met) root nmod:poss(guest) obj(met) case(Oslo) nmod(guest) punct(met)
            Peru was invaded by Chile.          | nsubj:pass(invaded) aux:pass(invaded) root case(Chile) obl(invaded) punct(invaded)
            """)
    void hangsEachWordOnItsHead(String text, String tree) {
        Sentence sentence =
                ENGLISH.sentences().split(text, new Span(0, text.length())).getFirst();
        DependencyTree parsed = ENGLISH.parser().orElseThrow().parse(sentence);

        assertThat(IntStream.range(0, sentence.size())
                        .mapToObj(i -> parsed.head(i) < 0
                                ? parsed.relation(i)
                                : parsed.relation(i) + "("
                                        + sentence.token(parsed.head(i)).text() + ")")
                        .collect(Collectors.joining(" ")))
                .isEqualTo(tree);
    }
}
