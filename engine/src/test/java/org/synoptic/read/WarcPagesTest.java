package org.synoptic.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.synoptic.read.WarcMaker.gzip;
import static org.synoptic.read.WarcMaker.html;
import static org.synoptic.read.WarcMaker.joined;
import static org.synoptic.read.WarcMaker.page;
import static org.synoptic.read.WarcMaker.record;
import static org.synoptic.read.WarcMaker.response;
import static org.synoptic.read.WarcMaker.zstd;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.synoptic.read.ReadResult.Kept;
import org.synoptic.read.ReadResult.Rejected;

class WarcPagesTest {
    private static final String FIRST = "The city council of Zürich met on Monday and agreed on a new bridge.";
    private static final String SECOND = "The harbour of Split was closed on Tuesday after a storm.";
    private static final byte[] ONE = page("https://example.org/1", FIRST);
    private static final byte[] TWO = page("https://example.org/2", SECOND);

    /// What was read: the address behind `#` and the text, or the message.
    private static List<String> read(byte[] warc) {
        return new Reader(ReadLimits.DEFAULT)
                .read(List.of("-"), new ByteArrayInputStream(warc))
                .map(WarcPagesTest::told)
                .toList();
    }

    private static String told(ReadResult result) {
        if (result instanceof Rejected rejected) return rejected.message();
        var document = ((Kept) result).document();
        return document.source().uri() + " " + document.text();
    }

    private static final String FIRST_READ = "-#https://example.org/1 " + FIRST;
    private static final String SECOND_READ = "-#https://example.org/2 " + SECOND;

    @Test
    void everyPackingGivesTheSameDocuments() {
        byte[] dictionary = html(FIRST).repeat(3).getBytes(UTF_8);
        for (byte[] warc : List.of(
                joined(ONE, TWO),
                gzip(joined(ONE, TWO)),
                joined(gzip(ONE), gzip(TWO)),
                zstd(joined(ONE, TWO)),
                joined(zstd(ONE), zstd(TWO)),
                joined(WarcMaker.dictionaryFrame(dictionary), zstd(ONE, dictionary), zstd(TWO, dictionary)),
                joined(WarcMaker.dictionaryFrame(zstd(dictionary)), zstd(ONE, dictionary), zstd(TWO, dictionary)))) {
            assertThat(read(warc)).containsExactly(FIRST_READ, SECOND_READ);
        }
    }

    @Test
    void bodiesAreReadInEveryCoding() throws IOException {
        byte[] body = html(FIRST).getBytes(UTF_8);
        String type = "Content-Type: text/html\r\n";
        for (byte[] warc : List.of(
                response("https://example.org/1", type + "Transfer-Encoding: chunked\r\n", chunked(body)),
                response("https://example.org/1", type + "Transfer-Encoding: chunked\r\n", body),
                response("https://example.org/1", type + "Content-Encoding: gzip\r\n", gzip(body)),
                response("https://example.org/1", type + "Content-Encoding: gzip\r\n", body),
                response("https://example.org/1", type, gzip(body)),
                response("https://example.org/1", type + "Content-Encoding: zstd\r\n", zstd(body)),
                response("https://example.org/1", type + "Content-Encoding: deflate\r\n", deflated(body, false)),
                response("https://example.org/1", type + "Content-Encoding: deflate\r\n", deflated(body, true)),
                response("https://example.org/1", type + "Content-Encoding: br\r\n", brotli(body)),
                response(
                        "https://example.org/1",
                        type + "Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n",
                        chunked(gzip(body))),
                response(
                        "https://example.org/1",
                        "Content-Type: text/html; charset=ISO-8859-1\r\n",
                        html(FIRST).getBytes(ISO_8859_1)))) {
            assertThat(read(warc)).containsExactly(FIRST_READ);
        }
    }

    @Test
    void onlyWhatCanBeAReportIsRead() {
        byte[] warc = joined(
                record("warcinfo", "", "application/warc-fields", "software: x".getBytes(UTF_8)),
                record(
                        "request",
                        "https://example.org/1",
                        "application/http",
                        "GET / HTTP/1.1\r\n\r\n".getBytes(UTF_8)),
                response("https://example.org/a.png", "Content-Type: image/png\r\n", new byte[] {1, 2, 3}),
                record("resource", "https://example.org/1", "text/plain", FIRST.getBytes(UTF_8)),
                record(
                        "revisit",
                        "https://example.org/1",
                        "application/http",
                        "HTTP/1.1 200 OK\r\n\r\n".getBytes(UTF_8)),
                record(
                        "response",
                        "https://example.org/gone",
                        "application/http",
                        "HTTP/1.1 404 Gone\r\nContent-Type: text/html\r\n\r\n<p>gone</p>".getBytes(UTF_8)),
                TWO);
        assertThat(read(warc)).containsExactly(FIRST_READ, SECOND_READ);
    }

