package org.synoptic.language.corenlp;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Scores the transitions of a parser by what stands on its stack and in its buffer: a network of one hidden layer with
/// cubes of the sums. What a word, tag or label at one of the places adds to the sums is worked out once and kept.
///
/// @see <a href="https://aclanthology.org/D14-1082/">Chen and Manning 2014, sections 3.1 and 3.3</a>
final class TransitionNetwork {
    /// Places of words, of tags and of labels.
    static final int WORDS = 18;

    static final int LABELS = 12;
    static final int PLACES = 2 * WORDS + LABELS;

    /// Kept sums of words, a power of two; 4 kB each.
    private static final int KEPT = 1 << 14;

    private static final String UNKNOWN = "-UNKNOWN-";
    private static final String NULL = "-NULL-";
    private static final String ROOT = "-ROOT-";

    private final ParserModel model;

    /// By place and word. A slot may hold another word's sums; whoever finds none works them out again, so that a race
    /// costs time and no result.
    private final @Nullable Sums[] words = new Sums[KEPT];

    /// By place and tag or label.
    private final @Nullable Sums[] others;

    private final int firstTag;
    private final int size;
    private final int hidden;

    /// Final, so that other threads see all of it.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Sums(long key, float[] values) {}

    TransitionNetwork(ParserModel model) {
        this.model = model;
        this.firstTag = model.words().size();
        this.size = model.embeddings()[0].length;
        this.hidden = model.bias().length;
        this.others = new Sums[PLACES * (model.embeddings().length - firstTag)];
    }

    List<String> labels() {
        return model.labels();
    }

    int word(String word) {
        return model.words().getOrDefault(word, model.words().getOrDefault(UNKNOWN, 0));
    }

    int tag(String tag) {
        return model.tags().getOrDefault(tag, model.tags().getOrDefault(UNKNOWN, firstTag));
    }

    /// Index of the label among [#labels] as an input.
    int label(int label) {
        return model.firstLabel() + label;
    }

    int noWord() {
        return word(NULL);
    }

    int noTag() {
        return tag(NULL);
    }

    int rootWord() {
        return word(ROOT);
    }

    int rootTag() {
        return tag(ROOT);
    }

    /// @param features an input for each place
    /// @param sums as long as the hidden layer; overwritten
    /// @param scores one a transition: the left arcs and the right arcs with each label but the first, then the
    /// shift; overwritten
    void score(int[] features, float[] sums, float[] scores) {
        System.arraycopy(model.bias(), 0, sums, 0, hidden);
        for (int place = 0; place < PLACES; place += 4) {
            float[] first = sums(place, features[place]);
            float[] second = sums(place + 1, features[place + 1]);
            float[] third = sums(place + 2, features[place + 2]);
            float[] fourth = sums(place + 3, features[place + 3]);
            // Four at a time, in the order of the places, so that the sums are the same to the last bit.
            for (int i = 0; i < sums.length; i++) sums[i] = sums[i] + first[i] + second[i] + third[i] + fourth[i];
        }
        java.util.Arrays.fill(scores, 0);
        for (int i = 0; i < sums.length; i += 4) addCubes(sums, i, scores);
    }

    /// Adds what four numbers of the hidden layer say, one behind the other: the same sums as one at a time.
    private void addCubes(float[] sums, int from, float[] scores) {
        float[][] output = model.output();
        if (from + 4 > sums.length) {
            for (int i = from; i < sums.length; i++) {
                float cube = cube(sums[i]);
                for (int t = 0; t < scores.length; t++) scores[t] += cube * output[i][t];
            }
            return;
        }
        float first = cube(sums[from]);
        float second = cube(sums[from + 1]);
        float third = cube(sums[from + 2]);
        float fourth = cube(sums[from + 3]);
        float[] ofFirst = output[from];
        float[] ofSecond = output[from + 1];
        float[] ofThird = output[from + 2];
        float[] ofFourth = output[from + 3];
        for (int t = 0; t < scores.length; t++) {
            scores[t] =
                    scores[t] + first * ofFirst[t] + second * ofSecond[t] + third * ofThird[t] + fourth * ofFourth[t];
        }
    }

    private static float cube(float sum) {
        return sum * sum * sum;
    }

    private float[] sums(int place, int feature) {
        boolean word = feature < firstTag;
        @Nullable Sums[] kept = word ? words : others;
        long key = (long) feature * PLACES + place;
        int slot = word ? (int) ((key * 0x9E3779B97F4A7C15L) >>> 50) : (feature - firstTag) * PLACES + place;
        Sums found = kept[slot];
        if (found != null && found.key() == key) return found.values();
        Sums made = new Sums(key, made(place, feature));
        kept[slot] = made;
        return made.values();
    }

    private float[] made(int place, int feature) {
        float[] values = new float[hidden];
        float[] embedding = model.embeddings()[feature];
        for (int k = 0; k < size; k++) {
            float[] weights = model.input()[place * size + k];
            float by = embedding[k];
            for (int i = 0; i < values.length; i++) values[i] += by * weights[i];
        }
        return values;
    }

    int transitions() {
        return model.output()[0].length;
    }

    int hidden() {
        return hidden;
    }
}
