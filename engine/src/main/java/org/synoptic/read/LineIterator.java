package org.synoptic.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/// The lines of a stream that are not blank, one in memory at a time; unpacks gzip and closes the stream at its end.
final class LineIterator implements Iterator<LineIterator.Line> {
    private final InputStream in;
    private final long limit;
    private int number;
    private boolean ended;
    private @Nullable Line next;

    /// @param refusal why the line cannot be used; then `text` is empty
    record Line(int number, String text, @Nullable String refusal) {}

    LineIterator(InputStream raw, long limit) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(raw, 1 << 16);
        buffered.mark(4);
        byte[] start = buffered.readNBytes(3);
        buffered.reset();
        in = BoundedBytes.isGzip(start) ? new BufferedInputStream(new GZIPInputStream(buffered), 1 << 16) : buffered;
        this.limit = limit;
    }

    @Override
    public boolean hasNext() {
        while (next == null && !ended) next = advance();
        return next != null;
    }

    @Override
    public Line next() {
        if (!hasNext() || next == null) throw new NoSuchElementException();
        Line line = next;
        next = null;
        return line;
    }

    /// The next line; null when it is blank or there is none.
    private @Nullable Line advance() {
        number++;
        try {
            return readLine();
        } catch (EOFException e) {
            return last("gzip data is cut off");
        } catch (ZipException e) {
            return last("gzip data is broken: " + e.getMessage());
        } catch (IOException e) {
            return last("may not be read: " + e.getMessage());
        }
    }

    private @Nullable Line readLine() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        long length = 0;
        int c = in.read();
        for (; c >= 0 && c != '\n'; c = in.read()) {
            if (++length <= limit) bytes.write(c);
        }
        if (c < 0) close();
        if (length > limit) {
            return refused("holds " + Refusal.size(length) + ", more than the " + Refusal.size(limit)
                    + " that one document may have");
        }
        return line(bytes.toByteArray());
    }

    private @Nullable Line line(byte[] bytes) {
        try {
            String text = TextDecoder.decode(bytes, false).strip();
            return text.isEmpty() ? null : new Line(number, text, null);
        } catch (Refusal e) {
            return refused(e.reason());
        }
    }

    private Line refused(String reason) {
        return new Line(number, "", reason);
    }

    private Line last(String reason) {
        close();
        return refused(reason);
    }

    private void close() {
        ended = true;
        try {
            in.close();
        } catch (IOException e) {
            // All has been read: a stream that does not close takes nothing away.
        }
    }
}
