package org.synoptic.copy;

/// 64-bit hashes of words and of runs of words.
final class Hashes {
    private Hashes() {}

    /// FNV-1a over the UTF-16 units, stirred.
    static long of(String word) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
        }
        return stir(hash);
    }

    /// The hash of a run from that of its words before and its last word.
    static long chain(long before, long word) {
        return stir(before * 31 + word);
    }

    /// The finalizer of MurmurHash3: every bit of the input moves every bit of the result.
    private static long stir(long hash) {
        long stirred = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        stirred = (stirred ^ (stirred >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return stirred ^ (stirred >>> 33);
    }
}
