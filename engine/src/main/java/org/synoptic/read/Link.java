package org.synoptic.read;

import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.read.Draft.Metadata;
import org.synoptic.read.ReadResult.Rejected;

/// A report, or a list of reports, that an input points at instead of holding it.
///
/// @param place where it stands, for messages: `feed.xml#https://example.org/a`
/// @param address of the page, feed or sitemap; absolute, http or https
/// @param told what the input says of it; for a page, to be handed on in [Capture#told()]
/// @param depth how many links it is away from what the user named, 1 or more; to be handed on in [Capture#depth()]
/// @param teaser what the input itself holds of the report; null when nothing
record Link(
        String place,
        String address,
        Metadata told,
        int depth,
        @Nullable Draft teaser) {
    /// What can be had without following it: the teaser, else a rejection.
    Iterator<ReadResult> unfollowed(InputReader reader) {
        if (teaser == null) return InputReader.rejected(place, "holds no text itself; it stands at " + address);
        try {
            return List.of(reader.kept(teaser, place, null)).iterator();
        } catch (Refusal e) {
            return List.<ReadResult>of(new Rejected(place, e.reason())).iterator();
        }
    }

    /// What becomes of links. Whoever fetches pages answers a link with what [InputReader#read(Capture)] makes of the
    /// page, with [Link#unfollowed(InputReader)], or with a [Rejected] that names the address.
    @FunctionalInterface
    interface Follower {
        /// Leaves the network alone.
        Follower NONE = (link, reader) -> link.unfollowed(reader);

        /// @return never empty, and without exceptions on the way
        Iterator<ReadResult> follow(Link link, InputReader reader);

        /// How many links may be followed before the documents of the first of them are asked for.
        default int ahead() {
            return 0;
        }

        /// Whether links lead anywhere: where they do not, a list of nothing but links is told of in one message.
        default boolean follows() {
            return this != NONE;
        }
    }
}
