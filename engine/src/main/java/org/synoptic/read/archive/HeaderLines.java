package org.synoptic.read.archive;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The named fields at the head of a WARC record or an HTTP message.
final class HeaderLines {
    private static final int MOST_FIELDS = 1_000;
    private static final int MOST_CHARACTERS = 1 << 20;
    private static final int LONGEST_FOLDED = 4_000;

    private HeaderLines() {}

    /// Reads up to the empty line, which is used up, or to the end. A line that begins with a blank goes on with the
    /// field
    /// before it; a line without a colon is passed over, and so are fields above a thousand.
    ///
    /// @return by names in small letters; of a name that is given twice, the first value
    static Map<String, String> read(Bytes bytes) throws IOException {
        Map<String, String> fields = new HashMap<>();
        String name = null;
        int size = 0;
        for (String line = bytes.line(); line != null && !line.isEmpty(); line = bytes.line()) {
            if (size > MOST_CHARACTERS || fields.size() >= MOST_FIELDS) continue;
            size += line.length();
            if (line.charAt(0) == ' ' || line.charAt(0) == '\t') goOn(fields, name, line);
            else name = field(fields, line);
        }
        return fields;
    }

    private static @Nullable String field(Map<String, String> fields, String line) {
        int colon = line.indexOf(':');
        if (colon <= 0) return null;
        String name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        return fields.putIfAbsent(name, line.substring(colon + 1).strip()) == null ? name : null;
    }

    private static void goOn(Map<String, String> fields, @Nullable String name, String line) {
        if (name == null) return;
        String begun = fields.getOrDefault(name, "");
        if (begun.length() < LONGEST_FOLDED) fields.put(name, (begun + " " + line.strip()).strip());
    }
}
