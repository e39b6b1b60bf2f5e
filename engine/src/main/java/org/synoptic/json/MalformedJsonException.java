package org.synoptic.json;

/// A JSON text that is not what it should be. The message says why, and begins with the field where one is to blame.
public final class MalformedJsonException extends Exception {
    private static final long serialVersionUID = 1;

    MalformedJsonException(String reason) {
        super(reason);
    }

    MalformedJsonException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
