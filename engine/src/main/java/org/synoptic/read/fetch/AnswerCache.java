package org.synoptic.read.fetch;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A folder of answers, so that a server need not send again what has not changed.
///
/// One file an address, named by its SHA-256. Whatever is amiss with a file, it is as if it were not there; the folder
/// may be emptied at any time.
final class AnswerCache {
    private static final Logger LOG = LoggerFactory.getLogger(AnswerCache.class);
    private static final String FORMAT = "synoptic-answer/1";

    private final Path folder;

    AnswerCache(Path folder) {
        this.folder = folder;
    }

    /// The answer kept for `address`, of at most `maxBytes`; null when there is none.
    @Nullable
    Answer find(WebAddress address, int maxBytes) {
        Path file = file(address);
        try {
            if (Files.size(file) > maxBytes + 100_000L) return null;
            try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
                return read(in, address, maxBytes);
            }
        } catch (NoSuchFileException e) {
            return null;
        } catch (IOException e) {
            LOG.debug("[{}] kept answer cannot be read", file, e);
            return null;
        }
    }

    private static @Nullable Answer read(DataInputStream in, WebAddress address, int maxBytes) throws IOException {
        if (!in.readUTF().equals(FORMAT) || !in.readUTF().equals(address.toString())) return null;
        Answer.Headers headers = new Answer.Headers(null, text(in), text(in), text(in), null, null);
        int length = in.readInt();
        if (length < 0 || length > maxBytes) return null;
        byte[] body = in.readNBytes(length);
        return body.length == length ? new Answer(200, headers, body) : null;
    }

    private static @Nullable String text(DataInputStream in) throws IOException {
        String text = in.readUTF();
        return text.isEmpty() ? null : text;
    }

    /// The headers that ask for the page only if it is another one now.
    static Map<String, String> conditions(@Nullable Answer kept) {
        Map<String, String> conditions = new TreeMap<>();
        if (kept == null) return conditions;
        if (kept.headers().etag() != null)
            conditions.put("If-None-Match", kept.headers().etag());
        if (kept.headers().lastModified() != null) {
            conditions.put("If-Modified-Since", kept.headers().lastModified());
        }
        return conditions;
    }

    /// Keeps an answer that can be asked for by condition, unless the server forbids it.
    void keep(WebAddress address, Answer answer) {
        Answer.Headers headers = answer.headers();
        if (answer.status() != 200 || headers.etag() == null && headers.lastModified() == null) return;
        if (headers.cacheControl() != null && headers.cacheControl().contains("no-store")) return;
        try {
            Files.createDirectories(folder);
            Path draft = Files.createTempFile(folder, "answer", ".draft");
            Files.write(draft, bytes(address, answer));
            Files.move(draft, file(address), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LOG.warn("[{}] cannot keep what was fetched: {}", folder, e.toString());
        }
    }

    private static byte[] bytes(WebAddress address, Answer answer) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(answer.body().length + 1_000);
        DataOutputStream out = new DataOutputStream(bytes);
        Answer.Headers headers = answer.headers();
        out.writeUTF(FORMAT);
        out.writeUTF(address.toString());
        out.writeUTF(headers.contentType() == null ? "" : headers.contentType());
        out.writeUTF(headers.etag() == null ? "" : headers.etag());
        out.writeUTF(headers.lastModified() == null ? "" : headers.lastModified());
        out.writeInt(answer.body().length);
        out.write(answer.body());
        return bytes.toByteArray();
    }

    private Path file(WebAddress address) {
        try {
            byte[] name = MessageDigest.getInstance("SHA-256")
                    .digest(address.toString().getBytes(StandardCharsets.UTF_8));
            return folder.resolve(HexFormat.of().formatHex(name));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
