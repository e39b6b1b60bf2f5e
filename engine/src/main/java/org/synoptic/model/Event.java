package org.synoptic.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One happening, as all reports of a story tell it.
///
/// @param actors ids of dossier entities
/// @param mentions where it is told, in the order of documents and text
/// @param documents ids of the documents that tell it
/// @param independentDocuments how many of these are no copies of each other
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
        int independentDocuments) {
    public Event {
        actors = List.copyOf(actors);
        targets = List.copyOf(targets);
        mentions = List.copyOf(mentions);
        documents = List.copyOf(documents);
    }

    /// An event mention of a document, and its clause.
    public record MentionRef(String document, String id, Span span) {}
}
