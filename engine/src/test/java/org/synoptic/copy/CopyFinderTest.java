package org.synoptic.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.synoptic.copy.Pages.HARBOUR;
import static org.synoptic.copy.Pages.SAME_MATTER;
import static org.synoptic.copy.Pages.dated;
import static org.synoptic.copy.Pages.invented;
import static org.synoptic.copy.Pages.links;
import static org.synoptic.copy.Pages.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.synoptic.annotate.name.Transliteration;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.CopyLink;
import org.synoptic.model.Span;

class CopyFinderTest {
    @Test
    void theSameWordsAreIdenticalWhateverSurroundsThem() {
        var framed = page("b", "Menu | Login\n" + HARBOUR, new Span(0, 12));

        assertThat(links(page("a", HARBOUR), framed)).containsExactly("a b identical 1.00");
    }

    @Test
    void anEditedTextIsANearCopy() {
        String edited = "By our own staff, Monday evening. "
                + HARBOUR.replace("grain", "wheat")
                        .replace("Officials", "Diplomats")
                        .replace("warned", "feared");

        assertThat(links(page("a", HARBOUR), page("b", edited))).containsExactly("a b near-copy 0.97");
    }

    @Test
    void sentencesInAnotherOrderAreANearCopyWithAPassageForEachStretch() {
        List<String> lines = new ArrayList<>(HARBOUR.lines().toList());
        Collections.swap(lines, 0, 5);
        Collections.swap(lines, 1, 3);
        AnnotatedDocument a = page("a", HARBOUR);
        AnnotatedDocument b = page("b", String.join("\n", lines));

        CopyLink link =
                new CopyFinder(Transliteration::latin).find(List.of(a, b)).getFirst();

        assertThat(link.relation()).isEqualTo(CopyLink.Relation.NEAR_COPY);
        assertThat(link.share()).isGreaterThan(0.9);
        assertThat(link.passages())
                .hasSizeGreaterThanOrEqualTo(4)
                .allSatisfy(passage -> assertThat(passage.a().of(a.text()))
                        .isEqualTo(passage.b().of(b.text())));
    }

    @Test
    void aPartOfALongerTextIsAnExcerptOfIt() {
        String part = HARBOUR.lines().limit(2).collect(Collectors.joining("\n"));

        assertThat(links(page("a", part), page("b", HARBOUR))).containsExactly("b a excerpt 1.00");
    }

    @Test
    void aDigestOfManyReportsHoldsEachOfThem() {
        List<AnnotatedDocument> documents = new ArrayList<>();
        for (int i = 0; i < 10; i++) documents.add(page("r" + i, invented(i, 120)));
        documents.add(
                page("whole", documents.stream().map(AnnotatedDocument::text).collect(Collectors.joining("\n"))));

        assertThat(links(documents)).hasSize(10).allMatch(link -> link.matches("whole r\\d excerpt 1.00"));
    }

    @Test
    void theReportThatCreditsTheOutletOfTheOtherCameSecond() {
        String credited = "LUMERIA (Gull Agency) - " + HARBOUR;

        assertThat(links(page("a", credited, "Daily Gull"), page("z", HARBOUR, "Gull Agency")))
                .containsExactly("z a near-copy 1.00");
    }

    @Test
    void theReportWithTheEarlierDayComesFirst() {
        String edited = "Late edition. " + HARBOUR;

        assertThat(links(dated("a", edited, "2031-05-03"), dated("z", HARBOUR, "2031-05-02")))
                .containsExactly("z a near-copy 1.00");
    }

    @Test
    void chineseIsComparedWithoutSpacesBetweenWords() {
        String report = "两国政府周二同意在十一周谈判之后重新开放港口让粮食船只通行，双方检查人员将在每艘船离港之前登船检查。"
                + "北部各省的农民警告说，粮仓已满，新收获的粮食将会腐烂；保险公司对此表示欢迎，但保费仍将居高不下。";

        assertThat(links(page("a", report), page("b", "本报讯：" + report.replace("周二", "昨天"))))
                .containsExactly("a b near-copy 0.93");
    }

    @Test
    void aTurnOfPhraseInThaiMakesNoCopy() {
        assertThat(links(
                        page("a", "มีผู้เสียชีวิตแล้วอย่างน้อยสิบสองรายจากเหตุเรือล่มในแม่น้ำ"),
                        page("b", "มีผู้เสียชีวิตแล้วอย่างน้อยสี่สิบรายจากเหตุไฟไหม้ตลาดกลางเมืองหลวง")))
                .isEmpty();
    }

    @Test
    void linksDoNotDependOnTheOrderOfInput() {
        List<AnnotatedDocument> documents = new ArrayList<>(List.of(
                page("a", HARBOUR),
                page("b", HARBOUR),
                page("c", "Late edition. " + HARBOUR),
                page("d", SAME_MATTER),
                page("e", HARBOUR.substring(0, 250))));
        var expected = links(documents).stream().sorted().toList();
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(documents, new Random(seed));
            assertThat(links(documents)).as("seed " + seed).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void aTextThatSaysThingsTwiceIsNoCopyOfItself() {
        String refrain = "The ministers said that the sea lanes would be swept of mines before the end of the month. ";

        assertThat(links(page("a", refrain + HARBOUR + refrain), page("b", SAME_MATTER)))
                .isEmpty();
    }

    @Test
    void emptyAndOneWordReportsAreTaken() {
        assertThat(links(page("a", ""), page("b", " \n"), page("c", "Peace"), page("d", "Peace!"), page("e", "War")))
                .containsExactly("c d identical 1.00");
    }

    @Test
    void tenThousandIdenticalReportsGiveAsManyLinks() {
        List<AnnotatedDocument> documents = IntStream.range(0, 10_000)
                .mapToObj(i -> page("d%05d".formatted(i), HARBOUR))
                .toList();

        assertThat(new CopyFinder(Transliteration::latin).find(documents)).hasSizeBetween(9_999, 10_010);
    }

    @Test
    void aFloodOfNearCopiesIsLinkedToItsFirstOnes() {
        List<AnnotatedDocument> documents = IntStream.range(0, 2_000)
                .mapToObj(i -> page("d%05d".formatted(i), "Number " + i + ". " + HARBOUR))
                .toList();

        assertThat(new CopyFinder(Transliteration::latin).find(documents)).hasSizeBetween(1_999, 2_000 * 20);
    }

    @Test
    void oneWordSaidAThousandTimesIsReadInTime() {
        assertThat(links(page("a", "again and ".repeat(10_000)), page("b", "again and ".repeat(9_000) + "over")))
                .hasSize(1);
    }
}
