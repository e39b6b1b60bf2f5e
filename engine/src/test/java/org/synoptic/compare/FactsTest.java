package org.synoptic.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.synoptic.model.Comparison.Difference;
import org.synoptic.model.Entity;
import org.synoptic.model.EntityType;

/// What single sentences say is compared where no event was read.
class FactsTest {
    private final StoryOfTests story = new StoryOfTests();

    @Test
    void aTwoDayVisitIsOneOfTwoDaysInEveryLanguage() {
        story.report("a", "en", "2031-05-02", "It is a two-day visit.").lasting("two-day", "P2D");
        story.report("b", "es", "2031-05-02", "Es una visita de dos días.").lasting("dos días", "P2D");

        assertThat(agreements()).containsExactly("duration 2 days [a, b]");
    }

    @Test
    void talksOfMoreThanFiveHoursAreNoneOfAlmostSeven() {
        story.report("a", "fr", null, "L'entretien a duré plus de cinq heures.").lasting("cinq heures", "PT5H");
        story.report("b", "en", null, "The talks lasted almost seven hours.").lasting("seven hours", "PT7H");

        assertThat(differences()).containsExactly("duration: almost 7 hours [b], more than 5 hours [a]");
    }

    @Test
    void talksOfMoreThanFiveHoursCanBeOfAboutFiveAndAHalf() {
        story.report("a", "en", null, "The talks lasted more than five hours.").lasting("five hours", "PT5H");
        story.report("b", "en", null, "The talks lasted about six hours.").lasting("six hours", "PT6H");

        assertThat(differences()).isEmpty();
    }

    @Test
    void aLengthThatPartsTwoHappeningsIsOfNeither() {
        story.report("a", "en", null, "Two days after the visit she left.").lasting("Two days", "P2D");
        story.report("b", "en", null, "It was a three-day visit.").lasting("three-day", "P3D");

        assertThat(differences()).isEmpty();
    }

    @Test
    void hoursOfACurfewDiffer() {
        story.report("a", "en", null, "A curfew from 8 pm to 6 am was imposed.");
        story.report("b", "de", null, "Es gilt eine Ausgangssperre von 22 Uhr bis 6 Uhr.");

        assertThat(differences()).containsExactly("hours: 20:00–06:00 [a], 22:00–06:00 [b]");
    }

    @Test
    void sinceAYearAndForSoManyYearsAreOne() {
        story.report("a", "en", "2031-05-02", "It was the first visit since 2024.")
                .on("2024", "2024");
        story.report("b", "de", "2031-05-02", "Es war der erste Besuch seit sieben Jahren.")
                .lasting("sieben Jahren", "P7Y");
        story.report("c", "fr", "2031-05-02", "La première visite en cinq ans.").lasting("cinq ans", "P5Y");

        assertThat(agreements()).containsExactly("previous 2024 [a, b]");
        assertThat(differences()).containsExactly("previous: 2024 [a], 5 years before [c], 7 years before [b]");
    }

    @Test
    void ofWhomItIsTheFirstDiffers() {
        story.report("a", "en", "2031-05-02", "The first visit of a foreign minister since 2024.")
                .on("2024", "2024");
        story.report("b", "en", "2031-05-02", "The first visit of a defence minister since 2024.")
                .on("2024", "2024");

        assertThat(differences()).containsExactly("first: defence minister [b], foreign minister [a]");
    }

    @Test
    void aForeignMinisterIsAnOfficial() {
        story.report("a", "en", "2031-05-02", "The first visit of a foreign minister since 2024.")
                .on("2024", "2024");
        story.report("b", "en", "2031-05-02", "The first visit of any official since 2024.")
                .on("2024", "2024");

        assertThat(differences()).isEmpty();
    }

    @Test
    void talksCannotBeLongerAgoThanTheLastVisit() {
        story.report("a", "en", "2031-05-02", "The first visit by a foreign minister in four years.")
                .lasting("four years", "P4Y");
        story.report("b", "ru", "2031-05-02", "Первые за семь лет переговоры министров иностранных дел.")
                .lasting("семь лет", "P7Y");

        assertThat(differences()).containsExactly("previous: 4 years before [a], 7 years before [b]");
    }

    @Test
    void anArrestADayBeforeIsNoneOfTheSameDay() {
        story.report("a", "en", "2031-05-02", "They spoke on 1 May, hours after Ingrid Moen was detained.")
                .on("1 May", "2031-05-01")
                .names("Ingrid Moen", EntityType.PERSON, "Ingrid Moen");
        story.report("b", "en", "2031-05-02", "They spoke on 1 May, a day after Ingrid Moen was detained.")
                .on("1 May", "2031-05-01")
                .names("Ingrid Moen", EntityType.PERSON, "Ingrid Moen");

        assertThat(differences()).containsExactly("start: 2031-04-30 [b], 2031-05-01 [a]");
    }

    @Test
    void wordsInAnotherOrderDifferOnlyInTheLanguageThatWasSpoken() {
        assertThat(SpokenWords.areOthers("Разговор глухого со слепым у нас", "разговор слепого с глухим"))
                .isTrue();
        assertThat(SpokenWords.areOthers("We build bridges over rivers", "bridges over rivers, for all"))
                .isFalse();
    }

