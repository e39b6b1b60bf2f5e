package org.synoptic.compare.fact;

/// What a fact tells.
public enum Slot {
    /// How long something lasted.
    DURATION("duration"),
    /// From which hour to which of the day.
    HOURS("hours"),
    /// When there was the one before: "the first visit since 2012".
    PREVIOUS("previous"),
    /// By whom it is the first since then.
    FIRST("first"),
    /// The day or year of something.
    START("start"),
    /// The office or rank of a person.
    ROLE("role"),
    /// Whether it was told what is to be talked about.
    AGENDA("agenda"),
    /// Whether something was promised or agreed.
    PROMISE("status");

    private final String label;

    Slot(String label) {
        this.label = label;
    }

    /// As the dossier names it.
    public String label() {
        return label;
    }
}
