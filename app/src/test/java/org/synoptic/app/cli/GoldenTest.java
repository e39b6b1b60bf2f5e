package org.synoptic.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Each example story gives the dossier that stands in `golden/<story>/`. `./check --rewrite-golden` writes them anew.
class GoldenTest {
    private static final Path GOLDEN = Path.of("golden");
    private static final boolean REWRITE = "rewrite".equals(System.getProperty("golden"));

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theExampleStoriesGiveTheirDossiers() throws IOException {
        for (Path story : Program.stories()) {
            Path expected = GOLDEN.resolve(story.getFileName()).resolve("dossier.json");
            Path out = folder.resolve(story.getFileName());
            Program.Ended ended = Program.run(arguments(story, out));
            assertThat(ended.status()).as(ended.err()).isZero();
            if (REWRITE) {
                Files.createDirectories(expected.resolveSibling(""));
                Files.writeString(expected, Files.readString(out.resolve("dossier.json")));
            }
            assertThat(out.resolve("dossier.json"))
                    .as(
                            "The dossier of %s changed. If that is meant: ./check --rewrite-golden, and read the diff",
                            story)
                    .hasSameTextualContentAs(expected);
        }
    }

    /// As the shell gives them for `synoptic brief examples/<story>/* --out DIR`.
    private static Object[] arguments(Path story, Path out) throws IOException {
        try (Stream<Path> reports = Files.list(story)) {
            List<Path> inOrder = reports.sorted().toList();
            return Stream.of(Stream.of("brief"), inOrder.stream(), Stream.of("--out", out))
                    .flatMap(each -> each)
                    .toArray();
        }
    }
}
