package org.synoptic.app.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/// An output that cannot be written; the message begins with its place.
final class WriteFailure extends IOException {
    private static final long serialVersionUID = 1;

    WriteFailure(Path place, String reason) {
        super("[" + place + "] cannot be written: " + reason);
    }

    WriteFailure(Path place, IOException cause) {
        super("[" + place + "] cannot be written: " + reason(cause), cause);
    }

    private static String reason(IOException cause) {
        if (cause instanceof AccessDeniedException) return "no permission";
        if (cause instanceof FileSystemException known && known.getReason() != null) return known.getReason();
        return String.valueOf(cause.getMessage());
    }
}
