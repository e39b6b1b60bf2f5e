package org.synoptic.model;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A document with what was found in it.
///
/// @param module the language module that annotated it; null when there is none for its language and only what needs
/// none was done
/// @param leftOut events that the program read and does not believe by this document alone; no part of the record
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

    /// The document as it stands in a dossier: with those of the events left out that have one of the ids in its
    /// record, and without the others and those whom nothing else names.
    public AnnotatedDocument takingBack(Set<String> ids) {
        if (leftOut.isEmpty()) return this;
        List<EventMention> told = Stream.concat(
                        events.stream(), leftOut.stream().filter(event -> ids.contains(event.id())))
                .sorted(Comparator.comparing(EventMention::trigger))
                .toList();
        Set<@Nullable String> met = new HashSet<>();
        mentions.forEach(mention -> met.add(mention.entity()));
        quotes.forEach(quote -> met.add(quote.speaker()));
        told.stream().flatMap(EventMention::parties).forEach(party -> met.add(party.entity()));
        List<Entity> known =
                entities.stream().filter(entity -> met.contains(entity.id())).toList();
        return new AnnotatedDocument(document, module, mentions, known, times, quotes, told, quantities);
    }

    /// The events of the record, and those that were left out.
    public List<EventMention> allRead() {
        return Stream.concat(events.stream(), leftOut.stream()).toList();
    }

    public String id() {
        return document.id();
    }

    public String text() {
        return document.text();
    }
}
