package org.synoptic.language.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.EntityTagger;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.TaggedName;
import org.synoptic.annotate.language.TaggedName.Label;

/// CoreNLP's conditional random field, with a model of three or four classes.
public final class CoreNlpEntityTagger implements EntityTagger {
    private final Supplier<CRFClassifier<CoreLabel>> classifier;
    private final Labels labels;

    /// The class that the model's tag of a word stands for; null for none.
    @FunctionalInterface
    public interface Labels {
        @Nullable
        Label of(String modelTag);
    }

    public CoreNlpEntityTagger(String model, Labels labels) {
        this.classifier = new Lazy<>(() -> load(model));
        this.labels = labels;
    }

    private static CRFClassifier<CoreLabel> load(String model) {
        try {
            return CRFClassifier.getClassifier(model);
        } catch (IOException e) {
            throw new UncheckedIOException("[" + model + "] cannot be read", e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("[" + model + "] is not a model of this CoreNLP", e);
        }
    }

    @Override
    public List<TaggedName> tag(Sentence sentence) {
        List<CoreLabel> words = CoreLabels.of(sentence);
        List<CoreLabel> tagged = classifier.get().classifySentence(words);
        List<TaggedName> names = new ArrayList<>();
        int from = 0;
        while (from < tagged.size()) {
            Label label = label(tagged.get(from));
            int to = from + 1;
            while (to < tagged.size() && label(tagged.get(to)) == label && !begins(tagged.get(to))) to++;
            if (label != null) names.add(new TaggedName(from, to, label));
            from = to;
        }
        return names;
    }

    private @Nullable Label label(CoreLabel word) {
        String tag = word.get(CoreAnnotations.AnswerAnnotation.class);
        return tag == null ? null : labels.of(tag.replaceFirst("^[BI]-", ""));
    }

    private static boolean begins(CoreLabel word) {
        String tag = word.get(CoreAnnotations.AnswerAnnotation.class);
        return tag != null && tag.startsWith("B-");
    }
}
