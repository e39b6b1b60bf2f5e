package org.synoptic.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.synoptic.model.Comparison;
import org.synoptic.model.Comparison.Account;
import org.synoptic.model.Comparison.Agreement;
import org.synoptic.model.Comparison.Difference;
import org.synoptic.model.CopyLink;
import org.synoptic.model.EntityType;
import org.synoptic.model.Event;
import org.synoptic.model.EventType;
import org.synoptic.model.Quantity;

class ComparerTest {
    private static final String DUARTE = "Maria Duarte";
    private static final String HOLM = "Lars Holm";

    private final StoryOfTests story = new StoryOfTests();

    @Test
    void oneVisitToldInTwoLanguagesIsOneEventWithTheMostExactParties() {
        visitOnWednesdayForTwoDays("a");
        story.report("b", "de", "2024-05-15", "Portugals Präsidentin reist am Mittwoch nach Oslo.")
                .visit("Portugals Präsidentin reist am Mittwoch nach Oslo", "reist")
                .by("Portugals", "Portugal")
                .to("Oslo", "Oslo")
                .on("am Mittwoch", "2024-05-15")
                .planned();
        assertThat(events(story.compare()))
                .containsExactly("e1 CONSULT visit Maria Duarte → Norway in Oslo 2024-05-15..2024-05-16 planned a b");
    }

    @Test
    void visitsOfTwoLeadersDecadesApartStayTwo() {
        visitOnWednesdayForTwoDays("a");
        story.report("b", "en", "2024-05-15", "In 1999 Rui Salgado visited Norway.")
                .visit("In 1999 Rui Salgado visited Norway", "visited")
                .by("Rui Salgado", "Rui Salgado")
                .to("Norway", "Norway")
                .on("1999", "1999");
        assertThat(events(story.compare()))
                .containsExactly(
                        "e1 CONSULT visit Rui Salgado → Norway in Norway 1999..1999 occurred b",
                        "e2 CONSULT visit Maria Duarte → Norway in Norway 2024-05-15..2024-05-16 planned a");
    }

    @Test
    void whatWasLeftOutOfAReportIsTakenBackWhereAnotherAccountTellsTheSame() {
        visitOnWednesdayForTwoDays("a");
        goesToOslo("b", "2024-05-15").planned().leftOut();
        assertThat(events(story.compare()))
                .containsExactly("e1 CONSULT visit Maria Duarte → Norway in Oslo 2024-05-15..2024-05-16 planned a b");
        assertThat(story.compare().mentions().get("b")).containsExactly("x1");
    }

    @Test
    void whatWasLeftOutStaysOutWhereItIsToldAloneOrOfAnotherDayOrAsDone() {
        visitOnWednesdayForTwoDays("a");
        List<String> told = events(story.compare());
        goesToOslo("b", "2024-05-29").planned().leftOut();
        goesToOslo("c", "2024-05-15").leftOut();
        story.report("d", "en", "2024-05-15", "Sweden thanked Duarte.")
                .tells("Sweden thanked Duarte", EventType.SUPPORT, null, "thanked")
                .by("Sweden", "Sweden")
                .to("Duarte", DUARTE)
                .leftOut();
        assertThat(events(story.compare())).isEqualTo(told);
    }

    private StoryOfTests.Telling goesToOslo(String id, String day) {
        return story.report(id, "en", day, "Duarte goes to Oslo today.")
                .visit("Duarte goes to Oslo today", "goes")
                .by("Duarte", DUARTE)
                .to("Oslo", "Oslo")
                .on("today", day);
    }

    @Test
    void whatOnePlansAndAnotherRulesOutIsPossibleUnlessItIsRuledOutLater() {
        visitOnWednesdayForTwoDays("a");
        story.report("b", "en", "2024-05-14", "Duarte will not visit Oslo.")
                .visit("Duarte will not visit Oslo", "visit")
                .by("Duarte", DUARTE)
                .to("Oslo", "Oslo")
                .denied();
        assertThat(events(story.compare()))
                .containsExactly("e1 CONSULT visit Maria Duarte → Norway in Oslo 2024-05-15..2024-05-16 possible a b");
        goesToOslo("c", "2024-05-15").denied();
        assertThat(events(story.compare()))
                .containsExactly("e1 CONSULT visit Maria Duarte → Norway in Oslo 2024-05-15..2024-05-16 denied a b c");
    }

