package org.synoptic.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/// Makes WARC records for tests.
final class WarcMaker {
    private WarcMaker() {}

    static byte[] response(String address, String httpHeader, byte[] body) {
        byte[] http = joined(("HTTP/1.1 200 OK\r\n" + httpHeader + "\r\n").getBytes(UTF_8), body);
        return record("response", address, "application/http; msgtype=response", http);
    }

    static byte[] page(String address, String words) {
        return response(
                address,
                "Content-Type: text/html; charset=utf-8\r\n",
                html(words).getBytes(UTF_8));
    }

    static String html(String words) {
        return "<!DOCTYPE html><html><head><title>Council</title></head><body><article><p>" + words
                + "</p></article></body></html>";
    }

    static byte[] record(String type, String address, String contentType, byte[] block) {
        return record(type, address, contentType, block, block.length);
    }

    static byte[] record(String type, String address, String contentType, byte[] block, long claimedLength) {
        String header = "WARC/1.1\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + address
                + "\r\nWARC-Date: 2022-02-23T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\nContent-Type: " + contentType
                + "\r\nContent-Length: " + claimedLength + "\r\n\r\n";
        return joined(header.getBytes(UTF_8), block, "\r\n\r\n".getBytes(UTF_8));
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (byte[] part : parts) whole.writeBytes(part);
        return whole.toByteArray();
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    static byte[] zstd(byte[] bytes) {
        return Zstd.compress(bytes);
    }

    static byte[] zstd(byte[] bytes, byte[] dictionary) {
        try (ZstdCompressCtx context = new ZstdCompressCtx()) {
            return context.loadDict(dictionary).compress(bytes);
        }
    }

    /// A dictionary in the frame that WARC files keep it in.
    static byte[] dictionaryFrame(byte[] dictionary) {
        int n = dictionary.length;
        byte[] head = {0x5D, 0x2A, 0x4D, 0x18, (byte) n, (byte) (n >> 8), (byte) (n >> 16), (byte) (n >> 24)};
        return joined(head, dictionary);
    }
}
