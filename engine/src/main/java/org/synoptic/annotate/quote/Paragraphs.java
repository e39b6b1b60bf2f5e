package org.synoptic.annotate.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.synoptic.model.Block;
import org.synoptic.model.Block.Role;
import org.synoptic.model.Document;
import org.synoptic.model.Span;

/// The paragraphs in which quotes are looked for: the body's blocks, cut at blank lines.
final class Paragraphs {
    private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t\\r\\f]*+\\n");

    private Paragraphs() {}

    /// @return in order, without white space at their rims
    static List<Span> of(Document document) {
        List<Span> paragraphs = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block.role() == Role.BODY) cut(document.text(), block.span(), paragraphs);
        }
        return paragraphs;
    }

    /// The paragraphs that hold no turn of a talk.
    static List<Span> without(List<Turns.Turn> turns, List<Span> paragraphs) {
        if (turns.isEmpty()) return paragraphs;
        int from = turns.getFirst().label().start();
        return paragraphs.stream().filter(paragraph -> paragraph.end() <= from).toList();
    }

    private static void cut(String text, Span block, List<Span> paragraphs) {
        int from = block.start();
        Matcher matcher = BLANK_LINE.matcher(text).region(from, block.end());
        while (matcher.find()) {
            add(text, from, matcher.start(), paragraphs);
            from = matcher.end();
        }
        add(text, from, block.end(), paragraphs);
    }

    private static void add(String text, int from, int to, List<Span> paragraphs) {
        Span paragraph = new Span(from, to).trimmed(text);
        if (paragraph.length() > 0) paragraphs.add(paragraph);
    }
}
