package org.synoptic.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.synoptic.story.Reports.report;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.synoptic.model.AnnotatedDocument;

class LikenessTest {
    private static final String FERRY = "Ferry runs aground off Port Elin";
    private static final String FERRY_AGAIN = "Passengers leave stranded ferry off Port Elin";
    private static final String ARREST = "%s was held in Port Elin after the ferry ran aground";
    private static final String GROUNDED = "Ferry runs aground";
    private static final String WHEAT = "Winter wheat grows dearer again";

    @Test
    void headlinesWhoseWordsTheOtherReportHoldsBringTwoReportsCloser() {
        assertThat(headed(FERRY, FERRY_AGAIN)).isGreaterThan(plain(FERRY, FERRY_AGAIN));
    }

    @Test
    void headlinesOfOtherMattersKeepReportsApartThatShareTheirNames() {
        assertThat(headed(GROUNDED, WHEAT)).isLessThan(plain(GROUNDED, WHEAT));
    }

    @Test
    void aReportWithoutADayIsAsFarAsTheDayOfTheYearThatItTells() {
        AnnotatedDocument april =
                report("april", "en", FERRY + ".").on("2031-04-07").build();
        String told = FERRY + " on %s.";

        double near = likeness(
                april,
                report("near", "en", told.formatted("6 April"))
                        .value("6 April", "XXXX-04-06")
                        .build());
        double far = likeness(
                april,
                report("far", "en", told.formatted("4 October"))
                        .value("4 October", "XXXX-10-04")
                        .build());

        assertThat(near)
                .isGreaterThan(likeness(
                        april, report("untold", "en", FERRY + " on Sunday.").build()));
        assertThat(far).isLessThan(near / 100);
    }

    @Test
    void theTurnOfTheYearLiesBetweenNeighbours() {
        AnnotatedDocument newYear = report("a", "en", FERRY).on("2032-01-01").build();
        AnnotatedDocument undated = report("b", "en", FERRY + " on 31 December")
                .value("31 December", "XXXX-12-31")
                .build();

        assertThat(likeness(newYear, undated)).isGreaterThan(StorySetting.STANDARD.enough());
    }

    @Test
    void aDayThatNoCalendarHasTellsNothing() {
        AnnotatedDocument odd =
                report("a", "en", FERRY).value("Ferry", "XXXX-13-41").build();
        AnnotatedDocument dated = report("b", "en", FERRY).on("2031-04-07").build();

        assertThat(likeness(odd, dated)).isGreaterThan(StorySetting.STANDARD.enough());
    }

    @Test
    void twoReportsThatEachBeginWithSomebodyElseAreLessAlike() {
        AnnotatedDocument arrest = arrest("a", "Jana Orlic");

        double other = likeness(arrest, arrest("b", "Per Lund"));

        assertThat(other).isLessThan(0.8 * likeness(arrest, arrest("c", "Orlic")));
    }

    @Test
    void whoNamesNobodyIsNotAboutSomebodyElse() {
        AnnotatedDocument arrest = arrest("a", "Jana Orlic");
        AnnotatedDocument unnamed =
                report("b", "en", ARREST.formatted("A captain")).build();

        assertThat(likeness(arrest, unnamed)).isGreaterThan(likeness(arrest, arrest("c", "Per Lund")));
    }

    @Test
    void whoWritesAPostIsNotWhomItIsAbout() {
        String words = "Per Lund\n" + ARREST.formatted("Jana Orlic");
        Reports post = report("b", "en", words).naming("Per Lund", "person:b");

        AnnotatedDocument arrest = arrest("a", "Tove Brandt");
        double asReport = likeness(arrest, post.build());

        assertThat(likeness(arrest, post.postedBy("Per Lund").build())).isGreaterThan(asReport);
    }

    @Test
    void undatedReportsThatNameOtherDaysOfTheWeekAreLessAlike() {
        double one = likeness(onADay("a", "Tuesday", 2, null), onADay("b", "Tuesday", 2, null));
        double other = likeness(onADay("a", "Tuesday", 2, null), onADay("b", "Saturday", 6, null));
        double dated = likeness(onADay("a", "Tuesday", 2, "2031-05-08"), onADay("b", "Saturday", 6, "2031-05-08"));

        assertThat(other).isLessThan(0.85 * one);
        assertThat(dated).isGreaterThan(other);
    }

    @Test
    void aNumberOfTheSameThingsBringsTwoReportsCloser() {
        String words = "Customs seize %s crates of eels at Port Elin";
        AnnotatedDocument crates =
                report("a", "en", words.formatted("23")).counting("23 crates").build();

        double same = likeness(
                crates,
                report("b", "en", words.formatted("23")).counting("23 crates").build());
        double untold =
                likeness(crates, report("c", "en", words.formatted("23")).build());

        assertThat(same).isGreaterThan(untold);
    }

    private static AnnotatedDocument arrest(String id, String name) {
        return report(id, "en", ARREST.formatted(name))
                .naming(name, "person:" + id)
                .build();
    }

    private static AnnotatedDocument onADay(String id, String word, int weekday, @Nullable String published) {
        Reports report = report(id, "en", FERRY + " on " + word).time(word, null, "weekday=" + weekday + "<");
        return published == null ? report.build() : report.on(published).build();
    }

    private static double headed(String headline, String other) {
        return likeness(
                text("a", headline).headed(headline).build(),
                text("b", other).headed(other).build());
    }

    private static double plain(String headline, String other) {
        return likeness(text("a", headline).build(), text("b", other).build());
    }

    private static Reports text(String id, String headline) {
        return report(id, "en", headline + "\nThe harbour office of Port Elin said so on Monday.")
                .on("2031-05-05");
    }

    private static double likeness(AnnotatedDocument a, AnnotatedDocument b) {
        SketchMaker maker = new SketchMaker(UnaryOperator.identity(), StorySetting.STANDARD);
        Frequencies frequencies = new Frequencies(maker.usual());
        List<Sketch> sketches = List.of(maker.of(a), maker.of(b));
        sketches.forEach(frequencies::add);
        return new Likeness(StorySetting.STANDARD, frequencies).of(sketches.getFirst(), sketches.getLast());
    }
}
