package org.synoptic.story;

/// Numbers for words: hashes that spread evenly.
final class Numbers {
    private Numbers() {}

    static int of(CharSequence word) {
        return (int) wide(word);
    }

    static long wide(CharSequence word) {
        return wide(word.toString(), 0, word.length());
    }

    /// FNV-1a over the UTF-16 units of a part, stirred.
    static long wide(String text, int start, int end) {
        long hash = 0xcbf29ce484222325L;
        for (int i = start; i < end; i++) hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        return stir(hash);
    }

    static long both(long one, long other) {
        return stir(one * 31 + other);
    }

    static int stir(int number) {
        int stirred = (number ^ (number >>> 16)) * 0x85ebca6b;
        stirred = (stirred ^ (stirred >>> 13)) * 0xc2b2ae35;
        return stirred ^ (stirred >>> 16);
    }

    /// The finalizer of MurmurHash3.
    static long stir(long number) {
        long stirred = (number ^ (number >>> 33)) * 0xff51afd7ed558ccdL;
        stirred = (stirred ^ (stirred >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return stirred ^ (stirred >>> 33);
    }
}
