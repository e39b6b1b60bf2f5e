package org.synoptic.annotate.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.annotate.Reports;
import org.synoptic.annotate.language.LanguageModule;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.model.Quantity;
import org.synoptic.model.Span;

class QuantitiesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | At least 12 people were killed in the raid.             | at least 12 killed (person)
                    en | The shelling wounded six sailors on Monday.             | 6 wounded (sailor)
                    en | Parliament passed the law with 1,204 votes.             | 1204 votes (vote)
                    en | Twenty-four soldiers and 3.5 million tons of grain.     | 24 soldiers (soldier); 3500000 tons (ton of grain)
                    en | The loan is worth about $1.2 billion.                   | about 1200000000 dollars (dollars)
                    en | They sent 12 percent of the grain.                      | 12 percent (percent)
                    en | Article 5 of the treaty says nothing.                   |
                    de | Nach Angaben der Polizei wurden drei Seeleute verletzt. | 3 wounded (seeleute)
                    de | Rund 2.500 Menschen demonstrierten vor dem Parlament.   | about 2500 protesting (mensch)
                    de | Die Hilfe umfasst 1,2 Milliarden Euro.                  | 1200000000 euros (euro)
                    de | Dort stehen mehr als vierundzwanzig Panzer.             | at least 24 tanks (panzer)
                    """)
    void numbersAreReadWithWhatTheyCount(String language, String sentence, String found) {
        assertThat(String.join("; ", quantities(language, sentence))).isEqualToIgnoringCase(found == null ? "" : found);
    }

    private static List<String> quantities(String language, String text) {
        LanguageModule module = Reports.module(language);
        List<Sentence> sentences = module.sentences().split(text, new Span(0, text.length()));
        return QuantityFinder.of(module).find(sentences, List.of()).stream()
                .map(QuantitiesTest::shown)
                .toList();
    }

    private static String shown(Quantity quantity) {
        String bound =
                quantity.bound() == Quantity.Bound.EXACT ? "" : quantity.bound().label() + " ";
        return "%s%.0f %s (%s)".formatted(bound, quantity.value(), quantity.counts(), quantity.unit());
    }
}
