package org.synoptic.read.fetch;

import org.jspecify.annotations.Nullable;

/// What became of one address.
public sealed interface FetchOutcome {
    /// The address as it was asked for.
    String asked();

    /// The answer, whole and unpacked.
    ///
    /// @param address where the bytes came from, after all redirects, in its canonical form
    /// @param contentType as the server declares it, `text/html; charset=utf-8`; it may lie
    @SuppressWarnings("ArrayRecordComponent") // Megabytes are not copied to guard them from ourselves.
    record Fetched(String asked, String address, @Nullable String contentType, byte[] bytes) implements FetchOutcome {}

    /// @param reason why, for people; without the address, which it follows as a verb does
    record Unfetched(String asked, String reason) implements FetchOutcome {}
}
