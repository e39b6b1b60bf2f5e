package org.synoptic.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.synoptic.read.archive.Unpacked;

/// Reads whole inputs into memory, up to a limit.
final class BoundedBytes {
    private BoundedBytes() {}

    /// All bytes of a file, unpacked if they are gzip or zstd. What holds more than the limit is refused as soon as
    /// that
    /// shows.
    ///
    /// @param known the length in bytes that the file system tells, or -1; saves reading what is too big anyway
    static byte[] read(InputStream in, long known, long limit) throws IOException, Refusal {
        if (known > limit) throw Refusal.tooBig(known, limit);
        return upTo(Unpacked.of(in), limit);
    }

    /// All bytes of a stream as they come.
    static byte[] upTo(InputStream in, long limit) throws IOException, Refusal {
        return upTo(in, limit, -1);
    }

    /// @param expected about how many they will be, so that they need not be moved; -1 where nobody knows
    static byte[] upTo(InputStream in, long limit, long expected) throws IOException, Refusal {
        byte[] first = new byte[(int) Math.clamp(expected, 0, limit)];
        int count = in.readNBytes(first, 0, first.length);
        if (count < first.length) return Arrays.copyOf(first, count);
        int next = in.read();
        if (next < 0) return first;
        byte[] more = in.readNBytes((int) (limit - count));
        byte[] bytes = Arrays.copyOf(first, count + 1 + more.length);
        bytes[count] = (byte) next;
        System.arraycopy(more, 0, bytes, count + 1, more.length);
        if (bytes.length > limit) throw Refusal.tooBig(limit);
        return bytes;
    }
}
