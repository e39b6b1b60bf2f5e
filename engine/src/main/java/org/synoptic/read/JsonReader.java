package org.synoptic.read;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.synoptic.json.InputItems;
import org.synoptic.json.InputLine;
import org.synoptic.json.JsonFeed;
import org.synoptic.json.MalformedJsonException;
import org.synoptic.read.ReadResult.Kept;
import org.synoptic.read.ReadResult.KeptAnnotated;
import org.synoptic.read.ReadResult.Rejected;

/// Reads JSON: reports of others, a line or an item each, and what we wrote ourselves.
final class JsonReader {
    private final ReadLimits limits;
    private final DocumentMaker maker;
    private final InputReader reader;

    JsonReader(ReadLimits limits, DocumentMaker maker, InputReader reader) {
        this.limits = limits;
        this.maker = maker;
        this.reader = reader;
    }

    /// Whether bytes begin as JSON does.
    static boolean isJson(byte[] head) {
        int first = firstMark(head);
        return first == '{' || first == '[';
    }

    /// Whether the first line is an object by itself: it opens and closes there, or is too long to see its end.
    static boolean isLines(byte[] head) {
        if (firstMark(head) != '{') return false;
        String start = new String(head, StandardCharsets.UTF_8).strip();
        if (start.contains("\"synoptic-dossier/") || JsonFeed.isFeed(start)) return false;
        int end = start.indexOf('\n');
        if (end < 0) return true;
        return start.substring(0, end).strip().endsWith("}");
    }

    /// The first byte that is no white space and no byte order mark.
    private static int firstMark(byte[] head) {
        int at = head.length > 2 && (head[0] & 0xFF) == 0xEF ? 3 : 0;
        while (at < head.length && Character.isWhitespace(head[at])) at++;
        return at < head.length ? head[at] : -1;
    }

    /// A report a line.
    Iterator<ReadResult> lines(InputStream in, String place) {
        return new FlatIterator<>(
                new LineIterator(in, limits.maxDocumentBytes()),
                line -> line.refusal() != null
                        ? InputReader.rejected(place + ":" + line.number(), line.refusal())
                        : read(line.text(), place, line.number()).iterator());
    }

    /// The documents of one JSON value.
    Iterator<ReadResult> items(String text, Capture capture) throws Refusal {
        try {
            if (JsonFeed.isFeed(text)) return new FeedReader(reader, capture).entries(JsonFeed.parse(text));
            List<String> items = InputItems.of(text);
            if (items.isEmpty()) throw new Refusal("holds no documents");
            int[] number = {0};
            return new FlatIterator<>(
                    items.iterator(),
                    item -> read(item, capture.place(), ++number[0]).iterator());
        } catch (MalformedJsonException e) {
            throw new Refusal(reasonOf(e));
        }
    }

    /// @param number of the line, or of the item in its list
    private List<ReadResult> read(String item, String place, int number) {
        String at = place + ":" + number;
        try {
            return results(InputLine.parse(item), place, number);
        } catch (MalformedJsonException e) {
            return List.of(new Rejected(at, reasonOf(e)));
        } catch (Refusal e) {
            return List.of(new Rejected(at, e.reason()));
        } catch (RuntimeException | StackOverflowError e) {
            return List.of(new Rejected(at, "cannot be read: " + e));
        }
    }

    private List<ReadResult> results(InputLine line, String place, int number) throws Refusal {
        return switch (line) {
            case InputLine.Report report -> report(report, place, number);
            case InputLine.Read read ->
                List.of(new Kept(claimed(read.document(), read.document().id())));
            case InputLine.Annotated annotated ->
                List.of(new KeptAnnotated(
                        claimed(annotated.document(), annotated.document().id())));
        };
    }

    private <T> T claimed(T document, String id) throws Refusal {
        if (!maker.claim(id)) throw new Refusal("has the id of an earlier document: " + id);
        return document;
    }

    private static String reasonOf(MalformedJsonException e) {
        return String.valueOf(e.getMessage());
    }

    /// The document; before it what is wrong with the day that is given for it, if something is.
    private List<ReadResult> report(InputLine.Report report, String place, int number) throws Refusal {
        String date = report.date() == null || report.date().isBlank() ? null : report.date();
        boolean isDay =
                date == null || Arrays.stream(DayOrder.values()).anyMatch(order -> ToldDay.of(date, order) != null);
        Draft.Metadata told = new Draft.Metadata(
                        report.title(), isDay ? date : null, report.outlet(), null, report.lang(), null)
                .at(report.url());
        ReadResult document = document(report, told, place + "#" + (report.id() == null ? number : report.id()));
        if (isDay) return List.of(document);
        String reason = "tells no day in \"date\": " + date + "; the report is read as one without it";
        return List.of(new Rejected(place + ":" + number, reason), document);
    }

    private ReadResult document(InputLine.Report report, Draft.Metadata told, String uri) throws Refusal {
        if (report.text() != null) return reader.kept(PlainText.draft(report.text(), told), uri, report.id());
        if (report.html() == null) throw new Refusal("has neither text nor html");
        return reader.kept(HtmlPage.draft(report.html(), told).at(report.url()), uri, report.id());
    }
}
