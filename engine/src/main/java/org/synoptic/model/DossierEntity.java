package org.synoptic.model;

import java.util.List;
import java.util.SortedMap;

/// An entity across documents.
///
/// @param names the forms found, by language tag, each list in order of frequency
/// @param mentions every place that names it, in order of documents and text
public record DossierEntity(Entity entity, SortedMap<String, List<String>> names, List<Passage> mentions) {
    public DossierEntity {
        mentions = List.copyOf(mentions);
    }
}
