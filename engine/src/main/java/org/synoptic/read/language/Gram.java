package org.synoptic.read.language;

/// One to five signs in a row, packed into a long: twelve bits a sign, the last sign lowest.
///
/// A sign is the number of a letter in an [Alphabet]; the edge of a word is a sign too.
public final class Gram {
    public static final int LONGEST = 5;
    public static final int EDGE = 1;

    /// A letter that the alphabet does not hold.
    public static final int STRANGE = 0xFFF;

    private static final int BITS = 12;

    private Gram() {}

    /// The gram with a sign more at its end; of more than five signs the first is dropped.
    public static long followedBy(long gram, int sign) {
        return end(gram << BITS | sign, LONGEST);
    }

    /// The last `length` signs.
    public static long end(long gram, int length) {
        return gram & ((1L << BITS * length) - 1);
    }

    /// All signs but the last.
    public static long history(long gram) {
        return gram >>> BITS;
    }

    public static int lastSign(long gram) {
        return (int) (gram & 0xFFF);
    }

    public static int length(long gram) {
        return (Long.SIZE - Long.numberOfLeadingZeros(gram) + BITS - 1) / BITS;
    }

    /// The sign at a place, counted from the first.
    public static int sign(long gram, int place) {
        return lastSign(gram >>> BITS * (length(gram) - 1 - place));
    }
}
