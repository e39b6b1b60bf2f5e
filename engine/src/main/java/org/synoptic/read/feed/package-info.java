/// What feeds, lists of feeds and sitemaps say: RSS 0.9 to 2.0, Atom 0.3 and 1.0, OPML, sitemaps with the news
/// extension.
///
/// [FeedParser] reads any XML text, however broken, without resolving anything: no DTD, no entity of the document's
/// own, no
/// address.
@NullMarked
package org.synoptic.read.feed;

import org.jspecify.annotations.NullMarked;
