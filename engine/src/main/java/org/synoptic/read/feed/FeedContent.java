package org.synoptic.read.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an XML text that is no page holds.
public sealed interface FeedContent {
    /// A feed.
    ///
    /// @param title of the feed: mostly the outlet
    /// @param entries in the order of the feed
    record Feed(@Nullable String title, @Nullable String language, List<FeedEntry> entries) implements FeedContent {
        public Feed {
            entries = List.copyOf(entries);
        }
    }

    /// A list of addresses.
    record Addresses(Of of, List<Address> list) implements FeedContent {
        public Addresses {
            list = List.copyOf(list);
        }
    }

    /// What the addresses of a list lead to.
    enum Of {
        /// OPML.
        FEEDS,
        /// A sitemap.
        PAGES,
        /// An index of sitemaps.
        SITEMAPS
    }

    /// @param published as written; only news sitemaps tell
    record Address(
            String address,
            @Nullable String title,
            @Nullable String published,
            @Nullable String outlet,
            @Nullable String language) {}
}
