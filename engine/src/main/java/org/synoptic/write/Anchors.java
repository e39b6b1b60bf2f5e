package org.synoptic.write;

/// Fragment identifiers.
final class Anchors {
    private Anchors() {}

    /// `story-1`: never one of the page's own anchors, whatever the id.
    static String story(String id) {
        String safe = safe(id);
        return safe.startsWith("story") ? safe : "story-" + safe;
    }

    /// `#story-1-e4`.
    ///
    /// @param story the anchor of its story
    static String event(String story, String id) {
        return "#" + story + "-" + safe(id);
    }

    /// An id as it can stand in an address: letters, digits, `-` and `_` of ASCII; each other character as its number.
    static String safe(String id) {
        StringBuilder safe = new StringBuilder(id.length());
        id.codePoints().forEach(point -> {
            boolean isPlain = point < 128 && (Character.isLetterOrDigit(point) || point == '-' || point == '_');
            if (isPlain) safe.appendCodePoint(point);
            else safe.append('.').append(Integer.toHexString(point));
        });
        return safe.toString();
    }
}
