package org.synoptic.language.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.EntityTagger;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.TaggedName;
import org.synoptic.annotate.language.TaggedName.Label;

/// CoreNLP's conditional random field, with a model of three or four classes.
public final class CoreNlpEntityTagger implements EntityTagger {
    /// What a word is told by: the model's features reach four words to each side.
    private static final int REACH = 6;

    private final Supplier<CRFClassifier<CoreLabel>> classifier;
    private final Labels labels;
    private final Candidates candidates;

    /// The class that the model's tag of a word stands for; null for none.
    @FunctionalInterface
    public interface Labels {
        @Nullable
        Label of(String modelTag);
    }

    /// Whether a word can be part of a name. Words far from all that can are not shown to the model, since it costs
    /// most of a document's time.
    @FunctionalInterface
    public interface Candidates {
        boolean mayBeName(Sentence sentence, int token);
    }

    public CoreNlpEntityTagger(String model, Labels labels) {
        this(model, labels, (sentence, token) -> true);
    }

    public CoreNlpEntityTagger(String model, Labels labels, Candidates candidates) {
        this.classifier = new Lazy<>(() -> load(model));
        this.labels = labels;
        this.candidates = candidates;
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
        BitSet near = new BitSet();
        for (int i = 0; i < sentence.size(); i++) {
            if (candidates.mayBeName(sentence, i)) near.set(Math.max(0, i - REACH), i + REACH + 1);
        }
        List<TaggedName> names = new ArrayList<>();
        List<CoreLabel> words = CoreLabels.of(sentence);
        int from = near.nextSetBit(0);
        while (from >= 0 && from < words.size()) {
            int to = Math.min(words.size(), near.nextClearBit(from));
            for (TaggedName name : names(words.subList(from, to))) {
                names.add(new TaggedName(from + name.from(), from + name.to(), name.label()));
            }
            from = near.nextSetBit(to);
        }
        return names;
    }

    private List<TaggedName> names(List<CoreLabel> words) {
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
