package org.synoptic.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.synoptic.SampleDossier;
import org.synoptic.model.Dossier;

class DossierPageTest {
    private static final String HTML = DossierPage.render(SampleDossier.make());
    private static final Document PAGE = Jsoup.parse(HTML);

    /// For looking at it: `target/sample/index.html`.
    @Test
    void thePageIsSmallAndTheSameEachTime() throws IOException {
        Path sample = Path.of("target", "sample", "index.html");
        Files.createDirectories(sample.getParent());
        Files.writeString(sample, HTML);
        assertThat(HTML).hasSizeLessThan(64_000).isEqualTo(DossierPage.render(SampleDossier.make()));
    }

    @Test
    void theLargestStoryComesFirstAndItsDifferencesBeforeItsAgreements() {
        assertThat(PAGE.title()).isEqualTo("Elena Varga to visit Norhaven");
        assertThat(PAGE.select("#story-1 h3").eachText())
                .containsExactly(
                        "Where the accounts differ",
                        "What later accounts know more of",
                        "Where they agree",
                        "Events and who tells them",
                        "What was said",
                        "Timeline",
                        "Who dealt with whom",
                        "The accounts");
        assertThat(PAGE.select("#briefs .headline").eachText()).containsExactly("Grain convoy reaches Port Amal");
    }

    @Test
    void aDifferenceStandsWithTheWordsOfEachSource() {
        Element difference = PAGE.expectFirst("#story-1-difference-1");
        assertThat(difference.expectFirst("h4").text()).isEqualTo("When does it end? Visit by Elena Varga to Norhaven");
        assertThat(difference.select(".value").eachText()).containsExactly("A 15 May 2024", "B 17 May 2024");
        assertThat(difference.select("mark").eachText()).containsExactly("two-day visit", "bis Freitag");
        assertThat(difference.select("blockquote").eachAttr("lang")).containsExactly("en", "de");
    }

    @Test
    void aTollIsFollowedFromDayToDay() {
        assertThat(PAGE.select(".development li").eachText())
                .containsExactly("13 May 2024 1 injured 1", "14 May 2024 4 injured 2");
    }

    @Test
    void aMeetingSaysOfWhatItIsPartAndTheVisitWhatIsInIt() {
        assertThat(PAGE.select("#story-1-event-2 > .beside").eachText())
                .contains("Part of: Visit by Elena Varga to Norhaven");
        assertThat(PAGE.select("#story-1-event-1 > .beside").eachText())
                .contains("In it: Meeting of Elena Varga with Jonas Lund");
    }

    @Test
    void whatAnotherStoryTellsTooLeadsThere() {
        Dossier dossier = SampleDossier.ofOneHappeningInTwoStories();

        Element told = Jsoup.parse(DossierPage.render(dossier)).expectFirst("#story-1-event-1 > .beside.elsewhere a");
        assertThat(told.text()).isEqualTo("Grain convoy reaches Port Amal");
        assertThat(told.attr("href")).isEqualTo("#story-2-event-1");
        assertThat(DossierMarkdown.render(dossier, "de")).contains("Auch erzählt in: Grain convoy reaches Port Amal)");
    }

    @Test
    void theMatrixFoldsTheCopyAndTellsSilenceFromDifference() {
        Element matrix = PAGE.expectFirst("table.matrix");
        assertThat(matrix.select("thead th").eachText())
                .containsExactly("Event", "1 Meridian Wire en +1 copy", "2 Der Hafenbote de", "4 columns #7 en");
        assertThat(cells(matrix, "Visit by Elena Varga to Norhaven")).containsExactly("A", "B", "");
        assertThat(cells(matrix, "Meeting of Elena Varga with Jonas Lund")).containsExactly("●", "●", "–");
        assertThat(PAGE.select("details.lone summary > bdi").eachText())
                .containsExactly("Threat by Carsovia against Norhaven");
    }

    @Test
    void whatIsAgreedStandsWithItsEvent() {
        assertThat(PAGE.select(".agreements dl > div").eachText())
                .containsExactly(
                        "Visit by Elena Varga to Norhaven begins 14 May 2024 1 2",
                        "Meeting of Elena Varga with Jonas Lund whom Jonas Lund 1 2");
    }

    @Test
    void anUtteranceStandsInEachLanguageWithWhatIsKnownOfIt() {
        Element utterance = PAGE.expectFirst(".utterance");
        assertThat(utterance.select("blockquote").eachText())
                .containsExactly(
                        "We come as neighbours and we want to leave as friends",
                        "Wir kommen als Nachbarn und wollen als Freunde gehen");
        assertThat(utterance.select("figcaption").eachText())
                .containsExactly("1 Meridian Wire en statement, 13 May 2024", "2 Der Hafenbote de 13 May 2024");
    }

    private static List<String> cells(Element matrix, String event) {
        for (Element row : matrix.select("tbody tr")) {
            if (row.expectFirst("th a").text().equals(event)) {
                return row.select("td").stream().map(Element::text).toList();
            }
        }
        return List.of("no row " + event);
    }

    @Test
    void everyLinkStaysInThePageAndHasItsTarget() {
        Set<String> ids = new TreeSet<>(PAGE.select("[id]").eachAttr("id"));
        assertThat(PAGE.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(PAGE.select("[href]").eachAttr("href")).isNotEmpty().allSatisfy(href -> {
            assertThat(href).startsWith("#");
            assertThat(ids).contains(href.substring(1));
        });
        assertThat(PAGE.select("[src], link, iframe, object, embed, img")).isEmpty();
        assertThat(HTML).doesNotContain("url(", "@import");
    }

    @Test
    void anEvidenceLinkLeadsToTheExactCharactersEvenBehindAnEmoji() {
        Element credit = PAGE.expectFirst("#d1 .credit p:not(.role)");
        assertThat(credit.text()).isEqualTo("Photo: Government of Carsovia, press office");
        for (Element anchor : PAGE.select(".texts .body [id]")) {
            String[] parts = anchor.id().split("-c?");
            String text = text(parts[0]);
            int[] points = text.codePoints().toArray();
            int start = Integer.parseInt(parts[1]);
            String words = new String(points, start, Integer.parseInt(parts[2]) - start);
            Element mark = anchor.nameIs("mark")
                    ? anchor
                    : anchor.nextElementSiblings().select("mark").get(0);
            assertThat(words).as(anchor.id()).startsWith(mark.wholeText());
        }
    }

    private static String text(String anchor) {
        return SampleDossier.make()
                .documents()
                .get(Integer.parseInt(anchor.substring(1)) - 1)
                .text();
    }

    @Test
    void allOfEachTextIsShownAndItsBlocksAreLabelled() {
        assertThat(PAGE.select("#d1 .body > *").eachAttr("class"))
                .containsExactly("block navigation", "title", "dateline", "block credit");
        assertThat(PAGE.select("#d1 .body > p").eachText()).hasSize(5).contains("Varga to visit Norhaven on Tuesday");
        assertThat(PAGE.expectFirst("#d4 .post .role").text())
                .isEqualTo("post by Mila Torres @mila_torres, 11 May 2024");
        assertThat(PAGE.expectFirst("#d3 details.repeat").text()).contains("will arrive in Norhaven");
    }
}
