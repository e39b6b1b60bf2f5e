package org.synoptic.read.archive;

import java.io.IOException;
import java.io.InputStream;

/// A file that is not packed.
final class PlainBytes extends Unpacked {
    private final InputStream in;
    private long read;

    PlainBytes(InputStream in) {
        this.in = in;
    }

    @Override
    public long memberStart() {
        return 0;
    }

    @Override
    long packed() {
        return read;
    }

    @Override
    boolean isAtMemberEnd() {
        return false;
    }

    @Override
    int unpack(byte[] to, int from, int length) throws IOException {
        int count = in.read(to, from, length);
        if (count > 0) read += count;
        return count;
    }

    @Override
    boolean reopen() {
        return false;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
