package org.synoptic.language.slavic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.IStemmer;
import morfologik.stemming.WordData;

/// A dictionary of word forms in the morfologik format, read when it is first asked; may be used by many threads.
final class FormDictionary {
    /// Reads one tag of the dictionary's own tag set.
    @FunctionalInterface
    interface TagReader {
        /// @param readings takes what the tag says; a tag may say several things
        void read(String lemma, String tag, List<Reading> readings);
    }

    private final String resource;
    private final TagReader tags;
    private volatile boolean loaded;
    private @org.jspecify.annotations.Nullable Dictionary dictionary;

    /// A lookup keeps buffers, so each thread has its own; the dictionary behind them is one.
    private final ThreadLocal<IStemmer> lookup = ThreadLocal.withInitial(() -> new DictionaryLookup(dictionary()));

    /// @param resource its place on the class path
    FormDictionary(String resource, TagReader tags) {
        this.resource = resource;
        this.tags = tags;
    }

    /// @param form exactly as the dictionary writes it
    List<Reading> readings(String form) {
        List<Reading> readings = new ArrayList<>();
        for (WordData data : lookup.get().lookup(form)) {
            String lemma = Objects.requireNonNullElse(data.getStem(), form).toString();
            tags.read(lemma, Objects.requireNonNullElse(data.getTag(), "").toString(), readings);
        }
        return readings;
    }

    private synchronized Dictionary dictionary() {
        if (!loaded || dictionary == null) {
            URL place = Objects.requireNonNull(FormDictionary.class.getResource(resource), resource);
            try {
                dictionary = Dictionary.read(place);
            } catch (IOException e) {
                throw new UncheckedIOException("[" + resource + "] cannot be read", e);
            }
            loaded = true;
        }
        return dictionary;
    }
}
