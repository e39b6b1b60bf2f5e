package org.synoptic.app.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What cannot be read is named with place and reason, the rest is done, and nothing is left half-written.
class BadInputTest {
    private static final String REPORT = """
            Ministers meet in Tiranë

            TIRANË, 4 March 2021 – The foreign ministers of Estonia and Albania met in Tiranë on Thursday.
            “We agreed on a café and a treaty,” Minister Äär said after the talks, which lasted two hours.
            """;

    @TempDir
    private Path folder = Path.of("");

    private Path good = Path.of("");

    @BeforeEach
    void writeOneGoodReport() throws IOException {
        good = Files.writeString(folder.resolve("good.txt"), REPORT);
    }

    @Test
    void aModelThatTheProgramCannotRunIsWrongUsage() {
        Program.Ended ended = Program.run("stories", good, "--embedding", "model.onnx");

        assertThat(ended.status()).isEqualTo(2);
        assertThat(ended.err()).contains("--embedding: this program was built without it");
    }

    @Test
    void anEmptyFileIsRejectedAndTheRestIsRead() throws IOException {
        isRejectedBesideAGoodOne(Files.createFile(folder.resolve("empty.txt")), "empty");
    }

    @Test
    void aBinaryFileIsRejectedAndTheRestIsRead() throws IOException {
        byte[] picture = new byte[4096];
        for (int i = 0; i < picture.length; i++) {
            picture[i] = (byte) (i * 31 % 256);
        }
        isRejectedBesideAGoodOne(Files.write(folder.resolve("picture.txt"), picture), "");
    }

    @Test
    void aFileOfOneLineWithTwoHundredMegabytesIsRejectedAndTheRestIsRead() throws IOException {
        Path huge = folder.resolve("huge.txt");
        byte[] block =
                "one word after another and no end of line ".repeat(25_000).getBytes(UTF_8);
        try (OutputStream out = Files.newOutputStream(huge)) {
            for (long written = 0; written < 200_000_000; written += block.length) {
                out.write(block);
            }
        }
        isRejectedBesideAGoodOne(huge, "");
    }

    @Test
    void aMissingFileIsRejectedAndTheRestIsRead() {
        isRejectedBesideAGoodOne(folder.resolve("missing.txt"), "");
    }

