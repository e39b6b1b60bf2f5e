package org.synoptic.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A report as it was read: all of its text, and labels on it.
///
/// @param id identity of the content (`sha256:…`), or the identity given with the input
/// @param blocks in order, without overlap; white space between blocks belongs to none
public record Document(
        String id,
        Source source,
        String text,
        Language language,
        @Nullable Span title,
        @Nullable Publication published,
        Kind kind,
        List<Block> blocks) {
    public Document {
        blocks = List.copyOf(blocks);
        int reached = 0;
        for (Block block : blocks) {
            if (block.span().start() < reached || block.span().end() > text.length()) {
                throw new IllegalArgumentException("block " + block + " overlaps another or leaves the text of " + id);
            }
            reached = block.span().end();
        }
        if (title != null && title.end() > text.length()) {
            throw new IllegalArgumentException("title " + title + " leaves the text of " + id);
        }
    }

    public Document withPublished(@Nullable Publication day) {
        return new Document(id, source, text, language, title, day, kind, blocks);
    }

    /// Whether some of it stands in a post that the document holds.
    public boolean isInPost(Span span) {
        return blocks.stream()
                .anyMatch(
                        block -> block.role() == Block.Role.POST && block.span().overlaps(span));
    }

    public Passage passage(Span span) {
        return new Passage(id, span);
    }
}