    @Test
    void aRevisitIsThePageThatItRefersTo() {
        byte[] head = "HTTP/1.1 200 OK\r\n\r\n".getBytes(UTF_8);
        String digest = "WARC-Payload-Digest: sha1:AAAA\r\n";
        String refers =
                "WARC-Refers-To-Target-URI: https://example.org/2\r\nWARC-Refers-To-Date: 2022-02-23T10:00:00Z\r\n";
        byte[] one = withHeader(ONE, digest);
        byte[] copy = withHeader(record("revisit", "https://example.net/copy", "application/http", head), digest);
        byte[] other = withHeader(record("revisit", "https://example.net/other", "application/http", head), refers);
        byte[] unchanged = withHeader(record("revisit", "https://example.org/1", "application/http", head), digest);
        byte[] unknown = record("revisit", "https://example.net/lost", "application/http", head);
        assertThat(read(joined(one, TWO, copy, unchanged, other, unknown)))
                .containsExactly(
                        FIRST_READ,
                        SECOND_READ,
                        FIRST_READ.replace("https://example.org/1", "https://example.net/copy"),
                        SECOND_READ.replace("https://example.org/2", "https://example.net/other"));
    }

    private static byte[] withHeader(byte[] record, String field) {
        String text = new String(record, UTF_8);
        return text.replaceFirst("WARC-Record-ID", field + "WARC-Record-ID").getBytes(UTF_8);
    }

    @Test
    void aDamagedMemberIsToldOfAndTheRestIsWhole() {
        byte[] packed = gzip(page("https://example.org/0", FIRST.repeat(50)));
        byte[] broken = packed.clone();
        broken[packed.length / 2] ^= 0x55;
        List<String> read = read(joined(gzip(ONE), broken, gzip(TWO)));
        assertThat(read).hasSize(3).contains(FIRST_READ, SECOND_READ);
        assertThat(read.get(1)).startsWith("[- @ byte " + gzip(ONE).length + "] gzip data is broken");
        assertThat(read(joined(gzip(ONE), Arrays.copyOf(packed, packed.length - 20))))
                .containsExactly(FIRST_READ, "[- @ byte " + gzip(ONE).length + "] gzip data is cut off");
    }

    @Test
    void aWrongLengthHurtsNoOtherRecord() {
        byte[] block = ("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + html(FIRST)).getBytes(UTF_8);
        byte[] tooLong = record("response", "https://example.org/1", "application/http", block, block.length + 500);
        byte[] tooShort = record("response", "https://example.org/1", "application/http", block, block.length - 30);
        byte[] without = record("response", "https://example.org/1", "application/http", block, -7);
        assertThat(read(joined(gzip(tooLong), gzip(TWO)))).containsExactly(FIRST_READ, SECOND_READ);
        assertThat(read(joined(gzip(without), gzip(TWO))))
                .containsExactly("[- @ byte 0] is a WARC record without a length", SECOND_READ);
        assertThat(read(joined(tooShort, TWO)))
                .hasSize(3)
                .contains(SECOND_READ)
                .element(1)
                .asString()
                .endsWith("is no WARC record");
        assertThat(read(joined(ONE, tooLong))).hasSize(2).last().asString().contains("WARC record is cut off");
    }

    @Test
    void aMillionHeaderLinesAreReadInBoundedMemory() {
        String lines = "X-Line: 1\r\n folded\r\n".repeat(500_000) + "Content-Type: text/html\r\n";
        String different = java.util.stream.IntStream.range(0, 300_000)
                .mapToObj(i -> "X-" + i + ": 1\r\n")
                .collect(Collectors.joining());
        byte[] body = html(FIRST).getBytes(UTF_8);
        assertThat(read(joined(response("https://example.org/0", lines + different, body), TWO)))
                .contains(SECOND_READ);
    }

    @Test
    void aBombIsRefusedEarly() {
        byte[] zeros = new byte[90_000_000];
        byte[] bomb = response("https://example.org/0", "Content-Type: text/html\r\n", zeros);
        assertThat(read(joined(gzip(ONE), gzip(bomb), gzip(TWO))))
                .containsExactly(
                        FIRST_READ,
                        "[-#https://example.org/0] holds more than the 20 MB that one document may have",
                        "[- @ byte " + gzip(ONE).length + "] unpacks to more than 300 times its size",
                        SECOND_READ);
        byte[] inside = response("https://example.org/0", "Content-Type: text/html\r\n", gzip(zeros));
        assertThat(read(joined(inside, TWO)))
                .containsExactly(
                        "[-#https://example.org/0] holds more than the 20 MB that one document may have", SECOND_READ);
    }

    @Test
    void anEmptyArchiveIsRejected() {
        assertThat(read(joined(record("warcinfo", "", "application/warc-fields", new byte[0]))))
                .containsExactly("[-] holds no pages, only 1 record: {warcinfo=1}");
    }

    private static byte[] chunked(byte[] body) {
        String size = Integer.toHexString(body.length - 10);
        return joined(
                (size + ";x=y\r\n").getBytes(UTF_8),
                Arrays.copyOf(body, body.length - 10),
                "\r\nA\r\n".getBytes(UTF_8),
                Arrays.copyOfRange(body, body.length - 10, body.length),
                "\r\n0\r\n\r\n".getBytes(UTF_8));
    }

    private static byte[] deflated(byte[] body, boolean bare) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater(9, bare))) {
            out.write(body);
        }
        return packed.toByteArray();
    }

    /// Brotli that stores its bytes as they are: a window of 64 kB, one meta-block without compression, an empty last
    /// one.
    private static byte[] brotli(byte[] body) {
        int bits = (body.length - 1) << 4 | 1 << 20;
        byte[] head = {(byte) bits, (byte) (bits >> 8), (byte) (bits >> 16)};
        return joined(head, body, new byte[] {3});
    }
}
