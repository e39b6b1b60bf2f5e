/// Stage 1 of 6: from files, folders, pages and JSON Lines to a labelled, dated [org.synoptic.model.Document] each.
///
/// [Reader] is the door; all bytes pass [InputReader]. A format ([PlainText], [MarkdownText], [HtmlPage], [FeedReader])
/// makes a [Draft]: the whole text cut into paragraphs, with what its markup says. [Labelling] gives every paragraph
/// its role, and [DocumentWriter] works out
/// language, title, day and kind from that. Wordings that are bound to a language stand in
/// `wordings-<tag>.tsv` beside these classes.
@NullMarked
package org.synoptic.read;

import org.jspecify.annotations.NullMarked;
