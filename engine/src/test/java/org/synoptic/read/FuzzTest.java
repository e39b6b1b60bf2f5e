package org.synoptic.read;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.synoptic.model.Block;
import org.synoptic.model.Document;
import org.synoptic.read.Draft.Metadata;
import org.synoptic.read.ReadResult.Kept;
import org.synoptic.read.ReadResult.Rejected;

/// Inputs of every format, spoilt in every way: none may end in an exception, hang, or be rejected without its place.
///
/// `-Dfuzz.rounds=200000 -Dfuzz.seed=7` runs longer, or differently.
class FuzzTest {
    private static final int ROUNDS = Integer.getInteger("fuzz.rounds", 3_000);
    private static final long SEED = Long.getLong("fuzz.seed", 20261122L);
    private static final ReadLimits LIMITS = new ReadLimits(100_000, 1_000_000);

    private static final String[] WORDS = {
        "<",
        ">",
        "&",
        "\"",
        "'",
        "]]>",
        "<![CDATA[",
        "<!--",
        "-->",
        "<?xml",
        "<!DOCTYPE x [<!ENTITY a \"&b;&b;\">]>",
        "&a;",
        "&#0;",
        "&#xFFFFFFFF;",
        "&nbsp;",
        "</item>",
        "<item>",
        "<entry>",
        "<title>",
        "</",
        "xmlns:a=\"b\"",
        "\r\n\r\n",
        "WARC/1.0\r\n",
        "Content-Length: 99999999999\r\n",
        "Content-Length: -1\r\n",
        "HTTP/1.1 200 OK\r\n",
        "ffffffff\r\n",
        "{",
        "}",
        "[",
        "]",
        "\\ud800",
        ":",
        ",",
        "null",
        "\"id\":",
        "---\n",
        "# ",
        "```\n",
        "> ",
        "| ",
        "\0",
        "\u2028",
        "😀",
        "<div>".repeat(50),
        "a".repeat(3_000),
        "\n".repeat(200),
        " ".repeat(500)
    };
    private static final String[] TYPES = {
        "text/html", "text/html; charset=utf-16", "application/xml", "text/plain; charset=nonsense",
                "application/rss+xml",
        "application/json", "application/warc", "text/markdown", ";;;=", "application/x-ndjson"
    };

    private final Random random = new Random(SEED);

    @Test
    @Timeout(600)
    void noInputBreaksTheReading() {
        List<byte[]> samples = samples();
        for (int round = 0; round < ROUNDS; round++) {
            byte[] input = spoilt(samples);
            String place = "in-" + round;
            try {
                results(input, place, round).forEachRemaining(result -> isSound(result, place));
            } catch (RuntimeException | Error e) {
                String shown = Base64.getEncoder().encodeToString(Arrays.copyOf(input, Math.min(input.length, 20_000)));
                throw new AssertionError("seed " + SEED + ", round " + round + ", input " + shown, e);
            }
        }
    }

    private Iterator<ReadResult> results(byte[] input, String place, int round) {
        InputReader reader = new InputReader(LIMITS, new DocumentMaker(), Link.Follower.NONE);
        if (round % 2 == 0) return reader.readUnnamed(place, new ByteArrayInputStream(input));
        String type = random.nextBoolean() ? null : TYPES[random.nextInt(TYPES.length)];
        return reader.read(new Capture(place, input, type, "https://example.org/a", Metadata.NONE, 0));
    }

    private static void isSound(ReadResult result, String place) {
        switch (result) {
            case Rejected rejected -> {
                assertThat(rejected.message()).startsWith("[" + place);
                assertThat(rejected.reason()).isNotBlank().doesNotStartWith("cannot be read");
            }
            case Kept kept -> hasBlocksInOrder(kept.document());
            case ReadResult.KeptAnnotated annotated ->
                hasBlocksInOrder(annotated.document().document());
        }
    }

    private static void hasBlocksInOrder(Document document) {
        int reached = 0;
        for (Block block : document.blocks()) {
            assertThat(block.span().start()).isGreaterThanOrEqualTo(reached);
            reached = block.span().end();
        }
        assertThat(reached).isLessThanOrEqualTo(document.text().length());
    }

    // ---- spoiling

    private byte[] spoilt(List<byte[]> samples) {
        byte[] input = samples.get(random.nextInt(samples.size()));
        for (int times = 1 + random.nextInt(6); times > 0; times--) input = spoiltOnce(input, samples);
        return input;
    }

