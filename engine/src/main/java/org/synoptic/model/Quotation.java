package org.synoptic.model;

/// Words between quotation marks, of one paragraph.
///
/// @param span the words, without marks and white space at the rim; never empty
/// @param outer the same with the marks that are there
/// @param continues whether it goes on from the one before: a quotation of several paragraphs
public record Quotation(Span span, Span outer, boolean continues) {
    /// Whether the mark before the words is a single one, which may be an apostrophe too.
    public boolean inSingleMarks(String text) {
        return outer.start() < span.start() && MarkStyle.isSingle(text.charAt(outer.start()));
    }
}