    @Test
    void aVisitAndTheMeetingInItAreTwoEvents() {
        visitOnWednesdayForTwoDays("a");
        story.report("b", "en", "2024-05-15", "Duarte will meet Holm on Thursday.")
                .meeting("Duarte will meet Holm on Thursday", "meet")
                .by("Duarte", DUARTE)
                .to("Holm", HOLM)
                .on("Thursday", "2024-05-16")
                .planned();
        assertThat(story.compare().events()).extracting(Event::mode).containsExactly("visit", "meet");
    }

    @Test
    void aMeetingThisWeekAndOnThursdayIsOneWhoeverIsNamedFirst() {
        story.report("a", "en", "2024-05-14", "Duarte will meet Holm this week.")
                .meeting("Duarte will meet Holm this week", "meet")
                .by("Duarte", DUARTE)
                .to("Holm", HOLM)
                .inWeek("this week", "2024-W20", "2024-05-13", "2024-05-19")
                .planned();
        story.report("b", "en", "2024-05-17", "Holm met Duarte on Thursday.")
                .meeting("Holm met Duarte on Thursday", "met")
                .by("Holm", HOLM)
                .to("Duarte", DUARTE)
                .on("Thursday", "2024-05-16");
        Comparison comparison = story.compare();
        assertThat(comparison.events()).hasSize(1);
        assertThat(comparison.events().get(0).time()).hasToString("Interval[start=2024-05-16, end=2024-05-16]");
        assertThat(comparison.differences()).isEmpty();
    }

    @Test
    void oneCallToldForTwoNeighbouringDaysIsADifference() {
        for (String day : List.of("2024-05-15", "2024-05-16")) {
            story.report("on " + day, "en", "2024-05-17", "Duarte called Holm on that day.")
                    .tells("Duarte called Holm on that day", EventType.CONSULT, "call", "called")
                    .by("Duarte", DUARTE)
                    .to("Holm", HOLM)
                    .on("that day", day);
        }
        Comparison comparison = story.compare();
        assertThat(comparison.events()).hasSize(1);
        assertThat(comparison.differences().getFirst().accounts())
                .extracting(Comparison.Account::value)
                .containsExactly("2024-05-15", "2024-05-16");
    }

    @Test
    void meetingsOnTwoDaysAreTwo() {
        for (String day : List.of("2024-05-15", "2024-05-16")) {
            story.report("on " + day, "en", "2024-05-17", "Duarte met Holm on that day.")
                    .meeting("Duarte met Holm on that day", "met")
                    .by("Duarte", DUARTE)
                    .to("Holm", HOLM)
                    .on("that day", day);
        }
        assertThat(story.compare().events()).hasSize(2);
    }

    @Test
    void aVagueSentenceDoesNotChainTwoVisitors() {
        story.report("a", "en", "2024-05-16", "Duarte visited Oslo in May.")
                .visit("Duarte visited Oslo in May", "visited")
                .by("Duarte", DUARTE)
                .to("Oslo", "Oslo")
                .on("May", "2024-05");
        story.report("b", "en", "2024-05-16", "Portugal visited Norway in May.")
                .visit("Portugal visited Norway in May", "visited")
                .by("Portugal", "Portugal")
                .to("Norway", "Norway")
                .on("May", "2024-05");
        story.report("c", "en", "2024-05-16", "Salgado visited Oslo in May.")
                .visit("Salgado visited Oslo in May", "visited")
                .by("Salgado", "Rui Salgado")
                .to("Oslo", "Oslo")
                .on("May", "2024-05");
        assertThat(story.compare().events())
                .hasSize(2)
                .allSatisfy(event -> assertThat(event.actors()).hasSize(1));
    }

