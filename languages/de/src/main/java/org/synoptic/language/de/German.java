package org.synoptic.language.de;

import java.util.Optional;
import org.synoptic.annotate.language.DependencyParser;
import org.synoptic.annotate.language.EntityTagger;
import org.synoptic.annotate.language.LanguageModule;
import org.synoptic.annotate.language.RuleFiles;
import org.synoptic.annotate.language.SentenceSplitter;
import org.synoptic.annotate.language.TaggedName.Label;
import org.synoptic.language.corenlp.CoreNlpEntityTagger;
import org.synoptic.language.corenlp.CoreNlpSentences;

/// German on CoreNLP, with lemmas and forms from the Morphy dictionary, since CoreNLP has none.
public final class German implements LanguageModule {
    private static final String MODELS = "edu/stanford/nlp/models/";

    private final SentenceSplitter sentences =
            new CoreNlpSentences("de", MODELS + "pos-tagger/german-ud.tagger", new GermanWordForms());
    private final EntityTagger entityTagger =
            new CoreNlpEntityTagger(MODELS + "ner/german.distsim.crf.ser.gz", modelTag -> switch (modelTag) {
                case "PERSON", "PER" -> Label.PERSON;
                case "ORGANIZATION", "ORG" -> Label.ORGANIZATION;
                case "LOCATION", "LOC" -> Label.PLACE;
                case "MISC" -> Label.OTHER;
                default -> null;
            });
    private final RuleFiles rules = new RuleFiles(German.class);

    @Override
    public String tag() {
        return "de";
    }

    @Override
    public String origin() {
        return "Stanford CoreNLP 4.5.10, german-pos-dict 1.2.4";
    }

    @Override
    public String licence() {
        return "GPL-3.0-or-later AND CC-BY-SA-4.0";
    }

    @Override
    public SentenceSplitter sentences() {
        return sentences;
    }

    @Override
    public EntityTagger entityTagger() {
        return entityTagger;
    }

    /// None: CoreNLP's German parser loses the object of most clauses that end in their verb, so the order of words
    /// serves better.
    @Override
    public Optional<DependencyParser> parser() {
        return Optional.empty();
    }

    @Override
    public RuleFiles rules() {
        return rules;
    }
}
