package org.synoptic.read;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Block.Role;
import org.synoptic.model.Kind;
import org.synoptic.model.Span;

/// A text cut into paragraphs, before anything is known but what stands beside it: what every format hands over.
///
/// @param paragraphs in order, without overlap; all but white space and markup of the text
/// @param isPage whether markup has already told the report from the furniture around it
record Draft(String text, List<Paragraph> paragraphs, Metadata metadata, boolean isPage) {
    Draft {
        paragraphs = List.copyOf(paragraphs);
    }

    /// @param role what the markup says it is; null when it says nothing
    /// @param post who posted and when, where the markup marks a post
    /// @param isItem whether it is an item of a list
    /// @param isHeading whether the markup makes it a heading
    /// @param words its words, where they have been asked for
    record Paragraph(
            Span span,
            @Nullable Role role,
            org.synoptic.model.Block.@Nullable PostInfo post,
            boolean isItem,
            boolean isHeading,
            @Nullable Words words) {
        Paragraph(Span span, @Nullable Role role, boolean isItem, boolean isHeading) {
            this(span, role, null, isItem, isHeading, null);
        }

        static Paragraph plain(Span span) {
            return new Paragraph(span, null, false, false);
        }
    }

    /// What is told beside the text: by JSON fields, `meta` elements, a feed.
    ///
    /// @param date as written there
    /// @param kind what the page calls itself
    /// @param address where the report was published, on the web
    /// @param likelyDate a day that may be the one, where the text does not state another
    record Metadata(
            @Nullable String title,
            @Nullable String date,
            @Nullable String outlet,
            @Nullable String byline,
            @Nullable String language,
            Kind.@Nullable Value kind,
            @Nullable String address,
            @Nullable String likelyDate) {
        static final Metadata NONE = new Metadata(null, null, null, null, null, null);

        Metadata(
                @Nullable String title,
                @Nullable String date,
                @Nullable String outlet,
                @Nullable String byline,
                @Nullable String language,
                Kind.@Nullable Value kind) {
            this(title, date, outlet, byline, language, kind, null, null);
        }

        /// The same, published there; where no address is given, as it was.
        Metadata at(@Nullable String where) {
            return where == null ? this : new Metadata(title, date, outlet, byline, language, kind, where, likelyDate);
        }

        /// What is known here, and for the rest what `other` says.
        Metadata or(Metadata other) {
            return new Metadata(
                    first(title, other.title),
                    first(date, other.date),
                    first(outlet, other.outlet),
                    first(byline, other.byline),
                    first(language, other.language),
                    kind != null ? kind : other.kind,
                    first(address, other.address),
                    first(likelyDate, other.likelyDate));
        }

        private static @Nullable String first(@Nullable String one, @Nullable String other) {
            return one != null ? one : other;
        }
    }

    /// The same text, published there.
    Draft at(@Nullable String address) {
        return new Draft(text, paragraphs, metadata.at(address), isPage);
    }
}
