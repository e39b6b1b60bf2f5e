package org.synoptic.language.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.synoptic.annotate.language.plain.Lexicon;

/// A dictionary of word forms in morfologik's format.
///
/// @see <a href="https://github.com/morfologik/morfologik-stemming">morfologik-stemming</a>
public final class MorfologikLexicon implements Lexicon {
    /// A lookup keeps buffers, so each thread has its own; the dictionary behind them is one.
    private final ThreadLocal<DictionaryLookup> lookups;

    /// How many characters at the end of a tag tell how frequent the form is.
    private final int frequency;

    private MorfologikLexicon(Dictionary dictionary) {
        this.lookups = ThreadLocal.withInitial(() -> new DictionaryLookup(dictionary));
        this.frequency = dictionary.metadata.isFrequencyIncluded() ? 1 : 0;
    }

    /// @param resource of the dictionary on the class path, beside its `.info`
    public static MorfologikLexicon of(String resource) {
        URL dictionary = Objects.requireNonNull(MorfologikLexicon.class.getResource(resource), resource);
        try {
            return new MorfologikLexicon(Dictionary.read(dictionary));
        } catch (IOException e) {
            throw new UncheckedIOException("[" + resource + "] cannot be read", e);
        }
    }

    @Override
    public List<Entry> look(String form) {
        List<Entry> entries = new ArrayList<>();
        for (WordData data : lookups.get().lookup(form)) {
            String tags = Objects.requireNonNullElse(data.getTag(), "").toString();
            String lemma = Objects.requireNonNullElse(data.getStem(), form).toString();
            String told = tags.substring(0, Math.max(0, tags.length() - frequency));
            // several readings of one lemma may stand in one tag: "subst:sg:nom:f+subst:sg:acc:f"
            for (String tag : told.split("\\+(?=[a-z]+:)")) entries.add(new Entry(lemma, tag));
        }
        return List.copyOf(entries);
    }
}
