package org.synoptic.model;

/// The language of a text.
///
/// @param tag BCP 47; `und` when it could not be told
/// @param confidence 0 to 1
public record Language(String tag, double confidence) {
    public static final Language UNKNOWN = new Language("und", 0);

    public boolean isKnown() {
        return !tag.equals("und");
    }
}
