package org.synoptic.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Pairs quotation marks of every style: “ ” " ‘ ’ ' „ “ » « ‚ ‘ ‹ › 「 」 『 』 《 》.
///
/// A mark opens or closes by the blanks around it, then by its shape. Marks inside other marks belong to the outer
/// words. A quotation ends with its paragraph, unless the next paragraph opens with a mark of the same style or the
/// mark that closes it stands within [#REACH] characters: one forgotten mark never swallows a report.
public final class QuotationMarks {
    /// Longest words of one quotation in a paragraph, and how far the partner of a mark is looked for in others.
    private static final int REACH = 4000;
    /// Paragraphs that a quotation may run over without a new opening mark.
    private static final int MAX_CARRIED = 12;
    /// Longest words before a mark that closes at the start of a text that begins within a quotation.
    private static final int MAX_OPENED_BEFORE = 600;
    /// How far the partner of a single mark, which may be an apostrophe, is looked for.
    private static final int MAX_SINGLE = 600;
    /// Deeper nesting is disorder.
    private static final int MAX_DEPTH = 4;

    private final String text;
    private final List<Span> paragraphs;
    private final MarkStyle style;
    private final List<Quotation> found = new ArrayList<>();
    private @Nullable Open open;
    /// The next mark goes on with the quotation of the paragraph before.
    private boolean goesOn;

    /// @param words where the words begin; `mark` stands before them, or in an earlier paragraph
    /// @param depth marks that are open within
    private record Open(char mark, int outer, int words, int depth, boolean continues) {
        static Open at(char mark, int at, boolean continues) {
            return new Open(mark, at, at + 1, 0, continues);
        }

        Open deeper(int by) {
            return new Open(mark, outer, words, depth + by, continues);
        }

        Open inNext(Span paragraph) {
            return new Open(mark, paragraph.start(), paragraph.start(), depth, true);
        }
    }

    private QuotationMarks(String text, List<Span> paragraphs) {
        this.text = text;
        this.paragraphs = paragraphs;
        this.style = MarkStyle.of(text, paragraphs);
    }

    /// @param paragraphs the parts of the text to read, in order
    /// @return in order, without overlap
    public static List<Quotation> find(String text, List<Span> paragraphs) {
        QuotationMarks marks = new QuotationMarks(text, paragraphs);
        marks.openBefore();
        for (int i = 0; i < paragraphs.size(); i++) {
            marks.read(i);
        }
        return marks.found;
    }

    /// An excerpt may begin within a quotation: its first mark then is a rounded or a pointed one that closes.
    private void openBefore() {
        int limit = paragraphs.isEmpty() ? 0 : paragraphs.getFirst().start() + MAX_OPENED_BEFORE;
        for (Span paragraph : paragraphs) {
            for (int at = paragraph.start(); at < Math.min(paragraph.end(), limit); at++) {
                if (!MarkStyle.isDouble(text.charAt(at))) continue;
                int start = paragraphs.getFirst().start();
                if (endsExcerpt(at, paragraph)) open = new Open(style.partner(text.charAt(at)), start, start, 0, false);
                return;
            }
        }
    }

    private boolean endsExcerpt(int at, Span paragraph) {
        boolean plain = text.charAt(at) == '"' && !style.lowOpens();
        return !plain && MarkStyle.looksClosing(text, at, paragraph) && !style.opens(text, at, paragraph, (char) 0);
    }

