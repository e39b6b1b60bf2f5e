package org.synoptic.read;

import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.Document;

/// What became of one document of the input.
public sealed interface ReadResult {
    record Kept(Document document) implements ReadResult {}

    /// The document came with its annotations: the work need not be done again.
    record KeptAnnotated(AnnotatedDocument document) implements ReadResult {}

    /// @param place the path or address as given, with `:line` for a line of JSON Lines
    /// @param reason why, for people; without the place
    record Rejected(String place, String reason) implements ReadResult {
        /// `[reports.jsonl:3] not JSON: …`
        public String message() {
            return "[" + place + "] " + reason;
        }
    }
}
