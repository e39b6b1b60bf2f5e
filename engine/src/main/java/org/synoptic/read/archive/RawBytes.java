package org.synoptic.read.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/// The bytes as stored, a window of them at a time, with their place in the file.
final class RawBytes {
    private static final int WINDOW = 1 << 16;

    private final InputStream in;
    private final byte[] chunk = new byte[WINDOW];
    private long taken;

    /// What has been taken from the file and not been used yet.
    final ByteBuffer window;

    RawBytes(InputStream in, boolean direct) {
        this.in = in;
        this.window = direct ? ByteBuffer.allocateDirect(WINDOW) : ByteBuffer.allocate(WINDOW);
        window.limit(0);
    }

    /// The offset in the file of the next byte of the window.
    long position() {
        return taken - window.remaining();
    }

    /// Takes more bytes into the window, behind those that are there.
    ///
    /// @return false at the end of the file
    boolean fill() throws IOException {
        window.compact();
        int read = in.read(chunk, 0, window.remaining());
        if (read > 0) {
            window.put(chunk, 0, read);
            taken += read;
        }
        window.flip();
        return read > 0;
    }

    /// Whether there are `count` bytes more, which then are in the window.
    boolean has(int count) throws IOException {
        while (window.remaining() < count) {
            if (!fill()) return false;
        }
        return true;
    }

    int peek(int ahead) {
        return window.get(window.position() + ahead) & 0xFF;
    }

    /// Four bytes as a number, the first being the lowest.
    int peekNumber(int ahead) {
        return peek(ahead) | peek(ahead + 1) << 8 | peek(ahead + 2) << 16 | peek(ahead + 3) << 24;
    }

    int next() throws IOException {
        return has(1) ? window.get() & 0xFF : -1;
    }

    /// Passes over bytes.
    ///
    /// @return false when the file ends before
    boolean skip(long count) throws IOException {
        long left = count;
        while (left > 0) {
            if (!has(1)) return false;
            int step = (int) Math.min(left, window.remaining());
            window.position(window.position() + step);
            left -= step;
        }
        return true;
    }

    void close() throws IOException {
        in.close();
    }
}
