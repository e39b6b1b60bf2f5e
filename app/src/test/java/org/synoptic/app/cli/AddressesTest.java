package org.synoptic.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Addresses are inputs: of pages, and of feeds and lists that point at pages. The server is on this machine.
class AddressesTest {
    private static final String[] HERE = {"--allow-private-addresses", "--fetch-delay", "0"};

    @TempDir
    private Path folder = Path.of("");

    private final HttpServer server = onThisMachine();

    private static HttpServer onThisMachine() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @BeforeEach
    void start() {
        on("/", 404, "text/plain", "nothing here");
        on("/norway.html", 200, "text/html; charset=utf-8", page("Norway votes", "The parliament of Norway"));
        on("/sweden.html", 200, "text/html; charset=utf-8", page("Sweden votes", "The parliament of Sweden"));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void on(String path, int status, String type, String body) {
        server.createContext(path, exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    private static String page(String title, String who) {
        return "<html><title>%s</title><article><h1>%s</h1><p>%s voted on Monday for a treaty on fishing.</p></article></html>"
                .formatted(title, title, who);
    }

    private String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private static Program.Ended read(Object... inputs) {
        Object[] arguments = new Object[inputs.length + HERE.length + 1];
        arguments[0] = "read";
        System.arraycopy(HERE, 0, arguments, 1, HERE.length);
        System.arraycopy(inputs, 0, arguments, HERE.length + 1, inputs.length);
        return Program.run(arguments);
    }

    private static void told(Program.Ended ended, String... wordsOfEachLine) {
        assertThat(ended.lines()).as(ended.err()).hasSize(wordsOfEachLine.length);
        for (int i = 0; i < wordsOfEachLine.length; i++) {
            assertThat(ended.lines().get(i)).contains(wordsOfEachLine[i]);
        }
    }

    @Test
    void pagesComeInTheOrderOfTheirAddresses() throws IOException {
        Path file = Files.writeString(folder.resolve("file.txt"), "The parliament of Finland voted on Monday.");
        Program.Ended ended = read(at("/sweden.html"), file, at("/none.html"), at("/norway.html"));
        told(ended, "of Sweden voted", "of Finland voted", "of Norway voted");
        assertThat(ended.lines().getFirst()).contains("\"uri\":\"" + at("/sweden.html") + "\"");
        assertThat(ended.err()).contains("[" + at("/none.html") + "] answers 404 Not Found");
        assertThat(ended.status()).isEqualTo(1);
    }

    @Test
    void entriesWithoutTheirTextAreReadFromTheirPages() {
        String feed = """
                <rss version="2.0"><channel><title>Votes of the day</title>
                <item><title>Norway votes</title><link>%s</link><description>They voted.</description></item>
                <item><title>Denmark votes</title><link>%s</link><description>Denmark voted, too.</description></item>
                <item><title>Sweden votes</title><link>%s</link></item>
                </channel></rss>""".formatted(at("/norway.html"), at("/denmark.html"), at("/sweden.html"));
        on("/feed", 200, "application/rss+xml", feed);
        Program.Ended ended = read(at("/feed"));
        told(ended, "of Norway voted", "Denmark voted, too", "of Sweden voted");
        assertThat(ended.lines().getFirst()).contains("\"outlet\":\"Votes of the day\"");
        assertThat(ended.err())
                .contains(
                        "[" + at("/denmark.html") + "] answers 404 Not Found; only what the feed itself holds is read");
        assertThat(read("--offline", at("/feed")).status()).isEqualTo(3);
    }

    @Test
    void listsLeadToFeedsAndFeedsToPages() throws IOException {
        on("/feed", 200, "application/atom+xml", """
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Votes</title>
                <entry><title>Norway votes</title><id>1</id><link href="/norway.html"/></entry></feed>""");
        on("/sitemap.xml", 200, "application/xml", """
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>%s</loc></url></urlset>""".formatted(at("/sweden.html")));
        Path list = Files.writeString(folder.resolve("feeds.opml"), """
                <opml version="2.0"><body><outline text="Votes" xmlUrl="%s"/></body></opml>""".formatted(at("/feed")));
        told(read(list, at("/sitemap.xml")), "of Norway voted", "of Sweden voted");
        Program.Ended offline = read("--offline", list);
        assertThat(offline.err()).startsWith("[" + list + "] holds no reports, only addresses of feeds");
    }

    @Test
    void aFeedThatListsFilesOpensNone() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "The password of the parliament is a secret.");
        Path list = Files.writeString(folder.resolve("feeds.opml"), """
                <opml version="2.0"><body><outline text="x" xmlUrl="%s"/></body></opml>""".formatted(secret.toUri()));
        assertThat(read(list).status()).isEqualTo(3);
    }

    @Test
    void thisMachineIsReadOnlyWhenAllowed() {
        Program.Ended ended = Program.run("read", at("/norway.html"));
        assertThat(ended.status()).isEqualTo(3);
        assertThat(ended.err()).startsWith("[" + at("/norway.html") + "] is not public (this machine, 127.0.0.1)");
    }

    @Test
    void offlineNothingIsFetched() {
        Program.Ended ended = read("--offline", at("/norway.html"));
        assertThat(ended.status()).isEqualTo(3);
        assertThat(ended.err()).startsWith("[" + at("/norway.html") + "] is not fetched");
    }

    @Test
    void whatIsKeptServesTheNextRun() throws IOException {
        server.createContext("/kept.html", exchange -> {
            boolean isKnown = "\"1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            exchange.getResponseHeaders().set("ETag", "\"1\"");
            byte[] bytes = page("Iceland votes", "The parliament of Iceland").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(isKnown ? 304 : 200, isKnown ? -1 : bytes.length);
            if (!isKnown) exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        List<String> first =
                read("--fetch-cache", folder.resolve("cache"), at("/kept.html")).lines();
        List<String> second =
                read("--fetch-cache", folder.resolve("cache"), at("/kept.html")).lines();
        assertThat(first).hasSize(1).isEqualTo(second);
    }

    @Test
    void aDelayIsANumberOfSeconds() {
        assertThat(Program.run("read", "--fetch-delay", "-1", "x").status()).isEqualTo(2);
    }
}
