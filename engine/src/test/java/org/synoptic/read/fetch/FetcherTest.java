package org.synoptic.read.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.synoptic.read.fetch.HostileServer.bytes;
import static org.synoptic.read.fetch.HostileServer.head;
import static org.synoptic.read.fetch.HostileServer.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synoptic.read.fetch.FetchOutcome.Fetched;
import org.synoptic.read.fetch.FetchOutcome.Unfetched;

/// What comes of addresses whose servers are kind, broken or hostile. All of them are on this machine.
class FetcherTest {
    private static final Duration LONG = Duration.ofSeconds(50);
    private static final Duration SHORT = Duration.ofMillis(300);
    private static final FetchLimits LIMITS = new FetchLimits(100_000, 5, LONG, LONG, LONG, Duration.ofSeconds(30));

    private static final FetchSettings SETTINGS =
            new FetchSettings("Synoptic/1 (test)", true, null, Duration.ofSeconds(1), LIMITS);

    private final HostileServer server = new HostileServer();
    private final Pauses pauses = new Pauses();

    /// Time that passes only by sleeping.
    private static final class Pauses implements Courtesy.Timer {
        private final List<Duration> slept = new CopyOnWriteArrayList<>();

        @Override
        public synchronized long nanos() {
            return slept.stream().mapToLong(Duration::toNanos).sum();
        }

        @Override
        public void sleep(Duration time) {
            slept.add(time);
        }
    }

    @AfterEach
    void closeServer() throws IOException {
        server.close();
    }

    private Fetcher fetcher() {
        return fetcher(SETTINGS);
    }

    private Fetcher fetcher(FetchSettings settings) {
        return new Fetcher(settings, InetAddress::getAllByName, pauses);
    }

    private static FetchSettings within(Duration silence, Duration whole) {
        FetchLimits limits = new FetchLimits(100_000, 5, LONG, silence, whole, Duration.ofSeconds(30));
        return new FetchSettings("Synoptic/1 (test)", true, null, Duration.ZERO, limits);
    }

    /// The page's text, or why there is none.
    private static String told(FetchOutcome outcome) {
        return switch (outcome) {
            case Fetched page -> new String(page.bytes(), UTF_8);
            case Unfetched none -> "[" + none.asked() + "] " + none.reason();
        };
    }

    private String get(String path) {
        return get(SETTINGS, path);
    }

    private String get(FetchSettings settings, String path) {
        return told(fetcher(settings).fetch(server.at(path))).replace(server.at(""), "http://server");
    }

    private static Fetched fetched(FetchOutcome outcome) {
        if (outcome instanceof Fetched fetched) return fetched;
        throw new AssertionError(outcome);
    }

    // ---- kind servers

    @Test
    void aPageComesWithItsAddressAndType() {
        server.redirect("/old", "/new?x=1#part").on("/new?x=1", "<p>Talks began</p>");
        Fetched page = fetched(fetcher().fetch(server.at("/old")));
        assertThat(page.asked()).isEqualTo(server.at("/old"));
        assertThat(page.address()).isEqualTo(server.at("/new?x=1"));
        assertThat(page.contentType()).isEqualTo("text/html; charset=UTF-8");
        assertThat(page.bytes()).asString(UTF_8).isEqualTo("<p>Talks began</p>");
    }

    @Test
    void theProgramSaysWhoItIsAndNothingElse() {
        server.on("/", "page");
        get("/");
        assertThat(server.requests().getLast())
                .contains("User-Agent: Synoptic/1 (test)\n", "Host: 127.0.0.1:" + server.port() + "\n")
                .doesNotContainIgnoringCase("cookie")
                .doesNotContainIgnoringCase("authorization")
                .doesNotContainIgnoringCase("referer");
    }

    @Test
    void packedPagesAreUnpacked() throws IOException {
        server.on("/gzip", bytes("200 OK", "Content-Encoding: gzip\r\n", gzip("one".getBytes(UTF_8))));
        server.on("/deflate", bytes("200 OK", "Content-Encoding: deflate\r\n", deflate("two".getBytes(UTF_8))));
        byte[] twice = gzip(deflate("three".getBytes(UTF_8)));
        server.on("/twice", bytes("200 OK", "Content-Encoding: deflate, GZIP\r\n", twice));
        server.on("/empty", bytes("200 OK", "Content-Encoding: gzip\r\n", new byte[0]));
        assertThat(Stream.of("/gzip", "/deflate", "/twice", "/empty").map(this::get))
                .containsExactly("one", "two", "three", "");
    }

