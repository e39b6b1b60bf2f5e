package org.synoptic.model;

import org.jspecify.annotations.Nullable;

/// Where a document came from.
///
/// @param uri the path or address as the user gave it, with `#id` for a line of a JSON Lines file
/// @param outlet the medium that published it
/// @param byline who wrote it
public record Source(
        String uri, @Nullable String outlet, @Nullable String byline) {}
