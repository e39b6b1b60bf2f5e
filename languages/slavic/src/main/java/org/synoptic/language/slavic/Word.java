package org.synoptic.language.slavic;

import java.util.List;
import org.synoptic.model.Span;

/// A word of a sentence while its readings are being chosen.
final class Word {
    final Span span;
    final String text;
    List<Reading> readings = List.of();

    Word(Span span, String text) {
        this.span = span;
        this.text = text;
    }

    Reading first() {
        return readings.getFirst();
    }

    boolean isCapital() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    boolean isWord() {
        return Character.isLetter(text.codePointAt(0));
    }
}
