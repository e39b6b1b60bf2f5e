package org.synoptic.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// What the tags of HTML mean for reading.
final class PageTags {
    /// Elements that hold no text of the page, or none that is shown.
    private static final Set<String> NOT_TEXT = Set.of(
            "title",
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "iframe",
            "object",
            "embed",
            "button",
            "select",
            "input",
            "textarea",
            "option",
            "canvas",
            "audio",
            "video",
            "map",
            "head",
            "math",
            "dialog",
            "datalist",
            "label");

    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "img", "ins", "kbd", "mark", "nobr", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike",
            "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "picture", "source", "amp-img");

    private static final Set<String> PARAGRAPHS = Set.of(
            "p",
            "li",
            "ul",
            "ol",
            "dl",
            "dd",
            "dt",
            "td",
            "th",
            "tr",
            "tbody",
            "blockquote",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "pre",
            "a",
            "span",
            "strong",
            "b",
            "em",
            "i",
            "font");

    private static final Map<String, Integer> KINDS = kinds();

    private static final int NO_TEXT = 1;
    private static final int WITHIN_A_LINE = 2;
    private static final int A_PARAGRAPH = 4;

    private PageTags() {}

    /// What a tag is, for the questions below.
    static int kind(String tag) {
        return KINDS.getOrDefault(tag, 0);
    }

    static boolean isNoText(int kind) {
        return (kind & NO_TEXT) != 0;
    }

    static boolean isInline(int kind) {
        return (kind & WITHIN_A_LINE) != 0;
    }

    static boolean isParagraph(int kind) {
        return (kind & A_PARAGRAPH) != 0;
    }

    private static Map<String, Integer> kinds() {
        Map<String, Integer> kinds = new HashMap<>();
        NOT_TEXT.forEach(tag -> kinds.merge(tag, NO_TEXT, (one, other) -> one | other));
        INLINE.forEach(tag -> kinds.merge(tag, WITHIN_A_LINE, (one, other) -> one | other));
        PARAGRAPHS.forEach(tag -> kinds.merge(tag, A_PARAGRAPH, (one, other) -> one | other));
        return kinds;
    }
}
