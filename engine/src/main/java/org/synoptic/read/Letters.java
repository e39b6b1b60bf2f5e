package org.synoptic.read;

/// How much a text says, in letters of an alphabet: a sign of Chinese or Japanese says about as much as three of them,
/// a syllable of Korean as two.
final class Letters {
    private static final int FIRST_WIDE = 0x2E80;

    private Letters() {}

    static int size(char c) {
        if (c < FIRST_WIDE) return 1;
        if (c <= 0x9FFF || c >= 0xF900 && c <= 0xFAFF) return 3;
        if (c >= 0xAC00 && c <= 0xD7AF) return 2;
        return Character.isSurrogate(c) ? 1 : c >= 0xFF00 && c <= 0xFFEF ? 2 : 1;
    }

    static int size(String text) {
        int size = 0;
        for (int i = 0; i < text.length(); i++) size += size(text.charAt(i));
        return size;
    }
}
