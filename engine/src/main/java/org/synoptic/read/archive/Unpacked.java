package org.synoptic.read.archive;

import java.io.IOException;
import java.io.InputStream;

/// The content of a file, unpacked where it is gzip or zstd (which its first bytes tell), as one stream.
///
/// A gzip file is a row of members, a zstd file one of frames; both are called members here. One call of `read` gives
/// bytes
/// of one member only. After a [DamagedArchiveException] the stream can be taken up again behind the damage with
/// [#recover()]. What unpacks to far more than anything written does is a bomb, and damaged.
public abstract sealed class Unpacked extends InputStream permits PlainBytes, GzipMembers, ZstdFrames {
    /// Tuned on nothing: text packs to a fifth or a tenth, logs in zstd to a hundredth, bombs to a thousandth and less.
    private static final int BOMB_RATIO = 300;

    private static final long BOMB_SIZE = 64_000_000;

    private static final int MOST_BOMBS = 5;

    private byte[] head = new byte[0];
    private int headAt;
    private long given;
    private long packedBefore;
    private int bombs;

    /// Opens a file by its first bytes; closing it closes `in`.
    public static Unpacked of(InputStream in) throws IOException {
        byte[] start = in.readNBytes(4);
        InputStream whole = new Rejoined(start, in);
        if (GzipMembers.isGzip(start)) return new GzipMembers(whole);
        return ZstdFrames.isZstd(start) ? zstd(whole) : new PlainBytes(whole);
    }

    private static Unpacked zstd(InputStream in) throws IOException {
        try {
            return new ZstdFrames(in);
        } catch (LinkageError e) {
            throw new IOException("the zstd library does not run on this machine: " + e.getMessage(), e);
        }
    }

    /// Whether bytes are gzip or zstd by how they begin.
    public static boolean isPacked(byte[] start) {
        return GzipMembers.isGzip(start) || ZstdFrames.isZstd(start);
    }

    /// Where the member of the bytes that were read last begins in the file as stored; 0 for what is not packed.
    public abstract long memberStart();

    /// Bytes of the file as stored that have been used.
    abstract long packed();

    /// Whether all bytes of the present member have been read.
    abstract boolean isAtMemberEnd();

    abstract int unpack(byte[] to, int from, int length) throws IOException;

    abstract boolean reopen() throws IOException;

    /// Finds the next member behind the one that is damaged.
    ///
    /// @return false when there is none, and behind a few bombs
    public final boolean recover() throws IOException {
        given = 0;
        packedBefore = packed();
        return bombs < MOST_BOMBS && reopen();
    }

    public boolean isPacked() {
        return !(this instanceof PlainBytes);
    }

    /// The first bytes, without using them up: as many as the first member has, but no more than `most`. To be called
    /// before anything is read, and once.
    public byte[] head(int most) throws IOException {
        byte[] first = new byte[most];
        int count = 0;
        while (count < most && (count == 0 || !isAtMemberEnd())) {
            int read = unpack(first, count, most - count);
            if (read < 0) break;
            count += read;
        }
        head = java.util.Arrays.copyOf(first, count);
        return head.clone();
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
        if (length == 0) return 0;
        if (headAt < head.length) {
            int count = Math.min(length, head.length - headAt);
            System.arraycopy(head, headAt, to, from, count);
            headAt += count;
            return count;
        }
        int read = unpack(to, from, length);
        if (read > 0) given += read;
        if (given > BOMB_SIZE && isPacked() && given / BOMB_RATIO > packed() - packedBefore) {
            bombs++;
            throw new DamagedArchiveException("unpacks to more than " + BOMB_RATIO + " times its size");
        }
        return read;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    /// A stream whose first bytes have been looked at.
    private static final class Rejoined extends InputStream {
        private final byte[] start;
        private final InputStream rest;
        private int at;

        Rejoined(byte[] start, InputStream rest) {
            this.start = start;
            this.rest = rest;
        }

        @Override
        public int read(byte[] to, int from, int length) throws IOException {
            if (at == start.length) return rest.read(to, from, length);
            int count = Math.min(length, start.length - at);
            System.arraycopy(start, at, to, from, count);
            at += count;
            return count;
        }

        @Override
        public int read() throws IOException {
            return at < start.length ? start[at++] & 0xFF : rest.read();
        }

        @Override
        public void close() throws IOException {
            rest.close();
        }
    }
}