    /// Quotations of a text whose lines are its paragraphs.
    public static List<Quotation> find(String text) {
        List<Span> lines = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at < text.length() && text.charAt(at) != '\n') continue;
            Span line = new Span(from, at).trimmed(text);
            if (line.length() > 0) lines.add(line);
            from = at + 1;
        }
        return find(text, lines);
    }

    private void read(int number) {
        Span paragraph = paragraphs.get(number);
        int at = paragraph.start();
        while (at < paragraph.end()) {
            char mark = text.charAt(at);
            if (MarkStyle.isDouble(mark)) readDouble(mark, at, number);
            else if (MarkStyle.isSingle(mark)) at = readSingle(mark, at, paragraph);
            at++;
        }
        goesOn = false;
        if (open != null) carryOver(open, number);
    }

    private void readDouble(char mark, int at, int number) {
        Span paragraph = paragraphs.get(number);
        Open opened = open;
        if (opened == null) {
            if (style.opens(text, at, paragraph, (char) 0)) begin(mark, at);
        } else if (MarkStyle.sameFamily(opened.mark, mark) && style.opens(text, at, paragraph, opened.mark)) {
            openAgain(opened, mark, at, number);
        } else if (closes(opened.mark, mark, at, paragraph)) {
            if (opened.depth > 0) open = opened.deeper(-1);
            else close(opened, at, at + 1);
        }
    }

    private void begin(char mark, int at) {
        open = Open.at(mark, at, goesOn);
        goesOn = false;
    }

    private boolean closes(char opened, char mark, int at, Span paragraph) {
        if (MarkStyle.closes(opened, mark)) return true;
        return MarkStyle.closesInNeed(opened, mark) && !MarkStyle.looksOpening(text, at, paragraph);
    }

    /// A mark that opens although one is open: a new paragraph within this one, a quotation in a quotation, or the
    /// first was forgotten.
    private void openAgain(Open opened, char mark, int at, int number) {
        if (startsLine(at, paragraphs.get(number))) {
            close(opened, at, at);
            open = Open.at(mark, at, true);
        } else if (mark != '"' && allClose(opened.mark, at, number, opened.depth)) {
            open = opened.deeper(1);
        } else {
            open = Open.at(mark, at, false);
        }
    }

    private boolean startsLine(int at, Span paragraph) {
        int before = at - 1;
        while (before >= paragraph.start() && (text.charAt(before) == ' ' || text.charAt(before) == '\t')) before--;
        return before >= paragraph.start() && text.charAt(before) == '\n';
    }

    /// Whether the outermost mark is closed not too far on.
    ///
    /// @param depth marks that are open within it at `from`
    private boolean allClose(char mark, int from, int number, int depth) {
        int left = depth;
        int limit = from + REACH;
        for (int i = number; i < Math.min(paragraphs.size(), number + MAX_CARRIED); i++) {
            Span paragraph = paragraphs.get(i);
            for (int at = Math.max(from, paragraph.start()); at < Math.min(limit, paragraph.end()); at++) {
                left += step(mark, at, paragraph);
                if (left < 0) return true;
                if (left > MAX_DEPTH) return false;
            }
        }
        return false;
    }

    /// 1 for a mark that opens, -1 for one that closes, 0 for anything else.
    private int step(char opened, int at, Span paragraph) {
        char mark = text.charAt(at);
        if (!MarkStyle.isDouble(mark)) return 0;
        if (MarkStyle.sameFamily(opened, mark) && style.opens(text, at, paragraph, opened)) return 1;
        return closes(opened, mark, at, paragraph) ? -1 : 0;
    }

    /// A single mark: to its partner, if it has one.
    ///
    /// @return the last character that was read
    private int readSingle(char mark, int at, Span paragraph) {
        Open opened = open;
        if (opened != null) {
            if (MarkStyle.isSinglePartner(opened.mark, mark) && MarkStyle.closesSingle(text, at, paragraph)) {
                close(opened, at, at + 1);
            }
            return at;
        }
        if (!MarkStyle.opensSingle(text, at, paragraph)) return at;
        int end = partner(at, paragraph);
        if (end < 0) {
            if (mark == '‘' && at == paragraph.start()) begin(mark, at);
            return at;
        }
        close(Open.at(mark, at, goesOn), end, end + 1);
        return end;
    }

    private int partner(int at, Span paragraph) {
        int limit = Math.min(paragraph.end(), at + MAX_SINGLE);
        int possessive = -1;
        for (int i = at + 2; i < limit; i++) {
            if (!MarkStyle.isSinglePartner(text.charAt(at), text.charAt(i))
                    || !MarkStyle.closesSingle(text, i, paragraph)) continue;
            if (!MarkStyle.looksPossessive(text, i, paragraph)) return i;
            if (possessive < 0) possessive = i;
        }
        return possessive;
    }

    private void close(Open opened, int end, int outerEnd) {
        Span words = new Span(opened.words, Math.max(opened.words, end)).trimmed(text);
        if (words.length() > 0 && words.length() <= REACH) {
            found.add(new Quotation(words, new Span(opened.outer, Math.max(outerEnd, words.end())), opened.continues));
        }
        open = null;
        goesOn = false;
    }

    /// What is open at the end of a paragraph goes on in the next, or is cut off there, or was no quotation.
    private void carryOver(Open opened, int number) {
        int end = paragraphs.get(number).end();
        open = null;
        if (number + 1 == paragraphs.size()) {
            close(opened, end, end);
            return;
        }
        Span next = paragraphs.get(number + 1);
        if (opensAgainAt(next, opened.mark)) {
            close(opened, end, end);
            goesOn = true;
        } else if (MarkStyle.isDouble(opened.mark) && allClose(opened.mark, next.start(), number + 1, opened.depth)) {
            if (isNextLine(end, next.start())) {
                open = opened;
            } else {
                close(opened, end, end);
                open = opened.inNext(next);
            }
        } else if (opened.continues || followsColon(opened.outer)) {
            close(opened, end, end);
        }
    }

    /// A line break and no blank line between: the words are one quotation.
    private boolean isNextLine(int end, int start) {
        int breaks = 0;
        for (int i = end; i < start; i++) {
            if (text.charAt(i) == '\n') breaks++;
            if (!Character.isWhitespace(text.charAt(i)) || breaks > 1) return false;
        }
        return true;
    }

    private boolean opensAgainAt(Span next, char mark) {
        return next.length() > 0
                && MarkStyle.sameFamily(mark, text.charAt(next.start()))
                && (MarkStyle.isSingle(mark) || style.opens(text, next.start(), next, (char) 0));
    }

    private boolean followsColon(int at) {
        int before = at - 1;
        while (before >= 0 && Character.isWhitespace(text.charAt(before))) before--;
        return before >= 0 && text.charAt(before) == ':';
    }
}
