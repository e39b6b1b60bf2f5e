package org.synoptic.read;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/// Reads whole inputs into memory, up to a limit.
final class BoundedBytes {
    private BoundedBytes() {}

    /// All bytes of `in`, unpacked if they are gzip.
    ///
    /// @param known the length in bytes that the file system tells, or -1; saves reading what is too big anyway
    static byte[] read(InputStream in, long known, long limit) throws IOException, Refusal {
        if (known > limit) throw tooBig(Refusal.size(known), limit);
        byte[] bytes = upTo(in, limit);
        return isGzip(bytes) ? unpacked(bytes, limit) : bytes;
    }

    static boolean isGzip(byte[] bytes) {
        return bytes.length > 2 && (bytes[0] & 0xFF) == 0x1F && (bytes[1] & 0xFF) == 0x8B;
    }

    private static byte[] unpacked(byte[] packed, long limit) throws IOException, Refusal {
        try (GZIPInputStream in = new GZIPInputStream(new java.io.ByteArrayInputStream(packed))) {
            return upTo(in, limit);
        } catch (EOFException e) {
            throw new Refusal("gzip data is cut off");
        } catch (ZipException e) {
            throw new Refusal("gzip data is broken: " + e.getMessage());
        }
    }

    private static byte[] upTo(InputStream in, long limit) throws IOException, Refusal {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            if (bytes.size() + (long) n > limit) throw tooBig("more", limit);
            bytes.write(buffer, 0, n);
        }
        return bytes.toByteArray();
    }

    private static Refusal tooBig(String size, long limit) {
        return new Refusal(
                size.equals("more")
                        ? "holds more than the " + Refusal.size(limit) + " that one document may have"
                        : "holds " + size + ", more than the " + Refusal.size(limit) + " that one document may have");
    }
}
