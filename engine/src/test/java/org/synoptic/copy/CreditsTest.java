package org.synoptic.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.CopyLink;
import org.synoptic.model.Source;

class CreditsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LUMERIA, March 3 (Reuters) - The harbour opened on Monday.         | Reuters
            LUMERIA (AP) — The harbour opened on Monday.                       | AP
            Lumeria (dpa/AFP) - Der Hafen ist seit Montag wieder offen.        | dpa, AFP
            (AFP) - Le port a rouvert lundi.                                   | AFP
            Lumeria, 3 mar (EFE).- El puerto reabrió el lunes.                 | EFE
            (ANSA) - LUMERIA, 3 MAR - Il porto ha riaperto lunedì.             | ANSA
            Lumeria, 03 mar 2031 (Lusa) - O porto reabriu na segunda-feira.    | Lusa
            ЛУМЕРИЯ, 3 марта. /ТАСС/. Порт открылся в понедельник.             | TASS
            ЛУМЕРИЯ, 3 мар - РИА Новости. Порт открылся в понедельник.         | RIA Novosti
            ЛУМЕРІЯ. 3 березня. Інтерфакс-Україна – Порт відкрився в понеділок | Interfax-Ukraine
            لوميريا (رويترز) - أعيد فتح الميناء يوم الاثنين.                   | Reuters
            لوميريا (أ ف ب) - أعيد فتح الميناء يوم الاثنين.                    | AFP
            新华社卢梅里亚3月3日电 港口周一重新开放。                              | Xinhua
            （法新社卢梅里亚3日电）港口周一重新开放。                              | AFP
            LUMERİA (AA) - Liman pazartesi günü yeniden açıldı.                | Anadolu
            LUMERIA (PAP) - Port otwarto w poniedziałek.                       | PAP
            """)
    void theHeadOfATextTellsWhoseItIs(String text, String agencies) {
        assertThat(agencies(Pages.page("a", text))).isEqualTo(agencies);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            With material from Reuters and The Associated Press. | Reuters, AP
            Mit Material von dpa                                 | dpa
            dpa/AFP                                              | dpa, AFP
            Avec AFP                                             | AFP
            Con información de EFE y Europa Press                | EFE, Europa Press
            Com informações da Agência Brasil                    | Agência Brasil
            (con fonte ANSA)                                     | ANSA
            По материалам РИА Новости и «Интерфакса»             | RIA Novosti, Interfax
            За матеріалами Укрінформу                            | Ukrinform
            المصدر: رويترز والأناضول                             | Reuters, Anadolu
            来源：新华社                                          | Xinhua
            Kaynak: Reuters'ın haberi                            | Reuters
            Źródło: PAP                                          | PAP
            (PAP)                                                | PAP
            """)
    void aLastLineTellsWhoseItIs(String line, String agencies) {
        assertThat(agencies(Pages.lines("a", Pages.HARBOUR.strip(), line))).isEqualTo(agencies);
    }

    @Test
    void aSentenceAtTheEndThatSpeaksOfAnAgencyIsNoCredit() {
        assertThat(agencies(Pages.lines("a", Pages.HARBOUR.strip(), "He told Reuters so.")))
                .isEmpty();
    }

    @Test
    void aLineOfNamesAboveTheTextIsACredit() {
        assertThat(agencies(Pages.lines("a", "JANA ORLIC, ASSOCIATED PRESS", Pages.HARBOUR.strip())))
                .isEqualTo("AP");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Reuters office in Lumeria closed on Monday.
            Efectos del puerto en Lumeria desde el lunes.
            The minister told Reuters that the harbour would open.
            Officials told Reuters: the harbour opens on Monday.
            Bloomberg, the former mayor of Lumeria, came on Monday.
            Reuters journalists were hurt in Lumeria on Monday.
            Pap smears are free in Lumeria, doctors said on Monday.
            """)
    void whoIsOnlySpokenOfIsNotCredited(String text) {
        assertThat(agencies(Pages.page("a", text))).isEmpty();
    }

    @Test
    void theAgencysOwnReportCameFirstWhateverItIsCalledThere() {
        String printed = Pages.HARBOUR + "Avec l’Agence France-Presse";

        assertThat(Pages.links(Pages.page("a", printed, "Le Goéland"), Pages.page("z", Pages.HARBOUR, "AFP")))
                .containsExactly("z a near-copy 1.00");
    }

    @Test
    void whoNamesTheAgencyInASentenceCameSecond() {
        String printed = Pages.HARBOUR + "The agreement was first told of by TASS on Tuesday.";

        assertThat(Pages.links(Pages.page("a", printed, "Daily Gull"), Pages.page("z", Pages.HARBOUR, "ТАСС")))
                .containsExactly("z a near-copy 1.00");
    }

    @Test
    void anAgencyComesBeforeWhoPrintsItWithoutACredit() {
        assertThat(Pages.links(
                        Pages.page("a", "Late edition. " + Pages.HARBOUR, "Daily Gull"),
                        Pages.page("z", Pages.HARBOUR, "Xinhua News Agency")))
                .containsExactly("z a near-copy 1.00");
    }

    @Test
    void oneOfTheSameDayAndWordsIsTheAgencysOwn() {
        assertThat(Pages.links(
                        Pages.page("a", Pages.HARBOUR, "Daily Gull"), Pages.page("z", Pages.HARBOUR, "Reuters UK")))
                .containsExactly("z a identical 1.00");
    }

    @Test
    void aLinkNamesTheAgencyAndTheWordsThatCreditIt() {
        AnnotatedDocument printed = Pages.page("b", "LUMERIA (Reuters) - " + Pages.HARBOUR, "Daily Gull");

        CopyLink link = new CopyFinder(text -> text)
                .find(List.of(Pages.page("a", Pages.HARBOUR), printed))
                .getFirst();

        assertThat(link.credits()).singleElement().satisfies(credit -> {
            assertThat(credit.agency()).isEqualTo("Reuters");
            assertThat(credit.words().document()).isEqualTo("b");
            assertThat(credit.words().span().of(printed.text())).isEqualTo("Reuters");
        });
    }

    @Test
    void anAgencyIsKnownByItsAddress() {
        assertThat(Credits.agency(new Source("https://www.reuters.com/world/harbour", null, null)))
                .contains("Reuters");
        assertThat(Credits.agency(new Source("https://notreuters.com/world/harbour", null, null)))
                .isEmpty();
    }

    private static String agencies(AnnotatedDocument document) {
        return String.join(
                ", ", Credits.of(document).stream().map(CopyLink.Credit::agency).toList());
    }
}
