package org.synoptic.annotate.event;

import org.synoptic.model.EventMention;

/// An event as it was read, and how.
///
/// @param cast its parties
record Reading(Trigger trigger, Arguments arguments, Cast cast, EventMention event) {}
