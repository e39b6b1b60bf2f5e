package org.synoptic.annotate.quote;

/// A noun phrase in a frame.
///
/// @param from index of its first piece
/// @param head index of the noun that it is about
/// @param headEnd index after the part with the head: before "of the ministry"
/// @param to index after its last piece
record Phrase(int from, int head, int headEnd, int to) {}
