package org.synoptic.language.en;

import java.util.Optional;
import org.synoptic.annotate.language.DependencyParser;
import org.synoptic.annotate.language.EntityTagger;
import org.synoptic.annotate.language.LanguageModule;
import org.synoptic.annotate.language.RuleFiles;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.SentenceSplitter;
import org.synoptic.annotate.language.TaggedName.Label;
import org.synoptic.annotate.language.Token;
import org.synoptic.annotate.language.Token.PartOfSpeech;
import org.synoptic.language.corenlp.CoreNlpEntityTagger;
import org.synoptic.language.corenlp.CoreNlpSentences;
import org.synoptic.language.corenlp.TransitionParser;

/// English on CoreNLP: one NER model of three classes, no coreference, no SUTime.
public final class English implements LanguageModule {
    private static final String MODELS = "edu/stanford/nlp/models/";

    private final SentenceSplitter sentences =
            new CoreNlpSentences("en", MODELS + "pos-tagger/english-left3words-distsim.tagger", new EnglishWordForms());
    private final EntityTagger entityTagger = new CoreNlpEntityTagger(
            MODELS + "ner/english.all.3class.distsim.crf.ser.gz",
            modelTag -> switch (modelTag) {
                case "PERSON" -> Label.PERSON;
                case "ORGANIZATION" -> Label.ORGANIZATION;
                case "LOCATION" -> Label.PLACE;
                default -> null;
            },
            English::mayBeName);
    private final DependencyParser parser = new TransitionParser(MODELS + "parser/nndep/english_UD.gz");
    private final RuleFiles rules = new RuleFiles(English.class);

    /// A word with a capital, but for one that only begins its sentence.
    private static boolean mayBeName(Sentence sentence, int index) {
        Token token = sentence.token(index);
        int from = index == 0 && token.pos() != PartOfSpeech.PROPN ? 1 : 0;
        return token.text().chars().skip(from).anyMatch(Character::isUpperCase);
    }

    @Override
    public String tag() {
        return "en";
    }

    @Override
    public String origin() {
        return "Stanford CoreNLP 4.5.10";
    }

    @Override
    public String licence() {
        return "GPL-3.0-or-later";
    }

    @Override
    public SentenceSplitter sentences() {
        return sentences;
    }

    @Override
    public EntityTagger entityTagger() {
        return entityTagger;
    }

    @Override
    public Optional<DependencyParser> parser() {
        return Optional.of(parser);
    }

    @Override
    public RuleFiles rules() {
        return rules;
    }
}
