package org.synoptic.read;

/// An input that cannot be a document; the message is the reason, without the place.
final class Refusal extends Exception {
    private static final long serialVersionUID = 1;

    Refusal(String reason) {
        super(reason);
    }

    String reason() {
        return String.valueOf(getMessage());
    }

    static Refusal tooBig(long limit) {
        return new Refusal("holds more than the " + size(limit) + " that one document may have");
    }

    static Refusal tooBig(long known, long limit) {
        return new Refusal("holds " + size(known) + ", more than the " + size(limit) + " that one document may have");
    }

    /// Bytes for people: `200 MB`, `1.5 MB`, `812 bytes`.
    static String size(long bytes) {
        if (bytes < 1_000) return bytes + " bytes";
        if (bytes < 1_000_000) return tenths(bytes, 1_000) + " kB";
        return tenths(bytes, 1_000_000) + " MB";
    }

    private static String tenths(long bytes, long unit) {
        long tenths = bytes * 10 / unit;
        return tenths >= 100 || tenths % 10 == 0 ? String.valueOf(tenths / 10) : tenths / 10 + "." + tenths % 10;
    }
}
