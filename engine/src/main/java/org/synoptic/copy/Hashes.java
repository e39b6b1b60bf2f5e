package org.synoptic.copy;

/// 64-bit hashes of words and of runs of words.
final class Hashes {
    private Hashes() {}

    /// Of no letter, before [#stir].
    static final long FIRST = 0xcbf29ce484222325L;

    /// FNV-1a over the UTF-16 units, stirred.
    static long of(String word) {
        long hash = FIRST;
        for (int i = 0; i < word.length(); i++) hash = next(hash, word.charAt(i));
        return stir(hash);
    }

    /// With one letter more, before [#stir].
    static long next(long hash, char letter) {
        return (hash ^ letter) * 0x100000001b3L;
    }

    /// A run of words with one more, before [#stir].
    static long longer(long run, long word) {
        return run * 0x9e3779b97f4a7c15L + word;
    }

    /// The finalizer of MurmurHash3: every bit of the input moves every bit of the result.
    static long stir(long hash) {
        long stirred = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        stirred = (stirred ^ (stirred >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return stirred ^ (stirred >>> 33);
    }
}
