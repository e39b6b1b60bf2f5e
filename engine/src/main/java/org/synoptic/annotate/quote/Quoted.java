package org.synoptic.annotate.quote;

import org.synoptic.model.Span;

/// Words between quotation marks, of one paragraph.
///
/// @param span the words, without marks and white space at the rim
/// @param outer the same with the marks that are there
/// @param continues whether it goes on from the one before: a quotation of several paragraphs
/// @param startsUpper whether the first letter is a capital
record Quoted(Span span, Span outer, boolean continues, boolean startsUpper) {
    static Quoted of(String text, Span span, Span outer, boolean continues) {
        return new Quoted(span, outer, continues, Character.isUpperCase(text.codePointAt(span.start())));
    }
}
