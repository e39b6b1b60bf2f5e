package org.synoptic.language.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Supplier;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.SentenceSplitter;
import org.synoptic.annotate.language.Token;
import org.synoptic.model.Span;

/// CoreNLP's tokenizer and sentence splitter, with a part of speech for each word; a language adds lemma and features.
public final class CoreNlpSentences implements SentenceSplitter {
    /// CoreNLP's time grows with the square of a sentence: longer ones are cut.
    private static final int MAX_WORDS = 200;

    private final Supplier<StanfordCoreNLP> tokenizer;
    private final Supplier<MaxentTagger> tagger;
    private final WordForms forms;

    /// Lemma, part of speech and features of a word, from its text and the tag of the model.
    @FunctionalInterface
    public interface WordForms {
        Token token(Span span, String text, String tag, boolean startsSentence);

        /// Whether a number and a point before a word are its ordinal, "3. Dezember", and end no sentence.
        default boolean isOrdinal(String number, String next) {
            return false;
        }
    }

    /// @param language as CoreNLP names it: `en`, `de`
    public CoreNlpSentences(String language, String taggerModel, WordForms forms) {
        this.tokenizer = new Lazy<>(() -> tokenizer(language));
        this.tagger = new Lazy<>(() -> new MaxentTagger(taggerModel));
        this.forms = forms;
    }

    private static StanfordCoreNLP tokenizer(String language) {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize");
        properties.setProperty("tokenize.language", language);
        properties.setProperty("tokenize.options", "untokenizable=noneKeep,invertible=true,splitHyphenated=false");
        properties.setProperty("ssplit.newlineIsSentenceBreak", "two");
        return new StanfordCoreNLP(properties, false);
    }

    @Override
    public List<Sentence> split(String text, Span part) {
        Annotation annotation = new Annotation(part.of(text));
        tokenizer.get().annotate(annotation);
        List<Sentence> sentences = new ArrayList<>();
        for (List<CoreLabel> words : rows(annotation)) {
            for (int from = 0; from < words.size(); from += MAX_WORDS) {
                sentences.add(
                        sentence(text, part.start(), words.subList(from, Math.min(words.size(), from + MAX_WORDS))));
            }
        }
        return sentences;
    }

    /// The words of each sentence; a sentence that was cut behind an ordinal number is whole again.
    private List<List<CoreLabel>> rows(Annotation annotation) {
        List<List<CoreLabel>> rows = new ArrayList<>();
        for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            List<CoreLabel> words = sentence.get(CoreAnnotations.TokensAnnotation.class);
            if (!rows.isEmpty() && endsInOrdinal(rows.getLast(), words.getFirst()))
                rows.getLast().addAll(words);
            else rows.add(new ArrayList<>(words));
        }
        return rows;
    }

    private boolean endsInOrdinal(List<CoreLabel> words, CoreLabel next) {
        if (words.size() < 2 || !words.getLast().word().equals(".")) return false;
        CoreLabel number = words.get(words.size() - 2);
        return number.endPosition() == words.getLast().beginPosition() && forms.isOrdinal(number.word(), next.word());
    }

    private Sentence sentence(String text, int offset, List<CoreLabel> words) {
        List<CoreLabel> tagged = new ArrayList<>(words);
        tagger.get().tagCoreLabels(tagged);
        List<Token> tokens = new ArrayList<>();
        for (CoreLabel word : tagged) {
            Span span = new Span(offset + word.beginPosition(), offset + word.endPosition());
            tokens.add(forms.token(span, span.of(text), word.tag(), tokens.isEmpty()));
        }
        Span span = new Span(
                tokens.getFirst().span().start(), tokens.getLast().span().end());
        return new Sentence(span, tokens);
    }
}
