package org.synoptic.compare.fact;

/// Whether words of a class stand in a short text.
public final class TermsIn {
    private TermsIn() {}

    /// @param kind a class of `terms.tsv`
    public static boolean stands(String kind, String text, String languageTag) {
        return Terms.all().in(new WordList(text), languageTag.split("-", 2)[0]).stream()
                .anyMatch(hit -> hit.kind().equals(kind));
    }

    /// How often terms of the class stand there.
    public static int count(String kind, String text, String languageTag) {
        return (int) Terms.all().in(new WordList(text), languageTag.split("-", 2)[0]).stream()
                .filter(hit -> hit.kind().equals(kind))
                .count();
    }
}
