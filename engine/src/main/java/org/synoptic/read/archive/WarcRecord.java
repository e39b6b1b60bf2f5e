package org.synoptic.read.archive;

import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One record of a WARC file: its header, and its block as long as the reader has not gone on to the next record.
///
/// @param header by names in small letters; of a name that is given twice, the first value
/// @param position the offset of the record in the file as stored; where many records are packed together, of what
/// holds
/// them
/// @param length bytes of the block, as the header says
/// @param block the block, which ends early where the record does
public record WarcRecord(Map<String, String> header, long position, long length, InputStream block) {
    /// `response`, `revisit`, `resource`, `request` …, in small letters; empty when the record does not say.
    public String type() {
        return header.getOrDefault("warc-type", "").toLowerCase(Locale.ROOT);
    }

    /// What was captured: an address, without the angle brackets that early writers put around it.
    public @Nullable String target() {
        String target = header.get("warc-target-uri");
        if (target == null) return null;
        boolean isBracketed = target.length() > 2 && target.startsWith("<") && target.endsWith(">");
        return isBracketed ? target.substring(1, target.length() - 1) : target;
    }

    /// The media type of the block, as declared.
    public @Nullable String contentType() {
        return header.get("content-type");
    }
}