    @Test
    void anOfficeToldOtherwiseDiffersButNotAFormerOne() {
        story.report("a", "en", null, "Foreign Minister Ingrid Moen left.")
                .names("Ingrid Moen", EntityType.PERSON, "Ingrid Moen");
        story.report("b", "en", null, "Ingrid Moen, the Norwegian prime minister, left.")
                .names("Ingrid Moen", EntityType.PERSON, "Ingrid Moen");
        story.report("c", "en", null, "Former defence minister Ingrid Moen left.")
                .names("Ingrid Moen", EntityType.PERSON, "Ingrid Moen");

        assertThat(differences()).containsExactly("role: foreign minister [a], prime minister [b]");
    }

    @Test
    void whatIsInForceFromAnotherDayDiffers() {
        story.report("a", "en", null, "Martial law is in force from 3 May.").on("3 May", "2031-05-03");
        story.report("b", "de", null, "Das Kriegsrecht ist beschlossen. Es gilt ab dem 5. Mai.")
                .on("5. Mai", "2031-05-05");

        assertThat(differences()).containsExactly("start: 2031-05-03 [a], 2031-05-05 [b]");
    }

    @Test
    void aDayOnWhichTalksWentOnIsNoDayOfTheirBeginning() {
        story.report("a", "en", null, "The talks on 3 May were hard.").on("3 May", "2031-05-03");
        story.report("b", "en", null, "The talks on 4 May were hard.").on("4 May", "2031-05-04");

        assertThat(differences()).isEmpty();
    }

    @Test
    void anAgendaThatOneKeepsAndOneNamesDiffers() {
        story.report("a", "en", null, "They will discuss bilateral issues including trade.");
        story.report("b", "de", null, "Das Ministerium vermied es, die Tagesordnung zu nennen.");

        assertThat(differences()).containsExactly("agenda: named [a], not named [b]");
    }

    @Test
    void anAgendaThatIsOnlyGuessedAtIsNotNamed() {
        story.report("a", "en", null, "They will of course discuss bilateral issues including trade.");
        story.report("b", "de", null, "Das Ministerium vermied es, die Tagesordnung zu nennen.");

        assertThat(differences()).isEmpty();
    }

    @Test
    void aWordChangedInASayingDiffersEvenInACopy() {
        String said = "We will not take part in talks that could be held in public";
        story.report("a", "en", null, "“" + said + "”, she said.").quote(said, "Ingrid Moen");
        String other = said.replace("could be", "could not be");
        story.report("b", "en", null, "“" + other + "”, she said.").quote(other, "Ingrid Moen");
        story.copy("a", "b", org.synoptic.model.CopyLink.Relation.NEAR_COPY);

        assertThat(differences()).containsExactly("quote: " + said + " [a], " + other + " [b]");
    }

    @Test
    void theSummaryIsWrittenInGermanToo() {
        for (String id : List.of("a", "b")) {
            story.report(id, id.equals("a") ? "en" : "de", "2031-05-02", "Duarte: Oslo, 3 May.")
                    .visit("Duarte: Oslo, 3 May", "Oslo")
                    .by("Duarte", "Maria Duarte")
                    .to("Oslo", "Norway")
                    .on("3 May", "2031-05-03")
                    .planned();
        }

        assertThat(story.compare("de").summary().get(0).text())
                .isEqualTo(
                        "Maria Duarte (Portugal) sollte am 3. Mai 2031 Norwegen besuchen, laut beiden Berichten, auf Deutsch"
                                + " und Englisch.");
        assertThat(story.compare("de").headline()).isEqualTo("Maria Duarte soll Norwegen besuchen (3. Mai 2031)");
    }

    @Test
    void germanSaysWhoDatesIntoWhichDayAndCallsPlacesByTheirGermanNames() {
        story.entities.put("Moscow", new Entity("Moscow", EntityType.PLACE, "Moscow", null, "RUS", null));
        for (String id : List.of("a", "b")) {
            String words = id.equals("a") ? "Duarte met Holm in Moscow on 3 May" : "Duarte met Holm in Moscow";
            var told = story.report(id, "en", "2031-05-04", words + ".")
                    .meeting(words, "met")
                    .by("Duarte", "Maria Duarte")
                    .to("Holm", "Lars Holm")
                    .in("Moscow", "Moscow");
            if (id.equals("a")) told.on("3 May", "2031-05-03");
        }

        assertThat(story.compare("de").summary().get(0).text())
                .isEqualTo(
                        "Maria Duarte (Portugal) traf in Moskau Lars Holm (Norwegen), laut beiden Berichten; und zwar"
                                + " am 3. Mai 2031 laut einem von ihnen.");
    }

    private List<String> agreements() {
        return story.compare().agreements().stream()
                .map(agreement -> agreement.slot() + " " + agreement.value() + " " + agreement.documents())
                .toList();
    }

    private List<String> differences() {
        return story.compare().differences().stream().map(FactsTest::shown).toList();
    }

    private static String shown(Difference difference) {
        return difference.slot() + ": "
                + String.join(
                        ", ",
                        difference.accounts().stream()
                                .map(account -> account.value() + " " + account.documents())
                                .toList());
    }
}
