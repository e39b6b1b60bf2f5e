package org.synoptic.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.synoptic.model.Document;
import org.synoptic.model.Passage;
import org.synoptic.model.Span;
import org.synoptic.write.PageView.Excerpt;
import org.synoptic.write.PageView.Link;

/// Words of an account in what stands around them.
final class Excerpts {
    private static final int CONTEXT = 110;
    private static final int LONGEST = 600;

    private final Accounts accounts;
    private final Marks marks;

    Excerpts(Accounts accounts, Marks marks) {
        this.accounts = accounts;
        this.marks = marks;
    }

    /// One excerpt for all passages of the same words, that of the first; the others as links beside it.
    List<Excerpt> of(List<Passage> passages) {
        Map<String, List<Passage>> byWords = new LinkedHashMap<>();
        for (Passage passage : passages) {
            String folded = Plain.line(accounts.words(passage)).toLowerCase(Locale.ROOT);
            byWords.computeIfAbsent(folded, words -> new ArrayList<>()).add(passage);
        }
        return byWords.values().stream()
                .map(same -> excerpt(same.get(0), same.subList(1, same.size())))
                .toList();
    }

    private Excerpt excerpt(Passage passage, List<Passage> same) {
        Document document = accounts.document(passage.document()).document();
        String text = document.text();
        Span span = passage.span().trimmed(text);
        Span room = room(document, span);
        int from = Math.max(room.start(), contextStart(text, room.start(), span.start()));
        int to = Math.min(room.end(), contextEnd(text, room.end(), span.end()));
        String before = (from > room.start() ? "… " : "") + text.substring(from, span.start());
        String after = text.substring(span.end(), to) + (to < room.end() ? " …" : "");
        List<Link> links = same.stream().map(accounts::passage).toList();
        return new Excerpt(
                accounts.ref(document.id()),
                rim(before, true),
                shortened(span.of(text)),
                rim(after, false),
                marks.href(passage),
                links);
    }

    /// The blocks that the words lie in.
    private static Span room(Document document, Span span) {
        Span room = span;
        for (var block : document.blocks()) {
            if (block.span().overlaps(span)) room = room.cover(block.span());
        }
        return room;
    }

    private static int contextStart(String text, int least, int start) {
        int from = start - CONTEXT;
        if (from <= least) return least;
        int blank = text.indexOf(' ', from);
        if (blank > 0 && blank < start) return blank + 1;
        return Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
    }

    private static int contextEnd(String text, int most, int end) {
        int to = end + CONTEXT;
        if (to >= most) return most;
        int blank = text.lastIndexOf(' ', to);
        if (blank > end) return blank;
        return Character.isLowSurrogate(text.charAt(to)) ? to - 1 : to;
    }

    /// On one line, with the blank that parts it from the words.
    private static String rim(String context, boolean isBefore) {
        String line = Plain.line(context);
        if (line.isEmpty()) return "";
        if (isBefore) return Character.isWhitespace(context.charAt(context.length() - 1)) ? line + " " : line;
        return Character.isWhitespace(context.charAt(0)) ? " " + line : line;
    }

    private static String shortened(String words) {
        return Plain.line(words, LONGEST);
    }
}
