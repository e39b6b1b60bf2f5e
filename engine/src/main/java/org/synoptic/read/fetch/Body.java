package org.synoptic.read.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.synoptic.read.archive.ContentCoding;
import org.synoptic.read.archive.DamagedArchiveException;

/// Takes the body of an answer in, with a bound on what comes over the wire, on what it unpacks to, and on how often it
/// is
/// packed.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-8.4">RFC 9110, section 8.4</a>
final class Body {
    /// What [ContentCoding] unpacks, for `Accept-Encoding`.
    static final String CODINGS = "gzip, deflate, br, zstd";

    private static final int MOST_LAYERS = 2;
    private static final int BUFFER = 1 << 14;

    private Body() {}

    /// @param codings the values of `Content-Encoding`, in their order
    /// @param isCutOff whether what goes beyond `maxBytes` is left out rather than refused
    static byte[] read(InputStream packed, List<String> codings, int maxBytes, boolean isCutOff)
            throws IOException, Unfetchable {
        List<String> layers = layers(codings);
        if (layers.size() > MOST_LAYERS) throw new Unfetchable("is packed more than " + MOST_LAYERS + " times");
        ByteArrayOutputStream taken = new ByteArrayOutputStream();
        try {
            InputStream in = new Bounded(packed, maxBytes);
            for (String layer : layers.reversed()) in = new Bounded(ContentCoding.decode(in, layer), maxBytes);
            in.transferTo(taken);
        } catch (TooBig e) {
            if (!isCutOff) throw tooBig(maxBytes);
        } catch (DamagedArchiveException e) {
            throw new Unfetchable("is packed in a broken way: " + Plain.line(e.reason()), e);
        }
        return taken.toByteArray();
    }

    private static List<String> layers(List<String> codings) {
        List<String> layers = new ArrayList<>();
        for (String coding : String.join(",", codings).toLowerCase(Locale.ROOT).split(",")) {
            String name = coding.strip();
            if (!name.isEmpty() && !name.equals("identity")) layers.add(name);
        }
        return layers;
    }

    static Unfetchable tooBig(int maxBytes) {
        String most = maxBytes < 1_000_000 ? maxBytes + " bytes" : maxBytes / 1_000_000 + " MB";
        return new Unfetchable("holds more than the " + most + " that one document may have");
    }

    /// Too much went through a [Bounded].
    private static final class TooBig extends IOException {
        private static final long serialVersionUID = 1;
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
                int n = in.read(bytes, start, Math.min(Math.min(length, left), BUFFER));
                if (n > 0) left -= n;
                return n;
            }
            if (in.read() < 0) return -1;
            throw new TooBig();
        }
    }
}
