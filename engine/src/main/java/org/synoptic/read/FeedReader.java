package org.synoptic.read;

import java.util.Iterator;
import java.util.List;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;
import org.synoptic.json.JsonFeed;
import org.synoptic.read.Draft.Metadata;
import org.synoptic.read.feed.FeedContent.Address;
import org.synoptic.read.feed.FeedContent.Addresses;
import org.synoptic.read.feed.FeedContent.Feed;
import org.synoptic.read.feed.FeedEntry;
import org.synoptic.read.feed.FeedParser;
import org.synoptic.read.feed.FeedText;

/// Makes documents of the entries of a feed, and links of what a feed or a list only points at.
///
/// An entry that carries its text is a document of its own, at `feed.xml#address`. One that carries a teaser is a
/// [Link];
/// where links are not followed, the teaser is the document.
final class FeedReader {
    private static final int MOST_LINKS = 3;

    private final InputReader reader;
    private final Capture capture;

    FeedReader(InputReader reader, Capture capture) {
        this.reader = reader;
        this.capture = capture;
    }

    Iterator<ReadResult> read(String xml) throws Refusal {
        return switch (FeedParser.parse(xml, capture.address())) {
            case Feed feed -> entries(feed);
            case Addresses addresses -> addresses(addresses);
        };
    }

    // ---- feeds

    Iterator<ReadResult> entries(JsonFeed feed) throws Refusal {
        List<FeedEntry> entries = feed.items().stream().map(FeedReader::entry).toList();
        return entries(new Feed(feed.title(), feed.language(), entries));
    }

    private static FeedEntry entry(JsonFeed.Item item) {
        String html = item.contentHtml();
        String text = item.contentText();
        FeedText content = html != null ? new FeedText(html, true) : text != null ? new FeedText(text, false) : null;
        return new FeedEntry(
                item.id(),
                item.url(),
                item.title() == null ? null : new FeedText(item.title(), false),
                item.published(),
                item.modified(),
                item.author(),
                null,
                item.language(),
                content,
                item.summary() == null ? null : new FeedText(item.summary(), false));
    }

    private Iterator<ReadResult> entries(Feed feed) throws Refusal {
        if (feed.entries().isEmpty()) throw new Refusal("is neither a page nor a feed with entries");
        int[] number = {0};
        int ahead = reader.follower().ahead();
        return new FlatIterator<>(feed.entries().iterator(), entry -> entry(entry, feed, ++number[0]), ahead);
    }

    private Iterator<ReadResult> entry(FeedEntry entry, Feed feed, int number) {
        String key = entry.link() != null ? entry.link() : entry.id();
        String place = capture.place() + "#" + (key == null ? String.valueOf(number) : key);
        try {
            Metadata told = told(entry, feed);
            Draft own = draft(entry, told);
            String page = entry.link();
            Link link = page != null && isWeb(page) ? new Link(place, page, told, capture.depth() + 1, own) : null;
            if (link != null && !entry.isWhole() && isFollowed())
                return reader.follower().follow(link, reader);
            if (own != null) return List.of(reader.kept(own, place, null)).iterator();
            return link == null ? InputReader.rejected(place, "holds no text") : link.unfollowed(reader);
        } catch (Refusal e) {
            return InputReader.rejected(place, e.reason());
        } catch (RuntimeException | StackOverflowError e) {
            return InputReader.rejected(place, "cannot be read: " + e);
        }
    }

    private Metadata told(FeedEntry entry, Feed feed) {
        return new Metadata(
                entry.title() == null || entry.title().isBlank()
                        ? null
                        : entry.title().line(),
                entry.published(),
                first(entry.source(), feed.title()),
                entry.author(),
                first(entry.language(), feed.language()),
                null,
                entry.link(),
                entry.updated());
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one != null ? one : other;
    }

    /// The entry as a page of its headline and its text; null when it has no text beside the headline.
    private static @Nullable Draft draft(FeedEntry entry, Metadata told) {
        FeedText text = entry.text();
        if (text == null || text.isBlank()) return null;
        String top = told.title() == null ? "" : "<h1>" + Entities.escape(told.title()) + "</h1>\n";
        Draft draft = HtmlPage.draft("<article>" + top + "<div>" + text.html() + "</div></article>", told);
        boolean saysMore = !draft.text().isBlank() && !draft.text().strip().equals(told.title());
        return saysMore ? draft.at(entry.link()) : null;
    }

    private static boolean isWeb(String address) {
        return address.regionMatches(true, 0, "http://", 0, 7) || address.regionMatches(true, 0, "https://", 0, 8);
    }

    private boolean isFollowed() {
        return reader.follower().follows() && capture.depth() < MOST_LINKS;
    }

    // ---- lists

    private Iterator<ReadResult> addresses(Addresses addresses) throws Refusal {
        String named = switch (addresses.of()) {
            case FEEDS -> "feeds";
            case PAGES -> "pages";
            case SITEMAPS -> "sitemaps";
        };
        if (addresses.list().isEmpty()) throw new Refusal("is a list of " + named + " without any");
        if (!isFollowed()) {
            throw new Refusal("holds no reports, only addresses of " + named + " ("
                    + addresses.list().size() + "), which are not fetched");
        }
        return new FlatIterator<>(
                addresses.list().iterator(), this::follow, reader.follower().ahead());
    }

    private Iterator<ReadResult> follow(Address address) {
        String place = capture.place() + "#" + address.address();
        if (!isWeb(address.address())) return InputReader.rejected(place, "is no address on the web");
        Metadata told =
                new Metadata(address.title(), address.published(), address.outlet(), null, address.language(), null);
        return reader.follower().follow(new Link(place, address.address(), told, capture.depth() + 1, null), reader);
    }
}
