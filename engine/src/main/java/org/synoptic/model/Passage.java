package org.synoptic.model;

import java.util.Comparator;

/// Evidence: a span and the document whose text it lies in.
public record Passage(String document, Span span) implements Comparable<Passage> {
    private static final Comparator<Passage> BY_DOCUMENT_THEN_PLACE =
            Comparator.comparing(Passage::document).thenComparing(Passage::span);

    @Override
    public int compareTo(Passage other) {
        return BY_DOCUMENT_THEN_PLACE.compare(this, other);
    }
}
