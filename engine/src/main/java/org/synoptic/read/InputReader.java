package org.synoptic.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.synoptic.json.InputItems;
import org.synoptic.json.InputLine;
import org.synoptic.json.MalformedJsonException;
import org.synoptic.model.Document;
import org.synoptic.read.ReadResult.Kept;
import org.synoptic.read.ReadResult.KeptAnnotated;
import org.synoptic.read.ReadResult.Rejected;

/// Reads one input, whatever its format, into results.
final class InputReader {
    private static final int HEAD = 1 << 16;

    private final ReadLimits limits;
    private final DocumentMaker maker;

    InputReader(ReadLimits limits, DocumentMaker maker) {
        this.limits = limits;
        this.maker = maker;
    }

    Iterator<ReadResult> readFile(Path path, String place) {
        Format format = Format.ofName(place);
        try {
            if (format == Format.JSON_LINES) return lines(Files.newInputStream(path), place);
            try (InputStream in = Files.newInputStream(path)) {
                if (format == null || format == Format.JSON) return unnamed(in, place, Files.size(path));
                return read(format, BoundedBytes.read(in, Files.size(path), limits.maxDocumentBytes()), place);
            }
        } catch (IOException e) {
            return rejected(place, "may not be read: " + e.getMessage());
        } catch (Refusal e) {
            return rejected(place, e.reason());
        }
    }

    /// Reads what bears no name that would tell its format. JSON Lines are read as they come.
    Iterator<ReadResult> readUnnamed(String place, InputStream in) {
        try {
            return unnamed(in, place, -1);
        } catch (IOException e) {
            return rejected(place, "may not be read: " + e.getMessage());
        } catch (Refusal e) {
            return rejected(place, e.reason());
        }
    }

    private Iterator<ReadResult> unnamed(InputStream raw, String place, long size) throws IOException, Refusal {
        BufferedInputStream in = buffered(raw);
        in.mark(HEAD);
        byte[] head = in.readNBytes(HEAD);
        in.reset();
        if (isJsonLines(head) && size < 0) return lines(in, place);
        boolean isJson = firstMark(head) == '{' || firstMark(head) == '[';
        long limit = isJson ? limits.maxCollectionBytes() : limits.maxDocumentBytes();
        byte[] bytes = BoundedBytes.read(in, size, limit);
        if (isJsonLines(head)) return lines(new java.io.ByteArrayInputStream(bytes), place);
        Format format = isJson ? Format.JSON : Format.ofBeginning(TextDecoder.decode(bytes, true));
        return read(format, bytes, place);
    }

    private static BufferedInputStream buffered(InputStream raw) throws IOException {
        BufferedInputStream in = new BufferedInputStream(raw, HEAD);
        in.mark(4);
        byte[] start = in.readNBytes(3);
        in.reset();
        return BoundedBytes.isGzip(start) ? new BufferedInputStream(new GZIPInputStream(in), HEAD) : in;
    }

    /// The first byte that is no white space and no byte order mark.
    private static int firstMark(byte[] head) {
        int at = head.length > 2 && (head[0] & 0xFF) == 0xEF ? 3 : 0;
        while (at < head.length && Character.isWhitespace(head[at])) at++;
        return at < head.length ? head[at] : -1;
    }

    /// Whether the first line is an object by itself: it opens and closes there, or is too long to see its end.
    private static boolean isJsonLines(byte[] head) {
        if (firstMark(head) != '{') return false;
        String start = new String(head, java.nio.charset.StandardCharsets.UTF_8).stripLeading();
        int end = start.indexOf('\n');
        if (end < 0) return head.length == HEAD || isWholeReport(start);
        return start.substring(0, end).strip().endsWith("}");
    }

    private static boolean isWholeReport(String text) {
        return text.strip().endsWith("}") && !text.contains("\"synoptic-dossier/");
    }

    private Iterator<ReadResult> read(Format format, byte[] bytes, String place) throws Refusal {
        if (bytes.length == 0) throw new Refusal("is empty");
        String text = TextDecoder.decode(bytes, format == Format.HTML || format == Format.XML);
        return switch (format) {
            case TEXT -> one(place, PlainText.draft(text, Draft.Metadata.NONE));
            case HTML -> one(place, HtmlPage.draft(text, Draft.Metadata.NONE));
            case JSON, JSON_LINES -> items(text, place);
            case XML -> xml(text, place);
            case WARC -> throw new Refusal("WARC files are not read yet");
        };
    }

