package org.synoptic.read.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/// The packings of HTTP bodies.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-8.4">RFC 9110, section 8.4</a>
public final class ContentCoding {
    private static final int ZLIB_MAGIC = 8;

    private ContentCoding() {}

    /// The content of a body that is packed in this way; of one that is not, although it says so, the content as it is.
    /// Damage shows when the stream is read.
    ///
    /// @param coding a token of `Content-Encoding`, in small letters
    public static InputStream decode(InputStream body, String coding) throws IOException {
        return switch (coding) {
            case "identity", "none", "utf-8" -> body;
            case "gzip", "x-gzip", "zstd" -> Unpacked.of(body);
            case "deflate" -> inflated(body);
            case "br" -> new Brotli(body);
            default -> throw new DamagedArchiveException("has the content coding " + coding + ", which is not read");
        };
    }

    /// `deflate` should mean zlib, and often is deflate without its frame.
    private static InputStream inflated(InputStream body) throws IOException {
        BufferedInputStream in = new BufferedInputStream(body);
        in.mark(2);
        int first = in.read();
        int second = in.read();
        in.reset();
        boolean isZlib = (first & 15) == ZLIB_MAGIC && (first << 8 | second) % 31 == 0;
        return new Told(new InflaterInputStream(in, new Inflater(!isZlib)), "deflate");
    }

    /// Brotli, opened when it is read: opening it reads, and may already meet damage.
    private static final class Brotli extends InputStream {
        private final InputStream body;
        private InputStream open = InputStream.nullInputStream();
        private boolean isOpen;

        Brotli(InputStream body) {
            this.body = body;
        }

        @Override
        public int read(byte[] to, int from, int length) throws IOException {
            if (!isOpen) {
                isOpen = true;
                open = new Told(new BrotliInputStream(body), "brotli");
            }
            return open.read(to, from, length);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }
    }

    /// A stream of a library, whose complaints are put into our words.
    private static final class Told extends InputStream {
        private final InputStream in;
        private final String coding;

        Told(InputStream in, String coding) {
            this.in = in;
            this.coding = coding;
        }

        @Override
        public int read(byte[] to, int from, int length) throws IOException {
            try {
                return in.read(to, from, length);
            } catch (IOException | IllegalStateException e) {
                if (e instanceof DamagedArchiveException damaged) throw damaged;
                throw new DamagedArchiveException(coding + " data is broken or cut off");
            }
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }
    }
}
