package org.synoptic.read;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.model.Span;

/// Cuts plain text into paragraphs.
///
/// Paragraphs are parted by blank lines. Within a stretch without any, each line is a paragraph of its own, unless the
/// text was wrapped at a width: then lines end in the middle of sentences, and the stretch is one paragraph.
final class PlainText {
    private static final int WIDEST_WRAP = 130;
    private static final double WRAPPED_SHARE = 0.25;

    private PlainText() {}

    static Draft draft(String text, Draft.Metadata metadata) {
        List<List<Span>> stretches = stretches(text);
        boolean wrapped = isWrapped(text, stretches);
        List<Draft.Paragraph> paragraphs = new ArrayList<>();
        for (List<Span> lines : stretches) {
            for (Span span : wrapped ? joined(text, lines) : lines) {
                paragraphs.add(Draft.Paragraph.plain(span.trimmed(text)));
            }
        }
        return new Draft(text, paragraphs, metadata, false);
    }

    /// Runs of lines with no blank line between them.
    private static List<List<Span>> stretches(String text) {
        List<List<Span>> stretches = new ArrayList<>();
        List<Span> open = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = lineEnd(text, start);
            if (isBlank(text, start, end)) {
                if (!open.isEmpty()) stretches.add(open);
                open = new ArrayList<>();
            } else {
                open.add(new Span(start, end));
            }
            start = afterLineEnd(text, end);
        }
        if (!open.isEmpty()) stretches.add(open);
        return stretches;
    }

    private static int lineEnd(String text, int from) {
        int at = from;
        while (at < text.length() && !isLineEnd(text.charAt(at))) at++;
        return at;
    }

    private static int afterLineEnd(String text, int at) {
        boolean isPair = at + 1 < text.length() && text.charAt(at) == '\r' && text.charAt(at + 1) == '\n';
        return at + (isPair ? 2 : 1);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f';
    }

    private static boolean isBlank(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Marks.isBlank(text.charAt(i))) return false;
        }
        return true;
    }

    private static boolean isWrapped(String text, List<List<Span>> stretches) {
        int pairs = 0;
        int running = 0;
        int wide = 0;
        for (List<Span> lines : stretches) {
            for (int i = 0; i + 1 < lines.size(); i++) {
                pairs++;
                if (lines.get(i).length() > WIDEST_WRAP) wide++;
                if (runsOn(text, lines.get(i), lines.get(i + 1))) running++;
            }
        }
        return pairs > 0 && running >= pairs * WRAPPED_SHARE && wide <= pairs / 20;
    }

    /// Whether a sentence runs from one line into the next: no stop at its end, a small letter after it.
    private static boolean runsOn(String text, Span line, Span next) {
        Span before = line.trimmed(text);
        Span after = next.trimmed(text);
        return !Marks.endsSentence(text, before) && Character.isLowerCase(text.codePointAt(after.start()));
    }

    /// The paragraphs of a wrapped stretch: a new one begins at an indented line.
    private static List<Span> joined(String text, List<Span> lines) {
        List<Span> paragraphs = new ArrayList<>();
        Span open = lines.getFirst();
        for (Span line : lines.subList(1, lines.size())) {
            if (isIndented(text, line) && Marks.endsSentence(text, open.trimmed(text))) {
                paragraphs.add(open);
                open = line;
            } else {
                open = open.cover(line);
            }
        }
        paragraphs.add(open);
        return paragraphs;
    }

    private static boolean isIndented(String text, Span line) {
        return line.length() > 2
                && Marks.isBlank(text.charAt(line.start()))
                && Marks.isBlank(text.charAt(line.start() + 1));
    }
}
