package org.synoptic.app.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// A file that appears whole or not at all: written beside its place under another name, moved there by [#keep].
///
/// What is no regular file, such as `/dev/null` or a named pipe, is written directly.
final class WholeFile implements Closeable {
    private final Path target;
    private final @Nullable Path draft;
    private final OutputStream out;

    /// Opens the draft, so that a place that cannot be written is known before any work is done.
    WholeFile(Path file) throws WriteFailure {
        try {
            this.target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            if (Files.isDirectory(target)) throw new WriteFailure(file, "it is a folder");
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                this.draft = null;
                this.out = new BufferedOutputStream(Files.newOutputStream(target));
                return;
            }
            if (Files.exists(target) && !Files.isWritable(target)) throw new WriteFailure(file, "no permission");
            Path folder = target.getParent();
            if (folder == null || !Files.isDirectory(folder)) throw new WriteFailure(file, "there is no such folder");
            this.draft = target.resolveSibling(
                    "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".draft");
            draft.toFile().deleteOnExit();
            this.out = new BufferedOutputStream(Files.newOutputStream(
                    draft, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE));
        } catch (WriteFailure e) {
            throw e;
        } catch (IOException e) {
            throw new WriteFailure(file, e);
        }
    }

    OutputStream out() {
        return out;
    }

    /// Puts what was written in its place.
    void keep() throws WriteFailure {
        try {
            out.close();
            if (draft != null) move(draft, target);
        } catch (IOException e) {
            throw new WriteFailure(target, e);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// Drops what was not kept.
    @Override
    public void close() throws IOException {
        try {
            out.close();
        } finally {
            if (draft != null) Files.deleteIfExists(draft);
        }
    }
}
