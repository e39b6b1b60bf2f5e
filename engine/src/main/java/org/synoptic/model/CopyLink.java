package org.synoptic.model;

import java.util.List;
import java.util.Locale;

/// Two documents of which one holds words of the other.
///
/// @param a id of the document that came first, as far as days, credits or containment tell; else the smaller id
/// @param share 0 to 1: of the shorter text, what stands in the other too
/// @param passages what matches, in the order of `a`
public record CopyLink(String a, String b, Relation relation, double share, List<Match> passages) {
    public CopyLink {
        passages = List.copyOf(passages);
    }

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
