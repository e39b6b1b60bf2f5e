package org.synoptic.read;

import java.io.IOException;
import java.io.InputStream;
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
        byte[] bytes = in.readNBytes((int) limit + 1);
        if (bytes.length > limit) throw Refusal.tooBig(limit);
        return bytes;
    }
}
