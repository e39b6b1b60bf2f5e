package org.synoptic.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/// Somebody or something of a user's own list.
///
/// @param name canonical name, by which it is called in what comes out
/// @param forms all forms in which it stands in texts, in any script; the canonical name is one of them
/// @param country ISO 3166-1 alpha-3: of a state its own, of all others that of the state they belong to
/// @param wikidata item number: `Q7747`
public record ListedName(
        String name,
        EntityType type,
        List<String> forms,
        @Nullable String country,
        @Nullable String role,
        @Nullable String wikidata) {
    public ListedName {
        SequencedSet<String> all = new LinkedHashSet<>();
        all.add(name);
        all.addAll(forms);
        forms = List.copyOf(all);
    }
}
