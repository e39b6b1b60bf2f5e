package org.synoptic.model;

import org.jspecify.annotations.Nullable;

/// Something in the world that mentions point to.
///
/// @param name canonical English or transliterated name
/// @param code ISO 3166-1 alpha-3, for states only
/// @param country alpha-3 of the state it belongs to; for a state its own code
/// @param role "Prime Minister", where the texts say so
/// @param wikidata item number, "Q7747", where a list of the user's says so
public record Entity(
        String id,
        EntityType type,
        String name,
        @Nullable String code,
        @Nullable String country,
        @Nullable String role,
        @Nullable String wikidata) {
    /// An entity of no list.
    public Entity(
            String id,
            EntityType type,
            String name,
            @Nullable String code,
            @Nullable String country,
            @Nullable String role) {
        this(id, type, name, code, country, role, null);
    }
}
