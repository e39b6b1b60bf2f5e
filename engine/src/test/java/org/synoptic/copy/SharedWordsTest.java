package org.synoptic.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.synoptic.copy.Pages.HARBOUR;
import static org.synoptic.copy.Pages.SAME_MATTER;
import static org.synoptic.copy.Pages.invented;
import static org.synoptic.copy.Pages.links;
import static org.synoptic.copy.Pages.page;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.synoptic.model.AnnotatedDocument;

/// What two reports may share without one being a copy of the other.
class SharedWordsTest {
    @Test
    void twoReportsOfOneMatterAreNoCopies() {
        assertThat(links(page("a", HARBOUR), page("b", SAME_MATTER))).isEmpty();
    }

    @Test
    void aSpeechThatBothQuoteDoesNotMakeACopy() {
        String speech = """
                “We have listened to every side, we have counted every ton, and we have come to the conclusion that nobody gains \
                from an empty sea; this is not a gift to anyone, it is what reason asks of all of us tonight,” the minister said.
                """;

        assertThat(links(page("a", speech + HARBOUR), page("b", SAME_MATTER + speech)))
                .isEmpty();
    }

    @Test
    void whatAnOutletPrintsOnAllItsPagesDoesNotMakeACopy() {
        String everywhere = "Stay with us for more. " + invented(99, 60);
        List<AnnotatedDocument> documents = new ArrayList<>();
        for (int i = 0; i < 12; i++) documents.add(page("p" + i, invented(i, 70) + "\n" + everywhere, "Daily Gull"));

        assertThat(links(documents)).isEmpty();
    }

    @Test
    void whatManyUnlikeTextsPrintAlikeMakesNoCopyWhoeverPrintsThem() {
        String everywhere = invented(99, 60);
        List<AnnotatedDocument> documents = new ArrayList<>();
        for (int i = 0; i < 12; i++) documents.add(page("p" + i, invented(i, 70) + "\n" + everywhere));

        assertThat(links(documents.subList(0, 2))).containsExactly("p0 p1 near-copy 0.46");
        assertThat(links(documents)).isEmpty();
    }

    @Test
    void aReportThatManyPrintWithFewWordsOfTheirOwnIsCopied() {
        List<AnnotatedDocument> documents = new ArrayList<>();
        for (int i = 0; i < 12; i++) documents.add(page("p" + i, invented(i, 30) + "\n" + HARBOUR));

        assertThat(links(documents)).hasSize(12 * 11 / 2);
    }

    @Test
    void oneSentenceWithAnotherPlaceAndNumberIsAnotherReport() {
        String form = "A bus went off the road near %s on Sunday and at least %s people were killed, the police said.";

        assertThat(links(page("a", form.formatted("Old Elin", "nine")), page("b", form.formatted("Tarn", "30"))))
                .isEmpty();
    }

    @Test
    void aShortPageOfLittleButWhatAllPagesPrintIsNoCopy() {
        String everywhere = invented(99, 200);
        List<AnnotatedDocument> documents = new ArrayList<>();
        for (int i = 0; i < 12; i++) documents.add(page("p" + i, invented(i, 400) + "\n" + everywhere));
        documents.add(page("short", invented(50, 120) + "\n" + everywhere));

        assertThat(links(documents)).isEmpty();
    }

    @Test
    void noShortPageOfAnOutletIsACopyForWhatTheOutletPrintsOnAll() {
        String everywhere = invented(99, 200);
        List<AnnotatedDocument> documents = new ArrayList<>();
        for (int i = 0; i < 12; i++) documents.add(page("p" + i, invented(i, 400) + "\n" + everywhere, "Daily Gull"));
        for (int i = 20; i < 23; i++) documents.add(page("p" + i, invented(i, 60) + "\n" + everywhere, "Daily Gull"));

        assertThat(links(documents)).isEmpty();
    }

    @Test
    void aSeriesOfOneReportStaysOneBesideTheOtherPagesOfItsOutlet() {
        List<AnnotatedDocument> documents = new ArrayList<>();
        for (int i = 0; i < 40; i++) documents.add(page("p" + i, invented(i, 200), "Daily Gull"));
        for (int i = 40; i < 53; i++) documents.add(page("p" + i, invented(i, 30) + "\n" + HARBOUR, "Daily Gull"));

        assertThat(links(documents)).hasSize(13 * 12 / 2);
    }

    @Test
    void theFrameOfAPageAroundOtherWordsMakesNoCopyOfTwoPages() {
        String menu = invented(98, 120);
        String notices = invented(99, 120);
        String one = menu + "\n" + invented(1, 200) + "\n" + notices;
        String other = menu + "\n" + invented(2, 200) + "\n" + notices;

        assertThat(links(page("a", one), page("b", other))).isEmpty();
        assertThat(links(page("a", one), page("b", one.replace(invented(1, 200), invented(1, 150)))))
                .containsExactly("a b near-copy 1.00");
    }

    @Test
    void aTableWithTheFiguresOfAnotherDayIsNoCopy() {
        String form = """
                Grain exchange of Old Elin. Closing prices a bushel in crowns of the realm, spot delivery, free on quay.
                Winter wheat, first grade %d, second grade %d. Spring wheat, first grade %d, second grade %d.
                Malting barley %d, feed barley %d. White oats %d, black oats %d. Rye of the northern provinces %d.
                Maize from overseas %d, maize of the country %d. Linseed %d, rape seed %d, sunflower seed unhulled %d.
                """;

        assertThat(links(
                        page("a", form.formatted(31, 29, 33, 28, 21, 19, 17, 16, 20, 24, 26, 45, 41, 38)),
                        page("b", form.formatted(32, 30, 34, 27, 22, 18, 15, 14, 23, 25, 35, 47, 43, 39))))
                .isEmpty();
    }

    @Test
    void aCopyWithThreeNewFiguresIsACopy() {
        String toll = "At least 12 sailors were hurt, 3 of them badly, and 40 are still being looked for. ";

        assertThat(links(
                        page("a", toll + HARBOUR),
                        page("b", toll.replace("12", "19").replace("3", "7").replace("40", "25") + HARBOUR)))
                .containsExactly("a b near-copy 0.96");
    }

    @Test
    void aPostThatBothShowIsQuoted() {
        String post = "We have heard both governments and we have counted every ton and I say to you all tonight that "
                + "nobody in this whole wide world gains from an empty sea, so let us open it again and let "
                + "us do so with good cheer, friends — Vera Oduya (@veraoduya) March 4, 2030";
        assertThat(links(
                        page("a", SAME_MATTER.lines().limit(2).toList() + "\n" + post),
                        page("b", post + "\n" + HARBOUR.lines().limit(3).toList())))
                .isEmpty();
    }

    @Test
    void wordsOfATextThatIsMostlyQuotedProveNothingUnlessMuchOfItAllIsShared() {
        String notice = invented(99, 60) + ".";
        String quoted = "\n“" + invented(1, 60) + "”, she said.\n“" + invented(2, 60) + "”, he said.\n";

        assertThat(links(page("a", quoted + notice), page("b", invented(3, 300) + "\n" + notice)))
                .isEmpty();
    }
}
