package org.synoptic.read.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synoptic.read.fetch.FetchOutcome.Unfetched;

/// Secure connections are made only to hosts that prove who they are.
class TlsTest {
    private static final String SECRET = "not a secret";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aCertificateThatNobodyVouchesForIsRefused() throws Exception {
        try (HostileServer server = new HostileServer(
                secure().getServerSocketFactory().createServerSocket(0, 5, InetAddress.getLoopbackAddress()))) {
            server.on("/", "page");
            assertThat(refusal(fetcher(FetchLimits.DEFAULT), "https://localhost:" + server.port() + "/"))
                    .startsWith("shows a certificate that is not to be trusted: ");
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void aServerThatKnowsNoTlsIsRefused() throws IOException {
        try (ServerSocket door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> answerInPlainWords(door));
            assertThat(refusal(fetcher(FetchLimits.DEFAULT), "https://localhost:" + door.getLocalPort() + "/"))
                    .startsWith("makes no secure connection: ");
        }
    }

    private static void answerInPlainWords(ServerSocket door) {
        try (Socket socket = door.accept()) {
            socket.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            socket.getInputStream().readAllBytes();
        } catch (IOException e) {
            // The client went away.
        }
    }

    @Test
    void aHandshakeWithoutEndIsBrokenOff() throws IOException {
        FetchLimits impatient = new FetchLimits(
                1, 0, Duration.ofSeconds(9), Duration.ofSeconds(9), Duration.ofMillis(500), Duration.ofSeconds(9));
        try (ServerSocket door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread.ofPlatform().daemon().start(() -> drip(door));
            String address = "https://localhost:" + door.getLocalPort() + "/";
            assertThat(refusal(fetcher(impatient), address)).isEqualTo("is not whole after 1 second");
        }
    }

    /// The header of a handshake record of 16 kB, and then a byte now and then.
    private static void drip(ServerSocket door) {
        try (Socket socket = door.accept()) {
            socket.getOutputStream().write(new byte[] {22, 3, 3, 64, 0});
            while (true) {
                socket.getOutputStream().write(2);
                Thread.sleep(50);
            }
        } catch (IOException e) {
            // The client went away.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Fetcher fetcher(FetchLimits limits) {
        return new Fetcher(new FetchSettings("Synoptic/1 (test)", true, null, Duration.ZERO, limits));
    }

    private static String refusal(Fetcher fetcher, String address) {
        return fetcher.fetch(address) instanceof Unfetched none ? none.reason() : "";
    }

    /// A server's side with a certificate that it made itself.
    private SSLContext secure() throws IOException, InterruptedException, GeneralSecurityException {
        Path store = folder.resolve("keys.p12");
        Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        Process made = new ProcessBuilder(
                        keytool.toString(),
                        "-genkeypair",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        SECRET,
                        "-storetype",
                        "PKCS12",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "SAN=DNS:localhost")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.txt").toFile())
                .start();
        assertThat(made.waitFor()).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, SECRET.toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, SECRET.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }
}
