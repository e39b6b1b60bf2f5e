package org.synoptic.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.synoptic.read.Draft.Metadata;
import org.synoptic.read.ReadResult.Rejected;
import org.synoptic.read.archive.DamagedArchiveException;
import org.synoptic.read.archive.HttpResponse;
import org.synoptic.read.archive.Unpacked;
import org.synoptic.read.archive.WarcReader;
import org.synoptic.read.archive.WarcRecord;

/// The documents of a WARC file, one record in memory at a time; closes the file at its end.
///
/// Responses, resources and conversions are read, as far as they are pages, texts or feeds and were answered with
/// success. A revisit says that a capture has the content of an earlier one: of the same address it adds no document,
/// of another it is a document of its own, as long as this archive holds the earlier one not too far back. What is
/// left out is counted in the log. A document is at `file.warc#address`; damage is told at `file.warc @ byte N`.
final class WarcPages implements Iterator<ReadResult> {
    private static final Logger LOG = LoggerFactory.getLogger(WarcPages.class);
    private static final int MOST_DAMAGES = 1_000;
    private static final int MOST_REASONS = 50;

    private final WarcReader archive;
    private final String place;
    private final InputReader reader;
    private final RevisitedPages pages = new RevisitedPages();
    private final TreeMap<String, Integer> leftOut = new TreeMap<>();
    private Iterator<ReadResult> results = java.util.Collections.emptyIterator();
    private boolean ended;
    private boolean hasTold;
    private int damages;

    WarcPages(Unpacked in, String place, InputReader reader) {
        this.archive = new WarcReader(in);
        this.place = place;
        this.reader = reader;
    }

    @Override
    public boolean hasNext() {
        while (!results.hasNext() && !ended) {
            Iterator<ReadResult> more = advance();
            if (more != null) results = more;
            hasTold |= results.hasNext();
        }
        return results.hasNext();
    }

    @Override
    public ReadResult next() {
        if (!hasNext()) throw new NoSuchElementException();
        return results.next();
    }

    /// What the next record holds; null when it is left out.
    private @Nullable Iterator<ReadResult> advance() {
        try {
            WarcRecord record = archive.next();
            return record == null ? end() : read(record);
        } catch (DamagedArchiveException e) {
            return damaged(e.reason());
        } catch (IOException e) {
            close();
            return InputReader.rejected(place, InputReader.reasonOf(e));
        }
    }

    private Iterator<ReadResult> damaged(String reason) {
        String at = place + " @ byte " + archive.position();
        if (++damages < MOST_DAMAGES) return InputReader.rejected(at, reason);
        close();
        return InputReader.rejected(at, "is damaged at " + damages + " places; nothing behind this one is read");
    }

    private @Nullable Iterator<ReadResult> end() {
        close();
        int count = leftOut.values().stream().mapToInt(Integer::intValue).sum();
        if (count > 0) LOG.info("[{}] {} records left out: {}", place, count, leftOut);
        if (hasTold) return null;
        String records = count == 1 ? " record: " : " records: ";
        return InputReader.rejected(
                place, count == 0 ? "holds no WARC records" : "holds no pages, only " + count + records + leftOut);
    }

    private void close() {
        ended = true;
        try {
            archive.close();
        } catch (IOException e) {
            // All has been read: a file that does not close takes nothing away.
        }
    }

    private @Nullable Iterator<ReadResult> read(WarcRecord record) throws IOException {
        String target = record.target();
        if (target == null) return leaveOut(record.type());
        return switch (record.type()) {
            case "response" -> response(record, target);
            case "resource", "conversion" -> capture(record, target, record.contentType(), record.block());
            case "revisit" -> revisit(record, target);
            default -> leaveOut(record.type());
        };
    }

    private @Nullable Iterator<ReadResult> response(WarcRecord record, String target) throws IOException {
        String type = record.contentType();
        boolean isHttp = type == null || Capture.mediaType(type).equals("application/http");
        if (!isHttp || !target.regionMatches(true, 0, "http", 0, 4)) return leaveOut("response that is not HTTP");
        HttpResponse response = HttpResponse.read(record.block());
        if (!response.isSuccess()) return leaveOut("status " + response.status());
        return capture(record, target, response.contentType(), response.body());
    }

    private @Nullable Iterator<ReadResult> revisit(WarcRecord record, String target) {
        RevisitedPages.Page page = pages.of(record);
        if (page == null) return leaveOut("revisit of what is not held");
        if (page.target().equals(target)) return leaveOut("revisit, unchanged");
        return read(new Capture(place + "#" + target, page.bytes(), page.type(), target, Metadata.NONE, 0));
    }

    private @Nullable Iterator<ReadResult> capture(
            WarcRecord record, String target, @Nullable String type, InputStream content) throws IOException {
        if (!isRead(type)) return leaveOut(Capture.mediaType(String.valueOf(type)));
        if (target.endsWith("/robots.txt")) return leaveOut("robots.txt");
        String uri = place + "#" + target;
        try {
            byte[] bytes = BoundedBytes.upTo(content, reader.limits().maxDocumentBytes());
            if (bytes.length == 0) return leaveOut("without content");
            pages.keep(record, new RevisitedPages.Page(target, type, bytes));
            return read(new Capture(uri, bytes, type, target, Metadata.NONE, 0));
        } catch (Refusal e) {
            return InputReader.rejected(uri, e.reason());
        }
    }

    /// Sitemaps and the like are no documents, and nothing is fetched for an archive.
    private @Nullable Iterator<ReadResult> read(Capture capture) {
        Iterator<ReadResult> read = reader.read(capture);
        String type = capture.mediaType();
        boolean isPage = type == null || Format.ofMediaType(type) == Format.HTML;
        if (isPage || !read.hasNext()) return read;
        ReadResult first = read.next();
        if (first instanceof Rejected rejected && !read.hasNext()) return leaveOut(rejected.reason());
        return new FlatIterator<>(
                java.util.List.of(java.util.List.of(first).iterator(), read).iterator(), each -> each);
    }

    /// Whether a media type can hold a report; a record without one is looked at.
    private static boolean isRead(@Nullable String contentType) {
        if (contentType == null) return true;
        String type = Capture.mediaType(contentType);
        Format format = type.isEmpty() ? Format.HTML : Format.ofMediaType(type);
        return format != null
                && format != Format.JSON_LINES
                && format != Format.WARC
                && !type.equals("application/json");
    }

    private @Nullable Iterator<ReadResult> leaveOut(String reason) {
        String named = reason.isEmpty() ? "of no type" : reason.substring(0, Math.min(60, reason.length()));
        leftOut.merge(leftOut.size() < MOST_REASONS ? named : "others", 1, Integer::sum);
        return null;
    }
}
