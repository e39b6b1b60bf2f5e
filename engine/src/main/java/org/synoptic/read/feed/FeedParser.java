package org.synoptic.read.feed;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.read.feed.FeedContent.Address;
import org.synoptic.read.feed.FeedContent.Addresses;
import org.synoptic.read.feed.FeedContent.Feed;
import org.synoptic.read.feed.FeedContent.Of;
import org.synoptic.read.feed.XmlScanner.Token;

/// Reads feeds, OPML and sitemaps in one pass over their text.
///
/// @see <a href="https://www.rssboard.org/rss-specification">RSS 2.0</a>
/// @see <a href="https://web.resource.org/rss/1.0/spec">RSS 1.0</a>
/// @see <a href="https://www.rfc-editor.org/rfc/rfc4287">Atom, RFC 4287</a>
/// @see <a href="http://opml.org/spec2.opml">OPML 2.0</a>
/// @see <a href="https://www.sitemaps.org/protocol.html">Sitemaps</a>, and the news extension of
/// <a href="https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap">Google</a>
public final class FeedParser {
    private static final int MOST_ENTRIES = 200_000;

    private final XmlScanner xml;
    private final Addressing base;
    private final List<FeedEntry> entries = new ArrayList<>();
    private final List<Address> addresses = new ArrayList<>();
    private @Nullable Of listed;
    private @Nullable String title;
    private @Nullable String language;

    private FeedParser(String text, @Nullable String address) {
        this.xml = new XmlScanner(text);
        this.base = new Addressing(address);
    }

    /// @param address where the text was found, to which relative links belong; null when nobody knows
    /// @return a [Feed] without entries when the text is none of these
    public static FeedContent parse(String text, @Nullable String address) {
        return new FeedParser(text, address).parse();
    }

    private FeedContent parse() {
        for (Token token = xml.next(); token != Token.END_OF_TEXT; token = xml.next()) {
            if (token == Token.START) element(xml.name());
            if (entries.size() + addresses.size() >= MOST_ENTRIES) break;
        }
        if (entries.isEmpty() && listed != null) return new Addresses(listed, addresses);
        return new Feed(title, language, entries);
    }

    private void element(String name) {
        switch (name) {
            case "item", "entry", "atom:entry" -> entries.add(new EntryParser(xml, base).parse());
            case "title", "atom:title" -> title = title == null ? line(text()) : skipped(title);
            case "language", "dc:language" -> language = language == null ? line(text()) : skipped(language);
            case "image", "textinput", "author", "atom:author", "atom:contributor", "contributor", "atom:source" ->
                xml.skip();
            case "feed", "atom:feed" -> feed();
            case "rss", "rdf:rdf" -> base.enter(xml.attribute("xml:base"));
            case "opml" -> listed = Of.FEEDS;
            case "urlset" -> listed = Of.PAGES;
            case "sitemapindex" -> listed = Of.SITEMAPS;
            case "outline" -> outline();
            case "url", "sitemap" -> {
                if (listed != null) listed();
            }
            default -> {}
        }
    }

    private void feed() {
        base.enter(xml.attribute("xml:base"));
        if (language == null) language = xml.attribute("xml:lang");
    }

    private FeedText text() {
        return EntryParser.text(xml);
    }

    private static @Nullable String line(FeedText text) {
        String line = text.line();
        return line.isEmpty() ? null : line;
    }

    private @Nullable String skipped(@Nullable String value) {
        xml.skip();
        return value;
    }

    private void outline() {
        String feed = xml.attribute("xmlurl");
        String address = base.absolute(feed != null ? feed : xml.attribute("url"));
        if (address == null) return;
        String named = xml.attribute("title");
        addresses.add(new Address(address, null, null, named != null ? named : xml.attribute("text"), null));
    }

    /// A `url` of a sitemap, or a `sitemap` of an index.
    private void listed() {
        String element = xml.name();
        String address = null;
        String headline = null;
        String published = null;
        String outlet = null;
        String tag = null;
        for (Token token = xml.next(); token != Token.END_OF_TEXT; token = xml.next()) {
            if (token == Token.END && xml.name().equals(element)) break;
            if (token == Token.START && xml.name().equals(element)) {
                xml.back();
                break;
            }
            if (token != Token.START) continue;
            switch (xml.name()) {
                case "loc" -> address = base.absolute(xml.content().value());
                case "news:title" -> headline = line(text());
                case "news:publication_date" -> published = line(text());
                case "news:name" -> outlet = line(text());
                case "news:language" -> tag = line(text());
                default -> {}
            }
        }
        if (address != null) addresses.add(new Address(address, headline, published, outlet, tag));
    }
}
