package org.synoptic.read;

/// How much one input may hold before it is refused.
///
/// @param maxDocumentBytes bytes of one document as stored, and again after unpacking: a file, or a line of JSON Lines
/// @param maxCollectionBytes bytes of one JSON value that holds many documents: a dossier
public record ReadLimits(long maxDocumentBytes, long maxCollectionBytes) {
    public static final ReadLimits DEFAULT = new ReadLimits(20_000_000, 500_000_000);

    public ReadLimits {
        if (maxDocumentBytes < 1 || maxCollectionBytes < 1) {
            throw new IllegalArgumentException("limits are positive: " + maxDocumentBytes + ", " + maxCollectionBytes);
        }
        if (maxDocumentBytes > Integer.MAX_VALUE - 16 || maxCollectionBytes > Integer.MAX_VALUE - 16) {
            throw new IllegalArgumentException("a document may hold 2 GB at most");
        }
    }
}
