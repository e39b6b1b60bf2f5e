package org.synoptic.read;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synoptic.read.archive.WarcRecord;

/// The last pages of an archive, so that a record that refers to one of them ("revisit") can be read: no more than
/// [#MOST_BYTES] together, the oldest are let go.
///
/// @see <a href="https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/#revisit">WARC 1.1,
/// sections 6.7.2 and 6.7.3</a>
final class RevisitedPages {
    private static final int MOST_BYTES = 1 << 25;

    /// @param target the address that it was captured at
    /// @param type its media type, as declared
    @SuppressWarnings("ArrayRecordComponent") // Never changed, never compared.
    record Page(String target, @Nullable String type, byte[] bytes) {}

    private final Map<String, Page> byKey = new LinkedHashMap<>();
    private long held;

    void keep(WarcRecord record, Page page) {
        if (page.bytes().length > MOST_BYTES / 2) return;
        put(key(page.target(), record.header().get("warc-date")), page);
        String digest = digest(record);
        if (digest != null) put(digest, page);
        for (Iterator<Page> oldest = byKey.values().iterator(); held > MOST_BYTES; oldest.remove()) {
            held -= oldest.next().bytes().length;
        }
    }

    /// A page under two keys counts twice: it is let go in two steps.
    private void put(String key, Page page) {
        Page before = byKey.remove(key);
        if (before != null) held -= before.bytes().length;
        byKey.put(key, page);
        held += page.bytes().length;
    }

    /// The page that a record refers to, by its address and day, or by the digest of its payload; null where it did not
    /// stand in this archive, or so far back that it is no longer held.
    @Nullable
    Page of(WarcRecord revisit) {
        String address = revisit.header().get("warc-refers-to-target-uri");
        Page referred =
                address == null ? null : byKey.get(key(address, revisit.header().get("warc-refers-to-date")));
        if (referred != null) return referred;
        String digest = digest(revisit);
        return digest == null ? null : byKey.get(digest);
    }

    private static String key(String address, @Nullable String day) {
        return address + ' ' + day;
    }

    private static @Nullable String digest(WarcRecord record) {
        return record.header().get("warc-payload-digest");
    }
}
