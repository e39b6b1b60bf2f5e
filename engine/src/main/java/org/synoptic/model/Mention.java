package org.synoptic.model;

/// Words in a text that mean an entity.
///
/// @param form how the words name it
public record Mention(Span span, EntityType type, String entity, Form form) {
    public enum Form {
        /// "Vladimir Putin", "Russia".
        NAME,
        /// "Russian" in "Russian troops": the country meant by an adjective.
        ADJECTIVE,
        /// "the prime minister".
        ROLE,
        /// "he", "they".
        PRONOUN
    }
}
