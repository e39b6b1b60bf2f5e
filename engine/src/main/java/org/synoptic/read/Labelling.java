package org.synoptic.read;

/// Gives every paragraph its role. The order matters: what is sure comes first, and each finder leaves alone what
/// has a role already.
final class Labelling {
    private Labelling() {}

    static Sheet of(Draft draft) {
        Sheet sheet = new Sheet(draft);
        PostFinder.label(sheet);
        FurnitureFinder.label(sheet);
        TitleFinder.label(sheet);
        LeadLines.label(sheet);
        CaptionFinder.label(sheet);
        DatelineFinder.label(sheet);
        RepeatFinder.label(sheet);
        ReportEnd.label(sheet);
        return sheet;
    }
}