    @Test
    void accountsAgreeOnTheStartAndDifferOnTheEnd() {
        visitOnWednesdayForTwoDays("a");
        story.report("b", "en", "2024-05-14", "Duarte will visit Norway on May 15-16.")
                .visit("Duarte will visit Norway on May 15-16", "visit")
                .by("Duarte", DUARTE)
                .to("Norway", "Norway")
                .from("May 15-16", "2024-05-15", "2024-05-16")
                .planned();
        story.report("c", "en", "2024-05-15", "Duarte will stay in Oslo until 17 May.")
                .visit("Duarte will stay in Oslo until 17 May", "stay")
                .by("Duarte", DUARTE)
                .to("Oslo", "Oslo")
                .until("17 May", "2024-05-17")
                .planned();
        Comparison comparison = story.compare();
        assertThat(agreements(comparison))
                .contains("start 2024-05-15 a b", "end 2024-05-16 a b", "actors Maria Duarte a b c");
        assertThat(differences(comparison)).containsExactly("end: 2024-05-16 a b | 2024-05-17 c");
        assertThat(comparison.summary())
                .extracting(Comparison.Sentence::text)
                .containsExactly(
                        "Portugal’s president Maria Duarte was to visit Norway, according to all three accounts; "
                                + "from 15 to 16 May 2024, according to two of them.",
                        "Accounts differ on the end of the visit: 16 May 2024 (two accounts) or 17 May 2024 (one account).");
        assertThat(comparison.headline()).isEqualTo("Maria Duarte to visit Norway (15–16 May 2024)");
    }

    @Test
    void twoDaysOfOneVisitAreNoDifference() {
        for (String day : List.of("2024-05-15", "2024-05-16")) {
            story.report("on " + day, "en", "2024-05-17", "Duarte was visiting Oslo on that day.")
                    .visit("Duarte was visiting Oslo on that day", "visiting")
                    .by("Duarte", DUARTE)
                    .to("Oslo", "Oslo")
                    .on("that day", day);
        }
        Comparison comparison = story.compare();
        assertThat(comparison.events()).hasSize(1);
        assertThat(comparison.differences()).isEmpty();
    }

    @Test
    void copiesAreOneVoice() {
        visitOnWednesdayForTwoDays("a");
        visitOnWednesdayForTwoDays("b");
        story.copy("a", "b", CopyLink.Relation.NEAR_COPY);
        Comparison comparison = story.compare();
        assertThat(comparison.events()).singleElement().satisfies(event -> {
            assertThat(event.documents()).containsExactly("a", "b");
            assertThat(event.independentDocuments()).isEqualTo(1);
        });
        assertThat(comparison.agreements()).isEmpty();
    }

    @Test
    void plannedThenDoneIsNoDifferenceButDeniedIs() {
        visitOnWednesdayForTwoDays("a");
        visit("b", "2024-05-16").on("Wednesday", "2024-05-15");
        assertThat(story.compare().differences()).isEmpty();
        visit("c", "2024-05-16").on("Wednesday", "2024-05-15").denied();
        assertThat(differences(story.compare())).containsExactly("status: planned a | occurred b | denied c");
    }

    @Test
    void atLeastTwelveAndFourteenAgreeButFourteenAndThirtyOfOneDayDiffer() {
        attack("a", "2024-05-15", "at least 12 people", 12, Quantity.Bound.AT_LEAST);
        attack("b", "2024-05-15", "14 people", 14, Quantity.Bound.EXACT);
        assertThat(story.compare().differences()).isEmpty();
        attack("c", "2024-05-15", "30 people", 30, Quantity.Bound.EXACT);
        assertThat(differences(story.compare())).containsExactly("quantity: 14 people b | 30 people c");
    }

    @Test
    void aLaterTollIsNewsAndNoDifference() {
        attack("a", "2024-05-15", "14 people", 14, Quantity.Bound.EXACT);
        attack("b", "2024-05-17", "30 people", 30, Quantity.Bound.EXACT);
        assertThat(story.compare().differences()).isEmpty();
    }

    @Test
    void aReportThatLeavesOutWhatTwoTellIsSilent() {
        visit("a", "2024-05-16").on("Wednesday", "2024-05-15");
        visit("b", "2024-05-16").on("Wednesday", "2024-05-15");
        story.report("c", "en", "2024-05-16", "Holm spoke of fish.");
        assertThat(story.compare().silences()).containsExactly(new Comparison.Silence("e1", List.of("c")));
    }

    @Test
    void relationsAreCountedBetweenStatesAndDenialsAreNot() {
        visit("a", "2024-05-16").on("Wednesday", "2024-05-15");
        attack("b", "2024-05-15", "14 people", 14, Quantity.Bound.EXACT);
        story.report("c", "en", "2024-05-16", "Norway did not threaten Portugal.")
                .tells("Norway did not threaten Portugal", EventType.THREATEN, null, "threaten")
                .by("Norway", "Norway")
                .to("Portugal", "Portugal")
                .denied();
        assertThat(story.compare().relations())
                .contains(new Comparison.Relation("NOR", "PRT", List.of("e1", "e3"), 1, 0));
    }

