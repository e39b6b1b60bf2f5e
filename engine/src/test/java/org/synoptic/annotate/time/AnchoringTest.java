package org.synoptic.annotate.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.Document;
import org.synoptic.model.EventMention;
import org.synoptic.model.EventTime;
import org.synoptic.model.EventTime.Relation;
import org.synoptic.model.EventType;
import org.synoptic.model.Interval;
import org.synoptic.model.Kind;
import org.synoptic.model.Language;
import org.synoptic.model.PartialDate;
import org.synoptic.model.Publication;
import org.synoptic.model.Quote;
import org.synoptic.model.Source;
import org.synoptic.model.Span;
import org.synoptic.model.Status;
import org.synoptic.model.TimeExpression;

class AnchoringTest {
    private static final String TEXT =
            "She arrives on Wednesday for a two-day visit. “We come as friends,” Varga said on Monday.";
    private static final Publication TUESDAY =
            new Publication(new PartialDate(2024, 5, 14), Publication.Basis.INFERRED, List.of());

    @Test
    void daysAreWorkedOutWhenTheDayOfTheReportBecomesKnown() {
        AnnotatedDocument anchored = Anchoring.reanchor(report(), TUESDAY);

        assertThat(anchored.times())
                .extracting(TimeExpression::value)
                .containsExactly("2024-05-15", "P2D", "2024-05-13");
        assertThat(days(anchored.events().getFirst().time())).isEqualTo("2024-05-15..2024-05-16");
        assertThat(anchored.quotes().getFirst().spoken()).isEqualTo(new PartialDate(2024, 5, 13));
        assertThat(anchored.document().published()).isEqualTo(TUESDAY);
        assertThat(Anchoring.reanchor(anchored, TUESDAY)).isEqualTo(anchored);
    }

    @Test
    void fromAndUntilLeaveTheOtherEndOpen() {
        TimeExpression day = time("Wednesday", TimeExpression.Type.DATE, "2024-05-15", null, on(15));
        assertThat(days(Anchoring.eventTime(day, Relation.UNTIL, null).orElseThrow()))
                .isEqualTo("null..2024-05-15");
        assertThat(days(Anchoring.eventTime(day, Relation.FROM, null).orElseThrow()))
                .isEqualTo("2024-05-15..null");
        assertThat(days(Anchoring.eventTime(day, Relation.ON, null).orElseThrow()))
                .isEqualTo("2024-05-15..2024-05-15");
    }

    @Test
    void aVagueTimeGivesAnEventNoDays() {
        TimeExpression vague = time("Wednesday", TimeExpression.Type.DATE, "PAST_REF", null, null);
        assertThat(Anchoring.eventTime(vague, Relation.ON, null)).isEmpty();
    }

    private static AnnotatedDocument report() {
        Document document = new Document(
                "report",
                new Source("report.txt", null, null),
                TEXT,
                new Language("en", 1),
                null,
                null,
                Kind.REPORT,
                List.of());
        TimeExpression when = time("Wednesday", TimeExpression.Type.DATE, "XXXX-WXX-3", "weekday=3>", null);
        TimeExpression length = time("two-day", TimeExpression.Type.DURATION, "P2D", null, null);
        TimeExpression said = time("Monday", TimeExpression.Type.DATE, "XXXX-WXX-1", "weekday=1<", null);
        Quote quote = new Quote(
                "q1", span("We come as friends,"), true, false, null, span("Varga"), null, said.span(), null, "test");
        EventMention event = new EventMention(
                "e1",
                span("She arrives on Wednesday for a two-day visit"),
                span("arrives"),
                EventType.CONSULT,
                "visit",
                List.of(),
                List.of(),
                null,
                Anchoring.eventTime(when, Relation.ON, length).orElseThrow(),
                Status.PLANNED,
                null,
                List.of(),
                "test");
        return new AnnotatedDocument(
                document, "en", List.of(), List.of(), List.of(when, length, said), List.of(quote), List.of(event));
    }

    private static TimeExpression time(
            String words, TimeExpression.Type type, String value, @Nullable String relative, @Nullable Interval days) {
        return new TimeExpression(span(words), type, value, days, relative);
    }

    private static Interval on(int dayOfMay) {
        return Interval.on(new PartialDate(2024, 5, dayOfMay));
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    private static String days(@Nullable EventTime time) {
        if (time == null || time.days() == null) return "none";
        return time.days().start() + ".." + time.days().end();
    }
}
