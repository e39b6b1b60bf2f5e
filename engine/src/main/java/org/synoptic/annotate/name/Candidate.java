package org.synoptic.annotate.name;

import org.jspecify.annotations.Nullable;
import org.synoptic.model.EntityType;

/// Words of a sentence that may be a name: the tokens from `from` to before `to`.
///
/// @param known what the gazetteer knows of it
record Candidate(
        int sentence,
        int from,
        int to,
        EntityType type,
        @Nullable KnownName known) {
    boolean overlaps(Candidate other) {
        return sentence == other.sentence && from < other.to && other.from < to;
    }

    boolean contains(Candidate other) {
        return sentence == other.sentence && from <= other.from && other.to <= to;
    }

    int length() {
        return to - from;
    }
}
