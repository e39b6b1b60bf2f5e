package org.synoptic.read;

import org.jspecify.annotations.Nullable;

/// The stretches of a page that reading asks for, one behind the other; nothing is built.
///
/// Tags, comments and raw text are told apart as parsers do; where they might do otherwise, the rest of the page is one
/// stretch.
///
/// @see <a href="https://html.spec.whatwg.org/multipage/parsing.html#tokenization">HTML, section 13.2.5</a>
final class MarkupStretches {
    private final byte[] page;

    /// What is passed on.
    private int from;

    private int to;

    /// Looked at so far.
    private int at;

    /// Where what is passed on goes on, behind what is dropped.
    private int resumed;

    private boolean isInTag;

    /// Whether the last that was looked at begins a block.
    private boolean isBehindOpening;

    /// Whether only blanks stand between the last that was looked at, and that was no text, and the next tag.
    private boolean isBehindTag;

    /// Behind the last blanks that were dropped, if a tag stands in front of them.
    private int behindBlanks;

    private boolean isForeign;

    /// Whether blanks are text.
    private boolean isPre;

    /// Whether nothing has been met that stands behind the head of a page.
    private boolean isInHead = true;

    /// Whether the tag that is looked at keeps all its attributes.
    private boolean isWhole;

    /// Whether it keeps next to none.
    private boolean isBare;

    /// Whether it keeps the address that it leads to only where that may name an author.
    private boolean isPlainLink;

    /// Whether a block quote has been met, in which a link to a post tells something.
    private boolean hasQuotes;

    /// Whether the tag that is looked at begins what is foreign: it ends there if it is closed at once.
    private boolean beginsForeign;

