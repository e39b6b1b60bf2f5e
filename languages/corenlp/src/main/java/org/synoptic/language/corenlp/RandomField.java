package org.synoptic.language.corenlp;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Labels words by a model of CoreNLP's conditional random field, the same as CoreNLP gives, in a fraction of the time:
/// what a word alone adds is kept, and features of several words are looked up by number.
///
/// @see <a href="https://aclanthology.org/P05-1045/">Finkel et al. 2005</a>
final class RandomField {
    /// Kept words, a power of two; about 1 kB each.
    private static final int KEPT = 1 << 13;

    private static final Piece DOTS = Piece.of("...");
    private static final Piece DASH = Piece.of("-");

    private final FieldModel model;
    private final FieldWord outside;
    private final Occurrences occurrences;

    /// A slot may hold another word; whoever finds none makes it again, so that a race costs time and no result.
    private final @Nullable FieldWord[] kept = new FieldWord[KEPT];

    RandomField(FieldModel model) {
        this.model = model;
        this.outside = FieldWord.outside(model);
        this.occurrences = new Occurrences(model);
    }

    /// @param words of a sentence
    /// @param tags their parts of speech
    /// @return a label for each
    List<String> label(List<String> words, List<String> tags) {
        FieldWord[] sentence = new FieldWord[words.size()];
        for (int i = 0; i < sentence.length; i++) sentence[i] = word(words.get(i));
        return new Search(sentence, tags).best();
    }

    private FieldWord word(String text) {
        int slot = text.hashCode() * 0x9E3779B9 >>> 32 - Integer.numberOfTrailingZeros(KEPT);
        FieldWord found = kept[slot];
        if (found != null && found.text.equals(text)) return found;
        FieldWord made = FieldWord.of(text, model);
        kept[slot] = made;
        return made;
    }

    /// The most probable labels of one sentence.
    ///
    /// @see <a href="https://doi.org/10.1109/TIT.1967.1054010">Viterbi 1967</a>
    private final class Search {
        private static final Piece WORD_BEFORE = Piece.of("-PW_CTYPE|C");
        private static final Piece WORD_BEHIND = Piece.of("-NW_CTYPE|C");
        private static final Piece SHAPE_BEFORE = Piece.of("-PCTYPE|C");
        private static final Piece SHAPE_BEHIND = Piece.of("-CNTYPE|C");
        private static final Piece SHAPES_AROUND = Piece.of("-PCNTYPE|C");
        private static final Piece SECOND_BEFORE = Piece.of("-PPW_CTYPE|C");
        private static final Piece SECOND_BEHIND = Piece.of("-NNW_CTYPE|C");
        private static final Piece WORDS = Piece.of("-PSEQW2|CpC");
        private static final Piece CLASSES = Piece.of("-PSEQpcDS|CpC");
        private static final Piece SHAPES = Piece.of("-TYPES|CpC");

        private final FieldWord[] sentence;
        private final List<String> tags;
        private final int labels = model.labels().size();

        Search(FieldWord[] sentence, List<String> tags) {
            this.sentence = sentence;
            this.tags = tags;
        }

        private FieldWord at(int position) {
            return position < 0 || position >= sentence.length ? outside : sentence[position];
        }

        List<String> best() {
            int[][] back = new int[sentence.length][labels];
            double[] scores = new double[labels];
            java.util.Arrays.fill(scores, Double.NEGATIVE_INFINITY);
            scores[model.outside()] = 0;
            for (int i = 0; i < sentence.length; i++) scores = step(i, scores, back[i]);
            int label = 0;
            for (int l = 1; l < labels; l++) if (scores[l] > scores[label]) label = l;
            String[] found = new String[sentence.length];
            for (int i = sentence.length - 1; i >= 0; i--) {
                found[i] = model.labels().get(label);
                label = back[i][label];
            }
            return List.of(found);
        }

        private double[] step(int i, double[] before, int[] back) {
            double[] after = ofWord(i);
            double[] pairs = ofPair(i);
            for (int label = 0; label < labels; label++) {
                double best = Double.NEGATIVE_INFINITY;
                for (int previous = 0; previous < labels; previous++) {
                    double score = before[previous] + pairs[previous * labels + label];
                    if (score > best) {
                        best = score;
                        back[label] = previous;
                    }
                }
                after[label] += best;
            }
            return after;
        }

        /// What is added to the score of each label of a word.
        private double[] ofWord(int i) {
            FieldWord word = sentence[i];
            FieldWord previous = at(i - 1);
            FieldWord next = at(i + 1);
            double[] scores = new double[labels];
            for (int l = 0; l < labels; l++) scores[l] = word.own[l] + previous.asPrevious[l] + next.asNext[l];
            Piece shape = word.shape;
            add(scores, WORD_BEFORE.after(shape.after(previous.formPiece.then(DOTS))));
            add(scores, WORD_BEHIND.after(next.formPiece.after(shape.then(DOTS))));
            long shapes = shape.after(previous.shape.then(DOTS));
            add(scores, SHAPE_BEFORE.after(shapes));
            add(scores, SHAPE_BEHIND.after(next.shape.after(shape.then(DOTS))));
            add(scores, SHAPES_AROUND.after(next.shape.after(DOTS.after(shapes))));
            if (previous.isShort)
                add(scores, SECOND_BEFORE.after(shape.after(at(i - 2).formPiece.then(DOTS))));
            if (next.isShort)
                add(scores, SECOND_BEHIND.after(shape.after(at(i + 2).formPiece.then(DOTS))));
            occurrences.add(sentence, tags, i, scores);
            addAround(i, scores);
            return scores;
        }

        /// Each word among the next ones, and among the last ones, once.
        private void addAround(int i, double[] scores) {
            for (int k = 1; k <= model.reach(); k++) {
                if (!seen(i, k, 1)) model.add(at(i + k).ahead, scores);
                if (!seen(i, k, -1)) model.add(at(i - k).behind, scores);
            }
        }

        private boolean seen(int i, int k, int direction) {
            FieldWord word = at(i + k * direction);
            for (int before = 1; before < k; before++) {
                FieldWord other = at(i + before * direction);
                if (other == word || other.formPiece.hash() == word.formPiece.hash()) return true;
            }
            return false;
        }

        /// What is added to the score of each pair of labels of a word and the one before.
        private double[] ofPair(int i) {
            FieldWord word = sentence[i];
            FieldWord previous = at(i - 1);
            FieldWord next = at(i + 1);
            double[] scores = new double[labels * labels];
            for (int p = 0; p < scores.length; p++) {
                scores[p] = word.pairOwn[p] + previous.pairAsPrevious[p] + next.pairAsNext[p];
            }
            add(scores, WORDS.after(word.formPiece.after(previous.formPiece.then(DASH))));
            add(scores, CLASSES.after(word.pairClass.after(previous.pairClass.then(DASH))));
            add(scores, SHAPES.after(word.shape.after(previous.shape.then(DASH))));
            return scores;
        }

        private void add(double[] scores, long feature) {
            model.add(model.row(feature), scores);
        }
    }
}
