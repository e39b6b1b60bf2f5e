package org.synoptic.copy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.synoptic.copy.AnchoredText.Anchor;
import org.synoptic.copy.AnchoredText.Sentence;
import org.synoptic.model.CopyLink;
import org.synoptic.model.Span;

/// Lays the sentences of two texts side by side, in order: one beside one, or two beside one, or none.
///
/// Sentences stand side by side when their firm anchors are much the same. Of all ways to do so the one with the most
/// text in it is taken (dynamic programming, sentences of `a` times sentences of `b` steps).
final class SentenceAligner {
    private static final double LEAST_LIKENESS = 0.4;
    private static final double LEAST_EVIDENCE = 1;
    /// Below this weight of anchors a sentence has too few to be told from others.
    private static final double FEW_ANCHORS = 2;
    /// A translation may be this much shorter or longer.
    private static final double LEAST_LENGTH_RATIO = 0.45;

    private final List<Sentence> a;
    private final List<Sentence> b;

    private SentenceAligner(List<Sentence> a, List<Sentence> b) {
        this.a = a;
        this.b = b;
    }

    /// What stands side by side.
    ///
    /// @param groups how many times sentences stand beside sentences
    /// @param shareOfA 0 to 1: of the letters of `a`, those that stand beside some of `b`
    /// @param evidence the weight of the anchors that both hold, twice
    record Aligned(List<CopyLink.Match> groups, double shareOfA, double shareOfB, double evidence) {
        Aligned {
            groups = List.copyOf(groups);
        }
    }

    static Aligned align(AnchoredText a, AnchoredText b) {
        return new SentenceAligner(a.sentences(), b.sentences()).align();
    }

    private record Likeness(double value, double evidence) {
        static final Likeness NONE = new Likeness(0, 0);

        boolean isEnough() {
            return value >= LEAST_LIKENESS && evidence >= LEAST_EVIDENCE;
        }
    }

    /// How many sentences of either text are passed; both when they stand side by side.
    private enum Step {
        NONE(0, 0),
        OF_A(1, 0),
        OF_B(0, 1),
        ONE_ONE(1, 1),
        ONE_TWO(1, 2),
        TWO_ONE(2, 1);

        private final int inA;
        private final int inB;

        Step(int inA, int inB) {
            this.inA = inA;
            this.inB = inB;
        }
    }

    private Aligned align() {
        double[][] best = new double[a.size() + 1][b.size() + 1];
        Step[][] steps = new Step[a.size() + 1][b.size() + 1];
        for (int i = 0; i <= a.size(); i++) {
            for (int j = 0; j <= b.size(); j++) steps[i][j] = choose(i, j, best);
        }
        return traced(steps);
    }

    private Step choose(int i, int j, double[][] best) {
        Step chosen = Step.NONE;
        double most = i + j == 0 ? 0 : -1;
        for (Step step : Step.values()) {
            if (step == Step.NONE || step.inA > i || step.inB > j) continue;
            double sum = best[i - step.inA][j - step.inB] + gain(step, i, j);
            if (sum > most && (step.inA * step.inB == 0 || sum > best[i - step.inA][j - step.inB])) {
                most = sum;
                chosen = step;
            }
        }
        best[i][j] = most;
        return chosen;
    }

    private double gain(Step step, int i, int j) {
        if (step.inA * step.inB == 0) return 0;
        Likeness likeness = likeness(a.subList(i - step.inA, i), b.subList(j - step.inB, j));
        if (!likeness.isEnough()) return 0;
        return likeness.value * (length(a.subList(i - step.inA, i)) + length(b.subList(j - step.inB, j)));
    }

    private Aligned traced(Step[][] steps) {
        List<CopyLink.Match> groups = new ArrayList<>();
        int i = a.size();
        int j = b.size();
        int inA = 0;
        int inB = 0;
        double evidence = 0;
        while (i + j > 0) {
            Step step = steps[i][j];
            List<Sentence> ofA = a.subList(i - step.inA, i);
            List<Sentence> ofB = b.subList(j - step.inB, j);
            if (!ofA.isEmpty() && !ofB.isEmpty()) {
                groups.add(new CopyLink.Match(span(ofA), span(ofB)));
                inA += length(ofA);
                inB += length(ofB);
                evidence += likeness(ofA, ofB).evidence;
            }
            i -= step.inA;
            j -= step.inB;
        }
        Collections.reverse(groups);
        return new Aligned(groups, share(inA, length(a)), share(inB, length(b)), evidence);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private static Likeness likeness(List<Sentence> some, List<Sentence> others) {
        double ratio = (double) length(some) / length(others);
        if (ratio < LEAST_LENGTH_RATIO || ratio > 1 / LEAST_LENGTH_RATIO) return Likeness.NONE;
        Map<Long, Anchor> left = anchors(others);
        double shared = 0;
        double all = 0;
        for (Anchor anchor : anchors(some).values()) {
            Anchor other = left.remove(anchor.key());
            if (anchor.isFirm()) all += anchor.weight();
            if (other == null) continue;
            double weight = Math.min(anchor.weight(), other.weight());
            shared += 2 * weight;
            if (!anchor.isFirm()) all += weight;
            all += other.isFirm() ? other.weight() : weight;
        }
        for (Anchor other : left.values()) {
            if (other.isFirm()) all += other.weight();
        }
        return new Likeness(shared / Math.max(all, FEW_ANCHORS), shared);
    }

    private static Map<Long, Anchor> anchors(List<Sentence> sentences) {
        Map<Long, Anchor> anchors = new HashMap<>();
        for (Sentence sentence : sentences) {
            for (Anchor anchor : sentence.anchors()) {
                anchors.merge(anchor.key(), anchor, (one, other) -> one.isFirm() ? one : other);
            }
        }
        return anchors;
    }

    private static int length(List<Sentence> sentences) {
        int length = 0;
        for (Sentence sentence : sentences) length += sentence.span().length();
        return length;
    }

    private static Span span(List<Sentence> sentences) {
        return new Span(
                sentences.getFirst().span().start(), sentences.getLast().span().end());
    }
}
