package org.synoptic.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Block;
import org.synoptic.model.Document;
import org.synoptic.model.Span;
import org.synoptic.write.PageView.Piece;
import org.synoptic.write.PageView.Text;

/// The full texts, cut where a block or a marked passage begins or ends. Made last, when all passages are marked.
final class TextViews {
    private final Accounts accounts;
    private final PageWords words;
    private final Marks marks;

    TextViews(Accounts accounts, Marks marks) {
        this.accounts = accounts;
        this.words = accounts.words();
        this.marks = marks;
    }

    Text text(Document document) {
        for (Block block : document.blocks()) {
            if (block.repeats() != null) marks.href(document.passage(block.repeats()));
        }
        var pieces = new Pieces(document, marks.marked(document.id()));
        List<PageView.Block> blocks = new ArrayList<>();
        int reached = 0;
        for (Block block : document.blocks()) {
            addGap(document, new Span(reached, block.span().start()), pieces, blocks);
            blocks.add(new PageView.Block(
                    block.role().label(),
                    heading(block),
                    block.repeats() == null ? null : marks.href(document.passage(block.repeats())),
                    block.role() == Block.Role.REPEAT,
                    pieces.within(block.span())));
            reached = block.span().end();
        }
        addGap(document, new Span(reached, document.text().length()), pieces, blocks);
        return new Text(
                accounts.ref(document.id()),
                AccountViews.title(document),
                document.language().tag(),
                blocks);
    }

    /// Words that no block holds are shown all the same.
    private static void addGap(Document document, Span gap, Pieces pieces, List<PageView.Block> blocks) {
        if (gap.of(document.text()).isBlank()) return;
        blocks.add(new PageView.Block("body", null, null, false, pieces.within(gap)));
    }

    private @Nullable String heading(Block block) {
        return switch (block.role()) {
            case TITLE, DATELINE, BODY -> null;
            case BYLINE -> words.of("block byline");
            case CAPTION -> words.of("block caption");
            case CREDIT -> words.of("block credit");
            case NAVIGATION -> words.of("block navigation");
            case NOTICE -> words.of("block notice");
            case REPEAT -> words.of("block repeat");
            case POST -> post(block.post());
        };
    }

    private String post(Block.@Nullable PostInfo post) {
        if (post == null) return words.of("block post");
        StringBuilder heading = new StringBuilder(words.of("block post"));
        if (post.author() != null) heading.append(words.of("by author", "author", Plain.line(post.author(), 80)));
        if (post.handle() != null) heading.append(" @").append(Plain.line(post.handle(), 80));
        if (post.date() != null) heading.append(", ").append(accounts.days().of(post.date()));
        return heading.toString();
    }

    /// Cuts the text of one document.
    private final class Pieces {
        private final Document document;
        private final Map<Integer, List<String>> anchors = new HashMap<>();
        private final TreeMap<Integer, Integer> depths = new TreeMap<>();

        private Pieces(Document document, List<Span> marked) {
            this.document = document;
            Map<Integer, Integer> steps = new TreeMap<>();
            for (Span span : marked) {
                anchors.computeIfAbsent(span.start(), start -> new ArrayList<>())
                        .add(marks.anchor(document.id(), span));
                steps.merge(span.start(), 1, Integer::sum);
                steps.merge(span.end(), -1, Integer::sum);
            }
            int depth = 0;
            for (var step : steps.entrySet()) {
                depth += step.getValue();
                depths.put(step.getKey(), depth);
            }
        }

        private List<Piece> within(Span block) {
            var cuts = new TreeSet<>(depths.subMap(block.start(), block.end()).keySet());
            cuts.add(block.start());
            cuts.add(block.end());
            List<Piece> pieces = new ArrayList<>();
            Integer from = cuts.pollFirst();
            for (Integer to = cuts.pollFirst(); from != null && to != null; from = to, to = cuts.pollFirst()) {
                pieces.add(piece(from, to));
            }
            return pieces;
        }

        private Piece piece(int from, int to) {
            var depth = depths.floorEntry(from);
            return new Piece(
                    anchors.getOrDefault(from, List.of()),
                    document.text().substring(from, to),
                    depth != null && depth.getValue() > 0,
                    marks.codePoints(document.id(), from));
        }
    }
}
