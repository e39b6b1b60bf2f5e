package org.synoptic.read;

import java.util.Set;

/// What the tags of HTML mean for reading.
final class PageTags {
    /// Elements that hold no text of the page, or none that is shown.
    private static final Set<String> NOT_TEXT = Set.of(
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

    private PageTags() {}

    static boolean isNoText(String tag) {
        return NOT_TEXT.contains(tag);
    }

    static boolean isInline(String tag) {
        return INLINE.contains(tag);
    }

    static boolean isParagraph(String tag) {
        return PARAGRAPHS.contains(tag);
    }
}
