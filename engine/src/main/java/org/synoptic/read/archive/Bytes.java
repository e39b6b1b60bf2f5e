package org.synoptic.read.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// A stream that can be looked into before it is read, and that knows where its bytes lie in the file.
final class Bytes {
    private static final int WINDOW = 1 << 16;
    private static final int LONGEST_LINE = 1 << 16;

    private final InputStream in;
    private final @Nullable Unpacked packed;
    private byte[] window = new byte[WINDOW];
    private int at;
    private int end;

    /// The place of `window[0]`: in the unpacked stream, and the member that it was read from.
    private long base;

    private long memberStart;
    private int memberAt;
    private boolean isBroken;

    /// What is packed, or a plain file.
    Bytes(Unpacked packed) {
        this.in = packed;
        this.packed = packed.isPacked() ? packed : null;
    }

    /// Anything else: places are those in this stream.
    Bytes(InputStream in) {
        this.in = in;
        this.packed = null;
    }

    /// The offset in the file as stored: of the next byte, or of the member that holds it.
    long position() {
        return packed == null ? base + at : memberStart();
    }

    long memberStart() {
        return memberStart;
    }

    /// Whether the next byte is the first of its member.
    boolean isAtMemberStart() {
        return at == memberAt;
    }

    boolean isBroken() {
        return isBroken;
    }

    boolean recover() throws IOException {
        at = end;
        boolean recovered = packed != null && packed.recover();
        isBroken = !recovered;
        return recovered;
    }

    /// Makes sure that `count` bytes of one member can be looked at; a window never holds bytes of two members.
    boolean has(int count) throws IOException {
        if (end - at >= count) return true;
        if (isBroken) return false;
        return at == end ? refill() && has(count) : extend(count);
    }

    private boolean refill() throws IOException {
        base += at;
        at = 0;
        end = 0;
        int read = read(0);
        if (read <= 0) return false;
        end = read;
        long start = packed == null ? 0 : packed.memberStart();
        memberAt = start == memberStart && base > 0 ? -1 : 0;
        memberStart = start;
        return true;
    }

    /// Reads more of the same member behind what is there.
    private boolean extend(int count) throws IOException {
        System.arraycopy(window, at, window, 0, end - at);
        base += at;
        end -= at;
        memberAt = memberAt == at ? 0 : -1;
        at = 0;
        while (end < count && (packed == null || !packed.isAtMemberEnd())) {
            int read = read(end);
            if (read <= 0) break;
            end += read;
        }
        return end >= count;
    }

    private int read(int from) throws IOException {
        try {
            return in.read(window, from, window.length - from);
        } catch (DamagedArchiveException e) {
            isBroken = true;
            throw e;
        }
    }

    /// The byte so many places ahead, which must have been asked for with [#has].
    int peek(int ahead) {
        return window[at + ahead];
    }

    int next() throws IOException {
        return has(1) ? window[at++] & 0xFF : -1;
    }

    boolean startsWith(byte[] start) throws IOException {
        if (!has(start.length)) return false;
        for (int i = 0; i < start.length; i++) {
            if (window[at + i] != start[i]) return false;
        }
        return true;
    }

    /// Hands on what is there, 1 to `length` bytes; there must be one.
    int take(byte[] to, int from, int length) {
        int count = Math.min(length, end - at);
        System.arraycopy(window, at, to, from, count);
        at += count;
        return count;
    }

    /// Passes over what is there, 1 to `most` bytes; there must be one.
    int skip(long most) {
        int count = (int) Math.min(most, end - at);
        at += count;
        return count;
    }

    /// Passes over what is there, or else over what the stream below has, without looking at it.
    ///
    /// @return 0 at the end of the stream
    long skipAny(long most) throws IOException {
        if (most <= 0) return 0;
        if (at < end) return skip(most);
        long skipped = in.skip(most);
        base += skipped;
        return skipped > 0 ? skipped : has(1) ? skip(most) : 0;
    }

    /// The next line without its end, in UTF-8; of a line that is too long, its beginning.
    ///
    /// @return null at the end of the stream
    @Nullable
    String line() throws IOException {
        if (!has(1)) return null;
        int lineEnd = indexOfLineEnd();
        if (lineEnd >= 0) {
            String line = text(window, at, lineEnd);
            at = lineEnd + 1;
            return line;
        }
        byte[] line = new byte[256];
        int length = 0;
        for (int c = next(); c >= 0 && c != '\n'; c = next()) {
            if (length == line.length && length < LONGEST_LINE) line = java.util.Arrays.copyOf(line, length * 2);
            if (length < line.length) line[length++] = (byte) c;
        }
        return text(line, 0, length);
    }

    private static String text(byte[] bytes, int from, int to) {
        int end = to > from && bytes[to - 1] == '\r' ? to - 1 : to;
        return new String(bytes, from, end - from, StandardCharsets.UTF_8);
    }

    private int indexOfLineEnd() {
        for (int i = at; i < end; i++) {
            if (window[i] == '\n') return i;
        }
        return -1;
    }

    /// Goes to the beginning of the next line or member.
    ///
    /// @return false at the end of the stream
    boolean skipLine() throws IOException {
        long member = memberStart;
        while (has(1)) {
            if (memberStart != member) return true;
            int lineEnd = indexOfLineEnd();
            at = lineEnd < 0 ? end : lineEnd + 1;
            if (lineEnd >= 0) return has(1);
        }
        return false;
    }

    void close() throws IOException {
        in.close();
    }
}
