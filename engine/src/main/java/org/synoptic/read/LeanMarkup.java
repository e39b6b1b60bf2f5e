package org.synoptic.read;

import java.io.Reader;
import org.jspecify.annotations.Nullable;

/// The characters of a page without what reading never asks for: attributes that tell it nothing, and what stands in
/// comments, in style sheets and in scripts that hold no data. A parser makes the same tree of it, element by element
/// and text by text, with less work: of most pages a half is left.
///
/// Nothing is built, and nothing is held but the page itself: what is passed on are stretches of it. Tags, comments
/// and raw text are told apart as parsers do; where they might do otherwise, the rest of the page is passed on as it
/// stands.
///
/// @see <a href="https://html.spec.whatwg.org/multipage/parsing.html#tokenization">HTML, section 13.2.5</a>
final class LeanMarkup extends Reader {
    /// What [PageWalk], [PageScan] and [PageNames] ask for, and what parsers build by.
    private static final MarkupNames ASKED_FOR = new MarkupNames(
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
            "type",
            "lang",
            "xml:lang",
            "datetime",
            "data-datetime",
            "title",
            "pubdate",
            "hidden",
            "encoding");

    /// How parsers close these depends on all their attributes.
    private static final MarkupNames FORMATTING =
            new MarkupNames("b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u");

    /// Begin a block of text wherever they stand, and end it: blanks at its edges are no text.
    private static final MarkupNames BLOCKS = new MarkupNames(
            "div", "p", "ul", "ol", "li", "dl", "dt", "dd", "section", "article", "header",
            "footer", "nav", "main", "aside", "figure", "figcaption", "fieldset", "h1", "h2", "h3", "h4", "h5", "h6",
            "blockquote", "hr", "address", "meta", "link");

    /// In these, names have other meanings.
    private static final MarkupNames FOREIGN = new MarkupNames("svg", "math");

    private static final int FRAMES = MarkupNames.hash("frameset");
    private static final int PRE = MarkupNames.hash("pre");
    private static final int STYLE = MarkupNames.hash("style");
    private static final int TYPE = MarkupNames.hash("type");

    private final byte[] page;

    /// What is passed on next.
    private int from;

    private int to;

    /// The second half of the last character; 0 where it is whole.
    private char second;

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

    /// @param page of which it is known that it is UTF-8
    LeanMarkup(byte[] page) {
        this.page = page;
    }

    @Override
    public int read(char[] into, int offset, int length) {
        int end = offset + length;
        int filled = offset;
        while (filled < end && (second != 0 || from < to || more())) filled = decode(into, filled, end);
        return filled == offset && length > 0 ? -1 : filled - offset;
    }

    @Override
    public void close() {}

    /// Decodes as much as there is room for.
    ///
    /// @return where the room goes on
    private int decode(char[] into, int start, int end) {
        int at = start;
        if (second != 0) {
            into[at++] = second;
            second = 0;
        }
        for (int stop = Math.min(to, from + end - at); from < stop; ) {
            byte b = page[from];
            if (b >= 0) {
                into[at++] = (char) b;
                from++;
            } else {
                into[at++] = letter(b);
                if (second != 0) return at;
            }
        }
        return at;
    }

    /// The letter of several bytes; of one that takes two characters the first, the other is kept in mind.
    private char letter(int lead) {
        int width = lead < (byte) 0xE0 ? 2 : lead < (byte) 0xF0 ? 3 : 4;
        int point = lead & 0x7F >>> width;
        for (int i = 1; i < width; i++) point = point << 6 | page[from + i] & 0x3F;
        from += width;
        if (width < 4) return (char) point;
        second = Character.lowSurrogate(point);
        return Character.highSurrogate(point);
    }

    /// Looks on to the next stretch that is passed on, if there is one.
    private boolean more() {
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
        return end >= 0 && BLOCKS.mayHold(MarkupNames.hash(page, name, end));
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
        int name = end < 0 ? FRAMES : MarkupNames.hash(page, start, end);
        if (name == FRAMES) return giveUp();
        isInTag = true;
        isWhole = !opens || FORMATTING.mayHold(name);
        isBehindOpening = opens && BLOCKS.mayHold(name);
        if (name == PRE) isPre = opens;
        if (FOREIGN.mayHold(name)) isForeign = opens;
        if (opens) inside = RawText.of(page, start, end, name);
        return pass(end);
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
        int name = MarkupNames.hash(page, start, end);
        if (name == TYPE && inside == RawText.SCRIPT) inside = RawText.ofType(page, value, after);
        boolean isKept = isWhole || page[start - 1] == '/' || isAskedFor(name, value, after);
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

    private boolean isAskedFor(int name, int value, int end) {
        return name == STYLE ? mayHide(value, end) : ASKED_FOR.mayHold(name);
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
