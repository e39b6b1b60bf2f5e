package org.synoptic.annotate.quote;

/// A clause of a frame that gives what somebody says.
///
/// @param from index of its first piece
/// @param to index after its last piece
record Reported(int from, int to, Cue cue) {}
