package org.synoptic.annotate.name;

/// Names and words of any script in Latin letters.
public final class Transliteration {
    private Transliteration() {}

    /// The text in Latin letters without marks; of a very long one only the beginning.
    public static String latin(String text) {
        return EntityIds.latin(text);
    }
}
