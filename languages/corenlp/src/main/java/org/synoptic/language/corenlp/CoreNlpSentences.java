package org.synoptic.language.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.SentenceSplitter;
import org.synoptic.annotate.language.Token;
import org.synoptic.model.Span;

/// CoreNLP's tokenizer and sentence splitter, with a part of speech for each word; a language adds lemma and features.
public final class CoreNlpSentences implements SentenceSplitter {
    /// CoreNLP's time grows with the square of a sentence: longer ones are cut.
    private static final int MAX_WORDS = 200;

    private final Supplier<StanfordCoreNLP> tokenizer;
    private final Supplier<PosTagger> tagger;
    private final WordForms forms;

    /// Lemma, part of speech and features of a word, from its text and the tag of the model.
    public interface WordForms {
        Token token(Span span, String text, String tag, boolean startsSentence);

        /// Whether a full stop between these words ends no sentence, whatever CoreNLP says: "am 15. August".
        default boolean goesOn(String before, String after) {
            return false;
        }

        /// The word as the texts that the tagger learned from write it, in several words where it has parts: "von",
        /// "dem" for "vom", a plain mark for „.
        default List<String> asLearned(String word) {
            return List.of(word);
        }
    }

    /// @param language as CoreNLP names it: `en`, `de`
    public CoreNlpSentences(String language, String taggerModel, WordForms forms) {
        this.tokenizer = new Lazy<>(() -> tokenizer(language));
        this.tagger = new Lazy<>(() -> new PosTagger(TagModelReader.read(taggerModel)));
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
        for (List<CoreLabel> words : joined(annotation, part.of(text))) {
            for (int from = 0; from < words.size(); from += MAX_WORDS) {
                sentences.add(
                        sentence(text, part.start(), words.subList(from, Math.min(words.size(), from + MAX_WORDS))));
            }
        }
        return sentences;
    }

    /// CoreNLP's sentences, those made one that a stop parts which ends none.
    private List<List<CoreLabel>> joined(Annotation annotation, String text) {
        List<List<CoreLabel>> sentences = new ArrayList<>();
        for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            List<CoreLabel> words = sentence.get(CoreAnnotations.TokensAnnotation.class);
            List<CoreLabel> before = sentences.isEmpty() ? List.of() : sentences.getLast();
            if (goesOn(before, words.getFirst(), text)) before.addAll(words);
            else sentences.add(new ArrayList<>(words));
        }
        return sentences;
    }

    private boolean goesOn(List<CoreLabel> before, CoreLabel next, String text) {
        if (before.size() < 2 || !before.getLast().word().equals(".")) return false;
        CoreLabel word = before.get(before.size() - 2);
        String between = text.substring(word.endPosition(), next.beginPosition());
        return between.indexOf('\n') < 0 && forms.goesOn(word.word(), next.word());
    }

    private Sentence sentence(String text, int offset, List<CoreLabel> words) {
        List<String> tags = tags(words);
        List<Token> tokens = new ArrayList<>(tags.size());
        for (int i = 0; i < tags.size(); i++) {
            CoreLabel word = words.get(i);
            Span span = new Span(offset + word.beginPosition(), offset + word.endPosition());
            tokens.add(forms.token(span, span.of(text), tags.get(i), tokens.isEmpty()));
        }
        Span span = new Span(
                tokens.getFirst().span().start(), tokens.getLast().span().end());
        return new Sentence(span, tokens);
    }

    /// A word of several parts has the tag of its first.
    private List<String> tags(List<CoreLabel> words) {
        List<String> parts = new ArrayList<>(words.size());
        int[] firsts = new int[words.size()];
        for (int i = 0; i < firsts.length; i++) {
            firsts[i] = parts.size();
            parts.addAll(forms.asLearned(words.get(i).word()));
        }
        List<String> tags = tagger.get().tag(parts);
        return IntStream.of(firsts).mapToObj(tags::get).toList();
    }
}
