package org.synoptic.bench;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.synoptic.read.feed.FeedContent;
import org.synoptic.read.feed.FeedParser;

/// Feeds in memory to their entries: ours beside ROME, both against a StAX pass that does nothing with what it meets.
///
/// Arguments: the folder for results, then files or folders of feeds; without these, feeds made here.
public final class FeedsRun {
    private static final int MADE_FEEDS = 800;
    private static final int ENTRIES = 50;

    private final List<byte[]> feeds;
    private final XMLInputFactory stax = XMLInputFactory.newFactory();

    private FeedsRun(List<byte[]> feeds) {
        this.feeds = feeds;
        stax.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        stax.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    public static void main(String[] arguments) throws IOException {
        List<String> inputs = List.of(arguments).subList(1, arguments.length);
        List<byte[]> feeds = inputs.isEmpty() ? made() : read(inputs);
        FeedsRun run = new FeedsRun(feeds);
        long bytes = feeds.stream().mapToLong(feed -> feed.length).sum();
        String named = feeds.size() + (inputs.isEmpty() ? " feeds made here" : " feeds given")
                + ": bytes to entries with all their texts. Counted: entries (StAX: events). The limit is the StAX pass.";
        new SideBySide("feeds", named, bytes)
                .with("StAX pass of the JDK", run::stax)
                .with("Synoptic", run::ours)
                .with("ROME", run::rome)
                .measure(Path.of(arguments[0]));
    }

    private long stax() throws IOException {
        long events = 0;
        for (byte[] feed : feeds) {
            try {
                XMLStreamReader reader = stax.createXMLStreamReader(new ByteArrayInputStream(feed));
                for (; reader.hasNext(); events++) reader.next();
            } catch (XMLStreamException e) {
                // What is no XML ends where it breaks.
            }
        }
        return events;
    }

    private long ours() {
        long entries = 0;
        for (byte[] feed : feeds) {
            FeedContent read = FeedParser.parse(new String(feed, StandardCharsets.UTF_8), null);
            if (read instanceof FeedContent.Feed told) entries += told.entries().size();
        }
        return entries;
    }

    private long rome() throws IOException {
        long entries = 0;
        for (byte[] feed : feeds) {
            try {
                SyndFeed read = new SyndFeedInput().build(new XmlReader(new ByteArrayInputStream(feed)));
                entries += read.getEntries().size();
            } catch (FeedException | IllegalArgumentException e) {
                // What ROME refuses counts nothing.
            }
        }
        return entries;
    }

    private static List<byte[]> read(List<String> inputs) throws IOException {
        List<byte[]> feeds = new ArrayList<>();
        for (String input : inputs) {
            try (Stream<Path> files = Files.walk(Path.of(input))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList())
                    feeds.add(Files.readAllBytes(file));
            }
        }
        return feeds;
    }

    /// Two of RSS 2.0 with teasers for one of Atom and one of RSS 2.0 with the full text.
    private static List<byte[]> made() {
        MadeText text = new MadeText(20261122);
        List<byte[]> feeds = new ArrayList<>();
        for (int i = 0; i < MADE_FEEDS; i++) {
            String feed = i % 4 == 1 ? atom(text) : rss(text, i % 4 == 3);
            feeds.add(feed.getBytes(StandardCharsets.UTF_8));
        }
        return feeds;
    }

    private static String rss(MadeText text, boolean isFull) {
        StringBuilder feed = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
                <channel><title>The Harbour Courier</title><link>https://example.org/</link><language>en</language>
                """);
        for (int i = 0; i < ENTRIES; i++) {
            feed.append("<item>\n  <title>")
                    .append(text.sentence(8))
                    .append("</title>\n  <link>https://example.org/news/");
            feed.append(text.number(1_000_000))
                    .append("</link>\n  <guid isPermaLink=\"false\">urn:")
                    .append(i);
            feed.append(
                    "</guid>\n  <pubDate>Wed, 23 Feb 2022 10:15:00 +0000</pubDate>\n  <dc:creator>Ada Holm</dc:creator>\n");
            feed.append("  <description>").append(text.sentence(25)).append(" &amp; more</description>\n");
            if (isFull)
                feed.append("  <content:encoded><![CDATA[")
                        .append(text.paragraphs(5, "<p>", "</p>\n"))
                        .append("]]></content:encoded>\n");
            feed.append("</item>\n");
        }
        return feed.append("</channel></rss>\n").toString();
    }

    private static String atom(MadeText text) {
        StringBuilder feed = new StringBuilder(
                "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\"><title>Tidings</title>\n");
        for (int i = 0; i < ENTRIES; i++) {
            feed.append("<entry><title>")
                    .append(text.sentence(8))
                    .append("</title><id>urn:")
                    .append(i)
                    .append("</id>\n");
            feed.append("<link rel=\"alternate\" type=\"text/html\" href=\"https://example.org/a/")
                    .append(i)
                    .append("\"/>\n");
            feed.append("<published>2022-02-23T10:15:00Z</published><updated>2022-02-23T11:00:00Z</updated>\n");
            feed.append("<author><name>Ada Holm</name></author>\n<content type=\"html\">");
            feed.append(text.paragraphs(2, "&lt;p&gt;", "&lt;/p&gt;\n")).append("</content></entry>\n");
        }
        return feed.append("</feed>\n").toString();
    }
}
