package org.synoptic.annotate.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Party;

/// Who takes part in an event, and where.
record Cast(
        List<Party> actors, List<Party> targets, @Nullable Party place) {

    Cast withActors(List<Party> others) {
        return new Cast(others, targets, place);
    }

    boolean isEmpty() {
        return actors.isEmpty() && targets.isEmpty();
    }

    /// Whether both sides are there.
    boolean isFull() {
        return !actors.isEmpty() && !targets.isEmpty();
    }

    boolean isOneWithItself() {
        return actors.size() == 1
                && targets.size() == 1
                && actors.getFirst().entity().equals(targets.getFirst().entity());
    }
}
