package org.synoptic.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Every span of a dossier lies in its text and holds what it is said to hold.
class EverySpanTest {
    /// Real reports, which are not part of the project.
    private static final Path SEEDS = Path.of("../shared/seeds");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void holdsForTheExamples() throws IOException {
        holdsFor(Program.stories());
    }

    @Test
    void holdsForRealReports() throws IOException {
        assumeTrue(Files.isDirectory(SEEDS), "no folder " + SEEDS);
        try (Stream<Path> files = Files.list(SEEDS)) {
            holdsFor(files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList());
        }
    }

    private void holdsFor(List<Path> inputs) throws IOException {
        Object[] arguments = Stream.of(Stream.of("brief"), inputs.stream(), Stream.of("--out", folder))
                .flatMap(each -> each)
                .toArray();
        Program.Ended ended = Program.run(arguments);
        assertThat(ended.status()).as(ended.err()).isZero();
        JsonNode dossier =
                JsonMapper.shared().readTree(folder.resolve("dossier.json").toFile());
        assertThat(dossier.path("documents")).hasSizeGreaterThanOrEqualTo(3);
        assertThat(OutputClaims.breaches(dossier)).isEmpty();
    }
}
