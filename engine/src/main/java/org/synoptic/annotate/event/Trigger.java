package org.synoptic.annotate.event;

import java.util.Set;

/// A word of a sentence that may name an event.
///
/// @param head index of the token that carries the meaning; `to` is after the last token of the trigger
/// @param words the tokens that matched, `head` among them
record Trigger(EventRule rule, int head, int to, Set<Integer> words) {}
