package org.synoptic.model;

import java.util.List;

/// The language of a text.
///
/// @param tag BCP 47; `und` when it could not be told
/// @param confidence 0 to 1
/// @param also languages that whole paragraphs beside it are in, the one with most text first
public record Language(String tag, double confidence, List<String> also) {
    public static final Language UNKNOWN = new Language("und", 0);

    public Language {
        also = List.copyOf(also);
    }

    public Language(String tag, double confidence) {
        this(tag, confidence, List.of());
    }

    /// The tag without region and script: `en` for `en-GB`.
    public String primary() {
        int end = tag.indexOf('-');
        return end < 0 ? tag : tag.substring(0, end);
    }

    public boolean isKnown() {
        return !tag.equals("und");
    }
}
