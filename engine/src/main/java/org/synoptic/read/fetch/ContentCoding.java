package org.synoptic.read.fetch;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/// Unpacks the body of an answer, with a bound on what goes in, on what comes out, and on how often it is packed.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-8.4">RFC 9110, section 8.4</a>
final class ContentCoding {
    private static final int MOST_LAYERS = 2;
    private static final int BUFFER = 1 << 14;

    private ContentCoding() {}

    /// @param codings the values of `Content-Encoding`, in their order
    /// @param isCutOff whether what goes beyond `maxBytes` is left out rather than refused
    static byte[] unpacked(InputStream packed, List<String> codings, int maxBytes, boolean isCutOff)
            throws IOException, Unfetchable {
        List<String> layers = layers(codings);
        if (layers.size() > MOST_LAYERS) throw new Unfetchable("is packed more than " + MOST_LAYERS + " times");
        InputStream in = new Bounded(packed, maxBytes);
        try {
            for (String layer : layers.reversed()) in = unpacked(in, layer, maxBytes);
            return read(in);
        } catch (TooBig e) {
            if (isCutOff) return e.read;
            throw tooBig(maxBytes);
        } catch (EOFException e) {
            throw new Unfetchable("ends before it is whole", e);
        } catch (ZipException e) {
            throw new Unfetchable("is packed in a broken way", e);
        }
    }

    private static List<String> layers(List<String> codings) {
        List<String> layers = new ArrayList<>();
        for (String coding : String.join(",", codings).toLowerCase(Locale.ROOT).split(",")) {
            String name = coding.strip();
            if (!name.isEmpty() && !name.equals("identity")) layers.add(name);
        }
        return layers;
    }

    private static InputStream unpacked(InputStream in, String coding, int maxBytes) throws IOException, Unfetchable {
        BufferedInputStream start = new BufferedInputStream(in, BUFFER);
        if (isEmpty(start)) return start;
        return switch (coding) {
            case "gzip", "x-gzip" -> new Bounded(new GZIPInputStream(start, BUFFER), maxBytes);
            case "deflate" ->
                new Bounded(new InflaterInputStream(start, new Inflater(!isZlib(start)), BUFFER), maxBytes);
            default -> throw new Unfetchable("is packed as " + Plain.line(coding) + ", which was not asked for");
        };
    }

    private static boolean isEmpty(BufferedInputStream in) throws IOException {
        in.mark(1);
        int first = in.read();
        in.reset();
        return first < 0;
    }

    /// Some servers leave the zlib frame out.
    private static boolean isZlib(BufferedInputStream in) throws IOException {
        in.mark(2);
        int first = in.read();
        int second = in.read();
        in.reset();
        return (first & 0x0F) == 8 && second >= 0 && (first << 8 | second) % 31 == 0;
    }

    private static byte[] read(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        try {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) bytes.write(buffer, 0, n);
        } catch (TooBig e) {
            e.read = bytes.toByteArray();
            throw e;
        }
        return bytes.toByteArray();
    }

    static Unfetchable tooBig(int maxBytes) {
        String most = maxBytes < 1_000_000 ? maxBytes + " bytes" : maxBytes / 1_000_000 + " MB";
        return new Unfetchable("holds more than the " + most + " that one document may have");
    }

    /// Too much went through a [Bounded].
    private static final class TooBig extends IOException {
        private static final long serialVersionUID = 1;
        private transient byte[] read = new byte[0];
    }

    /// Lets `left` bytes through.
    private static final class Bounded extends InputStream {
        private final InputStream in;
        private int left;

        Bounded(InputStream in, int most) {
            this.in = in;
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int start, int length) throws IOException {
            if (length == 0) return 0;
            if (left > 0) {
                int n = in.read(bytes, start, Math.min(length, left));
                if (n > 0) left -= n;
                return n;
            }
            if (in.read() < 0) return -1;
            throw new TooBig();
        }
    }
}
