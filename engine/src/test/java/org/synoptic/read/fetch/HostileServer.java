package org.synoptic.read.fetch;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/// A web server on loopback that sends whatever bytes a test wants, however wrong.
final class HostileServer implements Closeable {
    private final ServerSocket door;
    private final Map<String, Reply> replies = new ConcurrentHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();

    /// Writes the whole answer, status line and headers as well.
    @FunctionalInterface
    interface Reply {
        void write(String request, OutputStream out) throws IOException, InterruptedException;
    }

    HostileServer() {
        this(openDoor());
    }

    HostileServer(ServerSocket door) {
        this.door = door;
        Thread.ofVirtual().start(this::serve);
    }

    private static ServerSocket openDoor() {
        try {
            return new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                Socket socket = door.accept();
                Thread.ofPlatform().daemon().start(() -> answer(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void answer(Socket socket) {
        try (socket) {
            String request = request(socket);
            if (request.isEmpty()) return;
            requests.add(request);
            Reply reply = replies.getOrDefault(path(request), text("404 Not Found", "", "nothing here"));
            reply.write(request, socket.getOutputStream());
            socket.shutdownOutput();
        } catch (IOException e) {
            // The client had enough.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String request(Socket socket) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
        StringBuilder request = new StringBuilder();
        for (String line = lines.readLine(); line != null && !line.isEmpty(); line = lines.readLine()) {
            request.append(line).append('\n');
        }
        return request.toString();
    }

    private static String path(String request) {
        String[] words = request.split(" ", 3);
        return words.length < 2 ? "" : words[1];
    }

    String at(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    int port() {
        return door.getLocalPort();
    }

    HostileServer on(String path, Reply reply) {
        replies.put(path, reply);
        return this;
    }

    HostileServer on(String path, String page) {
        return on(path, text("200 OK", "Content-Type: text/html; charset=UTF-8\r\n", page));
    }

    HostileServer redirect(String path, String to) {
        return on(path, text("302 Found", "Location: " + to + "\r\n", ""));
    }

    /// @param headers each with its line end
    static Reply text(String status, String headers, String body) {
        return bytes(status, headers, body.getBytes(StandardCharsets.UTF_8));
    }

    static Reply bytes(String status, String headers, byte[] body) {
        return (request, out) -> {
            out.write(head(status, headers + "Content-Length: " + body.length + "\r\n"));
            out.write(body);
            out.flush();
        };
    }

    static byte[] head(String status, String headers) {
        return ("HTTP/1.1 " + status + "\r\n" + headers + "\r\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    /// Every request so far, in order: its first line and its headers.
    List<String> requests() {
        return requests;
    }

    /// The paths asked for so far, in order.
    List<String> paths() {
        return requests.stream().map(HostileServer::path).toList();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
