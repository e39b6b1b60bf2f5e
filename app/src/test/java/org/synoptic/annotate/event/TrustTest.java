package org.synoptic.annotate.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.annotate.Reports;
import org.synoptic.annotate.language.RuleFiles;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.EventMention;

/// What is left out of a whole report because it was read in a way that is mostly untrue.
class TrustTest {
    private static final String CONTEXT =
            " The clerk of the village said that the roof of the old school by the river would be mended before the winter, and that the tiles had been bought from a builder in the next valley. The children will have lessons in the hall until then. The baker and the carpenter have lent tables, and the choir will sing elsewhere for as long as the work lasts.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            A court fined 30,000 Kenyan pounds.              | ACCUSE
            The police arrested the Kenyan on Monday.        | KEN
            The anglers pushed Kenya's boats into the water. | REQUEST
            Kenya deployed a new timetable in Uganda.        | MOBILIZE
            The drought in Kenya threatens the harvest.      | THREATEN
            The police of Kenya questioned a shopkeeper.     | ACCUSE
            Kenya agreed that Uganda was a fine place.       | AGREE
            Raila Odinga of Kenya will return to Kenya.      | CONSULT
            The police of Kenya raided an office in Mombasa. | ASSAULT
            Militants practically kidnapped the Kenyan head. | ASSAULT
            Three men were killed by a mudslide in Kenya.    | ASSAULT
            Two sisters have fled Kenya.                     | RETREAT
            Protesters of Kenya promised to stay in the park. | AGREE
            """)
    void whatIsMostlyReadWronglyIsLeftOut(String sentence, String absent) {
        String events = String.join("; ", Reports.events(Reports.read("en", "2008-01-21", sentence + CONTEXT)));

        assertThat(events).doesNotContain(absent);
    }

    @Test
    void whatIsLeftOutIsKeptApartForWhoeverAsksWhy() {
        String dated = "The police of Kenya arrested three suspects on Monday."
                + " Uganda denied that Kenya had pushed him to leave."
                + " Raila Odinga had hoped to ask Kenya for aid in Uganda.";

        AnnotatedDocument report = Reports.read("en", "2008-01-21", dated + CONTEXT);

        assertThat(report.leftOut()).extracting(EventMention::id).containsExactly("x1");
        assertThat(report.leftOut().getFirst().rule()).contains("[").contains("-");
        assertThat(report.events()).extracting(EventMention::id).containsExactly("e1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The police of Kenya arrested three suspects on Monday. | COERCE arrest: police-of-kenya > suspects, 2008-01-21..2008-01-21, occurred
            Kenya condemned Uganda.                                | ACCUSE disapprove: KEN > UGA, occurred
            Rebels of Uganda raided a village.                     | ASSAULT null: rebels-of-uganda > , occurred
            The police of Kenya raided a village.                  | COERCE seize: police-of-kenya > , occurred
            """)
    void whatIsToldPlainlyIsKept(String sentence, String event) {
        assertThat(Reports.events(Reports.read("en", "2008-01-21", sentence + CONTEXT)))
                .contains(event);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            event, dubious, -1 | [weighing.tsv:7] no such trait: 'dubious'
            event, vague, few  | [weighing.tsv:7] no points: 'few'
            story, vague, -1   | [weighing.tsv:7] neither event nor party nor words: 'story'
            """)
    void aBrokenLineSaysWhatIsWrongWithIt(String columns, String message) {
        RuleFiles.Line line =
                new RuleFiles.Line("weighing.tsv", 7, List.of(columns.strip().split(", ")));

        assertThatThrownBy(() -> new Weighing(List.of(line))).hasMessage(message);
    }
}
