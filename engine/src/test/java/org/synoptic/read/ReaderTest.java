package org.synoptic.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.synoptic.json.DocumentJson;
import org.synoptic.model.Block;
import org.synoptic.model.Document;
import org.synoptic.read.ReadResult.Kept;
import org.synoptic.read.ReadResult.Rejected;

class ReaderTest {
    private static final String REPORT =
            "Die Minister trafen sich am Montag in Zürich, um über die Brücke zu sprechen. Sie blieben zwei Tage.\n";

    @TempDir
    Path folder = Path.of("");

    private String file(String name, byte[] bytes) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        return Files.write(path, bytes).toString();
    }

    private String file(String name, String text) throws IOException {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<ReadResult> read(String... inputs) {
        return new Reader(ReadLimits.DEFAULT)
                .read(List.of(inputs), InputStream.nullInputStream())
                .toList();
    }

    private static List<ReadResult> readStandardInput(String text) {
        InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return new Reader(ReadLimits.DEFAULT).read(List.of("-"), in).toList();
    }

    private static Document document(ReadResult result) {
        assertThat(result).isInstanceOf(Kept.class);
        return ((Kept) result).document();
    }

    private static String message(ReadResult result) {
        assertThat(result).isInstanceOf(Rejected.class);
        return ((Rejected) result).message();
    }

    @Test
    void aFolderIsReadInNameOrderWithoutHiddenFiles() throws IOException {
        file("in/b.txt", REPORT + "B");
        file("in/a/z.md", REPORT + "A");
        file("in/.hidden.txt", REPORT);
        file("in/c.pdf", "%PDF-1.4");
        List<ReadResult> results = read(folder.resolve("in").toString());
        assertThat(results).hasSize(3);
        assertThat(document(results.get(0)).source().uri()).endsWith("in/a/z.md");
        assertThat(document(results.get(1)).source().uri()).endsWith("in/b.txt");
        assertThat(message(results.get(2))).contains("in/c.pdf] has no ending of a format");
    }

    @Test
    @Timeout(60)
    void aPipeInAFolderIsNotWaitedFor() throws Exception {
        file("in/b.txt", REPORT);
        Path pipe = folder.resolve("in/a.txt");
        assumeThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        assertThat(read(folder.resolve("in").toString()))
                .satisfiesExactly(
                        first -> assertThat(message(first)).endsWith("in/a.txt] is neither a file nor a folder"),
                        second -> assertThat(second).isInstanceOf(Kept.class));
    }

    @Test
    void whatTellsOfTheFolderIsReadOnlyWhenItIsNamed() throws IOException {
        String readme = file("in/README.md", REPORT);
        file("in/LICENSE", REPORT);
        file("in/a.txt", REPORT);
        file("in/b/readme.txt", REPORT);
        assertThat(read(folder.resolve("in").toString()))
                .hasSize(2)
                .satisfiesExactly(
                        first -> assertThat(document(first).source().uri()).endsWith("in/a.txt"),
                        second -> assertThat(message(second)).endsWith("in/b] is a folder without anything to read"));
        assertThat(document(read(readme).getFirst()).text()).isEqualTo(REPORT);
    }

    @Test
    void aBombIsRefusedBeforeItIsUnpacked() throws IOException {
        byte[] zeros = new byte[150_000_000];
        byte[] gzip = gzip(zeros);
        byte[] zstd = WarcMaker.zstd(zeros);
        String tooBig = "] holds more than the 20 MB that one document may have";
        assertThat(read(
                                file("a.txt.gz", gzip),
                                file("b.html.gz", gzip),
                                file("c.xml.zst", zstd),
                                file("d.zst", zstd),
                                file("e.json.gz", gzip(gzip)))
                        .stream()
                        .map(ReaderTest::message))
                .allMatch(message -> message.endsWith(tooBig));
        List<ReadResult> lines = read(file("f.jsonl.gz", gzip), file("g.jsonl.zst", zstd));
        assertThat(lines.stream().map(ReaderTest::message))
                .allMatch(message -> message.endsWith(":1] unpacks to more than 300 times its size"));
    }

    @Test
    void aLineThatIsTooLongLeavesTheOthersWhole() {
        String good = "{\"text\":\"" + REPORT.strip() + "\"}\n";
        List<ReadResult> results = readStandardInput(good + "{\"text\":\"" + "a".repeat(21_000_000) + "\"}\n" + good);
        assertThat(results).hasSize(3);
        assertThat(message(results.get(1))).startsWith("[-:2] holds 21 MB, more than the 20 MB");
        assertThat(document(results.get(2)).text()).isEqualTo(REPORT.strip());
    }

    @Test
    void aDeclaredTypeThatLiesIsSeenThrough() {
        String page = "<!DOCTYPE html><html><body><p>" + REPORT + "</p></body></html>";
        String feed = "<rss><channel><item><description>" + REPORT + "</description></item></channel></rss>";
        String atom = "<?xml version='1.0'?><feed><entry><content>" + REPORT + "</content></entry></feed>";
        for (String type :
                List.of("text/html", "text/plain", "application/xml", "application/json", "image/x-odd; a")) {
            for (String content : List.of(page, feed, atom)) {
                Capture capture = new Capture(
                        "x",
                        content.getBytes(StandardCharsets.UTF_8),
                        type,
                        "https://example.org/x",
                        Draft.Metadata.NONE,
                        0);
                ReadResult read = new InputReader(ReadLimits.DEFAULT, new DocumentMaker(), Link.Follower.NONE)
                        .read(capture)
                        .next();
                assertThat(document(read).text()).as(type).isEqualTo(REPORT.strip());
            }
        }
    }

    @Test
    void textIsKeptExactlyInEveryEncoding() throws IOException {
        byte[] utf8 = REPORT.getBytes(StandardCharsets.UTF_8);
        byte[] marked = new byte[utf8.length + 3];
        System.arraycopy(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, 0, marked, 0, 3);
        System.arraycopy(utf8, 0, marked, 3, utf8.length);
        List<String> files = List.of(
                file("utf8.txt", utf8),
                file("marked.txt", marked),
                file("latin1.txt", REPORT.getBytes(StandardCharsets.ISO_8859_1)),
                file("windows.txt", REPORT.getBytes(Charset.forName("windows-1252"))),
                file("utf16.txt", REPORT.getBytes(StandardCharsets.UTF_16)),
                file("utf16le.txt", REPORT.getBytes(StandardCharsets.UTF_16LE)),
                file("utf16be.txt", REPORT.getBytes(StandardCharsets.UTF_16BE)),
                file("packed.txt.gz", gzip(utf8)),
                file("packed.txt.zst", WarcMaker.zstd(utf8)),
                file("named-otherwise.txt", gzip(utf8)));
        for (ReadResult result : read(files.toArray(String[]::new))) {
            assertThat(document(result).text()).as(result.toString()).isEqualTo(REPORT);
        }
    }

    @Test
    void aFewBrokenBytesDoNotTurnUtf8IntoAnotherEncoding() throws IOException {
        byte[] bytes = (REPORT + REPORT + "x").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xE4;
        assertThat(document(read(file("faulty.txt", bytes)).getFirst()).text())
                .contains("Zürich")
                .endsWith("\uFFFD");
    }

    @Test
    void whatIsNoTextIsRejectedWithItsPlaceAndReason() throws IOException {
        byte[] noise = new byte[5000];
        new Random(7).nextBytes(noise);
        byte[] packed = gzip((REPORT.repeat(2000) + Arrays.toString(noise)).getBytes(StandardCharsets.UTF_8));
        List<ReadResult> results = read(
                file("empty.txt", ""),
                file("blank.txt", " \n\t\n"),
                file("noise.txt", noise),
                file("paper.txt", "%PDF-1.7 …"),
                file("cut.txt.gz", Arrays.copyOf(packed, packed.length / 2)),
                folder.resolve("missing.txt").toString(),
                "https://example.org/report.html");
        assertThat(results.stream().map(ReaderTest::message).map(text -> text.replace(folder + "/", "")))
                .containsExactly(
                        "[empty.txt] is empty",
                        "[blank.txt] holds no text",
                        "[noise.txt] is a binary file, not text",
                        "[paper.txt] is a PDF file, not text",
                        "[cut.txt.gz] gzip data is cut off",
                        "[missing.txt] does not exist",
                        "[https://example.org/report.html] is not fetched: the run is offline");
    }

    @Test
    void aFileThatIsTooBigIsRejectedUnread() throws IOException {
        Path path = folder.resolve("huge.txt");
        try (RandomAccessFile huge = new RandomAccessFile(path.toFile(), "rw")) {
            huge.setLength(200_000_000);
        }
        assertThat(message(read(path.toString()).getFirst()))
                .endsWith("huge.txt] holds 200 MB, more than the 20 MB that one document may have");
    }

    @Test
    void aLongLineIsReadInBoundedTime() throws IOException {
        String line = "Ein Satz, der nie endet - und # noch @ einer (@ was) ".repeat(40_000);
        Document document = document(read(file("line.txt", line)).getFirst());
        assertThat(document.text()).isEqualTo(line);
        isWhole(document);
    }

    @Test
    void aBrokenLineOfJsonLeavesTheOthersWhole() throws IOException {
        String lines = "{\"id\":\"a\",\"text\":\"" + REPORT.strip()
                + "\",\"date\":\"2022-02-23\",\"outlet\":\"Kurier\"}\n"
                + "\n{\"id\":\"b\",\n{\"id\":\"a\",\"html\":\"<p>" + REPORT.strip() + "</p>\"}\n[1]\n{\"id\":\"c\"}\n";
        String path = file("reports.jsonl", lines);
        List<ReadResult> results = read(path);
        Document first = document(results.get(0));
        assertThat(first.id()).isEqualTo("a");
        assertThat(first.source().uri()).isEqualTo(path + "#a");
        assertThat(first.source().outlet()).isEqualTo("Kurier");
        assertThat(first.published())
                .isNotNull()
                .hasToString("Publication[date=2022-02-23, basis=METADATA, evidence=[]]");
        assertThat(message(results.get(1))).startsWith("[" + path + ":3] ").contains("JSON");
        assertThat(document(results.get(2)).id()).isEqualTo("a#2");
        assertThat(message(results.get(3))).startsWith("[" + path + ":5] ");
        assertThat(message(results.get(4))).startsWith("[" + path + ":6] ");
    }

    @Test
    void aGivenDateThatIsNoDayIsNamedAndTheReportIsRead() throws IOException {
        String html = "<meta property='article:published_time' content='2022-02-23'><p>" + REPORT.strip() + "</p>";
        String path = file(
                "dates.jsonl",
                "{\"id\":\"a\",\"text\":\"" + REPORT.strip() + "\",\"date\":\"soon\"}\n{\"id\":\"b\",\"html\":\"" + html
                        + "\",\"date\":\"2022-02-31\"}\n{\"id\":\"c\",\"text\":\"c\",\"date\":\"12/25/2020\"}\n");
        List<ReadResult> results = read(path);
        assertThat(message(results.get(0)))
                .isEqualTo("[" + path + ":1] tells no day in \"date\": soon; the report is read as one without it");
        assertThat(document(results.get(1)).published()).isNull();
        assertThat(message(results.get(2))).startsWith("[" + path + ":2] tells no day in \"date\": 2022-02-31");
        assertThat(document(results.get(3)).published()).asString().contains("date=2022-02-23");
        assertThat(document(results.get(4)).published()).asString().contains("date=2020-12-25");
        assertThat(results).hasSize(5);
    }

    @Test
    @Timeout(60)
    void aParagraphOfMillionsOfIdeographsIsRead() throws IOException {
        String sentence = "两国外长星期三在日内瓦会谈。";
        String once = "部长们在湖边谈了桥梁的问题，他们住了两天，没有发表声明。";
        String page = "<article><h1>会谈</h1><p>" + once + sentence.repeat(200_000) + "</p></article>";
        Document document = document(read(file("one.html", page)).getFirst());
        assertThat(document.text()).hasSize("会谈\n\n".length() + once.length() + 200_000 * sentence.length());
        assertThat(document.language().tag()).isEqualTo("zh");
        isWhole(document);
    }

    @Test
    void zeroBytesAndHalvesOfCharactersDoNoHarmToTheRest() throws IOException {
        String page =
                "<h1>Talks</h1><p>The minis\0ters met on Mon\0day.</p>" + ("<p>" + REPORT.strip() + "</p>").repeat(3);
        Document read = document(read(file("zero.html", page)).getFirst());
        assertThat(read.text()).startsWith("Talks").contains(REPORT.strip());
        isWhole(read);
        String half = "{\"text\":\"The ministers met \\ud800 on Monday.\"}";
        assertThat(document(read(file("half.jsonl", half)).getFirst()).text())
                .startsWith("The ministers met ")
                .endsWith(" on Monday.");
    }

    @Test
    void equalTextsAreTwoDocuments() throws IOException {
        List<ReadResult> results = read(file("a.txt", REPORT), file("b.txt", REPORT));
        assertThat(document(results.get(1)).id())
                .isEqualTo(document(results.get(0)).id() + "#2");
        assertThat(document(results.get(0)).id()).matches("sha256:[0-9a-f]{64}");
    }

    @Test
    void standardInputIsToldByHowItBegins() {
        assertThat(document(readStandardInput(REPORT).getFirst()).text()).isEqualTo(REPORT);
        assertThat(document(readStandardInput("<!DOCTYPE html><html><body><p>" + REPORT + "</p></body></html>")
                                .getFirst())
                        .text())
                .isEqualTo(REPORT.strip());
        String line = "{\"text\":\"" + REPORT.strip() + "\"}\n";
        assertThat(readStandardInput(line + line)).hasSize(2);
        assertThat(readStandardInput("")).hasSize(1).allMatch(Rejected.class::isInstance);
    }

    @Test
    void whatWasReadIsNotReadAgain() throws IOException {
        Document document = document(read(file("a.txt", REPORT)).getFirst());
        String line = DocumentJson.write(document);
        assertThat(read(file("read.jsonl", line + "\n"))).containsExactly(new Kept(document));
        assertThat(read(file("list.json", "[\n" + line + "\n]"))).containsExactly(new Kept(document));
    }

    @Test
    void oddPagesAreRead() throws IOException {
        String deep = "<div>".repeat(20_000) + REPORT + "</div>".repeat(20_000);
        String open = "<html><body><p>" + REPORT + "<a href='x'><b><table><tr><td>" + REPORT;
        for (ReadResult result : read(file("deep.html", deep), file("open.html", open))) {
            Document document = document(result);
            assertThat(document.text()).contains("Die Minister trafen sich");
            isWhole(document);
        }
    }

    @Test
    void blocksLieInOrderInsideAnyText() {
        String[] pieces = {
            "\n",
            "\n\n",
            " ",
            "— A B (@c) May 4, 2019",
            "Credit: X",
            "BERLIN (dpa) – ",
            "* x",
            "A | B | C",
            "\u00a0",
            "By Ada Holm",
            "Published: 12 March 2014",
            "“Quote”",
            "The council met today and said so.",
            "😀",
            "\ud800",
            "Q: Why?",
            "A: Because it is so, he said.",
            "\r\n",
            "\t• © Jan",
            "Related articles",
            "https://t.co/x",
            "...",
        };
        Random random = new Random(20261122);
        for (int round = 0; round < 2000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(30); i >= 0; i--) text.append(pieces[random.nextInt(pieces.length)]);
            if (text.toString().isBlank()) continue;
            Document document = PlainTextRolesTest.read(text.toString());
            isWhole(document);
        }
    }

    /// Blocks in order, none empty or with white space at its rims, and nothing but white space between them.
    private static void isWhole(Document document) {
        int reached = 0;
        List<String> between = new ArrayList<>();
        for (Block block : document.blocks()) {
            String words = block.span().of(document.text());
            assertThat(words).isNotEmpty().isEqualTo(words.strip());
            between.add(document.text().substring(reached, block.span().start()));
            reached = block.span().end();
        }
        between.add(document.text().substring(reached));
        assertThat(between).allMatch(gap -> gap.chars().allMatch(c -> Marks.isBlank((char) c)));
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }
}
