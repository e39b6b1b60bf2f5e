package org.synoptic.read;

import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.synoptic.read.Draft.Metadata;
import org.synoptic.read.ReadResult.Rejected;
import org.synoptic.read.fetch.FetchOutcome;
import org.synoptic.read.fetch.FetchOutcome.Fetched;
import org.synoptic.read.fetch.FetchOutcome.Unfetched;
import org.synoptic.read.fetch.Fetcher;

/// Reads what stands at addresses: those that the user names, and those that feeds and lists point at.
///
/// A document of a page is at the address that its bytes came from, after redirects. What cannot be fetched is rejected
/// by its address; of an entry whose page is not to be had the feed's own words are read.
final class WebPages implements Link.Follower {
    private static final int MOST_LINKS = 10_000;

    private final Fetcher fetcher;
    private int links;

    WebPages(Fetcher fetcher) {
        this.fetcher = fetcher;
    }

    static boolean isAddress(String input) {
        return input.regionMatches(true, 0, "http://", 0, 7) || input.regionMatches(true, 0, "https://", 0, 8);
    }

    /// The documents at an address that the user names.
    Iterator<ReadResult> read(String address, InputReader reader) {
        return follow(new Link(address, address, Metadata.NONE, 0, null), reader);
    }

    /// Begins to fetch at once; the documents are read when they are asked for.
    @Override
    public Iterator<ReadResult> follow(Link link, InputReader reader) {
        if (link.depth() > 0 && ++links > MOST_LINKS) {
            return unfetched(link, "is not fetched: %,d linked pages have been".formatted(MOST_LINKS), reader);
        }
        Supplier<FetchOutcome> page = fetcher.begin(link.address());
        return new FlatIterator<>(List.of(page).iterator(), each -> documents(link, each.get(), reader));
    }

    /// Lists that point at lists without end come to one.
    @Override
    public boolean follows() {
        return links < MOST_LINKS;
    }

    @Override
    public int ahead() {
        return Fetcher.AT_ONCE;
    }

    private static Iterator<ReadResult> documents(Link link, FetchOutcome outcome, InputReader reader) {
        return switch (outcome) {
            case Fetched page ->
                reader.read(new Capture(
                        page.address(), page.bytes(), page.contentType(), page.address(), link.told(), link.depth()));
            case Unfetched none -> unfetched(link, none.reason(), reader);
        };
    }

    private static Iterator<ReadResult> unfetched(Link link, String reason, InputReader reader) {
        if (link.teaser() == null) return InputReader.rejected(link.address(), reason);
        ReadResult told = new Rejected(link.address(), reason + "; only what the feed itself holds is read");
        return new FlatIterator<>(
                List.of(List.of(told).iterator(), link.unfollowed(reader)).iterator(), each -> each);
    }
}
