package org.synoptic.model;

import java.util.Locale;

public enum EntityType {
    PERSON,
    ORGANIZATION,
    PLACE,
    COUNTRY,
    /// A people or the adherents of something: "Germans", "Western leaders".
    GROUP;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
