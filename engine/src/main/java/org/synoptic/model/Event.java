package org.synoptic.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One happening, as all reports of a story tell it.
///
/// @param actors ids of dossier entities
/// @param mentions where it is told, in the order of documents and text
/// @param documents ids of the documents that tell it
/// @param independentDocuments how many of these are no copies of each other
/// @param partOf id of the broader event that it took place in, as a meeting does in a visit; null for most
public record Event(
        String id,
        EventType type,
        @Nullable String mode,
        List<String> actors,
        List<String> targets,
        @Nullable String place,
        @Nullable Interval time,
        Status status,
        List<MentionRef> mentions,
        List<String> documents,
        int independentDocuments,
        @Nullable String partOf) {
    public Event {
        actors = List.copyOf(actors);
        targets = List.copyOf(targets);
        mentions = List.copyOf(mentions);
        documents = List.copyOf(documents);
    }

    /// An event that is part of no other.
    public Event(
            String id,
            EventType type,
            @Nullable String mode,
            List<String> actors,
            List<String> targets,
            @Nullable String place,
            @Nullable Interval time,
            Status status,
            List<MentionRef> mentions,
            List<String> documents,
            int independentDocuments) {
        this(id, type, mode, actors, targets, place, time, status, mentions, documents, independentDocuments, null);
    }

    public Event withId(String other) {
        return new Event(
                other,
                type,
                mode,
                actors,
                targets,
                place,
                time,
                status,
                mentions,
                documents,
                independentDocuments,
                partOf);
    }

    public Event within(String broader) {
        return new Event(
                id,
                type,
                mode,
                actors,
                targets,
                place,
                time,
                status,
                mentions,
                documents,
                independentDocuments,
                broader);
    }

    /// An event mention of a document, and its clause.
    public record MentionRef(String document, String id, Span span) {}
}
