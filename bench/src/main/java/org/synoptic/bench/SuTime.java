package org.synoptic.bench;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeAnnotator;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.synoptic.model.Document;

/// SUTime of Stanford CoreNLP, English only.
///
/// @see <a href="https://nlp.stanford.edu/software/sutime.html">SUTime, GPL-3.0-or-later</a>
final class SuTime implements TimeSystem {
    private final StanfordCoreNLP words;
    private final TimeAnnotator tagger;
    private final boolean given;
    private final Map<String, Annotation> prepared = new HashMap<>();

    /// @param given whether words with lemma and part of speech are found beforehand and not measured
    SuTime(boolean given) {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma");
        this.words = new StanfordCoreNLP(properties);
        Properties withoutHolidays = new Properties();
        withoutHolidays.setProperty("sutime.binders", "0");
        this.tagger = new TimeAnnotator("sutime", withoutHolidays);
        this.given = given;
    }

    @Override
    public String name() {
        return "SUTime (CoreNLP 4.5.10), " + (given ? "words given" : "from the text, words found too");
    }

    @Override
    public boolean reads(String language) {
        return language.equals("en");
    }

    @Override
    public void prepare(Document document) {
        if (given) prepared.computeIfAbsent(document.id(), id -> annotation(document));
    }

    private Annotation annotation(Document document) {
        Annotation annotation = new Annotation(document.text());
        if (document.published() != null) {
            annotation.set(
                    CoreAnnotations.DocDateAnnotation.class,
                    document.published().date().toString());
        }
        words.annotate(annotation);
        return annotation;
    }

    @Override
    public int tag(Document document) {
        Annotation before = prepared.get(document.id());
        Annotation annotation = before == null ? annotation(document) : before;
        tagger.annotate(annotation);
        return annotation.get(TimeAnnotations.TimexAnnotations.class).size();
    }
}
