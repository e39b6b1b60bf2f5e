package org.synoptic.read.fetch;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.function.Function;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/// A connection to a host, over TLS where the address asks for it.
///
/// The name is resolved once, each of its IP addresses is checked, and it is a checked one that is connected to: what
/// the name means a moment later does not matter. No proxy stands between, whatever the environment says: it would
/// resolve the name again.
///
/// @param wire the bare connection
/// @param socket what is written to and read from: `wire` or TLS on it
/// @param deadline ends it when it takes too long, from the first byte of TLS on
record Connection(Socket wire, Socket socket, Deadline deadline) implements Closeable {
    private static final int MOST_TRIED = 4;

    /// What connections need to know.
    ///
    /// @param range the range that keeps an IP address from being connected to; null for none
    record Rules(NameResolver resolver, Function<InetAddress, @Nullable AddressRange> range, FetchLimits limits) {}

    static Connection open(WebAddress address, Rules rules) throws Unfetchable {
        Socket wire = connected(address, checked(address, rules), rules.limits());
        Deadline deadline = new Deadline(wire, rules.limits().whole());
        try {
            wire.setSoTimeout((int) rules.limits().silence().toMillis());
            return new Connection(wire, address.isSecure() ? secured(wire, address) : wire, deadline);
        } catch (IOException e) {
            deadline.close();
            closeQuietly(wire);
            String reason = deadline.hasPassed() ? late(rules.limits()) : tlsFailure(e, rules.limits());
            throw Unfetchable.host(reason, e);
        }
    }

    private static InetAddress[] checked(WebAddress address, Rules rules) throws Unfetchable {
        InetAddress[] all;
        try {
            all = address.addresses(rules.resolver());
        } catch (UnknownHostException e) {
            throw Unfetchable.host("has a host that nobody knows", e);
        }
        for (InetAddress each : all) {
            AddressRange range = rules.range().apply(each);
            if (range != null) {
                throw Unfetchable.host("is not public (" + range.name() + ", " + each.getHostAddress() + ")", null);
            }
        }
        return all;
    }

    private static Socket connected(WebAddress address, InetAddress[] choice, FetchLimits limits) throws Unfetchable {
        Unfetchable failure = Unfetchable.host("has a host that nobody knows", null);
        for (int i = 0; i < Math.min(choice.length, MOST_TRIED); i++) {
            Socket wire = new Socket(Proxy.NO_PROXY);
            try {
                wire.connect(new InetSocketAddress(choice[i], address.port()), (int)
                        limits.connect().toMillis());
                return wire;
            } catch (SocketTimeoutException e) {
                failure = Unfetchable.host("takes no connection within " + seconds(limits.connect()), e);
            } catch (IOException e) {
                failure = Unfetchable.host("takes no connection", e);
            }
            closeQuietly(wire);
        }
        throw failure;
    }

    private static SSLSocket secured(Socket wire, WebAddress address) throws IOException {
        SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        String name = address.host().name();
        SSLSocket socket =
                (SSLSocket) factory.createSocket(wire, name.replaceAll("[\\[\\]]", ""), address.port(), true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private static String tlsFailure(IOException e, FetchLimits limits) {
        if (e instanceof SocketTimeoutException) return "sends nothing for " + seconds(limits.silence());
        if (!(e instanceof SSLException)) return "breaks off the connection";
        String fault = certificateFault(e);
        return fault == null
                ? "makes no secure connection: " + Plain.line(e.getMessage())
                : "shows a certificate that is not to be trusted: " + Plain.line(fault);
    }

    private static @Nullable String certificateFault(Throwable failure) {
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof GeneralSecurityException && cause.getCause() == null) return cause.getMessage();
        }
        return null;
    }

    static String seconds(Duration time) {
        long seconds = Math.max(1, time.toSeconds());
        return seconds == 1 ? "1 second" : seconds + " seconds";
    }

    static String late(FetchLimits limits) {
        return "is not whole after " + seconds(limits.whole());
    }

    @Override
    public void close() {
        deadline.close();
        closeQuietly(wire);
    }

    private static void closeQuietly(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // It is gone all the same.
        }
    }
}
