package org.synoptic.annotate.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.synoptic.model.Quotation;
import org.synoptic.model.Span;

/// Speech that a dash opens at the start of a paragraph, as Romance and Slavic texts print it: "— I come, — she said. —
/// Wait."
final class DashSpeech {
    private static final Pattern OPENS = Pattern.compile("[—–―][ \\u00a0]*+(?=[\\p{Lu}¡¿…])");
    /// A dash behind words and a mark, before the reporter's words in lower case.
    private static final Pattern TO_REPORTER = Pattern.compile("[,!?…\\.][ \\u00a0]*+[—–―][ \\u00a0]*+(?=\\p{Ll})");
    /// A dash behind the reporter's words: what is said goes on.
    private static final Pattern TO_SPEAKER = Pattern.compile("[,.:;][ \\u00a0]*+[—–―][ \\u00a0]*+");

    private final String text;
    private final boolean whole;
    private final List<Quotation> found = new ArrayList<>();

    private DashSpeech(String text, boolean whole) {
        this.text = text;
        this.whole = whole;
    }

    static boolean isDash(char c) {
        return c == '—' || c == '–' || c == '―';
    }

    /// @param marked what stands in quotation marks; kept, where it does not lie in such a paragraph
    /// @param whole whether a paragraph without the reporter's words is speech as a whole, and no item of a list
    /// @return in order, without overlap
    static List<Quotation> with(String text, List<Span> paragraphs, List<Quotation> marked, boolean whole) {
        DashSpeech dashes = new DashSpeech(text, whole);
        paragraphs.forEach(dashes::read);
        List<Quotation> dashed = List.copyOf(dashes.found);
        for (Quotation quotation : marked) {
            if (dashed.stream().noneMatch(other -> other.outer().overlaps(quotation.outer())))
                dashes.found.add(quotation);
        }
        dashes.found.sort(Comparator.comparing(Quotation::outer));
        return dashes.found;
    }

    private void read(Span paragraph) {
        Matcher opens = OPENS.matcher(text).region(paragraph.start(), paragraph.end());
        if (!opens.lookingAt()) return;
        Matcher reporter = TO_REPORTER.matcher(text);
        Matcher speaker = TO_SPEAKER.matcher(text);
        int outer = paragraph.start();
        int from = opens.end();
        while (from < paragraph.end()) {
            if (!reporter.region(from, paragraph.end()).find()) {
                if (whole || outer > paragraph.start()) add(outer, from, paragraph.end());
                return;
            }
            add(outer, from, reporter.start() + 1);
            if (!speaker.region(reporter.end(), paragraph.end()).find()) return;
            outer = speaker.start() + 1;
            from = speaker.end();
        }
    }

    private void add(int outer, int from, int to) {
        Span words = new Span(from, to).trimmed(text);
        if (words.length() > 0) found.add(new Quotation(words, new Span(outer, to).trimmed(text), false));
    }
}
