package org.synoptic.compare;

import org.synoptic.model.EventType;

/// Under which happenings are looked up: an event type with a party, or with a party's state.
record PartyKey(EventType type, String party) {}
