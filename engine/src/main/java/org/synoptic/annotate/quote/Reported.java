package org.synoptic.annotate.quote;

/// A clause of a frame that gives what somebody says.
///
/// @param from index of its first piece
/// @param to index after its last piece
/// @param direct whether it gives the speaker's own words: behind a colon, though without marks
record Reported(int from, int to, boolean direct, Cue cue) {}
