package org.synoptic.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The same reports give the same bytes, whatever the number of threads.
class SameBytesTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void oneTwoAndEightThreadsWriteTheSameDossier() throws IOException {
        List<byte[]> dossiers = new ArrayList<>();
        List<byte[]> pages = new ArrayList<>();
        for (int threads : new int[] {1, 2, 8}) {
            Path out = folder.resolve("threads-" + threads);
            Program.Ended ended = Program.run("brief", Program.EXAMPLES, "--out", out, "--threads", threads);
            assertThat(ended.status()).as(ended.err()).isLessThanOrEqualTo(1);
            dossiers.add(Files.readAllBytes(out.resolve("dossier.json")));
            pages.add(Files.readAllBytes(out.resolve("index.html")));
        }
        assertThat(dossiers.get(1)).isEqualTo(dossiers.get(0));
        assertThat(dossiers.get(2)).isEqualTo(dossiers.get(0));
        assertThat(pages.get(1)).isEqualTo(pages.get(0));
        assertThat(pages.get(2)).isEqualTo(pages.get(0));
    }

    @Test
    void whatWasAnnotatedBeforeGivesTheSameDossier() throws IOException {
        Path reports = Program.stories().getFirst();
        Path annotated = folder.resolve("annotated.jsonl");
        assertThat(Program.run("annotate", reports, "--out", annotated).status())
                .isLessThanOrEqualTo(1);
        Program.run("brief", annotated, "--out", folder.resolve("later"));
        Program.run("brief", reports, "--out", folder.resolve("at-once"));
        assertThat(folder.resolve("later/dossier.json"))
                .hasSameTextualContentAs(folder.resolve("at-once/dossier.json"));
    }
}