    private byte[] spoiltOnce(byte[] input, List<byte[]> samples) {
        int at = random.nextInt(input.length + 1);
        int length = random.nextInt(Math.min(64, input.length - at) + 1);
        byte[] before = Arrays.copyOf(input, at);
        byte[] part = Arrays.copyOfRange(input, at, at + length);
        byte[] after = Arrays.copyOfRange(input, at + length, input.length);
        return switch (random.nextInt(8)) {
            case 0 -> before;
            case 1 -> WarcMaker.joined(before, after);
            case 2 -> WarcMaker.joined(before, part, part, after);
            case 3 -> WarcMaker.joined(before, WORDS[random.nextInt(WORDS.length)].getBytes(UTF_8), part, after);
            case 4 -> WarcMaker.joined(before, noise(), after);
            case 5 -> WarcMaker.joined(before, samples.get(random.nextInt(samples.size())));
            case 6 -> WarcMaker.joined(before, new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80, 0}, after);
            default -> flipped(input);
        };
    }

    private byte[] noise() {
        byte[] noise = new byte[random.nextInt(20)];
        random.nextBytes(noise);
        return noise;
    }

    private byte[] flipped(byte[] input) {
        byte[] flipped = input.clone();
        if (flipped.length > 0) flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        return flipped;
    }

    // ---- samples

    private static List<byte[]> samples() {
        String words = "The ministers of both states met in Riga on Monday. “We agreed,” one of them said.";
        String page = "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Talks</title><script type="
                + "\"application/ld+json\">{\"@type\":\"NewsArticle\",\"datePublished\":\"2022-02-23\"}</script></head><body><nav>"
                + "<a href=/>Home</a></nav><article><h1>Talks in Riga</h1><p>" + words
                + "</p><ul><li>one<li>two</ul></article>";
        String rss =
                "<?xml version=\"1.0\"?><rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\">"
                        + "<channel><title>Courier</title><item><title>Talks &amp; more</title><link>https://example.org/1</link>"
                        + "<pubDate>Wed, 23 Feb 2022 10:00:00 GMT</pubDate><description><![CDATA[<p>" + words
                        + "</p>]]></description></item><item><content:encoded>&lt;p&gt;" + words
                        + "&lt;/p&gt;</content:encoded></item></channel></rss>";
        String atom = "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title type=\"html\">A</title><entry><id>urn:1</id>"
                + "<link href=\"/1\"/><content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\"><p>" + words
                + "</p></div></content></entry></feed>";
        List<byte[]> samples = new ArrayList<>();
        for (String text : List.of(
                "Talks in Riga\n\nBy Ada Holm\n\nRIGA, 23 February 2022 – " + words + "\n",
                "---\ntitle: Talks\ndate: 2022-02-23\n---\n# Talks in Riga\n\n" + words
                        + "\n\n- one\n- two\n\n> “We agreed.”\n",
                page,
                rss,
                atom,
                "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{\"id\":1,\"content_text\":\"" + words
                        + "\"}]}",
                "<opml><body><outline text=\"a\"><outline xmlUrl=\"https://example.org/f\"/></outline></body></opml>",
                "<urlset><url><loc>https://example.org/1</loc></url></urlset>",
                "{\"id\":\"a\",\"text\":\"" + words + "\",\"date\":\"2022\"}\n{\"id\":\"b\",\"html\":\"<p>" + words
                        + "\"}\n",
                "[{\"text\":\"" + words + "\"}]")) {
            samples.add(text.getBytes(UTF_8));
        }
        samples.add(words.getBytes(UTF_16LE));
        byte[] one = WarcMaker.page("https://example.org/1", words);
        byte[] two = WarcMaker.response(
                "https://example.org/2",
                "Content-Type: application/rss+xml\r\nContent-Encoding: gzip\r\n",
                WarcMaker.gzip(rss.getBytes(UTF_8)));
        samples.add(WarcMaker.joined(one, two));
        samples.add(WarcMaker.joined(WarcMaker.gzip(one), WarcMaker.gzip(two), WarcMaker.gzip(one)));
        samples.add(WarcMaker.joined(WarcMaker.zstd(one), WarcMaker.zstd(two)));
        samples.add(WarcMaker.gzip(page.getBytes(UTF_8)));
        samples.add(WarcMaker.zstd(rss.getBytes(UTF_8)));
        return samples;
    }
}
