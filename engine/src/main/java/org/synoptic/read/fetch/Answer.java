package org.synoptic.read.fetch;

import java.util.Locale;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpMessage;
import org.apache.hc.core5.http.impl.EnglishReasonPhraseCatalog;
import org.jspecify.annotations.Nullable;

/// What a server answered, as far as we listen.
///
/// @param body unpacked; empty unless `status` is 200
@SuppressWarnings("ArrayRecordComponent") // Megabytes are not copied to guard them from ourselves.
record Answer(int status, Headers headers, byte[] body) {
    /// The first value of each header that we know, as bytes taken for characters; null where it is not sent.
    ///
    /// @param contentType with its parameters
    record Headers(
            @Nullable String location,
            @Nullable String contentType,
            @Nullable String etag,
            @Nullable String lastModified,
            @Nullable String cacheControl,
            @Nullable String retryAfter) {
        static Headers of(HttpMessage message) {
            return new Headers(
                    first(message, "Location"),
                    first(message, "Content-Type"),
                    first(message, "ETag"),
                    first(message, "Last-Modified"),
                    first(message, "Cache-Control"),
                    first(message, "Retry-After"));
        }

        private static @Nullable String first(HttpMessage message, String name) {
            Header header = message.getFirstHeader(name);
            return header == null ? null : header.getValue();
        }

        /// `text/html`, without parameters; null when none is told.
        @Nullable
        String mediaType() {
            if (contentType == null) return null;
            int end = contentType.indexOf(';');
            String type = (end < 0 ? contentType : contentType.substring(0, end)).strip();
            return type.isEmpty() ? null : type.toLowerCase(Locale.ROOT);
        }
    }

    boolean isRedirect() {
        return switch (status) {
            case 301, 302, 303, 307, 308 -> true;
            default -> false;
        };
    }

    /// `404 Not Found`; the words are ours, not the server's.
    String statusLine() {
        String phrase = EnglishReasonPhraseCatalog.INSTANCE.getReason(status, Locale.ROOT);
        return phrase == null ? String.valueOf(status) : status + " " + phrase;
    }
}
