package org.synoptic.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.synoptic.compare.StoryOfTests.Telling;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.Dossier.ComparedStory;
import org.synoptic.model.EventType;

/// One happening that several stories tell of.
class StoryLinkerTest {
    private static final String DUARTE = "Maria Duarte";
    private static final String HOLM = "Lars Holm";

    private final StoryOfTests fish = new StoryOfTests();
    private final StoryOfTests ferries = new StoryOfTests();

    @Test
    void aVisitThatTwoStoriesRecallIsOneInTwoLanguages() {
        visit("a", "en", "Duarte visited Oslo on 4 March 2029.", "visited", "on 4 March 2029", "2029-03-04");
        recalled("b", "de", "Duarte besuchte Oslo am 4. März 2029.", "besuchte", "am 4. März 2029", "2029-03-04");

        assertThat(links()).containsExactly("fish e1 = ferries e1", "ferries e1 = fish e1");
    }

    @Test
    void aYearAndADayOfItAreOneWhereOnlyOneFits() {
        visit("a", "en", "Duarte visited Oslo on 4 March 2029.", "visited", "on 4 March 2029", "2029-03-04");
        recalled("b", "en", "Duarte visited Oslo in 2029.", "visited", "in 2029", "2029");
        assertThat(links()).containsExactly("fish e1 = ferries e1", "ferries e1 = fish e1");

        visit("c", "en", "Duarte visited Oslo on 9 May 2029.", "visited", "on 9 May 2029", "2029-05-09");
        assertThat(links()).isEmpty();
    }

    @Test
    void visitsOnOtherDaysAreTwo() {
        visit("a", "en", "Duarte visited Oslo on 4 March 2029.", "visited", "on 4 March 2029", "2029-03-04");
        recalled("b", "en", "Duarte visited Oslo on 9 May 2029.", "visited", "on 9 May 2029", "2029-05-09");

        assertThat(links()).isEmpty();
    }

    @Test
    void withoutATimeNothingIsLinked() {
        fish.report("a", "en", "2031-05-05", "Duarte visited Oslo.")
                .visit("Duarte visited Oslo.", "visited")
                .by("Duarte", DUARTE)
                .to("Oslo", "Oslo");
        recalled("b", "en", "Duarte visited Oslo in 2029.", "visited", "in 2029", "2029");

        assertThat(links()).isEmpty();
    }

    @Test
    void whatOneStoryDeniesIsNotWhatTheOtherTells() {
        visit("a", "en", "Duarte visited Oslo on 4 March 2029.", "visited", "on 4 March 2029", "2029-03-04");
        recalled("b", "en", "Duarte never visited Oslo on 4 March 2029.", "visited", "on 4 March 2029", "2029-03-04")
                .denied();

        assertThat(links()).isEmpty();
    }

    @Test
    void aTreatyIsLinkedByWhoSignedIt() {
        signing(fish, "a", "Duarte and Holm signed a treaty in May 2019.", "2019-05");
        signing(ferries, "b", "Duarte and Holm signed the treaty in May 2019.", "2019-05");

        assertThat(links()).containsExactly("fish e1 = ferries e1", "ferries e1 = fish e1");
    }

    @Test
    void wordsAboutTheSamePartyOnOneDayAreNotOneHappening() {
        accusing(fish, "a", "Norway accused Portugal of overfishing on 4 May 2031.");
        accusing(ferries, "b", "Norway accused Portugal of delays on 4 May 2031.");

        assertThat(links()).isEmpty();
    }

    private static void accusing(StoryOfTests story, String id, String text) {
        story.report(id, "en", "2031-05-05", text)
                .tells(text, EventType.ACCUSE, null, "accused")
                .by("Norway", "Norway")
                .to("Portugal", "Portugal")
                .on("on 4 May 2031", "2031-05-04");
    }

    private static void signing(StoryOfTests story, String id, String text, String month) {
        story.report(id, "en", "2031-05-05", text)
                .tells(text, EventType.AGREE, "sign", "signed")
                .by("Duarte", DUARTE)
                .to("Holm", HOLM)
                .on("in May 2019", month);
    }

    private void visit(String id, String language, String text, String trigger, String when, String day) {
        telling(fish, id, language, text, trigger, when, day);
    }

    private Telling recalled(String id, String language, String text, String trigger, String when, String day) {
        return telling(ferries, id, language, text, trigger, when, day);
    }

    private static Telling telling(
            StoryOfTests story, String id, String language, String text, String trigger, String when, String day) {
        return story.report(id, language, "2031-05-05", text)
                .visit(text, trigger)
                .by("Duarte", DUARTE)
                .to("Oslo", "Oslo")
                .on(when, day);
    }

    private List<String> links() {
        Map<String, AnnotatedDocument> documents = new HashMap<>();
        fish.documents().forEach(document -> documents.put(document.id(), document));
        ferries.documents().forEach(document -> documents.put(document.id(), document));
        List<ComparedStory> linked = new StoryLinker(documents, fish.entities)
                .linked(List.of(fish.compared("fish", "en"), ferries.compared("ferries", "en")));
        List<String> links = new ArrayList<>();
        for (ComparedStory story : linked) {
            for (var event : story.comparison().events()) {
                for (var other : event.alsoIn()) {
                    links.add(story.story().id() + " " + event.id() + " = " + other.story() + " " + other.event());
                }
            }
        }
        return links;
    }
}
