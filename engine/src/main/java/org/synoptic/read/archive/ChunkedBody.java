package org.synoptic.read.archive;

import java.io.IOException;
import java.io.InputStream;

/// The chunks of a body joined. A body that does not begin with the length of a chunk is taken as joined already; one
/// that
/// goes on with something else ends there.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc9112#section-7.1">RFC 9112, section 7.1</a>
final class ChunkedBody extends InputStream {
    private static final int LONGEST_LENGTH = 16;

    private final Bytes bytes;
    private final boolean isJoined;
    private long left;
    private boolean ended;
    private boolean begun;

    ChunkedBody(InputStream in) throws IOException {
        bytes = new Bytes(in);
        isJoined = !beginsWithLength();
    }

    private boolean beginsWithLength() throws IOException {
        for (int i = 0; i <= LONGEST_LENGTH && bytes.has(i + 1); i++) {
            int c = bytes.peek(i);
            if (Character.digit(c, 16) < 0) return i > 0 && (c == '\r' || c == '\n' || c == ';' || c == ' ');
        }
        return false;
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
        if (length == 0) return 0;
        if (!isJoined && left == 0) nextChunk();
        if (ended || !bytes.has(1)) return -1;
        int count = bytes.take(to, from, isJoined ? length : (int) Math.min(length, left));
        left -= count;
        return count;
    }

    private void nextChunk() throws IOException {
        if (ended) return;
        if (begun) bytes.line();
        begun = true;
        String line = beginsWithLength() ? bytes.line() : null;
        left = line == null ? 0 : length(line);
        ended = left == 0;
    }

    private static long length(String line) {
        long length = 0;
        for (int i = 0; i < line.length() && Character.digit(line.charAt(i), 16) >= 0 && i < LONGEST_LENGTH - 1; i++) {
            length = length << 4 | Character.digit(line.charAt(i), 16);
        }
        return length;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }
}
