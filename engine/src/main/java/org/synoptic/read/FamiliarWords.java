package org.synoptic.read;

import java.util.BitSet;

/// The words that a text has used so far. A paragraph that begins with many of them goes on in the same language, and
/// need not be asked which one it is in.
final class FamiliarWords {
    private static final int PLACES = 1 << 14;
    private static final int FEWEST = 6;
    private static final int BEGINNING = 14;
    private static final int LEARNT = 80;

    private final BitSet seen = new BitSet(PLACES);

    void learn(Words words) {
        for (int i = 0; i < Math.min(words.size(), LEARNT); i++) seen.set(place(words.hash(i)));
    }

    /// Whether half of the words at the beginning are known, or more.
    boolean open(Words words) {
        int asked = Math.min(words.size(), BEGINNING);
        int known = 0;
        for (int i = 0; i < asked; i++) {
            if (seen.get(place(words.hash(i)))) known++;
        }
        return asked >= FEWEST && known * 2 >= asked;
    }

    private static int place(int hash) {
        return hash * 0x9E3779B9 >>> 18;
    }
}
