package org.synoptic.read;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.synoptic.model.Block;
import org.synoptic.model.Document;
import org.synoptic.model.Kind;
import org.synoptic.model.Publication;

/// What a reader sees of a pasted report: role and words of each block.
class PlainTextRolesTest {
    private static final String LONG_BODY = """
            The two governments signed the accord on Monday after nine months of talks in the border town.

            Officials on both sides said that the bridge would open to lorries before the winter begins.
            """;

    static Document read(String text) {
        return new DocumentMaker().make(PlainText.draft(text, Draft.Metadata.NONE), "report.txt", null);
    }

    private static List<String> blocks(String text) {
        Document document = read(text);
        return document.blocks().stream()
                .map(block -> block.role().label() + ": " + block.span().of(document.text()))
                .toList();
    }

    @Test
    void whoWroteAndEditedAnAgencysReportIsNoPartOfIt() {
        assertThat(blocks(LONG_BODY
                        + "\nReporting by one of them was praised by both governments.\n"
                        + "\n(Additional reporting by Ann Hansen in OSLO and Kim Strand in RIGA. Editing by Jo Lie)\n"))
                .endsWith(
                        "body: Reporting by one of them was praised by both governments.",
                        "byline: (Additional reporting by Ann Hansen in OSLO and Kim Strand in RIGA. Editing by Jo Lie)");
    }

    @Test
    void aHeadlineThatStandsThreeTimesIsTitleOnce() {
        String text = """
                Borderlands

                Bridge Accord Ends Nine Years of Dispute

                Latest News

                World | Diplomacy | Europe

                Bridge Accord Ends Nine Years of Dispute

                """
                + LONG_BODY.lines().findFirst().orElseThrow()
                + "\n\nBridge Accord Ends Nine Years of Dispute\n\n"
                + "A lorry driver waited for hours at the closed gate and did not know why.";
        assertThat(blocks(text))
                .containsExactly(
                        "navigation: Borderlands",
                        "navigation: Bridge Accord Ends Nine Years of Dispute",
                        "navigation: Latest News",
                        "navigation: World | Diplomacy | Europe",
                        "title: Bridge Accord Ends Nine Years of Dispute",
                        "body: The two governments signed the accord on Monday after nine months of talks in the border town.",
                        "repeat: Bridge Accord Ends Nine Years of Dispute",
                        "body: A lorry driver waited for hours at the closed gate and did not know why.");
    }

    @Test
    void aFirstSentenceIsNoTitle() {
        assertThat(read(LONG_BODY).title()).isNull();
    }

    @Test
    void bylineAndDayAndDatelineStandAboveAnEnglishReport() {
        Document document = read("""
                Ministers agree on a new ferry line

                By Ada Holm and Piet Marsch

                Published: 12 March 2014

                TALLINN, March 12 (Reuters) - The ministers agreed on a ferry line that will run all year, they said.
                """);
        assertThat(roles(document)).containsExactly("title", "byline", "dateline", "dateline", "body");
        assertThat(document.source().byline()).isEqualTo("Ada Holm and Piet Marsch");
        assertThat(published(document).date()).hasToString("2014-03-12");
        assertThat(published(document).basis().label()).isEqualTo("stated");
        assertThat(words(document, 3)).isEqualTo("TALLINN, March 12 (Reuters) -");
    }

    @Test
    void aReportOpensWithPlaceAndDay() {
        for (String opening : List.of(
                "NARVA, 12. März 2014. Während ",
                "Narva (dpa), den 12. März 2014 - Während ",
                "Narva. March 12, 2014. While ",
                "Narva, 12 de marzo de 2014.- Mientras ",
                "Narwa, 12 marca 2014 r. Podczas gdy ",
                "НАРВА, 12 марта 2014 г. /ВОЛНА/. Пока ",
                "河城2014年3月12日电 ")) {
            assertThat(published(read("Two towns sign\n\n" + opening + LONG_BODY))
                            .date())
                    .hasToString("2014-03-12");
        }
        for (String opening : List.of(
                "Seit dem 12. März 2014. ", "Narva, 12 March 2014, was the day on which ", "Am 12. März 2014 ")) {
            assertThat(read("Two towns sign\n\n" + opening + LONG_BODY).published())
                    .isNull();
        }
    }

    @Test
    void germanReportsHaveTheSameLines() {
        Document document = read("""
                Außenpolitik

                Minister einigen sich auf neue Fährlinie

                Von Ada Holm

                Stand: 12.03.2014, 10:15 Uhr

                Die Minister in Tallinn (Archivbild)

                Foto: Piet Marsch/dpa

                Tallinn (dpa) – Die Minister haben sich auf eine Fährlinie geeinigt, die das ganze Jahr über fährt, sagte Eva*.

                Lesen Sie auch: Wie die Fähre finanziert wird

                * Name von der Redaktion geändert; die Frau möchte unerkannt bleiben.

                Alle Rechte vorbehalten.
                """);
        assertThat(roles(document))
                .containsExactly(
                        "navigation",
                        "title",
                        "byline",
                        "dateline",
                        "caption",
                        "credit",
                        "dateline",
                        "body",
                        "navigation",
                        "notice",
                        "notice");
        assertThat(document.language().tag()).isEqualTo("de");
        assertThat(published(document).date()).hasToString("2014-03-12");
        assertThat(document.source().byline()).isEqualTo("Ada Holm");
    }