    @Test
    void aQuoteRewordedOrCutIsOneUtteranceAndEachStandsInOne() {
        story.report("a", "en", "2024-05-16", "She said: We will build the bridge together before the winter comes.")
                .quote("We will build the bridge together before the winter comes", DUARTE);
        story.report("b", "en", "2024-05-16", "We will build the bridge together, she said. Fish matter more, he said.")
                .quote("We will build the bridge together", DUARTE)
                .quote("Fish matter more", HOLM);
        Comparison comparison = story.compare();
        assertThat(comparison.quotes()).hasSize(2);
        assertThat(comparison.quotes().get(0).versions()).hasSize(2);
        assertThat(comparison.quotes().get(1).speaker()).isEqualTo(HOLM);
    }

    @Test
    void anArrestOfWhichTwoReportsGiveOneSideEachIsOne() {
        story.report("a", "en", "2024-05-16", "Police detained a man.")
                .tells("Police detained a man", EventType.COERCE, "arrest", "detained")
                .to("a man", "Civilians");
        story.report("b", "en", "2024-05-16", "Norway has detained somebody on Wednesday.")
                .tells("Norway has detained somebody on Wednesday", EventType.COERCE, "arrest", "detained")
                .by("Norway", "Norway")
                .on("Wednesday", "2024-05-15");
        assertThat(story.compare().events()).hasSize(1);
    }

    @Test
    void aManAndHisNameAreOneArrestThoughNoReportBearsADay() {
        arrest("a", "Police arrested a man.", "arrested").by("Police", "Police").to("a man", "Civilians");
        arrest("b", "Rui Salgado was arrested.", "arrested").to("Rui Salgado", "Rui Salgado");
        arrest("c", "Salgado arrested on Friday.", "arrested")
                .by("Salgado", "Rui Salgado")
                .on("Friday", "2024-05-17");
        assertThat(events(story.compare()))
                .containsExactly("e1 COERCE arrest Police → Rui Salgado 2024-05-17..2024-05-17 occurred a b c");
    }

    @Test
    void arrestsOfTwoPersonsOfOneAndOfManyAreNotOne() {
        arrest("a", "Police arrested Rui Salgado.", "arrested")
                .by("Police", "Police")
                .to("Rui Salgado", "Rui Salgado");
        arrest("b", "Police arrested Lars Holm.", "arrested")
                .by("Police", "Police")
                .to("Lars Holm", HOLM);
        arrest("c", "Police arrested protesters.", "arrested")
                .by("Police", "Police")
                .to("protesters", "Civilians");
        assertThat(story.compare().events()).hasSize(3);
    }

    private StoryOfTests.Telling arrest(String report, String words, String trigger) {
        return story.report(report, "en", null, words)
                .tells(words.substring(0, words.length() - 1), EventType.COERCE, "arrest", trigger);
    }

    @Test
    void aQuoteIsKnownInAnotherLanguageByWhatItsWordsMean() {
        story.report("a", "en", "2024-05-16", "She said: We listen to our neighbours but nobody hears the people.")
                .quote("We listen to our neighbours but nobody hears the people", DUARTE);
        story.report(
                        "b",
                        "de",
                        "2024-05-16",
                        "Sie sagte: Wir hören den Nachbarn zu, das Volk hört niemand. Der Krieg ist nah.")
                .quote("Wir hören den Nachbarn zu, das Volk hört niemand", DUARTE)
                .quote("Der Krieg ist nah", DUARTE);
        Comparison comparison = story.compare();
        assertThat(comparison.quotes()).hasSize(2);
        assertThat(comparison.quotes().get(0).versions()).hasSize(2);
    }

    @Test
    void twoPairsThatSupportEachOtherAreTwoEvents() {
        supportEachOther("a", "Portugal and Norway back each other.", "Portugal", "Norway");
        supportEachOther("b", "Norway and Sweden back each other.", "Norway", "Sweden");
        supportEachOther("c", "Sweden and Norway back each other.", "Sweden", "Norway");
        assertThat(events(story.compare()))
                .extracting(event -> event.substring(event.indexOf("SUPPORT")))
                .containsExactlyInAnyOrder(
                        "SUPPORT null Norway, Portugal → Norway, Portugal occurred a",
                        "SUPPORT null Norway, Sweden → Norway, Sweden occurred b c");
    }