    @Test
    void aBrokenLineOfJsonLinesIsNamedByItsNumberAndTheOthersAreRead() throws IOException {
        Path lines = Files.writeString(folder.resolve("reports.jsonl"), """
                {"id": "a", "text": "The parliament of Norway voted on Monday."}
                {"id": "b", "text": "The parliament of
                {"id": "c", "text": "The parliament of Sweden voted on Tuesday."}
                """);
        Program.Ended ended = Program.run("read", lines);
        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.lines()).hasSize(2);
        assertThat(ended.err()).contains("[" + lines + ":2]");
    }

    @Test
    void bytesThatAreNoUtf8AreReadAllTheSame() throws IOException {
        byte[] bytes = REPORT.getBytes(UTF_8);
        bytes[REPORT.indexOf("Estonia")] = (byte) 0xFF;
        Program.Ended ended = Program.run("read", Files.write(folder.resolve("broken.txt"), bytes));
        assertThat(ended.status()).isLessThanOrEqualTo(3);
        assertThat(ended.err()).doesNotContain("Exception");
    }

    @Test
    void textsInOlderEncodingsAreReadWithTheirLetters() throws IOException {
        isReadWithItsLetters(
                "latin1", REPORT.replace('“', '"').replace('”', '"').replace('–', '-'), ISO_8859_1, "");
        isReadWithItsLetters("windows1252", REPORT, Charset.forName("windows-1252"), "");
        isReadWithItsLetters("utf8-mark", REPORT, UTF_8, "\uFEFF");
        isReadWithItsLetters("utf16-mark", REPORT, UTF_16, "");
        isReadWithItsLetters("utf16-little-endian", REPORT, UTF_16LE, "");
    }

    private void isReadWithItsLetters(String name, String text, Charset charset, String mark) throws IOException {
        Path file = Files.write(folder.resolve(name + ".txt"), (mark + text).getBytes(charset));
        Program.Ended ended = Program.run("read", file);
        assertThat(ended.status()).as(name + ": " + ended.err()).isZero();
        assertThat(ended.text()).as(name).contains("TIRANË", "Äär", "café").doesNotContain("\uFEFF");
    }

    @Test
    void nothingIsWrittenWhenNothingCouldBeRead() {
        Path out = folder.resolve("out");
        Program.Ended ended = Program.run("brief", folder.resolve("missing.txt"), "--out", out);
        assertThat(ended.status()).isEqualTo(3);
        assertThat(out).doesNotExist();

        Path lines = folder.resolve("lines.jsonl");
        assertThat(Program.run("read", folder.resolve("missing.txt"), "--out", lines)
                        .status())
                .isEqualTo(3);
        assertThat(lines).doesNotExist();
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamedBeforeAnythingIsRead() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        Program.Ended ended = Program.run("brief", good, "--out", file.resolve("out"));
        assertThat(ended.status()).isEqualTo(4);
        assertThat(ended.err()).startsWith("[" + file.resolve("out") + "] cannot be written: ");
        assertThat(ended.err().lines()).hasSize(1);

        ended = Program.run("read", good, "--out", folder.resolve("no/such/folder/lines.jsonl"));
        assertThat(ended.status()).isEqualTo(4);
        assertThat(ended.err()).contains("lines.jsonl] cannot be written: ");
    }

    @Test
    void whatStoodInAFileStaysUntilTheNewIsWhole() throws IOException {
        Path out = Files.writeString(folder.resolve("out.jsonl"), "before\n");
        assertThat(Program.run("read", folder.resolve("missing.txt"), "--out", out)
                        .status())
                .isEqualTo(3);
        assertThat(out).hasContent("before");
        assertThat(Program.run("read", good, "--out", out).status()).isZero();
        assertThat(Files.readString(out)).startsWith("{");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.filter(file -> file.toString().endsWith(".draft"))).isEmpty();
        }
    }

    @Test
    void wrongUsageSaysHowToAskRight() {
        Program.Ended ended = Program.run("brief", good);
        assertThat(ended.status()).isEqualTo(2);
        assertThat(ended.err()).contains("--out", "Usage: synoptic brief");
        assertThat(Program.run("read", "--threads", "0", good).status()).isEqualTo(2);
        assertThat(Program.run().status()).isEqualTo(2);
    }

    @Test
    void standardOutputHoldsDataOnly() {
        Program.Ended ended = Program.run("read", good, folder.resolve("missing.txt"));
        assertThat(ended.lines()).singleElement().asString().startsWith("{").endsWith("}");
    }

    @Test
    void aReaderOfStandardOutputThatGoesAwayIsNoFailure() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int data) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        StringWriter err = new StringWriter();
        Console console = new Console(InputStream.nullInputStream(), closed, new PrintWriter(err, true), false);
        assertThat(Main.commandLine(console).execute("read", good.toString())).isZero();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aFullDiskIsAFailureAndLeavesNothing() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int data) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        StringWriter err = new StringWriter();
        Console console = new Console(InputStream.nullInputStream(), full, new PrintWriter(err, true), false);
        assertThat(Main.commandLine(console).execute("read", good.toString())).isEqualTo(4);
        assertThat(err.toString()).isEqualToIgnoringNewLines("No space left on device");
    }

    @Test
    void standardInputIsRead() {
        assertThat(Program.runOn(REPORT, "read", "-").lines()).hasSize(1);
    }

    private void isRejectedBesideAGoodOne(Path bad, String reason) {
        Program.Ended ended = Program.run("read", bad, good);
        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.err()).contains("[" + bad + "] ").contains(reason);
        assertThat(ended.lines()).hasSize(1);
    }
}
