package org.synoptic.read;

/// Elements in the head of a page that nobody asks for: scripts without data, style sheets, links.
final class HeadMarkup {
    private HeadMarkup() {}

    /// The offset behind such an element whose tag has its name between two offsets; -1 where somebody asks for it, or
    /// parsers may not agree on where it ends.
    ///
    /// @param meaning see [MarkupTags]
    static int endOfUnasked(int meaning, byte[] page, int start, int end) {
        if ((meaning & MarkupTags.LINK) != 0) return mayBeCanonical(page, end) ? -1 : endOfTag(page, end);
        if ((meaning & MarkupTags.SCRIPTED) == 0) return -1;
        int inside = endOfTag(page, end);
        if (inside < 0 || page[inside - 2] == '/') return -1;
        RawText text = RawText.of(page, start, end);
        if (text == RawText.SCRIPT) text = RawText.ofType(page, end, inside);
        int last = text == null || text.isAskedFor() ? -1 : text.end(page, inside);
        return last < 0 ? -1 : endOfTag(page, last + 2 + end - start);
    }

    /// Whether a link tag may tell the address of the page.
    ///
    /// @param start behind its name
    static boolean mayBeCanonical(byte[] page, int start) {
        int end = endOfTag(page, start);
        for (int i = start; i < end; i++) {
            if (page[i] == '&' || MarkupNames.stands("canonical", page, i)) return true;
        }
        return end < 0;
    }

    /// The offset behind a tag; -1 where the page ends in it, or parsers may not agree on it.
    ///
    /// @param behindName where its attributes begin
    private static int endOfTag(byte[] page, int behindName) {
        int at = behindName;
        while (at < page.length) {
            while (at < page.length && (MarkupNames.isBlank(page[at]) || page[at] == '/')) at++;
            if (at < page.length && page[at] == '>') return at + 1;
            int end = MarkupNames.end(MarkupNames.readAttribute(page, at));
            int value = end < 0 ? page.length : MarkupNames.afterBlanks(page, end);
            if (value == page.length) return -1;
            at = page[value] == '=' ? MarkupNames.endOfValue(page, MarkupNames.afterBlanks(page, value + 1)) : end;
            if (at < 0) return -1;
        }
        return -1;
    }
}
