package org.synoptic.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reports of one happening.
///
/// @param documents in input order
/// @param joins why each document stands here: evidence in words, by document id
/// @param days from the first to the last day of publication, as far as known
public record Story(
        String id,
        List<String> documents,
        Map<String, String> joins,
        @Nullable Interval days) {
    public Story {
        documents = List.copyOf(documents);
        joins = Map.copyOf(joins);
    }
}
