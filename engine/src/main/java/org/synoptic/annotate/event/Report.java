package org.synoptic.annotate.event;

import java.util.Collection;
import java.util.List;
import org.synoptic.model.Document;

/// What is known of a whole report when its sentences are coded.
///
/// @param content what it holds of public affairs
/// @param violent whether it tells of violence in words that no accident is told in
record Report(Document document, PublicAffairs.Content content, PublicAffairs.Subject subject, boolean violent) {

    /// @param told the triggers of each sentence, each with its readings
    static Report of(Document document, PublicAffairs.Content content, Collection<List<List<Trigger>>> told) {
        boolean violent = told.stream().flatMap(List::stream).anyMatch(Report::tellsOfViolence);
        return new Report(document, content, content.subject(), violent);
    }

    /// Whether it is long enough to say what it is about; in a shorter one every event counts.
    boolean whole() {
        return content.isWhole();
    }

    private static boolean tellsOfViolence(List<Trigger> readings) {
        EventRule rule = readings.getFirst().rule();
        return switch (rule.type()) {
            case ASSAULT, PROTEST, MOBILIZE, COERCE -> !rule.is("harm");
            default -> false;
        };
    }
}
