package org.synoptic.model;

import java.util.List;
import java.util.Locale;

/// What sort of text a document is, and the words that show it (none for a plain report).
public record Kind(Value value, List<Span> evidence) {
    public static final Kind REPORT = new Kind(Value.REPORT, List.of());

    public Kind {
        evidence = List.copyOf(evidence);
    }

    public enum Value {
        REPORT,
        OPINION,
        INTERVIEW,
        STATEMENT,
        POST;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
