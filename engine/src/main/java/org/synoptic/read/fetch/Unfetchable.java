package org.synoptic.read.fetch;

import org.jspecify.annotations.Nullable;

/// An address that gives no page; the message is the reason, without the address, and follows it as a verb does:
/// `answers 404 Not Found`.
final class Unfetchable extends Exception {
    private static final long serialVersionUID = 1;

    private final boolean isOfHost;

    Unfetchable(String reason) {
        super(reason);
        this.isOfHost = false;
    }

    Unfetchable(String reason, Throwable cause) {
        this(reason, cause, false);
    }

    private Unfetchable(String reason, @Nullable Throwable cause, boolean isOfHost) {
        super(reason, cause);
        this.isOfHost = isOfHost;
    }

    /// The host as a whole is not to be had, whichever of its pages is asked for.
    static Unfetchable host(String reason, @Nullable Throwable cause) {
        return new Unfetchable(reason, cause, true);
    }

    boolean isOfHost() {
        return isOfHost;
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
