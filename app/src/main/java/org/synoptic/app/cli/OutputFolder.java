package org.synoptic.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A folder for output files.
final class OutputFolder {
    private OutputFolder() {}

    /// Fails if the folder could not be made or written, before any work is done for it; makes nothing.
    static void check(Path folder) throws WriteFailure {
        Path there = folder.toAbsolutePath().normalize();
        while (!Files.exists(there)) {
            Path parent = there.getParent();
            if (parent == null) throw new WriteFailure(folder, "there is no such place");
            there = parent;
        }
        if (!Files.isDirectory(there)) {
            throw new WriteFailure(folder, there.equals(folder) ? "it is a file" : there + " is a file");
        }
        if (!Files.isWritable(there)) throw new WriteFailure(folder, "no permission");
    }

    static void make(Path folder) throws WriteFailure {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new WriteFailure(folder, e);
        }
    }
}
