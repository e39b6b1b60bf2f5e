package org.synoptic.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.synoptic.annotate.language.LanguageModule;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.time.TimeTagger;
import org.synoptic.model.Block;
import org.synoptic.model.Document;

/// Our own tagger, which can do with the text alone, and knows the tense where it is given words with their parts of
/// speech.
final class SynopticTimes implements TimeSystem {
    private final LanguageModule module;
    private final TimeTagger tagger;
    private final Words words;
    private final Map<String, List<Sentence>> prepared = new HashMap<>();

    /// Where the words come from.
    enum Words {
        NONE("text alone, no tense"),
        GIVEN("words given"),
        FOUND("from the text, words found too");

        private final String label;

        Words(String label) {
            this.label = label;
        }
    }

    SynopticTimes(LanguageModule module, Words words) {
        this.module = module;
        this.tagger = TimeTagger.of(module);
        this.words = words;
    }

    @Override
    public String name() {
        return "Synoptic, " + words.label;
    }

    @Override
    public boolean reads(String language) {
        return module.tag().equals(language);
    }

    @Override
    public void prepare(Document document) {
        if (words == Words.GIVEN) prepared.computeIfAbsent(document.id(), id -> sentences(document));
    }

    @Override
    public int tag(Document document) {
        List<Sentence> sentences = switch (words) {
            case NONE -> List.of();
            case GIVEN -> prepared.getOrDefault(document.id(), List.of());
            case FOUND -> sentences(document);
        };
        return tagger.tag(document, sentences).size();
    }

    private List<Sentence> sentences(Document document) {
        List<Sentence> sentences = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block.role().isRead()) sentences.addAll(module.sentences().split(document.text(), block.span()));
        }
        return sentences;
    }
}
