package org.synoptic.read.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An HTTP response as an archive keeps it.
///
/// @param status 0 where the first line tells none
/// @param header by names in small letters
/// @param raw what follows the header, as it came over the wire
/// @see <a href="https://www.rfc-editor.org/rfc/rfc9112">HTTP/1.1, RFC 9112</a>
public record HttpResponse(int status, Map<String, String> header, InputStream raw) {
    /// Reads up to the end of the header.
    ///
    /// @throws DamagedArchiveException when it begins with no status line, or the header ends in the middle
    public static HttpResponse read(InputStream message) throws IOException {
        Bytes bytes = new Bytes(message);
        String first = bytes.line();
        if (first == null || !first.startsWith("HTTP/")) throw new DamagedArchiveException("is no HTTP response");
        Map<String, String> header = HeaderLines.read(bytes);
        return new HttpResponse(status(first), header, new RestOf(bytes));
    }

    private static int status(String line) {
        int blank = line.indexOf(' ');
        String code = blank < 0 ? "" : line.substring(blank).strip();
        boolean isCode = code.length() >= 3 && code.substring(0, 3).chars().allMatch(c -> c >= '0' && c <= '9');
        return isCode ? Integer.parseInt(code.substring(0, 3)) : 0;
    }

    public boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    public @Nullable String contentType() {
        return header.get("content-type");
    }

    /// The body without the codings of its way: chunks joined, then unpacked. Writers that have undone these but kept
    /// the
    /// header are understood.
    ///
    /// @throws DamagedArchiveException when the coding is none of gzip, deflate, br, zstd
    public InputStream body() throws IOException {
        InputStream body = raw;
        if (codings("transfer-encoding").contains("chunked")) body = new ChunkedBody(body);
        List<String> codings = codings("content-encoding");
        for (int i = codings.size() - 1; i >= 0; i--) body = ContentCoding.decode(body, codings.get(i));
        return body;
    }

    private List<String> codings(String name) {
        return Arrays.stream(
                        header.getOrDefault(name, "").toLowerCase(Locale.ROOT).split(","))
                .map(String::strip)
                .filter(coding -> !coding.isEmpty())
                .limit(4)
                .toList();
    }

    /// What is left of a stream.
    private static final class RestOf extends InputStream {
        private final Bytes bytes;

        RestOf(Bytes bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() throws IOException {
            return bytes.next();
        }

        @Override
        public int read(byte[] to, int from, int length) throws IOException {
            if (length == 0) return 0;
            return bytes.has(1) ? bytes.take(to, from, length) : -1;
        }

        @Override
        public long skip(long most) throws IOException {
            return bytes.skipAny(most);
        }
    }
}
