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
