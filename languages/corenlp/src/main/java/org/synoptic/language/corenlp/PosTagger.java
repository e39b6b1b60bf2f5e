package org.synoptic.language.corenlp;

import edu.stanford.nlp.process.Americanize;
import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.synoptic.language.corenlp.TagTemplate.Kind;

/// Parts of speech by a model of CoreNLP's maximum entropy tagger, the same as CoreNLP gives, in a fraction of the
/// time:
/// what a word alone adds to the scores of its tags is kept, features are looked up by number, and the sum over all
/// tags by which a score becomes a probability is the product of what the words and what the tags before them add.
///
/// @see <a href="https://aclanthology.org/W00-1308/">Toutanova and Manning 2000</a>
final class PosTagger {
    private static final String OUTSIDE = "NA";
    private static final String END = ".$.";
    private static final String UNKNOWN_CLASS = "null";

    /// Kept words, a power of two; about 1 kB each.
    private static final int KEPT = 1 << 13;

    private static final int COMPANY_WINDOW = 3;

    private final TagModel model;
    private final int tags;

    /// Weights of a tag behind two tags, the second before it first; the index after the last tag stands for none.
    private final double[] transitions;

    /// The same as powers of e.
    private final double[] factors;

    /// CoreNLP's ways to write the shape of a word that the model uses: one or two.
    private final int[] shapers;

    private final Word outside;
    private final Word end;

    /// A slot may hold another word; whoever finds none makes it again, so that a race costs time and no result.
    private final @Nullable Word[] kept = new Word[KEPT];

    PosTagger(TagModel model) {
        this.model = model;
        this.tags = model.tags().size();
        this.transitions = transitions();
        this.factors = Arrays.stream(transitions).map(Math::exp).toArray();
        this.shapers = model.templates().stream()
                .filter(template -> template.kind() == Kind.SHAPE)
                .mapToInt(TagTemplate::argument)
                .distinct()
                .toArray();
        this.outside = new Word(OUTSIDE, OUTSIDE);
        this.end = new Word(END, END);
    }

    private double[] transitions() {
        double[] weights = new double[(tags + 1) * (tags + 1) * tags];
        double[] scores = new double[tags];
        for (int before = 0; before <= tags; before++) {
            for (int last = 0; last <= tags; last++) {
                Arrays.fill(scores, 0);
                for (int t = 0; t < model.commonTemplates(); t++) {
                    Kind kind = model.templates().get(t).kind();
                    if (kind == Kind.TAG) model.add(row(t, name(last)), scores);
                    if (kind == Kind.TAGS) model.add(row(t, name(before) + '!' + name(last)), scores);
                }
                System.arraycopy(scores, 0, weights, transition(before, last), tags);
            }
        }
        return weights;
    }

    private int transition(int before, int last) {
        return (before * (tags + 1) + last) * tags;
    }

    private String name(int tag) {
        return tag == tags ? OUTSIDE : model.tags().get(tag);
    }

    private int row(int template, String value) {
        return model.row(template, Piece.of(value).hash());
    }

