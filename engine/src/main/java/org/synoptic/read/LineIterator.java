package org.synoptic.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.synoptic.read.archive.DamagedArchiveException;

/// The lines of a stream that are not blank, one in memory at a time; closes the stream at its end.
///
/// A line above the limit is passed over and told of; one that does not end within a hundred limits ends the reading.
final class LineIterator implements Iterator<LineIterator.Line> {
    private static final int ENDLESS = 100;

    private final InputStream in;
    private final long limit;
    private final byte[] window = new byte[1 << 16];
    private int at;
    private int end;
    private int number;
    private boolean ended;
    private @Nullable Line next;

    /// @param refusal why the line cannot be used; then `text` is empty
    record Line(int number, String text, @Nullable String refusal) {}

    LineIterator(InputStream in, long limit) {
        this.in = in;
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
        } catch (DamagedArchiveException e) {
            return last(e.reason());
        } catch (IOException e) {
            return last("may not be read: " + e.getMessage());
        }
    }

    private @Nullable Line readLine() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        long length = 0;
        while (at < end || refill()) {
            int lineEnd = indexOfLineEnd();
            length += lineEnd - at;
            if (length <= limit) bytes.write(window, at, lineEnd - at);
            at = Math.min(lineEnd + 1, end);
            if (lineEnd < end) return length > limit ? tooLong(length) : line(bytes.toByteArray());
            if (length / ENDLESS > limit) return last("is a line without end; nothing behind it is read");
        }
        close();
        return length > limit ? tooLong(length) : line(bytes.toByteArray());
    }

    private boolean refill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(window, 0, window.length));
        return end > 0;
    }

    private int indexOfLineEnd() {
        for (int i = at; i < end; i++) {
            if (window[i] == '\n') return i;
        }
        return end;
    }

    private Line tooLong(long length) {
        return refused(Refusal.tooBig(length, limit).reason());
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
