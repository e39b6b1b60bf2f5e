package org.synoptic.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A document with what was found in it.
///
/// @param module the language module that annotated it; null when there is none for its language and only what needs
/// none was done
/// @param leftOut events that the program read and does not believe; no part of the record
public record AnnotatedDocument(
        Document document,
        @Nullable String module,
        List<Mention> mentions,
        List<Entity> entities,
        List<TimeExpression> times,
        List<Quote> quotes,
        List<EventMention> events,
        List<Quantity> quantities,
        List<EventMention> leftOut) {
    public AnnotatedDocument {
        mentions = List.copyOf(mentions);
        entities = List.copyOf(entities);
        times = List.copyOf(times);
        quotes = List.copyOf(quotes);
        events = List.copyOf(events);
        quantities = List.copyOf(quantities);
        leftOut = List.copyOf(leftOut);
    }

    /// A document of which nothing was left out.
    public AnnotatedDocument(
            Document document,
            @Nullable String module,
            List<Mention> mentions,
            List<Entity> entities,
            List<TimeExpression> times,
            List<Quote> quotes,
            List<EventMention> events,
            List<Quantity> quantities) {
        this(document, module, mentions, entities, times, quotes, events, quantities, List.of());
    }

    /// A document in which no quantity was found.
    public AnnotatedDocument(
            Document document,
            @Nullable String module,
            List<Mention> mentions,
            List<Entity> entities,
            List<TimeExpression> times,
            List<Quote> quotes,
            List<EventMention> events) {
        this(document, module, mentions, entities, times, quotes, events, List.of());
    }

    public String id() {
        return document.id();
    }

    public String text() {
        return document.text();
    }
}