    /// @param words of a sentence
    /// @return a tag for each
    List<String> tag(List<String> words) {
        Word[] sentence = new Word[words.size() + 1];
        for (int i = 0; i < words.size(); i++) sentence[i] = word(words.get(i));
        sentence[words.size()] = end;
        int[] best = new Search(sentence).best();
        List<String> found = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) found.add(model.tags().get(best[i]));
        return found;
    }

    private Word word(String text) {
        int hash = text.hashCode() * 0x9E3779B9;
        int slot = hash >>> 32 - Integer.numberOfTrailingZeros(KEPT);
        Word found = kept[slot];
        if (found != null && found.text.equals(text)) return found;
        Word made = new Word(text, model.americanizes() ? Americanize.americanize(text) : text);
        kept[slot] = made;
        return made;
    }

    /// What is known of a word wherever it stands.
    private final class Word {
        private final String text;
        private final int[] candidates;
        private final boolean rare;

        /// What its own features add to each tag.
        private final double[] own;

        private final int asPrevious;
        private final int asNext;
        private final Piece classPiece;
        private final Piece[] shapes;
        private final String form;

        /// The most frequent tag of its lower-case form where it has a capital and that is known.
        private final String lowerTag;

        Word(String text, String form) {
            this.text = text;
            this.form = form;
            TagModel.Known known = model.dictionary().get(form);
            int count = known == null ? 0 : known.count();
            this.rare = count < model.rareBelow();
            this.candidates = expanded(known == null || count == 0 ? model.openTags() : known.tags());
            String lower = form.toLowerCase(Locale.ROOT);
            String found = model.classes().of(lower);
            this.classPiece = Piece.of(found == null ? UNKNOWN_CLASS : found);
            this.lowerTag = lowerTag(lower);
            this.shapes = Arrays.stream(shapers)
                    .mapToObj(shaper -> Piece.of(WordShapeClassifier.wordShape(form, shaper)))
                    .toArray(Piece[]::new);
            this.own = new double[tags];
            int previous = HashedRows.NONE;
            int next = HashedRows.NONE;
            for (int t = 0; t < (rare ? model.templates().size() : model.commonTemplates()); t++) {
                TagTemplate template = model.templates().get(t);
                if (template.isOfWord()) model.add(row(t, template.value(form)), own);
                if (template.kind() == Kind.CLASS && template.position() == 0) {
                    model.add(model.row(t, classPiece.hash()), own);
                }
                if (template.kind() == Kind.WORD && template.position() == -1) previous = row(t, form);
                if (template.kind() == Kind.WORD && template.position() == 1) next = row(t, form);
            }
            this.asPrevious = previous;
            this.asNext = next;
        }

        private String lowerTag(String lower) {
            if (form.isEmpty() || !Character.isUpperCase(form.charAt(0))) return "0";
            TagModel.Known known = model.dictionary().get(lower);
            return known == null ? "0" : model.tags().get(known.mostFrequent());
        }

        /// A past tense may be a participle, a base form a present, and the other way round.
        private int[] expanded(int[] given) {
            if (!model.expandsVerbs()) return given;
            int[] all = withPair(given, "VBN", "VBD");
            return withPair(all, "VB", "VBP");
        }

        private int[] withPair(int[] given, String one, String other) {
            int first = model.tags().indexOf(one);
            int second = model.tags().indexOf(other);
            boolean hasFirst = Arrays.stream(given).anyMatch(tag -> tag == first);
            boolean hasSecond = Arrays.stream(given).anyMatch(tag -> tag == second);
            if (hasFirst == hasSecond) return given;
            int[] more = Arrays.copyOf(given, given.length + 1);
            more[given.length] = hasFirst ? second : first;
            return more;
        }

        private Piece shape(int shaper) {
            return shapes[shaper == shapers[0] ? 0 : 1];
        }
    }

    /// The most probable tags of one sentence.
    ///
    /// @see <a href="https://doi.org/10.1109/TIT.1967.1054010">Viterbi 1967</a>
    private final class Search {
        private static final Piece BAR = Piece.of("|");

        private final Word[] sentence;
        private final int[] none = {tags};

        Search(Word[] sentence) {
            this.sentence = sentence;
        }

        private Word at(int position) {
            return position < 0 || position >= sentence.length ? outside : sentence[position];
        }

        private int[] candidates(int position) {
            return position < 0 ? none : sentence[position].candidates;
        }

        int[] best() {
            double[] before = {0};
            int[][] back = new int[sentence.length][];
            for (int i = 0; i < sentence.length; i++) {
                back[i] = new int[candidates(i - 1).length * candidates(i).length];
                before = step(i, before, back[i]);
            }
            return traced(back, before);
        }

        private int[] traced(int[][] back, double[] scores) {
            int state = 0;
            for (int s = 1; s < scores.length; s++) if (scores[s] > scores[state]) state = s;
            int[] found = new int[sentence.length];
            for (int i = sentence.length - 1; i >= 0; i--) {
                int width = candidates(i).length;
                found[i] = candidates(i)[state % width];
                state = back[i][state] * candidates(i - 1).length + state / width;
            }
            return found;
        }

        /// @param before the best score for each pair of the tags two and one before
        /// @param back overwritten: which tag two before is best, for each pair of the tag before and this one
        /// @return the best score of these pairs
        private double[] step(int i, double[] before, int[] back) {
            int[] twoBefore = candidates(i - 2);
            int[] last = candidates(i - 1);
            int[] these = candidates(i);
            double[] after = new double[back.length];
            if (before.length * these.length == 1) return after;
            double[] scores = scores(i);
            double highest = highest(scores);
            double[] powers = before.length == 1 ? scores : powers(scores, highest);
            Arrays.fill(after, Double.NEGATIVE_INFINITY);
            for (int a = 0; a < twoBefore.length; a++) {
                for (int b = 0; b < last.length; b++) {
                    int from = transition(twoBefore[a], last[b]);
                    double base = before[a * last.length + b];
                    if (before.length > 1) base -= highest + Math.log(sum(powers, from));
                    for (int c = 0; c < these.length; c++) {
                        double score = base + scores[these[c]] + transitions[from + these[c]];
                        int state = b * these.length + c;
                        if (score > after[state]) {
                            after[state] = score;
                            back[state] = a;
                        }
                    }
                }
            }
            return after;
        }

        private static double highest(double[] scores) {
            double highest = scores[0];
            for (double score : scores) highest = Math.max(highest, score);
            return highest;
        }

        private static double[] powers(double[] scores, double highest) {
            double[] powers = new double[scores.length];
            for (int t = 0; t < scores.length; t++) powers[t] = Math.exp(scores[t] - highest);
            return powers;
        }

        /// Four sums side by side, so that one addition need not wait for the other.
        private double sum(double[] powers, int from) {
            int t = 0;
            double first = 0;
            double second = 0;
            double third = 0;
            double fourth = 0;
            for (; t + 3 < powers.length; t += 4) {
                first += powers[t] * factors[from + t];
                second += powers[t + 1] * factors[from + t + 1];
                third += powers[t + 2] * factors[from + t + 2];
                fourth += powers[t + 3] * factors[from + t + 3];
            }
            for (; t < powers.length; t++) first += powers[t] * factors[from + t];
            return first + second + (third + fourth);
        }

        /// What the words add to the score of each tag.
        private double[] scores(int i) {
            Word word = sentence[i];
            double[] scores = word.own.clone();
            model.add(at(i - 1).asPrevious, scores);
            model.add(at(i + 1).asNext, scores);
            if (word.rare) {
                for (int t = model.commonTemplates(); t < model.templates().size(); t++) {
                    TagTemplate template = model.templates().get(t);
                    if (!template.isOfWord()) addAround(i, t, template, scores);
                }
            }
            return scores;
        }

        private void addAround(int i, int t, TagTemplate template, double[] scores) {
            int shaper = template.argument();
            switch (template.kind()) {
                case SHAPE ->
                    model.add(
                            model.row(
                                    t, at(i + template.position()).shape(shaper).hash()),
                            scores);
                case CLASS -> {
                    if (template.position() == 0) return;
                    model.add(
                            model.row(t, at(i + template.position()).classPiece.hash()), scores);
                }
                case CLASSES ->
                    model.add(
                            model.row(t, three(at(i - 1).classPiece, at(i).classPiece, at(i + 1).classPiece)), scores);
                case SHAPES ->
                    model.add(
                            model.row(
                                    t,
                                    three(
                                            at(i - 1).shape(shaper),
                                            at(i).shape(shaper),
                                            at(i + 1).shape(shaper))),
                            scores);
                default -> model.add(row(t, value(i, template.kind())), scores);
            }
        }

        private static long three(Piece first, Piece second, Piece third) {
            return third.after(BAR.after(second.after(first.then(BAR))));
        }

        private String value(int i, Kind kind) {
            Word word = sentence[i];
            boolean capital = !word.form.isEmpty() && Character.isUpperCase(word.form.charAt(0));
            return switch (kind) {
                case COMPANY -> TagTemplate.yes(capital && endsCompany(i));
                case FIRST_UPPER -> TagTemplate.yes(i == 0 && word.form.chars().anyMatch(Character::isUpperCase));
                case FIRST_KNOWN_LOWER -> i == 0 ? word.lowerTag : "0";
                case LATER_KNOWN_LOWER -> i == 0 ? "0" : word.lowerTag;
                default -> throw new IllegalStateException(kind + " is not for rare words");
            };
        }

        private boolean endsCompany(int i) {
            for (int k = i; k <= i + COMPANY_WINDOW; k++) {
                if (TagTemplate.COMPANY_ENDS.contains(at(k).form)) return true;
            }
            return false;
        }
    }
}
