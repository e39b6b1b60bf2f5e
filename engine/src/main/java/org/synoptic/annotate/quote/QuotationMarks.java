package org.synoptic.annotate.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Span;

/// Pairs quotation marks of every style: “ ” " ‘ ’ ' „ “ » « ‚ ‘ ‹ ›.
///
/// A mark opens or closes by the blanks around it, then by its shape. Marks inside other marks belong to the outer
/// words.
/// A quotation ends with its paragraph, unless the next paragraph opens with a mark of the same style or the closing
/// mark comes before any opening one within [#MAX_CARRIED] paragraphs: one forgotten mark never swallows a report.
final class QuotationMarks {
    /// Paragraphs that a quotation may run over without a new opening mark.
    private static final int MAX_CARRIED = 5;

    private static final int MAX_CARRIED_LENGTH = 4000;
    /// How far the partner of a single mark, which may be an apostrophe, is looked for.
    private static final int MAX_SINGLE = 600;

    private final String text;
    private final List<Span> paragraphs;
    private final MarkStyle style;
    private final List<Quoted> found = new ArrayList<>();
    private @Nullable Open open;
    /// The next mark goes on with the quotation of the paragraph before.
    private boolean goesOn;

    /// @param words where the words begin; `mark` stands before them, or in an earlier paragraph
    private record Open(char mark, Span outer, int words, int depth, boolean continues) {
        static Open at(char mark, int at, boolean continues) {
            return new Open(mark, new Span(at, at), at + 1, 0, continues);
        }

        Open deeper(int by) {
            return new Open(mark, outer, words, depth + by, continues);
        }
    }

    private QuotationMarks(String text, List<Span> paragraphs) {
        this.text = text;
        this.paragraphs = paragraphs;
        this.style = MarkStyle.of(text, paragraphs);
    }

    /// @param paragraphs the parts of the text to read, in order
    /// @return in order, without overlap
    static List<Quoted> find(String text, List<Span> paragraphs) {
        QuotationMarks marks = new QuotationMarks(text, paragraphs);
        for (int i = 0; i < paragraphs.size(); i++) {
            marks.read(i);
        }
        return marks.found;
    }

    private void read(int number) {
        Span paragraph = paragraphs.get(number);
        boolean balanced = MarkStyle.isBalanced(text, paragraph);
        int at = paragraph.start();
        while (at < paragraph.end()) {
            char mark = text.charAt(at);
            if (MarkStyle.isDouble(mark)) readDouble(mark, at, paragraph, balanced);
            else if (MarkStyle.isSingle(mark)) at = readSingle(mark, at, paragraph);
            at++;
        }
        goesOn = false;
        if (open != null) carryOver(open, number);
    }

    private void readDouble(char mark, int at, Span paragraph, boolean balanced) {
        Open opened = open;
        if (opened == null) {
            if (style.opens(text, at, paragraph, false)) begin(mark, at);
        } else if (MarkStyle.sameFamily(opened.mark, mark) && style.opens(text, at, paragraph, true)) {
            openAgain(opened, mark, at, paragraph, balanced);
        } else if (closes(opened, mark, at, paragraph)) {
            if (opened.depth > 0) open = opened.deeper(-1);
            else close(opened, at, at + 1);
        }
    }

    private void begin(char mark, int at) {
        open = Open.at(mark, at, goesOn);
        goesOn = false;
    }

    private boolean closes(Open opened, char mark, int at, Span paragraph) {
        if (MarkStyle.closes(opened.mark, mark)) return true;
        return MarkStyle.closesInNeed(opened.mark, mark) && !MarkStyle.looksOpening(text, at, paragraph);
    }

    /// A mark that opens although one is open: a new paragraph within this one, a quotation in a quotation, or the
    /// first
    /// was forgotten.
    private void openAgain(Open opened, char mark, int at, Span paragraph, boolean balanced) {
        if (startsLine(at, paragraph)) {
            close(opened, at, at);
            open = Open.at(mark, at, true);
        } else if (balanced && mark != '"') {
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
        if (words.length() > 0) {
            Span outer = new Span(opened.outer.start(), Math.max(outerEnd, words.end()));
            found.add(Quoted.of(text, words, outer, opened.continues));
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
        } else if (MarkStyle.isDouble(opened.mark) && closesLater(opened.mark, number + 1)) {
            close(opened, end, end);
            open = new Open(opened.mark, new Span(next.start(), next.start()), next.start(), 0, true);
        } else if (opened.continues || followsColon(opened.outer.start())) {
            close(opened, end, end);
        }
    }

    private boolean opensAgainAt(Span next, char mark) {
        return next.length() > 0
                && MarkStyle.sameFamily(mark, text.charAt(next.start()))
                && (MarkStyle.isSingle(mark) || style.opens(text, next.start(), next, false));
    }

    /// Whether the next mark of this style closes, not too far on.
    private boolean closesLater(char mark, int number) {
        int limit = paragraphs.get(number).start() + MAX_CARRIED_LENGTH;
        for (int i = number; i < Math.min(paragraphs.size(), number + MAX_CARRIED); i++) {
            Span paragraph = paragraphs.get(i);
            for (int at = paragraph.start(); at < Math.min(limit, paragraph.end()); at++) {
                if (MarkStyle.sameFamily(mark, text.charAt(at))) {
                    return MarkStyle.closes(mark, text.charAt(at)) && MarkStyle.looksClosing(text, at, paragraph);
                }
            }
        }
        return false;
    }

    private boolean followsColon(int at) {
        int before = at - 1;
        while (before >= 0 && Character.isWhitespace(text.charAt(before))) before--;
        return before >= 0 && text.charAt(before) == ':';
    }
}
