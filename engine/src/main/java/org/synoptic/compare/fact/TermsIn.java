package org.synoptic.compare.fact;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.synoptic.model.Span;

/// Whether words of a class stand in a short text, and what its words mean.
public final class TermsIn {
    private TermsIn() {}

    /// @param kind a class of `terms.tsv`
    public static boolean stands(String kind, String text, String languageTag) {
        return Terms.all().in(new WordList(text), languageTag.split("-", 2)[0]).stream()
                .anyMatch(hit -> hit.kind().equals(kind));
    }

    /// Whether the file has words of the class in the language.
    public static boolean knows(String kind, String languageTag) {
        return Terms.all().knows(kind, languageTag.split("-", 2)[0]);
    }

    /// How often terms of the class stand there.
    public static int count(String kind, String text, String languageTag) {
        return (int) Terms.all().in(new WordList(text), languageTag.split("-", 2)[0]).stream()
                .filter(hit -> hit.kind().equals(kind))
                .count();
    }

    /// Where they stand, in the order of the text.
    public static List<Span> spans(String kind, String text, String languageTag) {
        return Terms.all().in(new WordList(text), languageTag.split("-", 2)[0]).stream()
                .filter(hit -> hit.kind().equals(kind))
                .map(Terms.Hit::span)
                .toList();
    }

    /// A word and what it means, in a term that is the same in all languages: "listen", "security".
    ///
    /// @param span in the text given
    public record Meaning(String term, Span span) {}

    /// The words of a short text of which the file `concepts.tsv` knows the meaning, in its order.
    public static List<Meaning> meanings(String text, String languageTag) {
        return Terms.concepts().in(new WordList(text), languageTag.split("-", 2)[0]).stream()
                .map(hit -> new Meaning(hit.term(), hit.span()))
                .toList();
    }

    /// Where words stand that may tell of an event, in the order of the text, by the kind of event: "ASSAULT".
    public static Map<String, List<Span>> deeds(String text, String languageTag) {
        return Terms.deeds().in(new WordList(text), languageTag.split("-", 2)[0]).stream()
                .collect(Collectors.groupingBy(
                        Terms.Hit::kind, Collectors.mapping(Terms.Hit::span, Collectors.toList())));
    }
}
