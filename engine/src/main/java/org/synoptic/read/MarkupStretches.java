package org.synoptic.read;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The stretches of a page that reading asks for, one behind the other; nothing is built.
///
/// Tags, comments and raw text are told apart as parsers do; where they might do otherwise, the rest of the page is one
/// stretch.
///
/// @see <a href="https://html.spec.whatwg.org/multipage/parsing.html#tokenization">HTML, section 13.2.5</a>
final class MarkupStretches {
    /// How parsers close these depends on all their attributes.
    private static final int FORMATTING = 1;

    /// Begin a block of text wherever they stand, and end it: blanks at its edges are no text.
    private static final int BLOCK = 2;

    /// In these, names have other meanings.
    private static final int FOREIGN = 4;

    private static final int RAW_TEXT = 8;

    /// Its blanks are text.
    private static final int PRE = 16;

    /// In it, parsers pass over nearly all that they know elsewhere.
    private static final int FRAMES = 32;

    private static final MarkupNames TAGS = new MarkupNames(Map.of(
            FORMATTING,
            List.of("b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"),
            BLOCK,
            List.of(
                    "div",
                    "p",
                    "ul",
                    "ol",
                    "li",
                    "dl",
                    "dt",
                    "dd",
                    "section",
                    "article",
                    "header",
                    "footer",
                    "nav",
                    "main",
                    "aside",
                    "figure",
                    "figcaption",
                    "fieldset",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "blockquote",
                    "hr",
                    "address",
                    "meta",
                    "link"),
            FOREIGN,
            List.of("svg", "math"),
            RAW_TEXT,
            RawText.TAGS,
            PRE,
            List.of("pre"),
            FRAMES,
            List.of("frameset")));

    private static final int ASKED_FOR = 1;
    private static final int STYLE = 2;
    private static final int TYPE = 4;

    /// What [PageWalk], [PageScan] and [PageNames] ask for, and what parsers build by.
    private static final MarkupNames ATTRIBUTES = new MarkupNames(Map.of(
            ASKED_FOR,
            List.of(
                    "class",
                    "id",
                    "role",
                    "itemprop",
                    "property",
                    "name",
                    "http-equiv",
                    "content",
                    "href",
                    "rel",
                    "lang",
                    "xml:lang",
                    "datetime",
                    "data-datetime",
                    "title",
                    "pubdate",
                    "hidden",
                    "encoding"),
            ASKED_FOR | TYPE,
            List.of("type"),
            STYLE,
            List.of("style")));

    private final byte[] page;

    /// What is passed on.
    private int from;

    private int to;

    /// Looked at so far.
    private int at;

    private boolean isInTag;

    /// Whether the last that was looked at begins a block.
    private boolean isBehindOpening;

    private boolean isForeign;

    /// Whether blanks are text.
    private boolean isPre;

    /// Whether the tag that is looked at keeps all its attributes.
    private boolean isWhole;

    /// What the last tag begins that is no markup.
    private @Nullable RawText inside;

