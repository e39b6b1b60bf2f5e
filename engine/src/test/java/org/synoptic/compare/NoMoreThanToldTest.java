package org.synoptic.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.synoptic.model.Comparison;
import org.synoptic.model.Comparison.Agreement;
import org.synoptic.model.Comparison.Sentence;
import org.synoptic.model.CopyLink;
import org.synoptic.model.EntityType;
import org.synoptic.model.Event;
import org.synoptic.model.EventType;
import org.synoptic.model.Quantity.Bound;

/// What the record claims of who tells what is no more than the accounts bear out.
class NoMoreThanToldTest {
    private static final String DUARTE = "Maria Duarte";
    private static final String HOLM = "Lars Holm";

    private final StoryOfTests story = new StoryOfTests();

    @Test
    void anAccountThatNamesThePartiesBesideAWordOfTheDeedMayTellIt() {
        policeArrestedHolm("a");
        policeArrestedHolm("b");
        story.report("c", "de", "2024-05-17", "Holm sitzt nach seiner Festnahme weiter in Haft.")
                .names("Holm", EntityType.PERSON, HOLM);
        Comparison comparison = story.compare();
        assertThat(comparison.silences()).isEmpty();
        assertThat(texts(comparison)).first().asString().contains("according to at least two of the three accounts");
    }

    @Test
    void anAccountThatNamesNeitherIsSilent() {
        policeArrestedHolm("a");
        policeArrestedHolm("b");
        story.report("c", "en", "2024-05-17", "Prices of fish went up in Oslo.")
                .names("Oslo", EntityType.PLACE, "Oslo");
        Comparison comparison = story.compare();
        assertThat(comparison.silences())
                .extracting(silence -> silence.documents())
                .containsExactly(List.of("c"));
        assertThat(texts(comparison)).first().asString().contains("according to two of the three accounts");
    }

    @Test
    void whoGivesTheNumberOfTheWoundedTellsTheEvent() {
        story.report("a", "en", "2024-05-16", "Some 40 people were hurt in Oslo.")
                .counts("40", 40, Bound.EXACT, "wounded")
                .tells("40 people were hurt in Oslo", EventType.ASSAULT, "beat", "hurt")
                .to("people", "Civilians")
                .in("Oslo", "Oslo");
        story.report("b", "en", "2024-05-16", "The square was full; 40 lay there hurt.")
                .counts("40", 40, Bound.EXACT, "wounded");
        Event event = story.compare().events().getFirst();
        assertThat(event.documents()).containsExactly("a", "b");
        assertThat(event.independentDocuments()).isEqualTo(2);
        assertThat(event.mentions()).hasSize(1);
    }

    @Test
    void aNumberThatAllHaveFromOnePartySaysSo() {
        for (String id : List.of("a", "b")) {
            story.report(id, "en", "2024-05-16", "Norway said " + id + ": 40 people were hurt in Oslo.")
                    .counts("40", 40, Bound.EXACT, "wounded")
                    .tells(id + ": 40 people were hurt in Oslo", EventType.ASSAULT, "beat", "hurt")
                    .to("people", "Civilians")
                    .in("Oslo", "Oslo")
                    .accordingTo("Oslo", "Norway");
        }
        assertThat(story.compare().agreements())
                .filteredOn(agreement -> agreement.slot().equals("attribution"))
                .extracting(Agreement::value)
                .contains("Norway");
    }

    @Test
    void aSentenceOfACopyIsOneMentionWhoeverIsReadInIt() {
        String text = "The two leaders had agreed on it in Lisbon last year, they said.";
        story.report("a", "en", "2024-05-16", text)
                .tells("The two leaders had agreed on it in Lisbon", EventType.AGREE, null, "agreed")
                .by("The two leaders", DUARTE)
                .to("The two leaders", HOLM);
        story.report("b", "en", "2024-05-16", text)
                .tells("two leaders had agreed on it in Lisbon", EventType.AGREE, null, "agreed")
                .by("two leaders", "Civilians");
        story.copy("a", "b", CopyLink.Relation.NEAR_COPY);
        assertThat(story.compare().events())
                .extracting(event -> event.actors() + " " + event.targets() + " " + event.documents())
                .containsExactly("[Maria Duarte] [Lars Holm] [a, b]");
    }

    @Test
    void aDemandOfTheDayAfterAReportIsNotTheOneThatItTells() {
        story.report("a", "en", "2024-05-16", "Moen called on Portugal to open the strait.")
                .tells("Moen called on Portugal to open the strait", EventType.REQUEST, null, "called")
                .by("Moen", "Ingrid Moen")
                .to("Portugal", "Portugal");
        story.report("b", "en", "2024-05-17", "Moen demanded on Friday that Portugal free the crews.")
                .tells("Moen demanded on Friday that Portugal free the crews", EventType.REQUEST, null, "demanded")
                .by("Moen", "Ingrid Moen")
                .to("Portugal", "Portugal")
                .on("Friday", "2024-05-17");
        assertThat(story.compare().events()).hasSize(2);
    }

    @Test
    void whoRefusesADealOpposesNoneOfItsMakers() {
        story.report("a", "en", "2024-05-16", "Salgado opposes the agreement.")
                .tells("Salgado opposes the agreement", EventType.REJECT, null, "opposes")
                .by("Salgado", "Rui Salgado")
                .to("agreement", HOLM);
        assertThat(story.compare().events().getFirst().targets()).isEmpty();
    }

    @Test
    void whatOneAccountTellsAheadIsSaidToBePlannedThere() {
        story.report("a", "en", "2024-05-14", "Duarte is to meet Holm on Wednesday.")
                .meeting("Duarte is to meet Holm on Wednesday", "meet")
                .by("Duarte", DUARTE)
                .to("Holm", HOLM)
                .on("Wednesday", "2024-05-15")
                .planned();
        story.report("b", "en", "2024-05-16", "Duarte met Holm on Wednesday.")
                .meeting("Duarte met Holm on Wednesday", "met")
                .by("Duarte", DUARTE)
                .to("Holm", HOLM)
                .on("Wednesday", "2024-05-15");
        assertThat(texts(story.compare())).first().asString().endsWith("; one of them tells it as planned.");
    }

    private void policeArrestedHolm(String id) {
        story.report(id, "en", "2024-05-16", "Police arrested Holm " + id + ".")
                .tells("Police arrested Holm", EventType.COERCE, "arrest", "arrested")
                .by("Police", "Police")
                .to("Holm", HOLM);
    }

    private static List<String> texts(Comparison comparison) {
        return comparison.summary().stream().map(Sentence::text).toList();
    }
}
