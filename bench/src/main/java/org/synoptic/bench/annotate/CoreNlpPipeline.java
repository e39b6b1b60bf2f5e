package org.synoptic.bench.annotate;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import org.synoptic.model.Block;
import org.synoptic.model.Document;

/// Stanford CoreNLP on the blocks of a document that we read, too.
///
/// @see <a href="https://stanfordnlp.github.io/CoreNLP/">Stanford CoreNLP, GPL-3.0-or-later</a>
final class CoreNlpPipeline implements AnnotationSystem {
    private final String name;
    private final String language;
    private final int every;
    private final StanfordCoreNLP pipeline;

    private CoreNlpPipeline(String name, String language, int every, Properties properties) {
        this.name = "CoreNLP 4.5.10: " + name;
        this.language = language;
        this.every = every;
        properties.setProperty("ssplit.newlineIsSentenceBreak", "two");
        this.pipeline = new StanfordCoreNLP(properties);
    }

    /// Tokens, parts of speech, names by one model, dependencies; no SUTime, no fine-grained names.
    static CoreNlpPipeline lean(String language) {
        Properties properties = language.equals("de") ? german() : new Properties();
        properties.setProperty("annotators", "tokenize,pos,ner,depparse");
        properties.setProperty("enforceRequirements", "false");
        Map.of(
                        "ner.useSUTime", "false",
                        "ner.applyFineGrained", "false",
                        "ner.applyNumericClassifiers", "false",
                        "ner.buildEntityMentions", "false")
                .forEach(properties::setProperty);
        if (language.equals("en")) {
            properties.setProperty("ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
        }
        return new CoreNlpPipeline("lean (tokenize, pos, ner, depparse)", language, 1, properties);
    }

    /// What its quotes with speakers need, with the defaults of all of them but the calendars of holidays; English
    /// only.
    static CoreNlpPipeline withQuotes() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref,quote");
        properties.setProperty("sutime.binders", "0");
        return new CoreNlpPipeline("default (… lemma, ner, depparse, coref, quote)", "en", 32, properties);
    }

    private static Properties german() {
        try (InputStream in = CoreNlpPipeline.class.getResourceAsStream("/StanfordCoreNLP-german.properties")) {
            Properties properties = new Properties();
            properties.load(Objects.requireNonNull(in, "StanfordCoreNLP-german.properties"));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean reads(String tag) {
        return tag.equals(language);
    }

    @Override
    public int every() {
        return every;
    }

    @Override
    public void annotate(Document document) {
        pipeline.annotate(new Annotation(document.blocks().stream()
                .filter(block -> block.role().isRead())
                .map(Block::span)
                .map(span -> span.of(document.text()))
                .collect(Collectors.joining("\n\n"))));
    }
}
