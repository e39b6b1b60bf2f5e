package org.synoptic.bench;

import java.nio.charset.StandardCharsets;

/// Pages without meaning, alone or as records of a WARC file; the same for the same seed.
final class MadePages {
    private final MadeText text;
    private int records;

    MadePages(long seed) {
        text = new MadeText(seed);
    }

    /// @param fewest paragraphs that a page has
    /// @param most how many more it may have
    String page(int fewest, int most) {
        return "<!DOCTYPE html><html><head><title>" + text.sentence(8) + "</title></head><body>\n"
                + text.paragraphs(fewest + text.number(most), "<div class=\"story\"><p>", "</p></div>\n")
                + "</body></html>\n";
    }

    /// A response of HTTP with a page, as a record of WARC 1.0.
    byte[] record(String page) {
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nServer: made\r\nContent-Length: "
                + page.length() + "\r\n\r\n" + page;
        String id = String.format("%012d", records);
        String record = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/" + records++
                + "\r\nWARC-Date: 2022-02-23T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-" + id
                + ">\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: " + http.length()
                + "\r\n\r\n" + http + "\r\n\r\n";
        return record.getBytes(StandardCharsets.UTF_8);
    }
}