    /// @param page in a charset that has ASCII in its place
    MarkupStretches(byte[] page) {
        this.page = page;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    /// Looks on to the next stretch.
    ///
    /// @return whether there is one
    boolean next() {
        to = from;
        while (from == to && at < page.length) {
            from = at;
            to = page.length;
            while (at < page.length && !dropsNext()) {}
        }
        return from < to;
    }

    /// Looks at what comes next. What is to be dropped lies from `to` to before `at`.
    ///
    /// @return whether something is
    private boolean dropsNext() {
        if (isInTag) return attribute();
        return inside == null ? markup() : rawText(inside);
    }

    private boolean drop(int start, int end) {
        to = start;
        at = end;
        return true;
    }

    private boolean pass(int end) {
        at = end;
        return false;
    }

    /// Passes on what follows, up to the end.
    private boolean giveUp() {
        return pass(page.length);
    }

    // ---- outside of tags

    private boolean markup() {
        int text = afterBlanks(at);
        int start = ByteSearch.find('<', page, text);
        if (start < 0 || start + 1 == page.length) return giveUp();
        boolean isBlank = start == text && start > at;
        if (isBlank && !isPre && isAtEdge(start + 1)) return drop(at, start);
        isBehindOpening = false;
        return switch (page[start + 1]) {
            case '/' -> endTag(start + 2);
            case '!' -> declaration(start + 2);
            case '?' -> passBehind(start + 2);
            default -> MarkupNames.isLetter(page[start + 1]) ? tag(start + 1, true) : pass(start + 1);
        };
    }

    /// Whether blanks in front of a tag stand at the beginning of a block, or in front of one, or of the end of one.
    private boolean isAtEdge(int start) {
        if (isBehindOpening) return true;
        int name = page[start] == '/' ? start + 1 : start;
        int end = name < page.length && MarkupNames.isLetter(page[name]) ? MarkupNames.end(page, name) : -1;
        return end >= 0 && (TAGS.meaning(MarkupNames.hash(page, name, end)) & BLOCK) != 0;
    }

    private boolean endTag(int start) {
        boolean isNamed = start < page.length && MarkupNames.isLetter(page[start]);
        return isNamed ? tag(start, false) : passBehind(start);
    }

    private boolean passBehind(int start) {
        int end = ByteSearch.find('>', page, start);
        return end < 0 ? giveUp() : pass(end + 1);
    }

    private boolean declaration(int start) {
        if (MarkupNames.stands("--", page, start)) return comment(start + 2);
        if (MarkupNames.stands("[cdata[", page, start)) return giveUp();
        if (!MarkupNames.stands("doctype", page, start)) return passBehind(start);
        int name = afterBlanks(start + 7);
        return name < page.length && MarkupNames.isLetter(page[name]) ? passBehind(name) : giveUp();
    }

    private boolean comment(int start) {
        for (int end = ByteSearch.find('>', page, start); end >= 0; end = ByteSearch.find('>', page, end + 1)) {
            byte last = page[end - 1];
            if (last == '-' && page[end - 2] == '-') return end - 2 > start ? drop(start, end - 2) : pass(end + 1);
            if (last == '!' && page[end - 2] == '-') return giveUp();
        }
        return giveUp();
    }

    private boolean rawText(RawText text) {
        int start = at;
        int end = text.end(page, start);
        inside = null;
        boolean isUnclear = isForeign && ByteSearch.find('<', page, start) != end;
        if (end < 0 || isUnclear) return giveUp();
        return text.isAskedFor() || isForeign || end == start ? pass(end) : drop(start, end);
    }

    // ---- inside of tags

    private boolean tag(int start, boolean opens) {
        int end = MarkupNames.end(page, start);
        if (end < 0) return giveUp();
        int meaning = TAGS.meaning(MarkupNames.hash(page, start, end));
        if ((meaning & FRAMES) != 0) return giveUp();
        isWhole = !opens || (meaning & FORMATTING) != 0;
        isBehindOpening = opens && (meaning & BLOCK) != 0;
        if ((meaning & PRE) != 0) isPre = opens;
        if ((meaning & FOREIGN) != 0) isForeign = opens;
        if (opens && (meaning & RAW_TEXT) != 0) inside = RawText.of(page, start, end);
        isInTag = page[end] != '>';
        return pass(isInTag ? end : end + 1);
    }

    /// Looks at the next attribute, or at the end of the tag.
    private boolean attribute() {
        int start = at;
        while (start < page.length && (MarkupNames.isBlank(page[start]) || page[start] == '/')) start++;
        if (start < page.length && page[start] == '>') return endOfTag(start);
        int end = start == page.length || page[start] == '=' ? -1 : MarkupNames.end(page, start);
        int value = end < 0 ? page.length : afterBlanks(end);
        if (value == page.length) return giveUp();
        int after = page[value] == '=' ? endOfValue(afterBlanks(value + 1)) : end;
        if (after < 0) return giveUp();
        int meaning = ATTRIBUTES.meaning(MarkupNames.hash(page, start, end));
        if ((meaning & TYPE) != 0 && inside == RawText.SCRIPT) inside = RawText.ofType(page, value, after);
        boolean isAskedFor = (meaning & ASKED_FOR) != 0 || (meaning & STYLE) != 0 && mayHide(value, after);
        boolean isKept = isAskedFor || isWhole || page[start - 1] == '/';
        return isKept ? pass(after) : drop(start, afterBlanks(after));
    }

    /// A script that is closed where it opens ends there for some parsers.
    private boolean endOfTag(int end) {
        isInTag = false;
        return inside != null && page[end - 1] == '/' ? giveUp() : pass(end + 1);
    }

    /// The offset behind a value; -1 where the page ends in it.
    private int endOfValue(int start) {
        if (start == page.length) return -1;
        byte quote = page[start];
        if (quote == '"' || quote == '\'') {
            int closed = ByteSearch.find((char) quote, page, start + 1);
            return closed < 0 ? -1 : closed + 1;
        }
        int end = start;
        while (end < page.length && page[end] != '>' && !MarkupNames.isBlank(page[end])) end++;
        return end == page.length ? -1 : end;
    }

    /// Whether a style may tell `display` or `visibility`.
    private boolean mayHide(int start, int end) {
        for (int i = start; i < end; i++) {
            if (page[i] == 'y' || page[i] == 'Y' || page[i] == '&') return true;
        }
        return false;
    }

    // ---- bytes

    private int afterBlanks(int start) {
        int end = start;
        while (end < page.length && MarkupNames.isBlank(page[end])) end++;
        return end;
    }
}
