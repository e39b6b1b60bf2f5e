package org.synoptic.read;

import java.util.Iterator;
import java.util.List;
import org.synoptic.read.ReadResult.Rejected;

/// Reads XML that is no page: feeds.
final class FeedReader {
    private final InputReader reader;
    private final Capture capture;

    FeedReader(InputReader reader, Capture capture) {
        this.reader = reader;
        this.capture = capture;
    }

    Iterator<ReadResult> read(String xml) throws Refusal {
        List<Feed.Entry> entries = Feed.entries(xml);
        if (entries.isEmpty()) throw new Refusal("is no feed with entries that hold text");
        int[] number = {0};
        return new FlatIterator<>(
                entries.iterator(), entry -> List.of(entry(entry, ++number[0])).iterator());
    }

    private ReadResult entry(Feed.Entry entry, int number) {
        String uri = capture.place() + "#" + (entry.key() == null ? String.valueOf(number) : entry.key());
        try {
            return reader.kept(HtmlPage.draft(entry.html(), entry.metadata()), uri, null);
        } catch (Refusal e) {
            return new Rejected(uri, e.reason());
        }
    }
}
