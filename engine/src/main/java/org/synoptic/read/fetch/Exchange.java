package org.synoptic.read.fetch;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLSocket;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.http.TruncatedChunkException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultBHttpClientConnection;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;

/// One request and its answer, on a connection of its own, bounded in time, headers and size.
final class Exchange {
    private static final int MOST_HEADERS = 500;
    private static final int LONGEST_LINE = 16_384;
    private static final int MOST_INTERIM_ANSWERS = 10;
    private static final Http1Config HTTP = Http1Config.custom()
            .setMaxHeaderCount(MOST_HEADERS)
            .setMaxLineLength(LONGEST_LINE)
            .setMaxEmptyLineCount(MOST_INTERIM_ANSWERS)
            .build();

    private final Connection.Rules rules;
    private final String userAgent;

    Exchange(Connection.Rules rules, String userAgent) {
        this.rules = rules;
        this.userAgent = userAgent;
    }

    /// What to ask for.
    ///
    /// @param conditions headers that make the request conditional
    /// @param maxBytes of the body
    /// @param isCutOff whether a longer body is cut off there rather than refused
    record Request(WebAddress address, Map<String, String> conditions, int maxBytes, boolean isCutOff) {}

    Answer get(Request request) throws Unfetchable {
        try (Connection connection = Connection.open(request.address(), rules)) {
            try {
                return get(request, connection);
            } catch (IOException | HttpException e) {
                throw new Unfetchable(
                        connection.deadline().hasPassed() ? Connection.late(rules.limits()) : failure(e), e);
            }
        }
    }

    private Answer get(Request request, Connection connection) throws IOException, HttpException, Unfetchable {
        DefaultBHttpClientConnection http = new DefaultBHttpClientConnection(HTTP);
        if (connection.socket() instanceof SSLSocket secure) http.bind(secure, connection.wire());
        else http.bind(connection.socket());
        http.sendRequestHeader(message(request));
        http.flush();
        ClassicHttpResponse response = answered(http);
        Answer.Headers headers = Answer.Headers.of(response);
        if (response.getCode() != 200) return new Answer(response.getCode(), headers, new byte[0]);
        refuseOtherMedia(headers);
        http.receiveResponseEntity(response);
        return new Answer(200, headers, body(response, request));
    }

    private BasicClassicHttpRequest message(Request request) {
        WebAddress address = request.address();
        BasicClassicHttpRequest message = new BasicClassicHttpRequest("GET", address.path());
        message.setHeader("Host", address.authority());
        message.setHeader("User-Agent", userAgent);
        message.setHeader(
                "Accept",
                "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml,"
                        + " application/feed+json, application/xml;q=0.9, text/*;q=0.8, */*;q=0.5");
        message.setHeader("Accept-Encoding", Body.CODINGS);
        message.setHeader("Connection", "close");
        request.conditions().forEach(message::setHeader);
        return message;
    }

    /// The final answer; those before it ("103 Early Hints") say nothing to us.
    private static ClassicHttpResponse answered(DefaultBHttpClientConnection http)
            throws IOException, HttpException, Unfetchable {
        for (int i = 0; i <= MOST_INTERIM_ANSWERS; i++) {
            ClassicHttpResponse response = http.receiveResponseHeader();
            if (response.getCode() >= 200) return response;
        }
        throw new Unfetchable("sends no final answer");
    }

    private static void refuseOtherMedia(Answer.Headers headers) throws Unfetchable {
        String type = headers.mediaType();
        if (type == null) return;
        for (String medium : List.of("image/", "video/", "audio/", "font/", "application/pdf")) {
            if (type.startsWith(medium)) throw new Unfetchable("is no text but " + Plain.line(type));
        }
    }

    private static byte[] body(ClassicHttpResponse response, Request request) throws IOException, Unfetchable {
        HttpEntity entity = response.getEntity();
        if (entity == null) return new byte[0];
        List<String> codings = new ArrayList<>();
        for (Header header : response.getHeaders("Content-Encoding")) codings.add(header.getValue());
        if (!request.isCutOff() && entity.getContentLength() > request.maxBytes()) {
            throw Body.tooBig(request.maxBytes());
        }
        return Body.read(entity.getContent(), codings, request.maxBytes(), request.isCutOff());
    }

    private String failure(Exception e) {
        return switch (e) {
            case SocketTimeoutException silent ->
                "sends nothing for " + Connection.seconds(rules.limits().silence());
            case MessageConstraintException many ->
                "sends more than %d headers, or a longer one than %d bytes".formatted(MOST_HEADERS, LONGEST_LINE);
            case NoHttpResponseException none -> "ends the connection without an answer";
            case TruncatedChunkException cut -> "ends before it is whole";
            case MalformedChunkCodingException chunk -> "sends broken chunks";
            case ConnectionClosedException cut -> "ends before it is whole";
            case HttpException broken -> "does not answer as HTTP asks: " + Plain.line(broken.getMessage());
            default -> "breaks off the connection";
        };
    }
}
