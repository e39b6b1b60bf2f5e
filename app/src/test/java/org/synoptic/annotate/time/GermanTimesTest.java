package org.synoptic.annotate.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.synoptic.annotate.Reports;

class GermanTimesTest {
    private static final TimeReader READER = new TimeReader(Reports.module("de"));

    @Test
    void aWeekdayGoesWhereTheTenseGoes() {
        assertThat(values("Am Mittwoch reiste die Ministerin nach Sund.")).containsExactly("Mittwoch = 2024-05-08");
        assertThat(values("Sie wird am Donnerstag nach Norhaven reisen.")).containsExactly("Donnerstag = 2024-05-16");
        assertThat(values("Am Freitag sagte sie, die Gespräche würden am Sonntag fortgesetzt."))
                .containsExactly("Freitag = 2024-05-10", "Sonntag = 2024-05-19");
        assertThat(values("Am Dienstagabend fielen Schüsse.")).containsExactly("Dienstagabend = 2024-05-14TEV");
        assertThat(days("In der Nacht zum Donnerstag gab es Angriffe."))
                .containsExactly("der Nacht zum Donnerstag = 2024-05-08..2024-05-09");
    }

    @Test
    void aParticipleFarBehindItsAuxiliaryTellsOfThePast() {
        assertThat(values("Das Gericht hat am Montag gegen den früheren Minister eine Strafe verhängt."))
                .containsExactly("Montag = 2024-05-13");
        assertThat(values("Er ist seit Montag in Haft; seit Donnerstag wird gekämpft."))
                .containsExactly("Montag = 2024-05-13", "Donnerstag = 2024-05-09");
    }

    @Test
    void whatWasPlannedLiesAhead() {
        assertThat(values("Das Treffen war für Samstag geplant.")).containsExactly("Samstag = 2024-05-18");
        assertThat(values("Die für Freitag geplante Demonstration wurde verboten."))
                .containsExactly("Freitag = 2024-05-17");
        assertThat(values("Am 3. Dezember beginnt der Prozess. Am 3. flog er ab."))
                .containsExactly("3. Dezember = 2024-12-03", "3. = 2024-05-03");
        assertThat(values("Am kommenden Wochenende wird gewählt, am letzten Freitag im Mai gezählt."))
                .containsExactly("kommenden Wochenende = 2024-W20-WE", "letzten Freitag im Mai = 2024-05-31");
    }

    @Test
    void datesAndPartsOfThem() {
        assertThat(values("Am 17. Januar 2022 telefonierten sie, am 23.02.2022 trafen sie sich um 16 Uhr."))
                .containsExactly(
                        "17. Januar 2022 = 2022-01-17", "23.02.2022 = 2022-02-23", "16 Uhr = 2022-02-23T16:00");
        assertThat(values("Seit 2016 üben sie regelmäßig gemeinsam. 2018 bildeten sie eine Kommission."))
                .containsExactly("2016 = 2016", "2018 = 2018");
        assertThat(values("Im ersten Quartal 2021, im Sommer 2021, in den 1990er-Jahren und im 19. Jahrhundert."))
                .containsExactly(
                        "ersten Quartal 2021 = 2021-Q1",
                        "Sommer 2021 = 2021-SU",
                        "den 1990er-Jahren = 199",
                        "19. Jahrhundert = 18");
    }

    @Test
    void daysThatHangOnTheDayOfTheReport() {
        assertThat(values("Im vergangenen April war er dort.")).containsExactly("vergangenen April = 2024-04");
        assertThat(values("Vor 23 Jahren kam der Vorgänger, vor drei Tagen rief er an."))
                .containsExactly("23 Jahren = 2001", "drei Tagen = 2024-05-11");
        assertThat(values("Ende Februar und Anfang nächsten Monats wurde verhandelt."))
                .containsExactly("Ende Februar = 2024-02", "Anfang nächsten Monats = 2024-06");
        assertThat(values("Bis Jahresende soll der Vertrag stehen, spätestens bis Ende des Jahres."))
                .containsExactly("Jahresende = 2024-12-31", "Ende des Jahres = 2024-12");
        assertThat(values("2001 kam er, 23 Jahre später wieder."))
                .containsExactly("2001 = 2001", "23 Jahre später = 2024");
        assertThat(values("Am Tag zuvor hatte er abgesagt.")).containsExactly("Tag zuvor = 2024-05-13");
        assertThat(values("Gestern Abend schwieg er, morgen will er reden."))
                .containsExactly("Gestern Abend = 2024-05-13TEV", "morgen = 2024-05-15");
    }

    @Test
    void aRangeHasTheDaysOfBothEnds() {
        assertThat(days("Er ist vom 23. bis 24. Mai in Sund."))
                .containsExactly("23. = 2024-05-23..2024-05-24", "24. Mai = 2024-05-23..2024-05-24");
        assertThat(days("Von 2020 bis 2021 wuchs der Handel."))
                .containsExactly("2020 = 2020..2021", "2021 = 2020..2021");
        assertThat(days("Zwischen Montag und Freitag wird getagt."))
                .containsExactly("Montag = 2024-05-20..2024-05-24", "Freitag = 2024-05-20..2024-05-24");
    }

    @Test
    void lengthsAndHabits() {
        assertThat(values("Die zweitägige Reise ist die erste seit fünfundzwanzig Jahren."))
                .containsExactly("zweitägige = P2D", "fünfundzwanzig Jahren = P25Y");
        assertThat(values("Alle zwei Jahre, jährlich und jeden Montag."))
                .containsExactly("Alle zwei Jahre = P2Y", "jährlich = P1Y", "jeden Montag = XXXX-WXX-1");
        assertThat(values("Die fünfzehntägige Reise, der 10-tägige Waffenstillstand, eine Viertelstunde."))
                .containsExactly("fünfzehntägige = P15D", "10-tägige = P10D", "eine Viertelstunde = PT15M");
        assertThat(values("In den letzten Jahren wuchs der Handel.")).containsExactly("den letzten Jahren = PAST_REF");
    }

    @Test
    void whatLooksLikeATimeAndIsNone() {
        assertThat(values(
                        "Frau Mai traf Thomas März. Die Leitung ist 1.100 km lang, die Version 2.0 neu. Guten Morgen!"))
                .isEmpty();
        assertThat(values("Am 31. Februar 2022 geschah nichts.")).isEmpty();
        assertThat(values("Frau Mai sagte, im Mai werde gewählt.")).containsExactly("Mai = 2024-05");
    }

    private static List<String> values(String text) {
        return READER.values(text);
    }

    private static List<String> days(String text) {
        return READER.days(text);
    }
}
