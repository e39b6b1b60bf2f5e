package org.synoptic.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.synoptic.model.Comparison.Development;
import org.synoptic.model.Comparison.Difference;
import org.synoptic.model.CopyLink;
import org.synoptic.model.Entity;
import org.synoptic.model.EntityType;
import org.synoptic.model.Event;
import org.synoptic.model.EventType;
import org.synoptic.model.Interval;
import org.synoptic.model.Quantity.Bound;

/// Two values differ only where no single happening can satisfy both.
class OneHappeningTest {
    private static final String DUARTE = "Maria Duarte";
    private static final String HOLM = "Lars Holm";

    private final StoryOfTests story = new StoryOfTests();

    @Test
    void aTownAndItsStateAgree() {
        meeting("a", "in Oslo", "Oslo");
        meeting("b", "in Norway", "Norway");

        assertThat(differences()).isEmpty();
        assertThat(agreements()).contains("place Norway [a, b]");
    }

    @Test
    void townsOfTwoStatesDiffer() {
        meeting("a", "in Oslo", "Oslo");
        meeting("b", "in Lisbon", "Lisbon");

        assertThat(story.compare().events()).hasSize(1);
        assertThat(differences()).containsExactly("place: Lisbon [b] | Oslo [a]");
    }

    @Test
    void aMonthAndADayOfItAgreeAndTwoMonthsDoNot() {
        signing("a", "in May", "2031-05");
        signing("b", "on 4 May", "2031-05-04");
        assertThat(differences()).isEmpty();
        assertThat(agreements()).contains("start 2031-05 [a, b]");
    }

    @Test
    void hoursOfTwoMeetingsOnTwoDaysAreNoDifference() {
        story.report("a", "en", "2031-05-05", "The talks on 4 May lasted five hours.")
                .on("4 May", "2031-05-04")
                .lasting("five hours", "PT5H");
        story.report("b", "en", "2031-05-06", "The talks on 5 May lasted two hours.")
                .on("5 May", "2031-05-05")
                .lasting("two hours", "PT2H");
        assertThat(differences()).isEmpty();
        story.report("c", "en", "2031-05-06", "The talks on 5 May lasted seven hours.")
                .on("5 May", "2031-05-05")
                .lasting("seven hours", "PT7H");
        assertThat(differences()).containsExactly("duration: 2 hours [b] | 7 hours [c]");
    }

    @Test
    void aTollThatRisesIsADevelopmentWithItsDays() {
        story.report("a", "en", "2031-05-02", "Six were killed.").counts("Six", 6, Bound.EXACT, "killed");
        story.report("b", "de", "2031-05-03", "Neun wurden getötet.").counts("Neun", 9, Bound.EXACT, "killed");
        story.report("c", "en", "2031-05-03", "Nine were killed.").counts("Nine", 9, Bound.EXACT, "killed");
        story.report("d", "en", "2031-05-05", "At least 12 were killed.")
                .counts("At least 12", 12, Bound.AT_LEAST, "killed");

        assertThat(differences()).isEmpty();
        assertThat(story.compare().developments())
                .extracting(OneHappeningTest::shown)
                .containsExactly(
                        "2031-05-02 6 killed [a], 2031-05-03 9 killed [b, c], 2031-05-05 at least 12 killed [d]");
    }

    @Test
    void aTollThatFallsIsADifference() {
        story.report("a", "en", "2031-05-02", "Nine were killed.").counts("Nine", 9, Bound.EXACT, "killed");
        story.report("b", "en", "2031-05-03", "Six were killed.").counts("Six", 6, Bound.EXACT, "killed");

        assertThat(differences()).containsExactly("quantity: 6 killed [b] | 9 killed [a]");
        assertThat(story.compare().developments()).isEmpty();
    }

    @Test
    void sharesDifferWithinOneEventWhateverTheLanguage() {
        tariff("a", "en", "25 percent", 25);
        tariff("b", "de", "30 Prozent", 30);
        story.report("c", "en", "2031-05-02", "Exports fell by 28 percent.")
                .counts("28 percent", 28, Bound.EXACT, "percent");

        assertThat(differences()).containsExactly("quantity: 25 percent [a] | 30 percent [b]");
    }

    @Test
    void threeCopiesDoNotOutweighTwoAccounts() {
        for (String id : List.of("a1", "a2", "a3")) signing(id, "on 3 May", "2031-05-03");
        story.copy("a1", "a2", CopyLink.Relation.IDENTICAL);
        story.copy("a1", "a3", CopyLink.Relation.NEAR_COPY);
        for (String id : List.of("b", "c")) signing(id, "on 4 May", "2031-05-04");

        Event signing = story.compare().events().getFirst();
        assertThat(signing.independentDocuments()).isEqualTo(3);
        assertThat(Objects.requireNonNull(signing.time()).start()).hasToString("2031-05-04");
        assertThat(agreements()).contains("start 2031-05-04 [b, c]").noneMatch(each -> each.contains("2031-05-03"));
        assertThat(differences()).containsExactly("start: 2031-05-03 [a1, a2, a3] | 2031-05-04 [b, c]");
    }

