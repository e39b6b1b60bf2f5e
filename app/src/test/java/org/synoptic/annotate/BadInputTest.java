package org.synoptic.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.model.AnnotatedDocument;

/// Reports that are none, or that a machine garbled: what comes out is bounded and says no more than is there. The
/// limits
/// of time only keep a hang from holding up the tests.
@Timeout(value = 300, unit = TimeUnit.SECONDS)
class BadInputTest {
    @ParameterizedTest
    @ValueSource(strings = {"\"", "“", "”", "„", "«", "'", "“”", "\" "})
    void quotationMarksAloneQuoteNobody(String mark) {
        AnnotatedDocument report = Reports.read("en", "2008-01-21", mark.repeat(5_000));

        assertThat(report.quotes()).isEmpty();
        assertThat(report.events()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | “ | The minister of Norway said the talks went well. Peru's envoy left the port on Monday, and nobody was hurt.
            en | " | The minister of Norway said the talks went well. Peru's envoy left the port on Monday, and nobody was hurt.
            de | „ | Der Minister sagte, die Gespräche seien gut verlaufen. Der Gesandte von Peru verließ den Hafen am Montag.
            """)
    void aMarkThatNothingClosesSwallowsNoReport(String language, String mark, String paragraph) {
        String text = IntStream.range(0, 31)
                .mapToObj(i -> i % 2 == 0 ? mark + paragraph : paragraph)
                .collect(Collectors.joining("\n\n"));

        AnnotatedDocument report = Reports.read(language, "2008-01-21", text);

        assertThat(report.quotes())
                .allSatisfy(quote -> assertThat(quote.span().length()).isLessThan(4 * paragraph.length()));
    }

    @Test
    void tenThousandNamesInASentenceMakeNoCrowdOfParties() {
        String names = IntStream.range(0, 10_000)
                .mapToObj(i -> "Anna " + (char) ('A' + i % 26) + "berg" + (char) ('a' + i / 26 % 26) + "ar")
                .collect(Collectors.joining(", "));

        AnnotatedDocument report = Reports.read("en", "2008-01-21", "Norway invited " + names + " and Chile to Oslo.");

        assertThat(report.mentions()).isNotEmpty();
        assertThat(report.events()).hasSizeLessThan(10);
        assertThat(report.events()).allSatisfy(event -> {
            assertThat(event.actors()).hasSizeLessThan(5);
            assertThat(event.targets()).hasSizeLessThan(5);
        });
    }
}
