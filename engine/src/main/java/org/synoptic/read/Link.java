package org.synoptic.read;

import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.read.Draft.Metadata;
import org.synoptic.read.ReadResult.Rejected;

/// A report, or a list of reports, that an input points at instead of holding it.
///
/// @param place where it stands, for messages: `feed.xml#https://example.org/a`
/// @param address of the page, feed or sitemap
/// @param told what the input says of it; for a page, to be handed on in [Capture#told()]
/// @param depth how many links it is away from what the user named, 1 or more
/// @param teaser what the input itself holds of the report; null when nothing
record Link(
        String place,
        String address,
        Metadata told,
        int depth,
        @Nullable ReadResult teaser) {
    /// What can be had without following it: the teaser, else a rejection.
    Iterator<ReadResult> unfollowed() {
        return List.of(teaser != null ? teaser : new Rejected(place, "holds no text itself; it stands at " + address))
                .iterator();
    }

    /// What becomes of links. Whoever fetches pages answers a link with what
    /// [InputReader#read(Capture)] makes of the page, with [Link#depth()] handed on, or with [Link#unfollowed()] or a
    /// [Rejected] that names the address.
    @FunctionalInterface
    interface Follower {
        /// Leaves the network alone.
        Follower NONE = (link, reader) -> link.unfollowed();

        /// @return never empty, and without exceptions on the way
        Iterator<ReadResult> follow(Link link, InputReader reader);

        /// Whether links lead anywhere: where they do not, a list of nothing but links is told of in one message.
        default boolean follows() {
            return this != NONE;
        }
    }
}