    @Test
    void whatOneReportSaysAgainstThePostThatItHoldsIsADifferenceInIt() {
        story.report(
                        "a",
                        "en",
                        "2031-05-02",
                        "Duarte will visit Norway on 3-4 May. The office posted: Duarte will stay until 5 May.")
                .visit("Duarte will visit Norway on 3-4 May", "visit")
                .by("Duarte", DUARTE)
                .to("Norway", "Norway")
                .from("3-4 May", "2031-05-03", "2031-05-04")
                .planned()
                .also("Duarte will stay until 5 May", EventType.CONSULT, "visit", "stay")
                .by("Duarte", DUARTE)
                .until("5 May", "2031-05-05")
                .planned();

        Difference end = story.compare().differences().getFirst();
        assertThat(shown(end)).isEqualTo("end: 2031-05-04 [a] | 2031-05-05 [a]");
        assertThat(end.documentsOnTwoSides()).containsExactly("a");
    }

    @Test
    void whoIsSaidToSaySoIsAgreedOn() {
        for (String id : List.of("a", "b")) {
            String words = "Duarte met Holm, the Norwegian foreign ministry said, in version " + id;
            story.report(id, "en", "2031-05-04", words + ".")
                    .meeting(words, "met")
                    .by("Duarte", DUARTE)
                    .to("Holm", HOLM)
                    .accordingTo("foreign ministry", "Foreign Ministry of Norway");
        }

        assertThat(agreements()).contains("attribution Foreign Ministry of Norway [a, b]");
    }

    @Test
    void plannedBeforeAndToldAsDoneOnItsDayTookPlace() {
        for (String id : List.of("a", "b")) {
            String words = "Duarte will visit Norway on Sunday, " + id;
            story.report(id, "en", "2031-05-03", words)
                    .visit(words, "visit")
                    .by("Duarte", DUARTE)
                    .to("Norway", "Norway")
                    .on("Sunday", "2031-05-04")
                    .planned();
        }
        story.report("c", "en", "2031-05-04", "Duarte arrived in Norway on Sunday.")
                .visit("Duarte arrived in Norway on Sunday", "arrived")
                .by("Duarte", DUARTE)
                .to("Norway", "Norway")
                .on("Sunday", "2031-05-04");

        assertThat(story.compare().events())
                .singleElement()
                .satisfies(event -> assertThat(event.status().label()).isEqualTo("occurred"));
        assertThat(differences()).isEmpty();
    }

    @Test
    void whoEndedTwoDaysOfTalksOnADayBeganThemTheDayBefore() {
        story.report("a", "en", "2031-05-06", "Duarte and Holm ended two days of talks on 5 May.")
                .meeting("Duarte and Holm ended two days of talks on 5 May", "ended")
                .by("Duarte", DUARTE)
                .by("Holm", HOLM)
                .on("5 May", "2031-05-05")
                .lasting("two days", "P2D");

        assertThat(story.compare().events())
                .extracting(Event::time)
                .containsExactly(new Interval(StoryOfTests.date("2031-05-04"), StoryOfTests.date("2031-05-05")));
    }

    @Test
    void brusselsAndTheHeadOfTheCommissionAreTheEuropeanUnion() {
        story.entities.put("EU", body("EU", EntityType.ORGANIZATION, "European Union", null));
        story.entities.put("Brussels", new Entity("Brussels", EntityType.PLACE, "Brussels", null, "BEL", null));
        story.entities.put("Lund", body("Lund", EntityType.PERSON, "Eva Lund", "President of the European Commission"));
        agreed("a", "Norway and the EU agreed on fish.", "EU");
        agreed("b", "Norway and Brussels agreed on fish.", "Brussels");
        agreed("c", "Norway and Lund agreed on fish.", "Lund");

        assertThat(story.compare().events()).extracting(Event::documents).containsExactly(List.of("a", "b", "c"));
        assertThat(agreements()).contains("targets European Union [a, b, c]");
    }

    private static Entity body(String id, EntityType type, String name, @Nullable String role) {
        return new Entity(id, type, name, null, null, role);
    }

    private void agreed(String id, String text, String other) {
        story.report(id, "en", "2031-05-05", text)
                .tells(text, EventType.AGREE, null, "agreed")
                .by("Norway", "Norway")
                .to(other, other);
    }

