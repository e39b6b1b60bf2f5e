package org.synoptic.annotate.quote;

import org.jspecify.annotations.Nullable;
import org.synoptic.model.Span;

/// Who says something, as far as it can be told.
///
/// @param entity null when it cannot
/// @param span the words that name the speaker; null when no words near do
/// @param person whether it is a person rather than a body or a document; a pronoun asks for it
/// @param why for people: "subject of the cue"
record Speaker(@Nullable String entity, @Nullable Span span, boolean person, String why) {
    static final Speaker UNKNOWN = new Speaker(null, null, false, "unknown");

    boolean isKnown() {
        return entity != null || span != null;
    }

    Speaker because(String reason) {
        return new Speaker(entity, span, person, reason);
    }
}
