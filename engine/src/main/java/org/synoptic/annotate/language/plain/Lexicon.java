package org.synoptic.annotate.language.plain;

import java.util.List;

/// A dictionary of word forms. May be used by many threads at once.
@FunctionalInterface
public interface Lexicon {
    /// What a form can be, as the dictionary writes it; nothing where it is unknown.
    List<Entry> look(String form);

    /// @param tag part of speech and form in the dictionary's own tag set
    record Entry(String lemma, String tag) {}
}