    @Test
    void aCharsetThatLiesIsHandedOnForTheTextToSettle() {
        server.on(
                "/", bytes("200 OK", "Content-Type: text/html; charset=\"utf-99\"\r\n", "Straße".getBytes(ISO_8859_1)));
        Fetched page = fetched(fetcher().fetch(server.at("/")));
        assertThat(page.contentType()).isEqualTo("text/html; charset=\"utf-99\"");
        assertThat(page.bytes()).hasSize(6);
    }

    @Test
    void hintsBeforeTheAnswerAreSkipped() {
        server.on("/", (request, out) -> {
            out.write(head("103 Early Hints", "Link: </a.css>\r\n"));
            text("200 OK", "", "page").write(request, out);
        });
        assertThat(get("/")).isEqualTo("page");
    }

    @Test
    void manyAddressesComeInTheirOrderWithTheirFailures() {
        List<String> addresses = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            if (i % 5 != 4) server.on("/" + i, "page " + i);
            addresses.add((i % 2 == 0 ? "http://localhost:" : "http://127.0.0.1:") + server.port() + "/" + i);
        }
        List<String> told = new ArrayList<>();
        Fetcher fetcher = fetcher();
        for (Supplier<FetchOutcome> each :
                addresses.stream().map(fetcher::begin).toList()) told.add(told(each.get()));
        for (int i = 0; i < 20; i++) {
            assertThat(told.get(i))
                    .isEqualTo(i % 5 == 4 ? "[" + addresses.get(i) + "] answers 404 Not Found" : "page " + i);
        }
    }

    // ---- courtesy

    @Test
    void requestsToOneHostAreASecondApart() {
        server.on("/a", "a").on("/b", "b");
        Fetcher fetcher = fetcher();
        fetcher.fetch(server.at("/a"));
        fetcher.fetch(server.at("/b"));
        assertThat(server.paths()).containsExactly("/robots.txt", "/a", "/b");
        assertThat(pauses.slept).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(1));
    }

    @Test
    void aCrawlDelayIsKeptWithinBounds() {
        server.on("/robots.txt", "User-agent: *\nCrawl-delay: 7\n").on("/a", "a");
        assertThat(get("/a")).isEqualTo("a");
        assertThat(pauses.slept).containsExactly(Duration.ofSeconds(7));

        server.on("/robots.txt", "User-agent: *\nCrawl-delay: 86400\n");
        assertThat(get("/a")).isEqualTo("a");
        assertThat(pauses.slept).last().isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void whatRobotsTxtForbidsIsNotAskedFor() {
        server.on("/robots.txt", "User-agent: synoptic\nDisallow: /private\nUser-agent: *\nDisallow: /\n")
                .on("/open", "page")
                .redirect("/door", "/private/page");
        assertThat(get("/open")).isEqualTo("page");
        assertThat(get("/private/page"))
                .isEqualTo("[http://server/private/page] is not for programs, says its robots.txt");
        assertThat(get("/x/../private/page")).endsWith("is not for programs, says its robots.txt");
        assertThat(get("/door"))
                .endsWith("leads to http://server/private/page, which is not for programs, says its robots.txt");
        assertThat(server.paths()).doesNotContain("/private/page");
    }

    @Test
    void aRobotsTxtThatCannotBeToldForbidsAll() {
        server.on("/", "page").on("/robots.txt", text("500 Oops", "", ""));
        assertThat(get("/")).endsWith("has a robots.txt that cannot be read: it answers 500 Internal Server Error");
        server.on("/robots.txt", text("429 Slow", "", ""));
        assertThat(get("/")).endsWith("it answers 429 Too Many Requests");
        server.on("/robots.txt", (request, out) -> Thread.sleep(LONG));
        assertThat(get(within(SHORT, LONG), "/")).endsWith("it sends nothing for 1 second");
    }

    @Test
    void aRobotsTxtMayBeElsewhereMissingOrHuge() {
        server.on("/", "page").redirect("/robots.txt", "/rules").on("/rules", "User-agent: *\nDisallow: /\n");
        assertThat(get("/")).endsWith("is not for programs, says its robots.txt");
        server.redirect("/robots.txt", "/a");
        assertThat(get("/")).isEqualTo("page");
        server.redirect("/robots.txt", "file:///etc/passwd");
        assertThat(get("/")).endsWith("it leads to an address of another kind, file:");
        server.on(
                "/robots.txt",
                "User-agent: *\nDisallow: /secret*a*a*a*a*a*a*a*a*a*a*b$\n" + "Disallow: /x\n".repeat(500_000));
        assertThat(get("/")).isEqualTo("page");
        assertThat(get("/x")).endsWith("is not for programs, says its robots.txt");
        assertThat(get("/secret" + "a".repeat(5_000))).endsWith("answers 404 Not Found");
    }

    @Test
    void aBusyServerIsAskedAgainWhenItSaysWhen() {
        AtomicInteger times = new AtomicInteger();
        server.on(
                "/",
                (request, out) -> (times.incrementAndGet() == 1
                                ? text("429 Slow", "Retry-After: 5\r\n", "")
                                : text("200 OK", "", "page"))
                        .write(request, out));
        assertThat(get("/")).isEqualTo("page");
        assertThat(pauses.slept).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(5));

        server.on("/", text("503 Later", "Retry-After: 3600\r\n", ""));
        assertThat(get("/")).endsWith("answers 503 Service Unavailable and asks to come back in 3600 seconds");
        server.on("/", text("429 Slow", "Retry-After: soon\r\n", ""));
        assertThat(get("/")).endsWith("answers 429 Too Many Requests");
    }

    @TempDir
    private Path folder = Path.of("");

    @Test
    void whatIsKeptIsNotSentAgainUnlessItChanged() throws IOException {
        server.on("/", (request, out) -> {
            boolean isKnown =
                    request.contains("If-None-Match: \"v1\"\n") && request.contains("If-Modified-Since: Mon\n");
            Files.writeString(folder.resolve("asked"), String.valueOf(isKnown));
            (isKnown
                            ? text("304 Not Modified", "", "")
                            : text(
                                    "200 OK",
                                    "Content-Type: text/html; charset=koi8-r\r\nETag: \"v1\"\r\nLast-Modified: Mon\r\n",
                                    "page"))
                    .write(request, out);
        });
        Path cache = folder.resolve("new/cache");
        FetchSettings settings = new FetchSettings("Synoptic/1 (test)", true, cache, Duration.ZERO, LIMITS);
        for (int i = 0; i < 2; i++) {
            Fetched page = fetched(fetcher(settings).fetch(server.at("/")));
            assertThat(page.bytes()).asString(UTF_8).isEqualTo("page");
            assertThat(page.contentType()).isEqualTo("text/html; charset=koi8-r");
            assertThat(folder.resolve("asked")).hasContent(String.valueOf(i == 1));
        }
        try (Stream<Path> files = Files.list(cache)) {
            Path file = files.findFirst().orElseThrow();
            Files.write(file, new byte[] {0, 3, 'a'});
        }
        assertThat(told(fetcher(settings).fetch(server.at("/")))).isEqualTo("page");
        assertThat(folder.resolve("asked")).hasContent("false");
    }

    @Test
    void whatNobodyAskedForIsNoAnswer() {
        server.on("/", text("304 Not Modified", "", ""));
        assertThat(get("/")).endsWith("answers 304 Not Modified");
    }

    // ---- hostile servers

    @Test
    void anAnswerWithoutEndIsCutOff() throws IOException {
        server.on("/much", (request, out) -> {
            out.write(head("200 OK", ""));
            while (true) out.write(new byte[1_000]);
        });
        server.on("/drip", (request, out) -> {
            out.write(head("200 OK", ""));
            drip(out, "a");
        });
        server.on("/headers", (request, out) -> {
            out.write("HTTP/1.1 200 OK\r\n".getBytes(UTF_8));
            drip(out, "A: b\r\n");
        });
        server.on("/hints", (request, out) -> drip(out, "HTTP/1.1 102 Processing\r\n\r\n"));
        server.on("/silent", (request, out) -> Thread.sleep(LONG));
        assertThat(get("/much")).endsWith("holds more than the 100000 bytes that one document may have");
        assertThat(get(within(LONG, SHORT), "/drip")).endsWith("is not whole after 1 second");
        assertThat(get(within(LONG, SHORT), "/headers")).endsWith("is not whole after 1 second");
        assertThat(get("/hints")).endsWith("sends no final answer");
        assertThat(get(within(SHORT, LONG), "/silent")).endsWith("sends nothing for 1 second");
    }

    private static void drip(OutputStream out, String drop) throws IOException, InterruptedException {
        while (true) {
            out.write(drop.getBytes(UTF_8));
            out.flush();
            Thread.sleep(20);
        }
    }

    @Test
    void aMillionHeadersAreRefused() {
        server.on("/many", (request, out) -> {
            out.write("HTTP/1.1 200 OK\r\n".getBytes(UTF_8));
            byte[] headers = "A: b\r\n".repeat(1_000).getBytes(UTF_8);
            for (int i = 0; i < 1_000; i++) out.write(headers);
        });
        server.on("/long", text("200 OK", "A: " + "b".repeat(1_000_000) + "\r\n", ""));
        server.on("/folded", text("200 OK", "A: b\r\n" + " folded\r\n".repeat(100_000), ""));
        for (String path : List.of("/many", "/long", "/folded")) {
            assertThat(get(path)).endsWith("sends more than 500 headers, or a longer one than 16384 bytes");
        }
    }

    @Test
    void bombsAreRefused() throws IOException {
        byte[] zeros = new byte[20_000_000];
        server.on("/bomb", bytes("200 OK", "Content-Encoding: gzip\r\n", gzip(zeros)));
        server.on("/inner", bytes("200 OK", "Content-Encoding: gzip, gzip\r\n", gzip(gzip(zeros))));
        server.on("/deep", bytes("200 OK", "Content-Encoding: gzip, gzip\r\nContent-Encoding: gzip\r\n", gzip(zeros)));
        server.on("/odd", bytes("200 OK", "Content-Encoding: odd\u001b[31m\r\n", new byte[9]));
        byte[] packed = gzip("cut off somewhere".getBytes(UTF_8));
        server.on("/cut", bytes("200 OK", "Content-Encoding: gzip\r\n", Arrays.copyOf(packed, 20)));
        server.on("/lie", bytes("200 OK", "Content-Encoding: gzip\r\n", "plain".getBytes(UTF_8)));
        assertThat(get("/bomb")).endsWith("holds more than the 100000 bytes that one document may have");
        assertThat(get("/inner")).endsWith("holds more than the 100000 bytes that one document may have");
        assertThat(get("/deep")).endsWith("is packed more than 2 times");
        assertThat(get("/odd"))
                .endsWith("is packed in a broken way: has the content coding odd [31m, which is not read");
        assertThat(get("/cut")).endsWith("is packed in a broken way: gzip data is cut off");
        assertThat(get("/lie")).isEqualTo("plain");
    }

    @Test
    void answersThatLieOrBreakOffAreRefused() {
        server.on("/short", raw("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nshort"));
        server.on("/long", raw("HTTP/1.1 200 OK\r\nContent-Length: 9999999999\r\n\r\nshort"));
        server.on("/two", text("200 OK", "Content-Length: 3\r\n", "short"));
        server.on("/negative", raw("HTTP/1.1 200 OK\r\nContent-Length: -7\r\n\r\nshort"));
        server.on("/chunks", raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nab"));
        server.on("/half", raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab"));
        server.on("/none", raw(""));
        server.on("/other", raw("220 mail.example ESMTP\r\n250 OK\r\n"));
        server.on("/picture", text("200 OK", "Content-Type: image/png\r\n", "short"));
        assertThat(get("/short")).endsWith("ends before it is whole");
        assertThat(get("/long")).endsWith("holds more than the 100000 bytes that one document may have");
        assertThat(get("/two")).contains("does not answer as HTTP asks: Multiple Content-Length headers");
        assertThat(get("/negative")).contains("does not answer as HTTP asks");
        assertThat(get("/chunks")).endsWith("sends broken chunks");
        assertThat(get("/half")).contains("ends before it is whole");
        assertThat(get("/none")).endsWith("ends the connection without an answer");
        assertThat(get("/other")).contains("does not answer as HTTP asks");
        assertThat(get("/picture")).endsWith("is no text but image/png");
    }

    private static HostileServer.Reply raw(String answer) {
        return (request, out) -> out.write(answer.getBytes(UTF_8));
    }

    @Test
    void redirectsEndSomewhereOrAreRefused() {
        server.redirect("/loop", "/back").redirect("/back", "/loop").redirect("/file", "file:///etc/passwd");
        server.redirect("/password", "http://a:b@127.0.0.1/").redirect("/ftp", "http://127.0.0.1:21/");
        for (int i = 0; i < 10; i++) server.redirect("/chain" + i, "chain" + (i + 1));
        server.redirect("/bytes", "/stra\u00dfe").on("/stra%DFe", "a street");
        server.on("/nowhere", text("302 Found", "", ""));
        assertThat(get("/loop")).endsWith("leads in a circle, by way of http://server/loop");
        assertThat(get("/file")).endsWith("leads to an address of another kind, file:");
        assertThat(get("/password")).contains("holds a user name or password");
        assertThat(get("/ftp")).contains("names port 21");
        assertThat(get("/chain0")).endsWith("leads on more than 5 times");
        assertThat(get("/bytes")).isEqualTo("a street");
        assertThat(get("/nowhere")).endsWith("answers 302 Moved Temporarily");
    }

    // ---- where a name leads

    private static @Nullable AddressRange onlyTheFirstLoopback(InetAddress address) {
        return address.getHostAddress().equals("127.0.0.1") ? null : AddressRange.around(address);
    }

    private Fetcher withNames(NameResolver resolver) {
        Connection.Rules rules = new Connection.Rules(resolver, FetcherTest::onlyTheFirstLoopback, LIMITS);
        return new Fetcher(SETTINGS, rules, pauses);
    }

    private static InetAddress[] address(int... bytes) throws UnknownHostException {
        byte[] address = {(byte) bytes[0], (byte) bytes[1], (byte) bytes[2], (byte) bytes[3]};
        return new InetAddress[] {InetAddress.getByAddress(address)};
    }

    @Test
    void privateAddressesAreRefusedHoweverTheyAreWritten() {
        FetchSettings strict = new FetchSettings("Synoptic/1 (test)", false, null, Duration.ZERO, LIMITS);
        server.on("/", "secret");
        for (String host : List.of(
                "127.0.0.1",
                "localhost",
                "127.1",
                "0x7f000001",
                "2130706433",
                "[::1]",
                "[::ffff:127.0.0.1]",
                "0",
                "localhost.")) {
            assertThat(told(fetcher(strict).fetch("http://" + host + ":" + server.port() + "/")))
                    .contains("is not public (this ");
        }
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void aNameThatChangesItsMeaningIsCheckedEachTime() {
        server.on("/", "page");
        AtomicInteger asked = new AtomicInteger();
        Fetcher fetcher =
                withNames(host -> asked.incrementAndGet() < 3 ? address(127, 0, 0, 1) : address(127, 0, 0, 2));
        String address = "http://news.example:" + server.port() + "/";
        assertThat(told(fetcher.fetch(address))).isEqualTo("page");
        assertThat(told(fetcher.fetch(address))).isEqualTo("[" + address + "] is not public (this machine, 127.0.0.2)");
        assertThat(server.paths()).containsExactly("/robots.txt", "/");
        assertThat(asked).hasValue(3);
    }

    @Test
    void aRedirectToAPrivateAddressIsRefused() {
        server.redirect("/", "http://169.254.169.254/latest/meta-data/");
        Fetcher fetcher = withNames(host -> address(127, 0, 0, 1));
        assertThat(told(fetcher.fetch("http://news.example:" + server.port() + "/")))
                .endsWith(
                        "leads to http://169.254.169.254/latest/meta-data/, which is not public (cloud metadata, 169.254.169.254)");
    }

    @Test
    void aHostThatNobodyKnowsIsNamed() {
        Fetcher fetcher = withNames(host -> {
            throw new UnknownHostException(host);
        });
        assertThat(told(fetcher.fetch("http://no.example/"))).contains("has a host that nobody knows");
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private static byte[] deflate(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }
}
