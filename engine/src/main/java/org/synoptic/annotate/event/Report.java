package org.synoptic.annotate.event;

import java.util.Collection;
import java.util.List;
import org.synoptic.model.Document;

/// What is known of a whole report when its sentences are coded.
///
/// @param full whether it tells of hardly anything but the affairs of states
/// @param violent whether it tells of violence in words that no accident is told in
/// @param whole whether it is long enough to say what it is about; in a shorter one every event counts
record Report(Document document, PublicAffairs.Subject subject, boolean full, boolean violent, boolean whole) {

    /// @param told the triggers of each sentence, each with its readings
    static Report of(
            Document document,
            PublicAffairs.Subject subject,
            boolean full,
            boolean whole,
            Collection<List<List<Trigger>>> told) {
        boolean violent = told.stream().flatMap(List::stream).anyMatch(Report::tellsOfViolence);
        return new Report(document, subject, full, violent, whole);
    }

    private static boolean tellsOfViolence(List<Trigger> readings) {
        EventRule rule = readings.getFirst().rule();
        return switch (rule.type()) {
            case ASSAULT, PROTEST, MOBILIZE, COERCE -> !rule.is("harm");
            default -> false;
        };
    }
}
