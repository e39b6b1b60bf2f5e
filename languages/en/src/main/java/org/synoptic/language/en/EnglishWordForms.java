package org.synoptic.language.en;

import edu.stanford.nlp.process.Morphology;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.synoptic.annotate.language.Token;
import org.synoptic.annotate.language.Token.Feature;
import org.synoptic.annotate.language.Token.PartOfSpeech;
import org.synoptic.language.corenlp.CoreNlpSentences;
import org.synoptic.model.Span;

/// English words from Penn Treebank tags.
///
/// @see <a href="https://catalog.ldc.upenn.edu/docs/LDC99T42/tagguid1.pdf">Penn Treebank part-of-speech tags</a>
final class EnglishWordForms implements CoreNlpSentences.WordForms {
    private static final Set<String> AUXILIARIES = Set.of(
            "be", "have", "do", "will", "would", "shall", "should", "can", "could", "may", "might", "must", "ought");

    /// Of the words tagged IN those that only ever open a clause.
    private static final Set<String> SUBORDINATORS =
            Set.of("that", "because", "while", "although", "though", "if", "whether", "unless", "whereas");

    /// Marks that the tagger does not know, by those of the Penn Treebank.
    private static final Map<String, String> MARKS = Map.of("–", "--", "—", "--", "„", "``", "«", "``", "»", "''");

    /// So many lemmas are kept; what is looked up later is worked out each time.
    private static final int KEPT = 50_000;

    private final Map<String, String> lemmas = new ConcurrentHashMap<>();

    @Override
    public Token token(Span span, String text, String tag, boolean startsSentence) {
        String lemma = lemma(text, tag);
        return new Token(span, text, lemma, partOfSpeech(tag, lemma.toLowerCase(Locale.ROOT)), tag, features(tag));
    }

    @Override
    public List<String> asLearned(String word) {
        return List.of(MARKS.getOrDefault(word, word));
    }

    private String lemma(String text, String tag) {
        String key = text + '\t' + tag;
        String known = lemmas.get(key);
        if (known != null) return known;
        String lemma = Morphology.lemmaStatic(text, tag);
        if (lemmas.size() < KEPT) lemmas.put(key, lemma);
        return lemma;
    }

    private static PartOfSpeech partOfSpeech(String tag, String lemma) {
        return switch (tag) {
            case "NN", "NNS" -> PartOfSpeech.NOUN;
            case "NNP", "NNPS" -> PartOfSpeech.PROPN;
            case "VB", "VBD", "VBG", "VBN", "VBP", "VBZ" ->
                AUXILIARIES.contains(lemma) ? PartOfSpeech.AUX : PartOfSpeech.VERB;
            case "MD" -> PartOfSpeech.AUX;
            case "JJ", "JJR", "JJS" -> PartOfSpeech.ADJ;
            case "RB", "RBR", "RBS", "WRB" -> PartOfSpeech.ADV;
            case "IN" -> SUBORDINATORS.contains(lemma) ? PartOfSpeech.SCONJ : PartOfSpeech.ADP;
            case "TO", "POS", "RP" -> PartOfSpeech.PART;
            case "DT", "PDT", "WDT", "PRP$", "WP$" -> PartOfSpeech.DET;
            case "PRP", "WP", "EX" -> PartOfSpeech.PRON;
            case "CD" -> PartOfSpeech.NUM;
            case "CC" -> PartOfSpeech.CCONJ;
            case "UH" -> PartOfSpeech.INTJ;
            case "$", "#", "SYM" -> PartOfSpeech.SYM;
            case "FW", "LS", "ADD", "AFX", "GW" -> PartOfSpeech.X;
            default -> PartOfSpeech.PUNCT;
        };
    }

    private static Set<Feature> features(String tag) {
        return switch (tag) {
            case "VBD" -> EnumSet.of(Feature.FINITE, Feature.PAST);
            case "VBP", "VBZ" -> EnumSet.of(Feature.FINITE, Feature.PRESENT);
            case "MD" -> EnumSet.of(Feature.FINITE);
            case "VB" -> EnumSet.of(Feature.INFINITIVE);
            case "VBN" -> EnumSet.of(Feature.PAST_PARTICIPLE);
            case "VBG" -> EnumSet.of(Feature.PRESENT_PARTICIPLE);
            case "NNS", "NNPS" -> EnumSet.of(Feature.PLURAL);
            case "NN", "NNP" -> EnumSet.of(Feature.SINGULAR);
            default -> Set.of();
        };
    }
}
