package org.synoptic.language.slavic;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.SentenceSplitter;
import org.synoptic.annotate.language.Token;
import org.synoptic.annotate.language.Token.Feature;
import org.synoptic.annotate.language.Token.PartOfSpeech;
import org.synoptic.model.Span;

/// Sentences of a Slavic language, each word with one lemma, its part of speech, and the cases that it can stand in.
final class SlavicSentences implements SentenceSplitter {
    /// Longer ones are cut, so that the time of what follows stays bounded.
    private static final int LONGEST = 400;

    private record Read(String text, Inventory inventory) {}

    private final Lexicon lexicon;
    private final Words words;
    private final Readings readings;
    private final Disambiguator disambiguator;

    /// The blocks of a text are split one after the other.
    @SuppressWarnings("ThreadLocalUsage") // One a language, for the whole process.
    private final ThreadLocal<@Nullable Read> last = new ThreadLocal<>();

    SlavicSentences(Lexicon lexicon, boolean cyrillic) {
        this.lexicon = lexicon;
        this.words = new Words(lexicon);
        this.readings = new Readings(lexicon, cyrillic);
        this.disambiguator = new Disambiguator(lexicon);
    }

    @Override
    public List<Sentence> split(String text, Span part) {
        Inventory inventory = inventory(text);
        List<Sentence> sentences = new ArrayList<>();
        for (List<Word> found : words.sentences(text, part)) {
            for (int from = 0; from < found.size(); from += LONGEST) {
                sentences.add(sentence(found.subList(from, Math.min(found.size(), from + LONGEST)), inventory));
            }
        }
        return sentences;
    }

    private Inventory inventory(String text) {
        Read read = last.get();
        if (read == null || !read.text().equals(text)) {
            read = new Read(text, new Inventory(text));
            last.set(read);
        }
        return read.inventory();
    }

    private Sentence sentence(List<Word> found, Inventory inventory) {
        readings.fill(found, inventory);
        disambiguator.choose(found);
        List<Token> tokens = new ArrayList<>();
        for (Word word : found) tokens.add(token(word));
        Span span = new Span(found.getFirst().span.start(), found.getLast().span.end());
        return new Sentence(span, tokens);
    }

    private Token token(Word word) {
        Reading reading = word.first();
        if (lexicon.isRelative(reading.lemma()))
            return new Token(
                    word.span, word.text, reading.lemma(), PartOfSpeech.PRON, Tags.RELATIVE, reading.features());
        EnumSet<Feature> features = EnumSet.noneOf(Feature.class);
        features.addAll(reading.features());
        if (reading.isNominal()) features.addAll(reading.cases());
        if (reading.pos() == PartOfSpeech.PROPN) features.add(Feature.NAME_FORM);
        if (reading.tag().equals(Tags.GIVEN)) features.add(Feature.GIVEN_NAME);
        return new Token(word.span, word.text, reading.lemma(), reading.pos(), reading.tag(), features);
    }
}
