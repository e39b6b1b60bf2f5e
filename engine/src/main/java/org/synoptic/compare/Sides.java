package org.synoptic.compare;

import org.synoptic.compare.Parties.Fit;

/// Fit of actors and of targets; for an event without sides, of the best and the second best party.
record Sides(Fit first, Fit second) {
    boolean conflict() {
        return first == Fit.CONFLICT || second == Fit.CONFLICT;
    }

    boolean bothFound() {
        return first.isFound() && second.isFound();
    }

    boolean bothSame() {
        return first.isSame() && second.isSame();
    }

    /// Of one side one account says nothing.
    boolean oneSilent() {
        return first == Fit.SILENT || second == Fit.SILENT;
    }

    boolean oneSame() {
        return first.isSame() || second.isSame();
    }

    boolean personAlone() {
        return first == Fit.SAME_PERSON || second == Fit.SAME_PERSON;
    }

    int points() {
        return first.points() + second.points();
    }
}