    @Test
    void aPictureHasACaptionAndACredit() {
        assertThat(blocks("""
                        President Lena Ilves at the opening of the harbour in Paldiski, June 3, 2013.

                        Credit: Press office of the port

                        """ + LONG_BODY + "\nLorries on the bridge in winter. Photo: Jan Tamm/AFP\n"))
                .contains(
                        "caption: President Lena Ilves at the opening of the harbour in Paldiski, June 3, 2013.",
                        "credit: Credit: Press office of the port",
                        "caption: Lorries on the bridge in winter.",
                        "credit: Photo: Jan Tamm/AFP");
    }

    @Test
    void aPostTakesItsOwnParagraphsOnly() {
        Document document = read(LONG_BODY + """

                        The mayor was not pleased with the delay at the customs gate and told so to the council.

                        #BridgeNow


                        Nine years are enough! Our town needs this bridge http://t.co/abc123

                        — Mayor of Narva (@narvamayor) March 11, 2014

                        The council meets again in two weeks to decide on the toll for lorries and on the speed limit.
                        """);
        Block post = document.blocks().get(3);
        assertThat(post.role()).isEqualTo(Block.Role.POST);
        assertThat(post.span().of(document.text())).startsWith("#BridgeNow").endsWith("March 11, 2014");
        assertThat(info(post).author()).isEqualTo("Mayor of Narva");
        assertThat(info(post).handle()).isEqualTo("narvamayor");
        assertThat(info(post).date()).hasToString("2014-03-11");
        assertThat(document.blocks().get(2).role()).isEqualTo(Block.Role.BODY);
    }

    @Test
    void postsAreSignedInManyLanguages() {
        for (String signature : List.of(
                "— Ada Holm (@ada) 23. Februar 2022",
                "— Ada Holm (@ada) 23 février 2022",
                "— Ada Holm (@ada) 23 de febrero de 2022",
                "— Ada Holm (@ada@social.example) Feb 23, 2022",
                "Ein Beitrag geteilt von Ada Holm (@ada) am 23. Februar 2022")) {
            Document document = read(LONG_BODY + "\nWe are on our way to the summit now\n\n" + signature + "\n");
            Block post = document.blocks().getLast();
            assertThat(post.role()).as(signature).isEqualTo(Block.Role.POST);
            assertThat(info(post).author()).isEqualTo("Ada Holm");
            assertThat(info(post).date()).as(signature).hasToString("2022-02-23");
        }
    }

    @Test
    void postsCopiedFromTheirOwnPagesHaveTheirNamesAbove() {
        for (String header : List.of(
                "Ada Holm @ada · Feb 23, 2022",
                "Ada Holm\n\n@ada\n\n·\n\nFeb 23, 2022",
                "Ada Holm\n\n@ada@social.example\n\n23 Feb 2022, 10:15",
                "Harbour News, [23.02.2022 10:15]",
                "Ada Holm\n\n23 February 2022 at 10:15 ·")) {
            Document document = read(
                    LONG_BODY + "\n" + header
                            + "\n\nWe are on our way to the summit now\n\n#TeamSummit is ready\n\nThe council meets again in two weeks, it was said.\n");
            Block post = document.blocks().get(2);
            assertThat(roles(document)).as(header).containsExactly("body", "body", "post", "body");
            assertThat(post.span().of(document.text())).endsWith("#TeamSummit is ready");
            assertThat(info(post).date()).as(header).hasToString("2022-02-23");
        }
    }

    @Test
    void aNameAndAHandleAboveALongReportAreItsAuthor() {
        Document document = read("Bridge Accord Ends Nine Years of Dispute\n\nAda Holm\n@ada\n\n" + LONG_BODY.repeat(1)
                + "The ministers will meet again in the spring to look at the work that has been done by then. "
                        .repeat(12));
        assertThat(roles(document)).doesNotContain("post");
    }

    @Test
    void anArchivePictureIsNoDateline() {
        assertThat(blocks("FILE - In this May 3, 2013, file photo, lorries wait on the old bridge near the border.\n\n"
                        + LONG_BODY))
                .first()
                .isEqualTo(
                        "caption: FILE - In this May 3, 2013, file photo, lorries wait on the old bridge near the border.");
    }

    @Test
    void aSecondHalfThatSaysTheFirstAgainIsARepeatHoweverItIsBroken() {
        String first =
                "The council met on Tuesday to talk about the new bridge over the river. It heard the engineers first.";
        String second =
                "Then the mayor spoke for an hour about the cost of the work and the loans of the bank. Nobody objected to it.";
        Document document =
                read(first + "\n\n" + second + "\n\nA vote is due soon, he added. " + first + " " + second + "\n");
        Block repeat = document.blocks().getLast();
        assertThat(roles(document)).containsExactly("body", "body", "body", "repeat");
        assertThat(repeat.span().of(document.text())).isEqualTo(first + " " + second);
        assertThat(requireNonNull(repeat.repeats()).of(document.text()))
                .startsWith("The council met")
                .endsWith("Nobody objected to it");
    }

