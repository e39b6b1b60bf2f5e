package org.synoptic.read.archive;

import java.io.IOException;

/// Packed data that are cut off, broken or a bomb; the message is the reason, without the place.
public final class DamagedArchiveException extends IOException {
    private static final long serialVersionUID = 1;

    DamagedArchiveException(String reason) {
        super(reason);
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
