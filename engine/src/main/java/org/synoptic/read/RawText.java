package org.synoptic.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An element whose inside is no markup, up to its end tag.
///
/// @param tag in small letters
/// @param isAskedFor whether reading asks for what stands in it
/// @see <a href="https://html.spec.whatwg.org/multipage/parsing.html#script-data-state">HTML, section 13.2.5.4</a>
record RawText(String tag, boolean isAskedFor) {
    static final RawText SCRIPT = new RawText("script", false);
    private static final RawText DATA = new RawText("script", true);

    /// Goes on to the end of the page.
    private static final String PLAIN = "plaintext";

    private static final List<RawText> ALL = List.of(
            SCRIPT,
            new RawText("style", false),
            new RawText("title", true),
            new RawText("textarea", true),
            new RawText("iframe", true),
            new RawText("noembed", true),
            new RawText("noframes", true),
            new RawText("xmp", true),
            new RawText(PLAIN, true));

    static final List<String> TAGS = ALL.stream().map(RawText::tag).toList();

    /// The raw text that a tag begins, whose name stands between two offsets; null where it begins none.
    static @Nullable RawText of(byte[] page, int start, int end) {
        for (RawText each : ALL) {
            if (each.tag.length() == end - start && MarkupNames.stands(each.tag, page, start)) return each;
        }
        return null;
    }

    /// What a script holds whose type is told between two offsets: what the page tells of itself or a template, or
    /// what nobody asks for.
    static RawText ofType(byte[] page, int start, int end) {
        for (int i = start; i < end; i++) {
            boolean isAskedFor =
                    page[i] == '&' || MarkupNames.stands("ld+json", page, i) || MarkupNames.stands("template", page, i);
            if (isAskedFor) return DATA;
        }
        return SCRIPT;
    }

    /// Where its end tag begins; -1 where it has none, or parsers may not agree on it.
    ///
    /// @param from where it begins itself
    int end(byte[] page, int from) {
        if (tag.equals(PLAIN)) return -1;
        for (int at = ByteSearch.find('<', page, from); at >= 0; at = ByteSearch.find('<', page, at + 1)) {
            if (isTag("/", page, at)) return at;
            if (tag.equals("script") && MarkupNames.stands("<!--", page, at)) return endInComment(page, at + 4);
        }
        return -1;
    }

    /// In what looks like a comment a script may hold scripts of its own.
    private int endInComment(byte[] page, int from) {
        for (int at = from; at < page.length; at++) {
            if (page[at] == '>' && page[at - 1] == '-' && page[at - 2] == '-') return end(page, at + 1);
            if (page[at] != '<') continue;
            if (isTag("/", page, at)) return at;
            if (isTag("", page, at)) return -1;
        }
        return -1;
    }

    private boolean isTag(String mark, byte[] page, int at) {
        int end = at + 1 + mark.length() + tag.length();
        return end < page.length
                && MarkupNames.stands(mark, page, at + 1)
                && MarkupNames.stands(tag, page, end - tag.length())
                && (MarkupNames.isBlank(page[end]) || page[end] == '/' || page[end] == '>');
    }
}
