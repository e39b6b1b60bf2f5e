package org.synoptic.annotate.name;

import org.jspecify.annotations.Nullable;
import org.synoptic.model.Entity;
import org.synoptic.model.Mention;

/// What a form of the gazetteer means, and how it names it.
///
/// @param form [Mention.Form#ADJECTIVE] for "Russian", else [Mention.Form#NAME]
/// @param capital whether it is a seat of government, which can stand for the state
record KnownName(Entity entity, Mention.Form form, boolean capital) {
    @Nullable
    String country() {
        return entity.country();
    }
}
