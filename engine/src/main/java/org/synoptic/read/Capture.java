package org.synoptic.read;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.synoptic.read.Draft.Metadata;

/// Bytes as they were found, with all that was said of them: what a file, a WARC record and an HTTP response have in
/// common. [InputReader#read(Capture)] makes documents of it.
///
/// @param place the path or address, for `source.uri` and for messages
/// @param bytes the content, without transfer and content codings; what is gzip or zstd all the same is unpacked
/// @param contentType as declared, `text/html; charset=utf-8`; null when nothing was, and then the name and the bytes
/// tell
/// @param address where on the web it was found; null for a file
/// @param told what whatever led here tells of it, such as the entry of a feed; it goes before what
/// the content says of itself
/// @param depth how many links it is away from what the user named: 0 for that itself
@SuppressWarnings("ArrayRecordComponent") // Tens of megabytes are not copied to guard them from ourselves.
record Capture(
        String place,
        byte[] bytes,
        @Nullable String contentType,
        @Nullable String address,
        Metadata told,
        int depth) {
    /// What the user named: a file, or an address.
    static Capture ofFile(String path, byte[] bytes) {
        return new Capture(path, bytes, null, null, Metadata.NONE, 0);
    }

    Capture with(byte[] unpacked) {
        return new Capture(place, unpacked, contentType, address, told, depth);
    }

    /// The media type in small letters without its parameters; null when none was declared.
    @Nullable
    String mediaType() {
        return contentType == null ? null : mediaType(contentType);
    }

    static String mediaType(String contentType) {
        int end = contentType.indexOf(';');
        return (end < 0 ? contentType : contentType.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    /// The charset that was declared; null when none was.
    @Nullable
    String charset() {
        if (contentType == null) return null;
        for (String parameter : contentType.split(";")) {
            String written = parameter.strip();
            if (!written.regionMatches(true, 0, "charset=", 0, 8)) continue;
            String name = written.substring(8).strip().replaceAll("^[\"']|[\"']$", "");
            return name.isEmpty() ? null : name;
        }
        return null;
    }

    /// What its format can be told by: the last part of the path of its address, or its place.
    String name() {
        if (address == null) return place;
        String path = address.replaceFirst("[?#].*$", "");
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