    @Test
    void whatOneSideDoesForAnotherIsNotWhatTwoOthersDoForEachOther() {
        story.report("a", "en", "2024-05-15", "Norway backs Portugal.")
                .tells("Norway backs Portugal.", EventType.SUPPORT, "relations", "backs")
                .by("Norway", "Norway")
                .to("Portugal", "Portugal");
        supportEachOther("b", "Portugal and Norway back each other.", "Portugal", "Norway");
        supportEachOther("c", "Norway and Sweden back each other.", "Norway", "Sweden");
        assertThat(events(story.compare())).hasSize(2).anyMatch(event -> event.endsWith("a b"));
    }

    @Test
    void aModeOfOneAmongThreeAccountsIsNotToldAsThatOfAll() {
        agree("a", "Duarte signed a pact with Holm on Wednesday", "sign", "signed");
        agree("b", "Duarte made a pact with Holm on Wednesday", null, "made");
        agree("c", "Duarte sealed a pact with Holm on Wednesday", null, "sealed");
        Comparison comparison = story.compare();
        assertThat(comparison.events()).hasSize(1);
        assertThat(comparison.headline()).isEqualTo("Maria Duarte reaches an agreement with Lars Holm (15 May 2024)");
    }

    private void agree(String id, String clause, @Nullable String mode, String trigger) {
        story.report(id, "en", "2024-05-15", clause)
                .tells(clause, EventType.AGREE, mode, trigger)
                .by("Duarte", DUARTE)
                .to("Holm", HOLM)
                .on("Wednesday", "2024-05-15");
    }

    @Test
    void theSummarySaysHowManyNameThePerson() {
        for (String id : List.of("a", "b")) {
            String clause = "Duarte will visit Oslo on Wednesday, " + id;
            story.report(id, "en", "2024-05-14", clause)
                    .names("Duarte", EntityType.PERSON, DUARTE)
                    .visit(clause, "visit")
                    .by("Duarte", DUARTE)
                    .to("Oslo", "Oslo")
                    .on("Wednesday", "2024-05-15")
                    .planned();
        }
        story.report("c", "en", "2024-05-14", "Portugal's guest will visit Oslo on Wednesday.")
                .visit("Portugal's guest will visit Oslo on Wednesday", "visit")
                .by("Portugal", "Portugal")
                .to("Oslo", "Oslo")
                .on("Wednesday", "2024-05-15")
                .planned();
        assertThat(story.compare().summary().getFirst().text()).endsWith("; two of them name Maria Duarte.");
    }

    @Test
    void theSummaryTellsWhatSeveralAccountsTellBeforeWhatOneTells() {
        for (String id : List.of("a", "b")) {
            visitOnWednesdayForTwoDays(id);
            for (String verb : List.of("called", "met")) {
                String clause = "Holm " + verb + " Duarte in March";
                story.report(id + verb, "en", "2024-05-14", clause)
                        .tells(clause, EventType.CONSULT, verb.equals("met") ? "meet" : "call", verb)
                        .by("Holm", HOLM)
                        .to("Duarte", DUARTE)
                        .on("March", "2024-03");
            }
        }
        story.report("c", "en", "2024-05-15", "In 1999 Rui Salgado visited Sweden.")
                .visit("In 1999 Rui Salgado visited Sweden", "visited")
                .by("Rui Salgado", "Rui Salgado")
                .to("Sweden", "Sweden")
                .on("1999", "1999");
        assertThat(story.compare().summary())
                .extracting(Comparison.Sentence::text)
                .hasSize(3)
                .noneMatch(text -> text.contains("Salgado"));
    }

    @Test
    void theOrderOfDocumentsChangesNothingButTheirOrder() {
        long seed = 7;
        for (int i = 0; i < 40; i++) manyMeetings(i);
        List<String> expected = shapes(story.compare());
        for (int round = 0; round < 5; round++) {
            Collections.shuffle(story.reports, new Random(seed + round));
            assertThat(shapes(story.compare())).as("seed %d", seed + round).isEqualTo(expected);
        }
    }

