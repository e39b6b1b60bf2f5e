package org.synoptic.bench.annotate;

import org.synoptic.Pipeline;
import org.synoptic.annotate.Annotator;
import org.synoptic.model.Document;

/// All of stage 2: words, names, times, quotes, quantities and events.
final class OurAnnotation implements AnnotationSystem {
    private final Annotator annotator = new Annotator(Pipeline.languages());

    @Override
    public String name() {
        return "Synoptic: names, times, quotes, quantities, events";
    }

    @Override
    public boolean reads(String language) {
        return true;
    }

    @Override
    public void annotate(Document document) {
        annotator.annotate(document);
    }
}
