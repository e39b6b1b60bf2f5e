package org.synoptic.model;

import java.util.Locale;

/// Whether an event took place, as its report has it.
public enum Status {
    OCCURRED,
    ONGOING,
    PLANNED,
    POSSIBLE,
    DENIED;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
