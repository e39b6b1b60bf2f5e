package org.synoptic.read;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Finds a byte among many, eight of them at once.
final class ByteSearch {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long HIGHEST = ONES << 7;

    private ByteSearch() {}

    /// The first place from an offset on where a byte stands; -1 where it does not.
    static int find(char ascii, byte[] bytes, int from) {
        long eightfold = ascii * ONES;
        int at = from;
        for (; at + Long.BYTES <= bytes.length; at += Long.BYTES) {
            long differing = (long) EIGHT.get(bytes, at) ^ eightfold;
            long equal = differing - ONES & ~differing & HIGHEST;
            if (equal != 0) return at + (Long.numberOfTrailingZeros(equal) >>> 3);
        }
        for (; at < bytes.length; at++) {
            if (bytes[at] == ascii) return at;
        }
        return -1;
    }
}
