package org.synoptic.annotate.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.SentenceSplitter;
import org.synoptic.annotate.language.Token;
import org.synoptic.model.Span;

/// The words of known names in the base forms that a language module gives them, so that any form of a name finds it.
///
/// A word with a capital keeps one in its base form: "Китай" is no "китай".
final class BaseForms {
    private final SentenceSplitter splitter;

    BaseForms(SentenceSplitter splitter) {
        this.splitter = splitter;
    }

    List<String> of(String name) {
        List<String> words = new ArrayList<>();
        for (Sentence sentence : splitter.split(name, new Span(0, name.length()))) {
            for (Token token : sentence.tokens()) words.add(base(token));
        }
        return words.isEmpty() ? List.of(name) : words;
    }

    /// The base form first, then the word as it stands.
    static List<String> of(Token token) {
        String base = base(token);
        return base.equals(token.text()) ? List.of(base) : List.of(base, token.text());
    }

    private static String base(Token token) {
        String lemma = token.lemma();
        if (lemma.isEmpty() || !Shapes.isCapital(token) || Shapes.isUpper(lemma)) return lemma;
        int first = lemma.offsetByCodePoints(0, 1);
        return lemma.substring(0, first).toUpperCase(Locale.ROOT) + lemma.substring(first);
    }
}
