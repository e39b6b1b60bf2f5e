package org.synoptic.read.archive;

import com.github.luben.zstd.ZstdDecompressCtx;
import com.github.luben.zstd.ZstdDictDecompress;
import com.github.luben.zstd.ZstdException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/// The frames of a zstd file one after another. A dictionary that stands in a frame of its own before them, as in WARC
/// files, is used for all that follow.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc8878">Zstandard, RFC 8878</a>
/// @see <a href="https://iipc.github.io/warc-specifications/specifications/warc-zstd/">Zstandard compression of WARC
/// files</a>
final class ZstdFrames extends Unpacked {
    private static final int FRAME = 0xFD2FB528;
    private static final int SKIPPED = 0x184D2A50;
    private static final int DICTIONARY = 0x184D2A5D;
    private static final int LARGEST_DICTIONARY = 16_000_000;
    private static final int LARGEST_BLOCK = 1 << 17;

    private final RawBytes raw;
    private final ZstdDecompressCtx decoder = new ZstdDecompressCtx();
    private final ByteBuffer out = ByteBuffer.allocateDirect(LARGEST_BLOCK);
    private long memberStart;
    private boolean open;
    private boolean finished;
    private boolean closed;
    private @Nullable ZstdDictDecompress dictionary;

    ZstdFrames(InputStream in) {
        raw = new RawBytes(in, true);
        out.limit(0);
    }

    static boolean isZstd(byte[] start) {
        if (start.length < 4) return false;
        int magic = start[0] & 0xFF | (start[1] & 0xFF) << 8 | (start[2] & 0xFF) << 16 | (start[3] & 0xFF) << 24;
        return magic == FRAME || isSkipped(magic);
    }

    private static boolean isSkipped(int magic) {
        return (magic & ~15) == SKIPPED;
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
        return !open || finished && !out.hasRemaining();
    }

    @Override
    int unpack(byte[] to, int from, int length) throws IOException {
        if (closed) return -1;
        while (open || openNext()) {
            if (out.hasRemaining()) {
                int count = Math.min(length, out.remaining());
                out.get(to, from, count);
                return count;
            }
            if (finished) open = false;
            else decode();
        }
        return -1;
    }

    private void decode() throws IOException {
        if (!raw.has(1)) throw damaged("zstd data is cut off");
        out.clear();
        try {
            finished = decoder.decompressDirectByteBufferStream(out, raw.window);
        } catch (ZstdException e) {
            throw damaged("zstd data is broken: " + e.getMessage());
        } finally {
            out.flip();
        }
        if (!finished && !out.hasRemaining() && !raw.window.hasRemaining() && !raw.fill()) {
            throw damaged("zstd data is cut off");
        }
    }

    /// Goes to the next frame with data, passing over those that are to be skipped and bytes that are no zstd.
    private boolean openNext() throws IOException {
        while (raw.has(4)) {
            int magic = raw.peekNumber(0);
            if (magic == FRAME) {
                memberStart = raw.position();
                out.limit(0);
                finished = false;
                open = true;
                return true;
            }
            if (isSkipped(magic)) passOver(magic);
            else raw.next();
        }
        return false;
    }

    private void passOver(int magic) throws IOException {
        if (!raw.has(8)) throw damaged("zstd data is cut off");
        long length = raw.peekNumber(4) & 0xFFFFFFFFL;
        raw.skip(8);
        if (magic == DICTIONARY && length <= LARGEST_DICTIONARY) {
            dictionary = new ZstdDictDecompress(dictionary((int) length));
            decoder.loadDict(dictionary);
        } else if (!raw.skip(length)) throw damaged("zstd data is cut off");
    }

    /// The dictionary of the frame, which may itself be packed.
    private byte[] dictionary(int length) throws IOException {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            int b = raw.next();
            if (b < 0) throw damaged("zstd dictionary is cut off");
            bytes[i] = (byte) b;
        }
        if (!isZstd(bytes)) return bytes;
        try (ZstdFrames packed = new ZstdFrames(new ByteArrayInputStream(bytes))) {
            return packed.readNBytes(LARGEST_DICTIONARY);
        }
    }

    private DamagedArchiveException damaged(String reason) {
        open = false;
        return new DamagedArchiveException(reason);
    }

    @Override
    boolean reopen() throws IOException {
        open = false;
        decoder.reset();
        if (dictionary != null) decoder.loadDict(dictionary);
        try {
            if (raw.has(1)) raw.next();
            return openNext();
        } catch (DamagedArchiveException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        if (!closed) decoder.close();
        if (dictionary != null) dictionary.close();
        closed = true;
        raw.close();
    }
}
