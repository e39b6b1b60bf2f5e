package org.synoptic.read;

/// Elements that nobody asks for: scripts without data, style sheets, links in the head of a page, what is in a
/// drawing.
final class UnaskedMarkup {
    private UnaskedMarkup() {}

    /// The offset behind such an element whose tag has its name between two offsets; -1 where somebody asks for it, or
    /// parsers may not agree on where it ends.
    ///
    /// @param meaning see [MarkupTags]
    static int end(int meaning, byte[] page, int start, int end) {
        if ((meaning & MarkupTags.LINK) != 0) return mayBeCanonical(page, end) ? -1 : endOfTag(page, end);
        if ((meaning & MarkupTags.SCRIPTED) == 0) return -1;
        int inside = endOfTag(page, end);
        if (inside < 0 || page[inside - 2] == '/') return -1;
        RawText text = RawText.of(page, start, end);
        if (text == RawText.SCRIPT) text = RawText.ofType(page, end, inside);
        int last = text == null || text.isAskedFor() ? -1 : text.end(page, inside);
        return last < 0 ? -1 : endOfTag(page, last + 2 + end - start);
    }

    /// Where the end tag of a drawing begins in which nothing is written; -1 where something may be.
    ///
    /// @param start behind its tag
    static int endOfDrawing(byte[] page, int start) {
        int at = start;
        while (true) {
            int tag = ByteSearch.find('<', page, at);
            if (tag < 0 || !isBlank(page, at, tag) || tag + 2 >= page.length) return -1;
            boolean ends = page[tag + 1] == '/';
            int name = ends ? tag + 2 : tag + 1;
            long read = MarkupNames.read(page, name);
            int meaning = read < 0 ? 0 : MarkupTags.meaning(MarkupNames.hash(read));
            if (ends && (meaning & MarkupTags.DRAWING) != 0) return tag;
            if ((meaning & MarkupTags.STROKE) == 0) return -1;
            at = endOfTag(page, MarkupNames.end(read));
            if (at < 0) return -1;
        }
    }

    private static boolean isBlank(byte[] page, int start, int end) {
        return MarkupNames.afterBlanks(page, start) >= end;
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