    private boolean isDrawing;

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
            from = resumed;
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
        return drop(start, end, end);
    }

    /// @param looked up to where it has been looked, from `end` on
    private boolean drop(int start, int end, int looked) {
        to = start;
        resumed = end;
        at = looked;
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
        int text = MarkupNames.afterBlanks(page, at);
        int start = ByteSearch.find('<', page, text);
        if (start < 0 || start + 1 == page.length) return giveUp();
        boolean isBlank = start == text && start > at;
        isInHead &= start == text;
        isBehindTag = start == text && (at == 0 || page[at - 1] == '>' || at == behindBlanks);
        if (isBlank && !isPre && (isInHead || isAtEdge(start + 1))) return dropBlanks(start);
        return switch (page[start + 1]) {
            case '/' -> endTag(start + 2);
            case '!' -> declaration(start + 2);
            case '?' -> passBehind(start + 2);
            default -> MarkupNames.isLetter(page[start + 1]) ? tag(start + 1, true) : passSign(start + 1);
        };
    }

    /// Whether blanks in front of a tag stand at the beginning of a block, or in front of one, or of the end of one.
    private boolean isAtEdge(int start) {
        if (isBehindOpening) return true;
        int name = page[start] == '/' ? start + 1 : start;
        long read = name < page.length && MarkupNames.isLetter(page[name]) ? MarkupNames.read(page, name) : -1;
        return read >= 0 && (MarkupTags.meaning(MarkupNames.hash(read)) & MarkupTags.BLOCK) != 0;
    }

    private boolean dropBlanks(int end) {
        if (isBehindTag) behindBlanks = end;
        return drop(at, end);
    }

    private boolean passSign(int end) {
        isBehindOpening = false;
        return pass(end);
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
        int name = MarkupNames.afterBlanks(page, start + 7);
        return name < page.length && MarkupNames.isLetter(page[name]) ? passBehind(name) : giveUp();
    }

    private boolean comment(int start) {
        for (int end = ByteSearch.find('>', page, start); end >= 0; end = ByteSearch.find('>', page, end + 1)) {
            byte last = page[end - 1];
            if (last == '-' && page[end - 2] == '-') return dropComment(start, end);
            if (last == '!' && page[end - 2] == '-') return giveUp();
        }
        return giveUp();
    }

    /// Between words it stays as it parts them.
    private boolean dropComment(int start, int end) {
        if (isBehindTag) return drop(start - 4, end + 1);
        isBehindOpening = false;
        return end - 2 > start ? drop(start, end - 2) : pass(end + 1);
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
        long read = MarkupNames.read(page, start);
        if (read < 0) return giveUp();
        int end = MarkupNames.end(read);
        int meaning = MarkupTags.meaning(MarkupNames.hash(read));
        if ((meaning & MarkupTags.FRAMES) != 0) return giveUp();
        isInHead &= (meaning & MarkupTags.HEAD) != 0;
        int unasked = opens && mayDrop(meaning) ? UnaskedMarkup.end(meaning, page, start, end) : -1;
        if (unasked >= 0) return drop(start - 1, unasked);
        note(meaning, opens);
        if (opens && (meaning & MarkupTags.RAW_TEXT) != 0) inside = RawText.of(page, start, end);
        isWhole = !opens || (meaning & MarkupTags.FORMATTING) != 0;
        isPlainLink = !hasQuotes && (meaning & MarkupTags.ANCHOR) != 0;
        isBare = (meaning & MarkupTags.SCRIPTED) != 0
                || (meaning & MarkupTags.LINK) != 0 && !UnaskedMarkup.mayBeCanonical(page, end);
        isInTag = true;
        return pass(end);
    }

    /// Whether an element falls away whole if nobody asks for it: not where it parts words, and links only in the head,
    /// since elsewhere they part blocks.
    private boolean mayDrop(int meaning) {
        return isBehindTag && !isForeign && (isInHead || (meaning & MarkupTags.LINK) == 0);
    }

    /// Keeps in mind what a tag means for those that follow.
    private void note(int meaning, boolean opens) {
        isBehindOpening = opens && (meaning & MarkupTags.BLOCK) != 0;
        if ((meaning & MarkupTags.PRE) != 0) isPre = opens;
        hasQuotes |= (meaning & MarkupTags.QUOTE) != 0;
        beginsForeign = opens && !isForeign && (meaning & MarkupTags.FOREIGN) != 0;
        if ((meaning & MarkupTags.FOREIGN) != 0) isForeign = opens;
        isDrawing = beginsForeign && (meaning & MarkupTags.DRAWING) != 0;
    }

    /// Looks at the next attribute, or at the end of the tag.
    private boolean attribute() {
        int start = at;
        while (start < page.length && (MarkupNames.isBlank(page[start]) || page[start] == '/')) start++;
        if (start < page.length && page[start] == '>') return endOfTag(start);
        long read = MarkupNames.readAttribute(page, start);
        int end = MarkupNames.end(read);
        int value = end < 0 ? page.length : MarkupNames.afterBlanks(page, end);
        if (value == page.length) return giveUp();
        boolean isEmpty = page[value] != '=';
        if (!isEmpty) value = MarkupNames.afterBlanks(page, value + 1);
        int after = isEmpty ? end : MarkupNames.endOfValue(page, value);
        if (after < 0) return giveUp();
        int meaning = MarkupAttributes.meaning(MarkupNames.hash(read));
        if (MarkupAttributes.isType(meaning) && inside == RawText.SCRIPT) inside = RawText.ofType(page, value, after);
        if (isWhole || page[start - 1] == '/') return pass(after);
        if (isPlainLink && MarkupAttributes.isAddress(meaning) && isUnaskedAddress(value, after))
            return drop(value + 1, after - 1, after);
        boolean isAskedFor = isBare
                ? MarkupAttributes.isAskedForUnseen(meaning, page, value, after)
                : MarkupAttributes.isAskedFor(meaning, page, value, after);
        return isAskedFor ? pass(after) : drop(start, MarkupNames.afterBlanks(page, after));
    }

    /// Whether an address in quotation marks is of no account: whether there is one is asked all the same.
    private boolean isUnaskedAddress(int value, int after) {
        return after - value > 2
                && (page[value] == '"' || page[value] == '\'')
                && !MarkupAttributes.mayNameAuthor(page, value, after);
    }

    /// A script that is closed where it opens ends there for some parsers.
    private boolean endOfTag(int end) {
        isInTag = false;
        boolean isClosed = page[end - 1] == '/';
        if (isClosed && beginsForeign) isForeign = false;
        if (inside != null && isClosed) return giveUp();
        int after = isDrawing && !isClosed ? UnaskedMarkup.endOfDrawing(page, end + 1) : -1;
        return after > end + 1 ? drop(end + 1, after) : pass(end + 1);
    }
}