    @Test
    void tenThousandTellingsAreJoined() {
        for (int d = 0; d < 100; d++) {
            var one = story.report("d" + d, "en", "2024-05-16", "Duarte met Holm on the day.");
            for (int i = 0; i < 100; i++) {
                String day = java.time.LocalDate.of(2000, 1, 1)
                        .plusDays(7L * i + d % 7)
                        .toString();
                one.meeting("Duarte met Holm on the day", "met")
                        .by("Duarte", DUARTE)
                        .to("Holm", HOLM)
                        .on("the day", day);
            }
        }
        assertThat(story.compare().events()).hasSize(700);
    }

    private void manyMeetings(int i) {
        String day = "2024-05-" + (10 + i % 4);
        story.report("r" + i, "en", "2024-05-2" + i % 3, "Duarte and Norway met Holm on the day in Oslo.")
                .meeting("Duarte and Norway met Holm on the day in Oslo", "met")
                .by(i % 3 == 0 ? "Duarte" : "Norway", i % 3 == 0 ? DUARTE : "Portugal")
                .to("Holm", i % 2 == 0 ? HOLM : "Ingrid Moen")
                .on("the day", i % 5 == 0 ? "2024-05" : day);
    }

    private void visitOnWednesdayForTwoDays(String id) {
        story.report(
                        id,
                        "en",
                        "2024-05-14",
                        "President Maria Duarte will arrive in Norway on Wednesday for a two-day visit.")
                .visit("President Maria Duarte will arrive in Norway on Wednesday for a two-day visit", "arrive")
                .by("Maria Duarte", DUARTE)
                .to("Norway", "Norway")
                .on("Wednesday", "2024-05-15")
                .lasting("two-day", "P2D")
                .planned();
    }

    private StoryOfTests.Telling visit(String id, String published) {
        return story.report(id, "en", published, "Duarte visited Norway on Wednesday.")
                .visit("Duarte visited Norway on Wednesday", "visited")
                .by("Duarte", DUARTE)
                .to("Norway", "Norway");
    }

    private void supportEachOther(String id, String text, String one, String other) {
        story.report(id, "en", "2024-05-15", text)
                .tells(text, EventType.SUPPORT, null, "back")
                .by(one, one)
                .by(other, other)
                .to(one, one)
                .to(other, other);
    }

    private void attack(String id, String published, String words, double value, Quantity.Bound bound) {
        String clause = "Sweden attacked Norway on Wednesday and killed " + words;
        story.report(id, "en", published, clause)
                .tells(clause, EventType.ASSAULT, null, "attacked")
                .by("Sweden", "Sweden")
                .to("Norway", "Norway")
                .on("Wednesday", "2024-05-15")
                .counting(words, value, "people", bound);
    }

    private static List<String> events(Comparison comparison) {
        return comparison.events().stream()
                .map(e -> e.id() + " " + e.type() + " " + e.mode() + " " + String.join(", ", e.actors()) + " → "
                        + String.join(", ", e.targets())
                        + (e.place() == null ? "" : " in " + e.place())
                        + (e.time() == null
                                ? ""
                                : " " + e.time().start() + ".." + e.time().end())
                        + " " + e.status().label() + " " + String.join(" ", e.documents()))
                .toList();
    }

    /// The events without what follows the order of documents.
    private static List<String> shapes(Comparison comparison) {
        return comparison.events().stream()
                .map(e -> e.id()
                        + e.type()
                        + e.mode()
                        + e.actors()
                        + e.targets()
                        + e.time()
                        + e.status()
                        + e.mentions().stream()
                                .map(m -> m.document() + m.id())
                                .sorted()
                                .toList())
                .toList();
    }

    private static List<String> agreements(Comparison comparison) {
        return comparison.agreements().stream().map(ComparerTest::shown).toList();
    }

    private static String shown(Agreement agreement) {
        return agreement.slot() + " " + agreement.value() + " " + String.join(" ", agreement.documents());
    }

    private static List<String> differences(Comparison comparison) {
        return comparison.differences().stream().map(ComparerTest::shown).toList();
    }

    private static String shown(Difference difference) {
        return difference.slot() + ": "
                + difference.accounts().stream().map(ComparerTest::shown).collect(Collectors.joining(" | "));
    }

    private static String shown(Account account) {
        return account.value() + " " + String.join(" ", account.documents());
    }

    @Test
    void aStoryWithoutEventsIsStillNamed() {
        story.report("a", "en", null, "Nothing happened.");
        Comparison comparison = story.compare();
        assertThat(comparison.headline()).isEqualTo("Reports without a date");
        assertThat(comparison.summary()).isEmpty();
    }
}
