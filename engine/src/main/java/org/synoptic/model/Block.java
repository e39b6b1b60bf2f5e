package org.synoptic.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A labelled stretch of a document's text. Cleaning labels, it never deletes.
///
/// @param repeats the earlier words that this block says again; only for [Role#REPEAT]
/// @param post author, handle and day; only for [Role#POST]
public record Block(
        Span span,
        Role role,
        @Nullable Span repeats,
        @Nullable PostInfo post) {
    public Block {
        if ((repeats != null) != (role == Role.REPEAT)) {
            throw new IllegalArgumentException("a repeat, and only a repeat, names what it repeats: " + role);
        }
        if (post != null && role != Role.POST) {
            throw new IllegalArgumentException("only a post has an author: " + role);
        }
    }

    public static Block of(Span span, Role role) {
        return new Block(span, role, null, null);
    }

    public static Block repeat(Span span, Span repeats) {
        return new Block(span, Role.REPEAT, repeats, null);
    }

    public static Block post(Span span, PostInfo post) {
        return new Block(span, Role.POST, null, post);
    }

    /// Who posted, under which handle (without `@`), and when.
    public record PostInfo(
            @Nullable String author,
            @Nullable String handle,
            @Nullable PartialDate date) {}

    public enum Role {
        TITLE,
        DATELINE,
        BYLINE,
        BODY,
        CAPTION,
        CREDIT,
        NAVIGATION,
        POST,
        NOTICE,
        REPEAT;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// Whether the block tells of the world, so that names, times, quotes and events are read from it.
        public boolean isRead() {
            return switch (this) {
                case TITLE, DATELINE, BODY, CAPTION, POST -> true;
                case BYLINE, CREDIT, NAVIGATION, NOTICE, REPEAT -> false;
            };
        }
    }
}
