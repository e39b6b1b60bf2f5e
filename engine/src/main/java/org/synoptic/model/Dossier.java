package org.synoptic.model;

import java.util.List;
import java.util.SortedMap;

/// The record of all that was read: documents, copies, entities, and the stories with their accounts compared.
///
/// @param documents in input order; their entity ids are those of the dossier
/// @param settings what was asked for, by option name; nothing of the machine or the hour
public record Dossier(
        String version,
        SortedMap<String, String> settings,
        List<AnnotatedDocument> documents,
        List<CopyLink> copies,
        List<DossierEntity> entities,
        List<ComparedStory> stories) {
    public Dossier {
        documents = List.copyOf(documents);
        copies = List.copyOf(copies);
        entities = List.copyOf(entities);
        stories = List.copyOf(stories);
    }

    public record ComparedStory(Story story, Comparison comparison) {}
}
