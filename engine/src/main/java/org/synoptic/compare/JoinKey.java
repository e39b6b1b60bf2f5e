package org.synoptic.compare;

import org.synoptic.model.EventType;

/// Under which happenings are looked up: an event type with a party, a party's state or a mode.
record JoinKey(EventType type, Kind kind, String value) {
    enum Kind {
        PARTY,
        STATE,
        MODE
    }
}
