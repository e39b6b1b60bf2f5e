package org.synoptic.read.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The records of a WARC file, one after another.
///
/// A record is found by its first line. What stands between two records, or behind a damage, is passed over until the
/// next
/// one begins. Where every record is packed by itself, a record ends with its member, whatever length it claims.
///
/// @see <a href="https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/">WARC 1.1, ISO
/// 28500</a>
public final class WarcReader implements Closeable {
    private static final byte[] START = {'W', 'A', 'R', 'C', '/'};

    private final Bytes bytes;
    private @Nullable Block open;
    private boolean isLost;
    private long position;

    public WarcReader(Unpacked in) {
        bytes = new Bytes(in);
    }

    /// The place of the record that was read last, or of the damage that was met.
    public long position() {
        return position;
    }

    /// The next record; what is left of the one before is passed over.
    ///
    /// @return null at the end of the file
    /// @throws DamagedArchiveException when what stands here is no whole record; the next call goes on behind it
    public @Nullable WarcRecord next() throws IOException {
        try {
            return isLost || bytes.isBroken() ? found() : following();
        } catch (DamagedArchiveException e) {
            isLost = true;
            open = null;
            throw e;
        }
    }

    private @Nullable WarcRecord following() throws IOException {
        if (open != null) {
            open.skipRest();
            open = null;
        }
        passOverLineEnds();
        if (!bytes.has(1)) return null;
        position = bytes.position();
        if (!bytes.startsWith(START)) throw new DamagedArchiveException("is no WARC record");
        return record();
    }

    /// The next record behind a damage.
    private @Nullable WarcRecord found() throws IOException {
        if (bytes.isBroken() && !bytes.recover()) return null;
        while (!bytes.startsWith(START)) {
            if (!bytes.skipLine()) return null;
        }
        isLost = false;
        position = bytes.position();
        return record();
    }

    private void passOverLineEnds() throws IOException {
        while (bytes.has(1) && (bytes.peek(0) == '\r' || bytes.peek(0) == '\n')) bytes.next();
    }

    private WarcRecord record() throws IOException {
        bytes.line();
        Map<String, String> header = HeaderLines.read(bytes);
        long length = length(header.get("content-length"));
        Block block = new Block(bytes, length, START);
        open = block;
        return new WarcRecord(header, position, length, block);
    }

    private static long length(@Nullable String written) throws DamagedArchiveException {
        try {
            long length = written == null ? -1 : Long.parseLong(written.strip());
            if (length >= 0) return length;
        } catch (NumberFormatException e) {
            // Told below, as any other length that is none.
        }
        throw new DamagedArchiveException("is a WARC record without a length");
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    /// The block of a record.
    private static final class Block extends InputStream {
        private final Bytes bytes;
        private final byte[] nextStart;
        private final long member;
        private long left;

        Block(Bytes bytes, long length, byte[] nextStart) {
            this.bytes = bytes;
            this.left = length;
            this.nextStart = nextStart;
            this.member = bytes.memberStart();
        }

        @Override
        public int read(byte[] to, int from, int length) throws IOException {
            if (length == 0) return 0;
            if (left == 0 || isOver()) return end();
            int count = bytes.take(to, from, (int) Math.min(length, left));
            left -= count;
            return count;
        }

        @Override
        public long skip(long most) throws IOException {
            if (most <= 0 || left == 0 || isOver()) return most <= 0 ? 0 : end() + 1;
            long count = bytes.skip(Math.min(most, left));
            left -= count;
            return count;
        }

        void skipRest() throws IOException {
            while (left > 0) skip(left);
        }

        /// Whether the next record begins here, in a member of its own, although this one should be longer. Where
        /// nothing
        /// follows, the record is over as well, and damaged.
        private boolean isOver() throws IOException {
            long missing = left;
            left = 0;
            if (!bytes.has(1))
                throw new DamagedArchiveException("WARC record is cut off: " + missing + " bytes are missing");
            left = missing;
            return bytes.memberStart() != member && bytes.isAtMemberStart() && bytes.startsWith(nextStart);
        }

        private int end() {
            left = 0;
            return -1;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }
    }
}
