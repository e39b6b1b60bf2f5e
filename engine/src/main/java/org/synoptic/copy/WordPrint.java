package org.synoptic.copy;

import org.synoptic.model.Span;

/// What is kept of the words of a document to name those that may hold them too; a kilobyte or two, whatever its
/// length.
///
/// @param words how many there are
/// @param fingerprint equal for texts of the same words
/// @param whole from the first word to the last
/// @param shingles a sample of its five-word shingles ([Shingles#sample])
@SuppressWarnings("ArrayRecordComponent")
record WordPrint(int words, long fingerprint, Span whole, long[] shingles) {
    /// Of a text without words.
    static final WordPrint EMPTY = new WordPrint(0, 0, new Span(0, 0), new long[0]);
}
