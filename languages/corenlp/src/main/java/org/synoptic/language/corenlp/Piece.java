package org.synoptic.language.corenlp;

/// A text as a number, so that the number of a text made of several is worked out from theirs: a polynomial over its
/// UTF-16 units, modulo 2^64. No two of a model's features share a number ([HashedRows] would say so).
///
/// @param power the base to the power of the text's length
record Piece(long hash, long power) {
    private static final long BASE = 0x5851F42D4C957F2DL;

    static Piece of(CharSequence text) {
        long hash = 0;
        long power = 1;
        for (int i = 0; i < text.length(); i++) {
            hash = hash * BASE + text.charAt(i);
            power *= BASE;
        }
        return new Piece(hash, power);
    }

    /// The number of this text and then the other.
    long then(Piece next) {
        return hash * next.power + next.hash;
    }

    /// The number of a text that has a number already, and then this one.
    long after(long before) {
        return before * power + hash;
    }
}
