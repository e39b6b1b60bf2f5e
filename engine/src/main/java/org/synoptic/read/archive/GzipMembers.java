package org.synoptic.read.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// The members of a gzip file one after another. Bytes between and behind them that are no gzip are passed over.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc1952">GZIP, RFC 1952</a>
final class GzipMembers extends Unpacked {
    private static final int HEADER = 10;
    private static final int HAS_CHECKSUM = 2;
    private static final int HAS_EXTRA = 4;
    private static final int HAS_NAME = 8;
    private static final int HAS_COMMENT = 16;
    private static final int TRAILER = 8;

    private final RawBytes raw;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private long memberStart;
    private boolean open;

    GzipMembers(InputStream in) {
        raw = new RawBytes(in, false);
        inflater.setInput(raw.window);
    }

    static boolean isGzip(byte[] start) {
        return start.length > 2 && (start[0] & 0xFF) == 0x1F && (start[1] & 0xFF) == 0x8B && start[2] == 8;
    }

    @Override
    public long memberStart() {
        return memberStart;
    }

    @Override
    long packed() {
        return raw.position();
    }

    @Override
    boolean isAtMemberEnd() {
        return !open || inflater.finished();
    }

    @Override
    int unpack(byte[] to, int from, int length) throws IOException {
        while (open || openNext()) {
            int count = inflate(to, from, length);
            if (count > 0) {
                checksum.update(to, from, count);
                return count;
            }
            if (inflater.finished()) closeMember();
            else if (inflater.needsDictionary()) throw damaged("gzip data is broken: it asks for a dictionary");
            else if (!raw.fill()) throw damaged("gzip data is cut off");
        }
        return -1;
    }

    private int inflate(byte[] to, int from, int length) throws DamagedArchiveException {
        try {
            return inflater.inflate(to, from, length);
        } catch (DataFormatException e) {
            throw damaged("gzip data is broken: " + e.getMessage());
        }
    }

    /// Goes to the next place that can be the header of a member.
    private boolean openNext() throws IOException {
        while (raw.has(HEADER)) {
            if (raw.peek(0) == 0x1F && raw.peek(1) == 0x8B && raw.peek(2) == 8 && raw.peek(3) < 32) {
                memberStart = raw.position();
                readHeader();
                inflater.reset();
                inflater.setInput(raw.window);
                checksum.reset();
                open = true;
                return true;
            }
            raw.next();
        }
        return false;
    }

    private void readHeader() throws IOException {
        int flags = raw.peek(3);
        boolean whole = raw.skip(HEADER);
        if ((flags & HAS_EXTRA) != 0) {
            int low = raw.next();
            int high = raw.next();
            whole &= high >= 0 && raw.skip(low | high << 8);
        }
        if ((flags & HAS_NAME) != 0) whole &= skipText();
        if ((flags & HAS_COMMENT) != 0) whole &= skipText();
        if ((flags & HAS_CHECKSUM) != 0) whole &= raw.skip(2);
        if (!whole) throw damaged("gzip header is cut off");
    }

    private boolean skipText() throws IOException {
        int c = raw.next();
        while (c > 0) c = raw.next();
        return c == 0;
    }

    private void closeMember() throws IOException {
        open = false;
        if (!raw.has(TRAILER)) throw damaged("gzip data is cut off");
        boolean whole =
                raw.peekNumber(0) == (int) checksum.getValue() && raw.peekNumber(4) == (int) inflater.getBytesWritten();
        raw.skip(TRAILER);
        if (!whole) throw damaged("gzip data is broken: the checksum is wrong");
    }

    private DamagedArchiveException damaged(String reason) {
        open = false;
        return new DamagedArchiveException(reason);
    }

    @Override
    boolean reopen() throws IOException {
        open = false;
        try {
            return openNext();
        } catch (DamagedArchiveException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        raw.close();
    }
}
