package org.synoptic.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.synoptic.model.Comparison;
import org.synoptic.model.CopyLink;
import org.synoptic.model.EventType;
import org.synoptic.model.Quantity.Bound;

class CountedFiguresTest {
    private final StoryOfTests story = new StoryOfTests();

    @Test
    void accountsInTwoLanguagesAgreeOnANumberWhereverItStands() {
        story.report("a", "en", null, "More than 90,000 troops are there.")
                .counts("90,000 troops", 90_000, Bound.AT_LEAST, "soldiers");
        story.report("b", "de", null, "Dort stehen 95.000 Soldaten.")
                .counts("95.000 Soldaten", 95_000, Bound.EXACT, "soldiers");

        Comparison comparison = story.compare();

        assertThat(comparison.agreements())
                .extracting(Comparison.Agreement::slot, Comparison.Agreement::value, Comparison.Agreement::event)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("quantity", "at least 90,000 soldiers", null));
        assertThat(comparison.differences()).isEmpty();
    }

    @Test
    void twoTollsOfOneDayDiffer() {
        story.report("a", "en", "2031-05-02", "Six were hurt.").counts("Six", 6, Bound.EXACT, "wounded");
        story.report("b", "de", "2031-05-02", "Drei wurden verletzt.").counts("Drei", 3, Bound.EXACT, "wounded");

        assertThat(sides()).containsExactly("3 wounded [b]", "6 wounded [a]");
    }

    @Test
    void sumsOfMoneyDifferOnlyWithinOneEvent() {
        aid("a", "5 billion euros", 5e9, "euros");
        aid("b", "6 billion euros", 6e9, "euros");
        assertThat(sides()).containsExactly("5,000,000,000 euros [a]", "6,000,000,000 euros [b]");
        story.reports.clear();
        aid("a", "5 billion euros", 5e9, "euros");
        aid("b", "6 billion dollars", 6e9, "dollars");
        story.report("c", "en", "2031-05-02", "The bank lost 6 billion euros.")
                .counts("6 billion euros", 6e9, Bound.EXACT, "euros");
        assertThat(sides()).isEmpty();
    }

    private void aid(String report, String sum, double value, String currency) {
        String words = "Portugal gave Norway " + sum + " in aid";
        story.report(report, "en", "2031-05-02", words + ".")
                .counts(sum, value, Bound.EXACT, currency)
                .tells(words, EventType.AID, "economic", "gave")
                .by("Portugal", "Portugal")
                .to("Norway", "Norway");
    }

    @Test
    void aRoundedSumIsTheSame() {
        aid("a", "1.2 billion euros", 1.2e9, "euros");
        aid("b", "1.19 billion euros", 1.19e9, "euros");
        assertThat(sides()).isEmpty();
    }

    @Test
    void aHigherTollOfTheNextDayIsNews() {
        story.report("a", "en", "2031-05-02", "Six were hurt.").counts("Six", 6, Bound.EXACT, "wounded");
        story.report("b", "en", "2031-05-03", "Nine were hurt.").counts("Nine", 9, Bound.EXACT, "wounded");

        assertThat(sides()).isEmpty();
    }

    @Test
    void anAccountThatGivesBothNumbersTakesNoSide() {
        story.report("a", "en", "2031-05-02", "Six were hurt.").counts("Six", 6, Bound.EXACT, "wounded");
        story.report("b", "en", "2031-05-02", "Three, not six, were hurt.")
                .counts("Three", 3, Bound.EXACT, "wounded")
                .counts("six", 6, Bound.EXACT, "wounded");

        assertThat(sides()).isEmpty();
    }

    @Test
    void aCopyIsNoSecondVoice() {
        story.report("a", "en", null, "At the border 90,000 troops stand.")
                .counts("90,000 troops", 90_000, Bound.EXACT, "soldiers");
        story.report("b", "en", null, "At the border 90,000 troops stand.")
                .counts("90,000 troops", 90_000, Bound.EXACT, "soldiers");
        story.copy("a", "b", CopyLink.Relation.IDENTICAL);

        assertThat(story.compare().agreements()).isEmpty();
    }

    private List<String> sides() {
        return story.compare().differences().stream()
                .flatMap(difference -> difference.accounts().stream())
                .map(account -> account.value() + " " + account.documents())
                .toList();
    }
}
