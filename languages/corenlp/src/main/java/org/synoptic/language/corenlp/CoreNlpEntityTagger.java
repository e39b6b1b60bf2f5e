package org.synoptic.language.corenlp;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.EntityTagger;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.TaggedName;
import org.synoptic.annotate.language.TaggedName.Label;
import org.synoptic.annotate.language.Token;

/// CoreNLP's conditional random field, with a model of three or four classes.
public final class CoreNlpEntityTagger implements EntityTagger {
    /// What a word is told by: the model's features reach four words to each side.
    private static final int REACH = 6;

    private final Supplier<RandomField> field;
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
        this.field = new Lazy<>(() -> new RandomField(FieldModelReader.read(model)));
        this.labels = labels;
        this.candidates = candidates;
    }

    @Override
    public List<TaggedName> tag(Sentence sentence) {
        BitSet near = new BitSet();
        for (int i = 0; i < sentence.size(); i++) {
            if (candidates.mayBeName(sentence, i)) near.set(Math.max(0, i - REACH), i + REACH + 1);
        }
        List<TaggedName> names = new ArrayList<>();
        int from = near.nextSetBit(0);
        while (from >= 0 && from < sentence.size()) {
            int to = Math.min(sentence.size(), near.nextClearBit(from));
            for (TaggedName name : names(sentence.tokens().subList(from, to))) {
                names.add(new TaggedName(from + name.from(), from + name.to(), name.label()));
            }
            from = near.nextSetBit(to);
        }
        return names;
    }

    private List<TaggedName> names(List<Token> words) {
        List<String> tagged = field.get()
                .label(
                        words.stream().map(Token::text).toList(),
                        words.stream().map(Token::tag).toList());
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

    private @Nullable Label label(String tag) {
        return labels.of(begins(tag) || tag.startsWith("I-") ? tag.substring(2) : tag);
    }

    private static boolean begins(String tag) {
        return tag.startsWith("B-");
    }
}
