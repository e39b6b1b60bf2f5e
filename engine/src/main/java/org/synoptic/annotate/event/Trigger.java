package org.synoptic.annotate.event;

/// A word of a sentence that may name an event.
///
/// @param head index of the token that carries the meaning; `to` is after the last token of the trigger
record Trigger(EventRule rule, int head, int to) {}
