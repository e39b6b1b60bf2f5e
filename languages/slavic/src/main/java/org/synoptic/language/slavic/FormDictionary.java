package org.synoptic.language.slavic;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.plain.Lexicon.Entry;
import org.synoptic.language.lexicon.MorfologikLexicon;

/// A dictionary of word forms, read when it is first asked; may be used by many threads.
final class FormDictionary {
    /// Reads one tag of the dictionary's own tag set.
    @FunctionalInterface
    interface TagReader {
        /// @param readings takes what the tag says; a tag may say several things
        void read(String lemma, String tag, List<Reading> readings);
    }

    private final String resource;
    private final TagReader tags;
    private @Nullable MorfologikLexicon lexicon;

    /// @param resource its place on the class path
    FormDictionary(String resource, TagReader tags) {
        this.resource = resource;
        this.tags = tags;
    }

    /// @param form exactly as the dictionary writes it
    List<Reading> readings(String form) {
        List<Reading> readings = new ArrayList<>();
        for (Entry entry : lexicon().look(form)) tags.read(entry.lemma(), entry.tag(), readings);
        return readings;
    }

    private synchronized MorfologikLexicon lexicon() {
        if (lexicon == null) lexicon = MorfologikLexicon.of(resource);
        return lexicon;
    }
}
