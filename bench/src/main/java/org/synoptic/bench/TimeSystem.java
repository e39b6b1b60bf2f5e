package org.synoptic.bench;

import org.synoptic.model.Document;

/// A tagger of time expressions that is measured.
interface TimeSystem {
    /// Name and version, and what the rate is of: `from the text`, `words given`.
    String name();

    boolean reads(String language);

    /// What can be done beforehand and is not measured.
    default void prepare(Document document) {}

    /// @return how many expressions it found
    int tag(Document document);
}
