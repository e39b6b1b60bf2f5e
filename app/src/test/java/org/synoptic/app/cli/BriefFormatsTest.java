package org.synoptic.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `synoptic brief` writes.
class BriefFormatsTest {
    @TempDir
    private Path folder = Path.of("");

    private Path report = Path.of("");

    @BeforeEach
    void writeReport() throws IOException {
        report = Files.writeString(folder.resolve("report.txt"), "الوزير زار أوسلو يوم الثلاثاء وعاد مساء الأربعاء.\n");
    }

    @Test
    void allFormatsAreWrittenUnlessOneIsChosen() throws IOException {
        assertThat(written("--language", "de")).containsExactly("dossier.json", "dossier.md", "index.html");
        assertThat(written("--format", "markdown")).containsExactly("dossier.md");
        assertThat(written("--format", "json,page")).containsExactly("dossier.json", "index.html");
    }

    private List<String> written(String option, String value) throws IOException {
        Path out = Files.createTempDirectory(folder, "out");
        Program.Ended ended = Program.run("brief", report, option, value, "--out", out);
        assertThat(ended.status()).as(ended.err()).isZero();
        try (Stream<Path> files = Files.list(out)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void anUnknownFormatIsWrongUsageAndWritesNothing() {
        Path out = folder.resolve("none");

        Program.Ended ended = Program.run("brief", report, "--format", "pdf", "--out", out);

        assertThat(ended.status()).isEqualTo(2);
        assertThat(ended.err()).contains("--format").contains("pdf").contains("json, page, markdown");
        assertThat(out).doesNotExist();
    }

    @Test
    void aReportThatIsRejectedBesideOthersIsStatusOne() {
        Path out = folder.resolve("some");

        Program.Ended ended =
                Program.run("brief", report, folder.resolve("missing.txt"), "--format", "json", "--out", out);

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.err()).contains("missing.txt");
        assertThat(out.resolve("dossier.json")).exists();
    }
}