    @Test
    void callsOfReportsAWeekApartAreTwo() {
        call("a", "2031-05-05");
        call("b", "2031-05-06");
        call("c", "2031-05-14");
        call("d", null);

        assertThat(story.compare().events())
                .extracting(Event::documents)
                .containsExactlyInAnyOrder(List.of("a", "b"), List.of("c"), List.of("d"));
    }

    private void call(String id, @Nullable String day) {
        story.report(id, "en", day, "Duarte phoned Holm.")
                .tells("Duarte phoned Holm", EventType.CONSULT, "call", "phoned")
                .by("Duarte", DUARTE)
                .to("Holm", HOLM);
    }

    @Test
    void aMeetingWithTheHostsOnADayOfTheVisitIsPartOfItAndACallIsNot() {
        story.report(
                        "a",
                        "en",
                        "2031-05-05",
                        "Duarte visited Norway on 3-4 May. She met Holm on 4 May. "
                                + "She called Holm on 3 May, earlier. She met Salgado on 4 May, too.")
                .visit("Duarte visited Norway on 3-4 May", "visited")
                .by("Duarte", DUARTE)
                .to("Norway", "Norway")
                .from("3-4 May", "2031-05-03", "2031-05-04")
                .also("She met Holm on 4 May", EventType.CONSULT, "meet", "met")
                .by("She", DUARTE)
                .to("Holm", HOLM)
                .on("4 May", "2031-05-04")
                .also("She called Holm on 3 May, earlier", EventType.CONSULT, "call", "called")
                .by("She", DUARTE)
                .to("Holm", HOLM)
                .on("3 May", "2031-05-03")
                .also("She met Salgado on 4 May, too", EventType.CONSULT, "meet", "met")
                .by("She", DUARTE)
                .to("Salgado", "Rui Salgado")
                .on("4 May", "2031-05-04");

        List<Event> events = story.compare().events();
        String visit = events.stream()
                .filter(event -> "visit".equals(event.mode()))
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(events)
                .filteredOn(event -> visit.equals(event.partOf()))
                .extracting(event -> event.mode() + " " + event.targets())
                .containsExactly("meet [Lars Holm]");
    }

    @Test
    void anEarlierVisitThatReportsOfTwoLanguagesRecallIsOne() {
        story.report("a", "en", "2031-05-05", "In 2012 Rui Salgado visited Norway.")
                .visit("In 2012 Rui Salgado visited Norway", "visited")
                .by("Rui Salgado", "Rui Salgado")
                .to("Norway", "Norway")
                .on("2012", "2012");
        story.report("b", "de", "2031-05-06", "Salgado war 2012 zu Besuch in Oslo.")
                .visit("Salgado war 2012 zu Besuch in Oslo", "Besuch")
                .by("Salgado", "Rui Salgado")
                .to("Oslo", "Oslo")
                .on("2012", "2012");

        assertThat(story.compare().events())
                .singleElement()
                .satisfies(event -> assertThat(event.independentDocuments()).isEqualTo(2));
        assertThat(agreements()).contains("start 2012 [a, b]");
    }

    private void meeting(String id, String words, String place) {
        String clause = "Duarte met Holm on 4 May " + words;
        story.report(id, "en", "2031-05-05", clause + ".")
                .meeting(clause, "met")
                .by("Duarte", DUARTE)
                .to("Holm", HOLM)
                .on("4 May", "2031-05-04")
                .in(words.substring(3), place);
    }

    private void signing(String id, String words, String date) {
        String clause = "Duarte and Holm signed a treaty " + words + ", " + id;
        story.report(id, "en", "2031-05-06", clause + ".")
                .tells(clause, EventType.AGREE, "sign", "signed")
                .by("Duarte", DUARTE)
                .to("Holm", HOLM)
                .on(words.substring(3), date);
    }

    private void tariff(String id, String language, String share, double value) {
        String clause = "Portugal / Norway: " + share + ", 3 May";
        story.report(id, language, "2031-05-04", clause)
                .counts(share, value, Bound.EXACT, "percent")
                .tells(clause, EventType.SANCTION, null, "Portugal")
                .by("Portugal", "Portugal")
                .to("Norway", "Norway")
                .on("3 May", "2031-05-03");
    }

    private List<String> agreements() {
        return story.compare().agreements().stream()
                .map(agreement -> agreement.slot() + " " + agreement.value() + " " + agreement.documents())
                .toList();
    }

    private List<String> differences() {
        return story.compare().differences().stream()
                .map(OneHappeningTest::shown)
                .toList();
    }

    private static String shown(Difference difference) {
        return difference.slot() + ": "
                + difference.accounts().stream()
                        .map(account -> account.value() + " " + account.documents())
                        .collect(Collectors.joining(" | "));
    }

    private static String shown(Development development) {
        return development.steps().stream()
                .map(step -> step.day() + " " + step.value() + " " + step.documents())
                .collect(Collectors.joining(", "));
    }
}
