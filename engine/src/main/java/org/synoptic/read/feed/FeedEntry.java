package org.synoptic.read.feed;

import org.jspecify.annotations.Nullable;

/// A report as a feed tells of it. Dates are as written; addresses are absolute where the feed allows.
///
/// @param link the address of its page
/// @param published when it first appeared; `updated` when it was changed last
/// @param source the outlet that it was taken over from, where the feed names one
/// @param content its text, meant to be whole
/// @param summary what the feed gives instead of, or beside, the text: often a teaser, sometimes all of it
public record FeedEntry(
        @Nullable String id,
        @Nullable String link,
        @Nullable FeedText title,
        @Nullable String published,
        @Nullable String updated,
        @Nullable String author,
        @Nullable String source,
        @Nullable String language,
        @Nullable FeedText content,
        @Nullable FeedText summary) {
    private static final int LEAST_WHOLE = 1_500;
    private static final int LEAST_PARAGRAPHS = 3;

    /// What there is to read: the content, or the summary where that is more.
    public @Nullable FeedText text() {
        if (content == null || content.isBlank()) return summary;
        boolean saysMore = summary != null
                && summary.value().length() > 2 * content.value().length();
        return saysMore ? summary : content;
    }

    /// Whether [#text()] can be taken for the whole report: it is given as content, or is as long as reports are.
    public boolean isWhole() {
        FeedText text = text();
        if (text == null || text.isBlank()) return false;
        return text.equals(content) || text.value().length() >= LEAST_WHOLE || paragraphs(text) >= LEAST_PARAGRAPHS;
    }

    private static int paragraphs(FeedText text) {
        int count = 0;
        for (int at = text.value().indexOf("</p>"); at >= 0; at = text.value().indexOf("</p>", at + 4)) count++;
        return count;
    }
}