    @Test
    void aShortAnswerGivenTwiceIsSaidTwice() {
        assertThat(blocks("""
                        Were you at the bridge?

                        I cannot tell you that.

                        Who opened the gate in the night?

                        I cannot tell you that.

                        The judge then asked for the names of the guards.
                        """)).filteredOn(block -> block.startsWith("repeat")).isEmpty();
    }

    @Test
    void shortLinesOfACopyAreCopied() {
        String copied = """
                The council met on Tuesday to talk about the new bridge and heard the engineers.

                Nobody objected to it.

                Then the mayor spoke for an hour about the cost of the work.

                """;
        assertThat(roles(read(copied + copied))).containsExactly("body", "body", "body", "repeat", "repeat", "repeat");
    }

    @Test
    void linesAreParagraphsUnlessTheTextIsWrapped() {
        assertThat(blocks("The envoy arrived late at night.\nNobody met her there at first.\nShe left again by train."))
                .hasSize(3);
        assertThat(
                        blocks(
                                "The envoy arrived late at night and\nfound that nobody had come to meet her at\nthe station in the old town."))
                .hasSize(1);
    }

    @Test
    void aDisclaimerMakesAnOpinion() {
        Document document = read(LONG_BODY + "\nThe views expressed in this article are the author's own.\n");
        assertThat(document.kind().value()).isEqualTo(Kind.Value.OPINION);
        assertThat(document.kind().evidence().getFirst().of(document.text())).startsWith("The views expressed");
        assertThat(document.blocks().getLast().role()).isEqualTo(Block.Role.NOTICE);
    }

    @Test
    void arguingInOnesOwnVoiceMakesAnOpinionAndQuotingSoDoesNot() {
        String argued = """
                Ich glaube, dass diese Brücke zu spät kommt, und das hat Gründe, die jeder kennt, der dort lebt.

                Wir müssen endlich begreifen, dass die Grenze niemandem hilft. Lassen Sie mich ein Beispiel nennen.

                Es ist Zeit, dass die Minister handeln. Das darf nicht noch einmal neun Jahre dauern.
                """;
        assertThat(read(argued).kind().value()).isEqualTo(Kind.Value.OPINION);
        String quoted = "Der Minister sagte: „" + argued.replace("\n", " ") + "“ Danach reiste er nach Riga weiter.";
        assertThat(read(quoted).kind()).isEqualTo(Kind.REPORT);
    }

    @Test
    void twoQuestionsMakeAnInterviewWhereALabelSaysSo() {
        String text = """
                Minister Will Wait for Nobody

                Interview: Karla Benz

                Why does the law come so late?

                The states wanted more money for it.

                And when does it begin?

                In the autumn, once both houses have agreed.
                """;
        assertThat(read(text).kind().value()).isEqualTo(Kind.Value.INTERVIEW);
        assertThat(read(text.replace("Interview: Karla Benz", "By Karla Benz"))
                        .kind()
                        .value())
                .isEqualTo(Kind.Value.REPORT);
    }

    @Test
    void turnsOfTwoSpeakersMakeAnInterview() {
        Document document = read("""
                The harbour cannot wait

                Courier: Why does the harbour need a second quay?

                Holm: Because the ships have grown and the old quay has not.

                Courier: Who will pay for it?

                Holm: The port will pay for most of it, and the state for the road.

                Courier: When does the work begin?

                Holm: We hope to begin after the winter, if the ice allows it.
                """);
        assertThat(document.kind().value()).isEqualTo(Kind.Value.INTERVIEW);
    }

    @Test
    void aCommuniqueIsAStatement() {
        assertThat(
                        read("Gemeinsame Erklärung der Minister für Verkehr\n\nDie Minister bekräftigen ihren Willen, die Brücke zu bauen.\n")
                                .kind()
                                .value())
                .isEqualTo(Kind.Value.STATEMENT);
    }

    @Test
    void aDayIsInferredWhereAPostAndAnAnnouncementMeet() {
        Document document = read("""
                On the morning of May 4 the envoy will land in Vilnius for talks about the railway and the border.

                Landing soon, and glad to be back in Vilnius!

                — Ada Holm (@ada) May 4, 2019

                The talks are to last two days, as far as diplomats know, and may be prolonged by a third one.
                """);
        assertThat(published(document).date()).hasToString("2019-05-04");
        assertThat(published(document).basis().label()).isEqualTo("inferred");
        assertThat(published(document).evidence().getFirst().span().of(document.text()))
                .isEqualTo("May 4");
    }

    private static Publication published(Document document) {
        return requireNonNull(document.published());
    }

    private static Block.PostInfo info(Block post) {
        return requireNonNull(post.post());
    }

    private static List<String> roles(Document document) {
        return document.blocks().stream().map(block -> block.role().label()).toList();
    }

    private static String words(Document document, int block) {
        return document.blocks().get(block).span().of(document.text());
    }
}
