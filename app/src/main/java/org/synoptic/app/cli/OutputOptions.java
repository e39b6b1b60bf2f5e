package org.synoptic.app.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Where a command puts its lines.
final class OutputOptions {
    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "Write to FILE, which appears whole or not at all (default: standard output).")
    @Nullable
    Path file;

    Lines open(Console console) throws WriteFailure {
        return file == null ? new Lines(console.out()) : new Lines(new WholeFile(file));
    }
}
