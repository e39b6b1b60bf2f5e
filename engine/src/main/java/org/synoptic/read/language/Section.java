package org.synoptic.read.language;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// Numbers of one kind, deflated by themselves, since kinds that stand mixed deflate badly.
final class Section implements Closeable {
    private static final int ESCAPE = 0xFF;
    private static final int BUFFER = 1 << 14;

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int filled;
    private int at;

    private Section(InputStream in) {
        this.in = in;
    }

    static Section empty() {
        return new Section(InputStream.nullInputStream());
    }

    static Section read(DataInputStream head) throws IOException {
        byte[] packed = new byte[head.readInt()];
        head.readFully(packed);
        return new Section(new InflaterInputStream(new ByteArrayInputStream(packed)));
    }

    /// @param strategy of [Deflater]
    void write(int strategy, DataOutputStream head) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        Deflater best = new Deflater(Deflater.BEST_COMPRESSION);
        best.setStrategy(strategy);
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, best)) {
            written.writeTo(out);
        } finally {
            best.end();
        }
        head.writeInt(packed.size());
        packed.writeTo(head);
    }

    void add(int number) {
        written.write(number);
    }

    /// @return 0 to 255
    int next() throws IOException {
        if (at == filled) {
            filled = in.read(buffer);
            at = 0;
            if (filled < 0) throw new EOFException("a list of numbers ends too soon");
        }
        return buffer[at++] & 0xFF;
    }

    /// A gram as how many signs it shares with the one before it, how many follow, and these.
    void addGram(long before, long gram) {
        int length = Gram.length(gram);
        int shared = 0;
        while (shared < Math.min(length, Gram.length(before)) && Gram.sign(gram, shared) == Gram.sign(before, shared)) {
            shared++;
        }
        add(shared << 3 | length - shared);
        for (int place = shared; place < length; place++) {
            int sign = Gram.sign(gram, place);
            if (sign >= ESCAPE) {
                add(ESCAPE);
                add(sign >> 8);
            }
            add(sign);
        }
    }

    long nextGram(long before) throws IOException {
        int head = next();
        int shared = head >> 3;
        long gram = shared == 0 ? 0 : before >>> 12 * (Gram.length(before) - shared);
        for (int left = head & 7; left > 0; left--) {
            int sign = next();
            if (sign == ESCAPE) {
                sign = next() << 8;
                sign |= next();
            }
            gram = Gram.followedBy(gram, sign);
        }
        return gram;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
