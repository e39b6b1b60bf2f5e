package org.synoptic.bench.annotate;

import org.synoptic.model.Document;

/// Something that annotates documents and is measured. Used by several threads at once.
interface AnnotationSystem {
    /// Name, version and what it does.
    String name();

    boolean reads(String language);

    void annotate(Document document);

    /// Of how many documents one is taken: more than one for what would take hours.
    default int every() {
        return 1;
    }
}
