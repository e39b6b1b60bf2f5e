package org.synoptic.annotate.time;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.EventMention;
import org.synoptic.model.EventTime;
import org.synoptic.model.EventTime.Relation;
import org.synoptic.model.Interval;
import org.synoptic.model.PartialDate;
import org.synoptic.model.Publication;
import org.synoptic.model.Quote;
import org.synoptic.model.RelativeTime;
import org.synoptic.model.Span;
import org.synoptic.model.TimeExpression;

/// How days follow from times: of events and quotes, and again when the day of a document becomes known.
public final class Anchoring {
    private Anchoring() {}

    /// The document with a day, and everything in it that hangs on the day worked out again.
    public static AnnotatedDocument reanchor(AnnotatedDocument document, Publication published) {
        DocumentDay day = DocumentDay.of(published);
        List<TimeExpression> times =
                document.times().stream().map(time -> reanchor(time, day)).toList();
        Map<Span, TimeExpression> bySpan = new HashMap<>();
        times.forEach(time -> bySpan.put(time.span(), time));
        List<Quote> quotes =
                document.quotes().stream().map(quote -> reanchor(quote, bySpan)).toList();
        return new AnnotatedDocument(
                document.document().withPublished(published),
                document.module(),
                document.mentions(),
                document.entities(),
                times,
                quotes,
                reanchor(document.events(), bySpan),
                document.quantities(),
                reanchor(document.leftOut(), bySpan));
    }

    private static TimeExpression reanchor(TimeExpression time, @Nullable DocumentDay day) {
        if (time.relative() == null || day == null) return time;
        Optional<RelativeTime> relative = Directions.parse(time.relative());
        if (relative.isEmpty()) return time;
        boolean lasts = time.type() == TimeExpression.Type.DURATION;
        return new TimeExpression(
                time.span(),
                time.type(),
                lasts ? time.value() : DocumentDay.value(relative.get(), day).orElse(time.value()),
                DocumentDay.days(relative.get(), day).orElse(null),
                time.relative());
    }

    private static List<EventMention> reanchor(List<EventMention> events, Map<Span, TimeExpression> times) {
        return events.stream().map(event -> reanchor(event, times)).toList();
    }

    private static EventMention reanchor(EventMention event, Map<Span, TimeExpression> times) {
        EventTime time = event.time();
        if (time == null) return event;
        TimeExpression when = times.get(time.span());
        if (when == null) return event;
        TimeExpression duration = time.duration() == null ? null : times.get(time.duration());
        return event.withTime(eventTime(when, time.relation(), duration).orElse(time));
    }

    private static Quote reanchor(Quote quote, Map<Span, TimeExpression> times) {
        TimeExpression when = quote.spokenSpan() == null ? null : times.get(quote.spokenSpan());
        return when == null || when.relative() == null
                ? quote
                : new Quote(
                        quote.id(),
                        quote.span(),
                        quote.direct(),
                        quote.denied(),
                        quote.speaker(),
                        quote.speakerSpan(),
                        oneDay(when).orElse(null),
                        quote.spokenSpan(),
                        quote.medium(),
                        quote.rule());
    }

    /// The day that a time means; empty where it means none or more, or one that is not known.
    public static Optional<PartialDate> oneDay(TimeExpression time) {
        return Optional.ofNullable(time.interval())
                .filter(days -> days.start() != null
                        && days.start().isDay()
                        && days.start().equals(days.end()))
                .map(Interval::start);
    }

    /// When an event takes place.
    ///
    /// @param when the expression that says on which day, since or until when; or the duration, for [Relation#LASTING]
    /// @param duration how long it lasts: "on Wednesday for a two-day visit" is Wednesday and Thursday
    /// @return its days are null while the day that `when` is relative to is unknown; empty when `when` means no days
    /// at
    /// all, "recently"
    public static Optional<EventTime> eventTime(
            TimeExpression when, Relation relation, @Nullable TimeExpression duration) {
        Span lasting = duration == null ? null : duration.span();
        if (relation == Relation.LASTING) {
            return Optional.of(new EventTime(null, when.span(), relation, lasting));
        }
        Interval days = when.interval();
        if (days == null) {
            return when.relative() == null
                    ? Optional.empty()
                    : Optional.of(new EventTime(null, when.span(), relation, lasting));
        }
        return Optional.of(new EventTime(days(days, relation, duration), when.span(), relation, lasting));
    }

    private static @Nullable Interval days(Interval named, Relation relation, @Nullable TimeExpression duration) {
        return switch (relation) {
            case ON -> duration == null ? named : lasting(named, duration.value());
            case FROM -> named.start() == null ? null : new Interval(named.start(), null);
            case UNTIL -> named.end() == null ? null : new Interval(null, named.end());
            case LASTING -> null;
        };
    }

    /// Only a start that is known to the day can be counted on from.
    private static Interval lasting(Interval named, String duration) {
        PartialDate start = named.start();
        if (start == null || !start.isDay() || !start.equals(named.end())) return named;
        return IsoDuration.lastDay(start.first(), duration)
                .map(last -> new Interval(start, PartialDate.of(last)))
                .orElse(named);
    }
}
