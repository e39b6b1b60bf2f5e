package org.synoptic.annotate.quote;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.synoptic.model.Document;
import org.synoptic.model.Quotation;
import org.synoptic.model.QuotationMarks;
import org.synoptic.model.Quote;
import org.synoptic.model.Span;

/// Direct speech of a text in a language without a module: words in marks that look like a sentence, by what stands at
/// their rims. Who speaks is told only by the labels of an interview.
public final class MarkedSpeech {
    /// Fewer words are a name or a title, unless a colon announces them or a comma or dash follows.
    private static final int MIN_WORDS = 5;

    private static final int MIN_ATTRIBUTED = 3;
    private static final String ENDS_SENTENCE = ".!?…。！？";
    private static final String ANNOUNCES = ":：";
    private static final String GOES_ON = ",，—–-";

    private final Document document;
    private final String text;

    private MarkedSpeech(Document document) {
        this.document = document;
        this.text = document.text();
    }

    /// @return in order of the text, ids `q1`, `q2`, …; no speaker but the label of a turn
    public static List<Quote> find(Document document) {
        return new MarkedSpeech(document).quotes();
    }

    private List<Quote> quotes() {
        List<Quote> quotes = new ArrayList<>();
        boolean before = false;
        List<Turns.Turn> turns = Turns.of(text, Paragraphs.of(document));
        List<Span> paragraphs = Paragraphs.without(turns, Paragraphs.of(document));
        List<Quotation> marked = QuotationMarks.find(text, paragraphs);
        for (Quotation quotation : DashSpeech.with(text, paragraphs, marked, false)) {
            boolean said = quotation.continues() && before || !isTitle(quotation) && isSaid(quotation);
            before = said;
            if (!said) continue;
            String id = "q" + (quotes.size() + 1);
            String rule =
                    "direct; marks alone, no module for " + document.language().tag();
            quotes.add(new Quote(id, quotation.span(), true, false, null, null, null, null, rule));
        }
        for (Turns.Turn turn : turns) {
            String id = "q" + (quotes.size() + 1);
            String rule = "direct; turn of a talk, no module for "
                    + document.language().tag();
            quotes.add(new Quote(id, turn.words(), true, false, null, turn.label(), null, "interview", rule));
        }
        return quotes;
    }

    /// 《…》 holds titles.
    private boolean isTitle(Quotation quotation) {
        return text.charAt(quotation.outer().start()) == '《';
    }

    private boolean isSaid(Quotation quotation) {
        int words = words(quotation.span());
        if (DashSpeech.isDash(text.charAt(quotation.outer().start()))) return true;
        if (announced(quotation) || goesOn(quotation)) return words >= MIN_ATTRIBUTED;
        return words >= MIN_WORDS && (ends(quotation) || startsLower(quotation));
    }

    private boolean ends(Quotation quotation) {
        char last = text.charAt(quotation.span().end() - 1);
        int behind = quotation.outer().end();
        boolean full = behind < text.length() && ENDS_SENTENCE.indexOf(text.charAt(behind)) >= 0;
        return ENDS_SENTENCE.indexOf(last) >= 0 || GOES_ON.indexOf(last) >= 0 || full;
    }

    private boolean announced(Quotation quotation) {
        int before = quotation.outer().start() - 1;
        while (before >= 0 && Character.isWhitespace(text.charAt(before))) before--;
        return before >= 0 && ANNOUNCES.indexOf(text.charAt(before)) >= 0;
    }

    /// "«…», dit-il", "«…» — сказал он".
    private boolean goesOn(Quotation quotation) {
        int behind = quotation.outer().end();
        while (behind < text.length() && text.charAt(behind) == ' ') behind++;
        return behind < text.length() && GOES_ON.indexOf(text.charAt(behind)) >= 0;
    }

    /// A part of a sentence, quoted within the reporter's.
    private boolean startsLower(Quotation quotation) {
        return Character.isLowerCase(text.codePointAt(quotation.span().start()));
    }

    /// Words; in scripts without blanks as the platform's dictionary cuts them.
    private int words(Span span) {
        BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);
        String words = span.of(text);
        breaks.setText(words);
        int count = 0;
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            if (Character.isLetterOrDigit(words.codePointAt(from))) count += weight(words, from, to);
            from = to;
        }
        return count;
    }

    private static int weight(String words, int from, int to) {
        return Character.isIdeographic(words.codePointAt(from)) ? (to - from + 1) / 2 : 1;
    }
}
