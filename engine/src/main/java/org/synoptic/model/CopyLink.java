package org.synoptic.model;

import java.util.List;
import java.util.Locale;

/// Two documents of which one holds words of the other.
///
/// @param a id of the document that came first, as far as days, credits or containment tell; else the smaller id
/// @param share 0 to 1: of the shorter text, what stands in the other too
/// @param passages what matches, in the order of `a`
/// @param credits the news agencies that the two say their words come from, those of `a` first
public record CopyLink(
        String a, String b, Relation relation, double share, List<Match> passages, List<Credit> credits) {
    public CopyLink {
        passages = List.copyOf(passages);
        credits = List.copyOf(credits);
    }

    /// A link of documents that credit nobody.
    public CopyLink(String a, String b, Relation relation, double share, List<Match> passages) {
        this(a, b, relation, share, passages, List.of());
    }

    /// @param agency "Reuters", whatever the language of the words that name it
    public record Credit(String agency, Passage words) {}

    public record Match(Span a, Span b) {}

    public enum Relation {
        IDENTICAL,
        NEAR_COPY,
        EXCERPT,
        TRANSLATION;

        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
