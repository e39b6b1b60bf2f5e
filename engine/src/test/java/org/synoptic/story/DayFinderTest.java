package org.synoptic.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.synoptic.story.Reports.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.EventMention;
import org.synoptic.model.EventTime;
import org.synoptic.model.EventType;
import org.synoptic.model.Interval;
import org.synoptic.model.PartialDate;
import org.synoptic.model.Publication;
import org.synoptic.model.RelativeTime;
import org.synoptic.model.Span;
import org.synoptic.model.Story;

class DayFinderTest {
    private static final String ARRIVES_WEDNESDAY =
            "Anna Brandt will travel to Sudria, authorities said Tuesday. She arrives on Wednesday.";

    /// 5 May 2031 is a Monday.
    private static final AnnotatedDocument DATED = visit(
            "dated", "Anna Brandt arrives in Sudria on 7 May 2031.", "7 May 2031", null, "2031-05-07", "2031-05-01");

    @Test
    void theWeekdayOfTheReportIsTheOneThatItSays() {
        AnnotatedDocument undated = announced("undated").build();

        assertThat(days(DATED, undated)).containsExactly("dated 2031-05-01 metadata", "undated 2031-05-06 inferred");
    }

    @Test
    void theEvidenceLiesInBothAccounts() {
        AnnotatedDocument undated = announced("undated").build();

        Publication published =
                Objects.requireNonNull(infer(DATED, undated).get(1).document().published());

        assertThat(published.evidence().stream()
                        .map(passage -> passage.document() + ": "
                                + passage.span()
                                        .of(passage.document().equals("dated") ? DATED.text() : undated.text())))
                .containsExactly("undated: Wednesday", "undated: Tuesday", "dated: 7 May 2031");
    }

    @Test
    void aDayThatBecameKnownDatesTheNextReport() {
        AnnotatedDocument chained = report(
                        "chained",
                        "de",
                        "Anna Brandt reiste am Mittwoch nach Sudrien. Okello war am " + "Mittwoch nicht in der Stadt.")
                .naming("Anna Brandt", "person:anna-brandt@NOR")
                .naming("Sudrien", "country:SUD")
                .time("Mittwoch", null, "weekday=3<")
                .event(
                        EventType.CONSULT,
                        "visit",
                        "reiste am Mittwoch nach Sudrien",
                        "person:anna-brandt",
                        "country:SUD",
                        at(
                                report("x", "de", "Anna Brandt reiste am Mittwoch nach Sudrien.")
                                        .span("Mittwoch"),
                                null))
                .build();

        assertThat(days(chained, announced("undated").build(), DATED))
                .containsExactly(
                        "chained 2031-05-07 inferred", "undated 2031-05-06 inferred", "dated 2031-05-01 metadata");
    }

    @Test
    void withoutAWinnerNoDayIsGiven() {
        AnnotatedDocument anyDay =
                visit("undated", "Anna Brandt arrives in Sudria on Wednesday.", "Wednesday", "weekday=3>", null, null);

        assertThat(days(DATED, anyDay)).containsExactly("dated 2031-05-01 metadata", "undated none");
    }

    @Test
    void whatOthersDoTellsNothing() {
        AnnotatedDocument other = report("other", "en", "Luis Prado arrives in Westland on 7 May 2031.")
                .naming("Luis Prado", "person:luis-prado@WST")
                .naming("Westland", "country:WST")
                .time("7 May 2031", interval("2031-05-07"), null)
                .event(EventType.CONSULT, "visit", "arrives in Westland", "person:luis-prado", "country:WST", null)
                .build();

        assertThat(days(other, announced("undated").build())).containsExactly("other none", "undated none");
    }

    @Test
    void daysFarBackAndFarAheadAreTaken() {
        for (String year : List.of("1970", "2099")) {
            AnnotatedDocument dated = visit(
                    "dated",
                    "Anna Brandt arrives in Sudria on the day.",
                    "the day",
                    null,
                    year + "-01-01",
                    year + "-01-01");
            assertThat(infer(dated, announced("undated").build())).hasSize(2);
        }
    }

    @Test
    void aThousandUndatedReportsAreReadInTime() {
        Stream<AnnotatedDocument> undated = IntStream.range(0, 1_000)
                .mapToObj(i -> announced("u%04d".formatted(i)).build());

        assertThat(infer(Stream.concat(Stream.of(DATED), undated).toArray(AnnotatedDocument[]::new)))
                .allMatch(document -> document.document().published() != null);
    }

    private static Reports announced(String id) {
        Reports report = report(id, "en", ARRIVES_WEDNESDAY)
                .naming("Anna Brandt", "person:anna-brandt@NOR")
                .naming("Sudria", "country:SUD")
                .time("Tuesday", null, "weekday=2<")
                .time("Wednesday", null, "weekday=3>");
        report.event(EventType.CONSULT, "visit", "will travel to Sudria", "person:anna-brandt", "country:SUD", null);
        return report.event(
                EventType.CONSULT,
                "visit",
                "She arrives on Wednesday",
                "person:anna-brandt",
                "country:SUD",
                at(report.span("Wednesday"), null));
    }

    private static AnnotatedDocument visit(
            String id,
            String text,
            String when,
            @Nullable String relative,
            @Nullable String day,
            @Nullable String published) {
        Reports report = report(id, "en", text)
                .naming("Anna Brandt", "person:anna-brandt@NOR")
                .naming("Sudria", "country:SUD")
                .time(when, day == null ? null : interval(day), relative);
        report.event(
                EventType.CONSULT,
                "visit",
                "arrives in Sudria",
                "person:anna-brandt",
                "country:SUD",
                at(report.span(when), day == null ? null : interval(day)));
        return (published == null ? report : report.on(published)).build();
    }

    private static EventTime at(Span words, @Nullable Interval days) {
        return new EventTime(days, words, EventTime.Relation.ON, null);
    }

    private static Interval interval(String day) {
        PartialDate date = PartialDate.parse(day);
        if (date == null) throw new IllegalArgumentException(day);
        return Interval.on(date);
    }

    private static List<String> days(AnnotatedDocument... documents) {
        return infer(documents).stream()
                .map(document -> {
                    Publication published = document.document().published();
                    return document.id() + " "
                            + (published == null
                                    ? "none"
                                    : published.date() + " " + published.basis().label());
                })
                .toList();
    }

    private static List<AnnotatedDocument> infer(AnnotatedDocument... documents) {
        List<String> ids = Stream.of(documents).map(AnnotatedDocument::id).toList();
        return new DayFinder(DayFinderTest::reanchor)
                .inferDays(new Story("s1", ids, Map.of(), null), List.of(documents));
    }

    /// Works out the times of events again, as the annotator does.
    private static AnnotatedDocument reanchor(AnnotatedDocument document, Publication published) {
        List<EventMention> events = document.events().stream()
                .map(event -> {
                    EventTime time = event.time();
                    if (time == null) return event;
                    return document.times().stream()
                            .filter(expression -> expression.span().equals(time.span()))
                            .filter(expression -> expression.relative() != null)
                            .flatMap(
                                    expression -> RelativeTime.parse(String.valueOf(expression.relative()))
                                            .resolve(published.date().first())
                                            .stream())
                            .map(days -> event.withTime(at(time.span(), days)))
                            .findFirst()
                            .orElse(event);
                })
                .toList();
        return new AnnotatedDocument(
                document.document().withPublished(published),
                document.module(),
                document.mentions(),
                document.entities(),
                document.times(),
                document.quotes(),
                events);
    }
}
