package org.synoptic.app.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// JSON Lines on their way out, in UTF-8, each handed on at once.
final class Lines implements Closeable {
    private final OutputStream out;
    private final @Nullable WholeFile file;

    Lines(OutputStream standardOutput) {
        this.out = standardOutput;
        this.file = null;
    }

    Lines(WholeFile file) {
        this.out = file.out();
        this.file = file;
    }

    void write(String line) throws IOException {
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        if (file == null) out.flush();
    }

    /// Makes a file appear in its place; lines on standard output are out already.
    void keep() throws IOException {
        if (file != null) file.keep();
    }

    @Override
    public void close() throws IOException {
        if (file != null) file.close();
    }
}