    private Iterator<ReadResult> xml(String text, String place) throws Refusal {
        if (Format.ofBeginning(text) == Format.HTML) return one(place, HtmlPage.draft(text, Draft.Metadata.NONE));
        List<Feed.Entry> entries = Feed.entries(text);
        if (entries.isEmpty()) throw new Refusal("is no feed with entries that hold text");
        int[] number = {0};
        return new FlatIterator<>(
                entries.iterator(),
                entry -> List.of(entry(entry, place, ++number[0])).iterator());
    }

    private ReadResult entry(Feed.Entry entry, String place, int number) {
        String uri = place + "#" + (entry.key() == null ? String.valueOf(number) : entry.key());
        try {
            return kept(HtmlPage.draft(entry.html(), entry.metadata()), uri, null);
        } catch (Refusal e) {
            return new Rejected(uri, e.reason());
        }
    }

    // ---- JSON

    private Iterator<ReadResult> lines(InputStream in, String place) throws IOException {
        return new FlatIterator<>(
                new LineIterator(in, limits.maxDocumentBytes()),
                line -> line.refusal() != null
                        ? rejected(place + ":" + line.number(), line.refusal())
                        : List.of(json(line.text(), place, line.number())).iterator());
    }

    private Iterator<ReadResult> items(String text, String place) throws Refusal {
        try {
            List<String> items = InputItems.of(text);
            if (items.isEmpty()) throw new Refusal("holds no documents");
            int[] number = {0};
            return new FlatIterator<>(
                    items.iterator(),
                    item -> List.of(json(item, place, ++number[0])).iterator());
        } catch (MalformedJsonException e) {
            throw new Refusal(reasonOf(e));
        }
    }

    /// @param number of the line, or of the item in its list
    private ReadResult json(String item, String place, int number) {
        String at = place + ":" + number;
        try {
            return result(InputLine.parse(item), place, number);
        } catch (MalformedJsonException e) {
            return new Rejected(at, reasonOf(e));
        } catch (Refusal e) {
            return new Rejected(at, e.reason());
        }
    }

    private ReadResult result(InputLine line, String place, int number) throws Refusal {
        return switch (line) {
            case InputLine.Report report -> report(report, place, number);
            case InputLine.Read read ->
                new Kept(claimed(read.document(), read.document().id()));
            case InputLine.Annotated annotated ->
                new KeptAnnotated(
                        claimed(annotated.document(), annotated.document().id()));
        };
    }

    private <T> T claimed(T document, String id) throws Refusal {
        if (!maker.claim(id)) throw new Refusal("has the id of an earlier document: " + id);
        return document;
    }

    private static String reasonOf(MalformedJsonException e) {
        return String.valueOf(e.getMessage());
    }

    private ReadResult report(InputLine.Report report, String place, int number) throws Refusal {
        Draft.Metadata metadata =
                new Draft.Metadata(report.title(), report.date(), report.outlet(), null, report.lang(), null);
        String id = report.id();
        String uri = place + "#" + (id == null ? String.valueOf(number) : id);
        if (report.text() != null) return kept(PlainText.draft(report.text(), metadata), uri, id);
        if (report.html() != null) return kept(HtmlPage.draft(report.html(), metadata), uri, id);
        throw new Refusal("has neither text nor html");
    }

    private Iterator<ReadResult> one(String uri, Draft draft) throws Refusal {
        return List.of(kept(draft, uri, null)).iterator();
    }

    private ReadResult kept(Draft draft, String uri, @Nullable String id) throws Refusal {
        if (draft.text().isBlank() || draft.paragraphs().isEmpty()) throw new Refusal("holds no text");
        Document document = maker.make(draft, uri, id);
        return new Kept(document);
    }

    private static Iterator<ReadResult> rejected(String place, String reason) {
        return List.<ReadResult>of(new Rejected(place, reason)).iterator();
    }
}
