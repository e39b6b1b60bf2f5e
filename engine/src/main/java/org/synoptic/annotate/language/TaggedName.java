package org.synoptic.annotate.language;

/// Words that a tagger takes for a name.
///
/// @param from index of the first token
/// @param to index after the last token
public record TaggedName(int from, int to, Label label) {
    public enum Label {
        PERSON,
        ORGANIZATION,
        PLACE,
        /// A name of something else: a people's adjective, a work, an event.
        OTHER
    }
}
