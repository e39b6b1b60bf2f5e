package org.synoptic.read;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.synoptic.read.Draft.Metadata;

/// The entries of an RSS or Atom feed, as far as they hold text themselves; links are not followed.
///
/// @see <a href="https://www.rssboard.org/rss-specification">RSS 2.0</a>
/// @see <a href="https://www.rfc-editor.org/rfc/rfc4287">Atom, RFC 4287</a>
final class Feed {
    private Feed() {}

    /// An entry as a page: its title as the headline, and its content.
    ///
    /// @param key its address or other identity in the feed; null when it has none
    record Entry(@Nullable String key, String html, Metadata metadata) {}

    /// @return in the order of the feed
    static List<Entry> entries(String xml) {
        Document feed = Jsoup.parse(xml, "", Parser.xmlParser());
        Element channel = feed.selectFirst("channel > title, feed > title");
        String outlet = channel == null ? null : plain(channel.text());
        List<Entry> entries = new ArrayList<>();
        for (Element entry : feed.select("item, entry")) {
            String content = first(entry, "content:encoded", "content", "description", "summary");
            if (content != null) entries.add(entry(entry, content, outlet));
        }
        return entries;
    }

    private static Entry entry(Element entry, String content, @Nullable String outlet) {
        String title = first(entry, "title");
        String headline = title == null ? null : plain(title);
        String top = headline == null ? "" : "<h1>" + Entities.escape(headline) + "</h1>\n";
        String body = content.indexOf('<') < 0 ? "<p>" + content + "</p>" : content;
        Metadata metadata = new Metadata(
                headline,
                first(entry, "pubDate", "published", "dc:date", "updated"),
                outlet,
                author(entry),
                null,
                null);
        return new Entry(key(entry), top + "<div>" + body + "</div>", metadata);
    }

    private static @Nullable String author(Element entry) {
        Element name = entry.selectFirst("author > name");
        return name != null ? name.text() : first(entry, "dc:creator", "author");
    }

    private static @Nullable String key(Element entry) {
        String key = first(entry, "link", "guid", "id");
        if (key != null) return key;
        Element link = entry.selectFirst("link[href]");
        return link == null ? null : link.attr("href");
    }

    /// The text of the first of these children that has any; markup in Atom's `xhtml` content is kept.
    private static @Nullable String first(Element entry, String... names) {
        for (String name : names) {
            for (Element child : entry.children()) {
                if (!child.tagName().equals(name)) continue;
                String text = child.attr("type").equals("xhtml")
                        ? child.html()
                        : child.wholeText().strip();
                if (!text.isBlank()) return text;
            }
        }
        return null;
    }

    private static String plain(String title) {
        return Jsoup.parse(title).text();
    }
}
