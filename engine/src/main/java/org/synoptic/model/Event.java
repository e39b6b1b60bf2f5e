package org.synoptic.model;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One happening, as all reports of a story tell it.
///
/// @param actors ids of dossier entities
/// @param mentions where it is told, in the order of documents and text
/// @param documents ids of the documents that tell it
/// @param independentDocuments how many of these are no copies of each other
/// @param partOf id of the broader event that it took place in, as a meeting does in a visit; null for most
/// @param alsoIn the same happening in other stories of the dossier, as a treaty that several recall
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
        @Nullable String partOf,
        List<EventRef> alsoIn) {
    public Event {
        actors = List.copyOf(actors);
        targets = List.copyOf(targets);
        mentions = List.copyOf(mentions);
        documents = List.copyOf(documents);
        alsoIn = List.copyOf(alsoIn);
    }

    /// An event that is part of no other, in no other story.
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
        this(
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
                null,
                List.of());
    }

    /// Actors, then targets.
    public Stream<String> parties() {
        return Stream.concat(actors.stream(), targets.stream());
    }

    public Event withId(String other) {
        return copy(other, partOf, alsoIn, documents, independentDocuments);
    }

    /// The same, told by these.
    public Event toldBy(List<String> tellers, int independent) {
        return copy(id, partOf, alsoIn, tellers, independent);
    }

    public Event within(String broader) {
        return copy(id, broader, alsoIn, documents, independentDocuments);
    }

    public Event alsoIn(List<EventRef> others) {
        return copy(id, partOf, others, documents, independentDocuments);
    }

    private Event copy(
            String newId, @Nullable String broader, List<EventRef> others, List<String> tellers, int independent) {
        return new Event(
                newId,
                type,
                mode,
                actors,
                targets,
                place,
                time,
                status,
                mentions,
                tellers,
                independent,
                broader,
                others);
    }

    /// An event of a story.
    public record EventRef(String story, String event) {}

    /// An event mention of a document, and its clause.
    public record MentionRef(String document, String id, Span span) {}
}
