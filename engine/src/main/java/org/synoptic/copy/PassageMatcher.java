package org.synoptic.copy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.synoptic.model.Span;

/// Finds the passages that two texts share: runs of equal words that may be broken by a few changed ones.
///
/// A passage starts where three words are equal and goes on over gaps of at most [#WIDEST_GAP] words on either side. A
/// place in `a` is matched once, with the longest passage that begins there.
final class PassageMatcher {
    private static final int ANCHOR_WORDS = 3;
    private static final int WIDEST_GAP = 6;
    /// Shorter ones are turns of phrase that any two reports share.
    private static final int SHORTEST_PASSAGE = 8 * FoldedText.WORD;

    /// Where so many places of a passage hold other figures, one in so many words, a form was filled in anew:
    /// quotations
    /// of an exchange, results, the weather of another day.
    private static final int FEWEST_OTHER_FIGURES = 4;

    private static final int WORDS_TO_A_FIGURE = 15;

    private static final int MOST_PLACES_OF_A_RUN = 8;

    private final FoldedText a;
    private final FoldedText b;
    private final BitSet inA = new BitSet();
    private final BitSet inB = new BitSet();
    private final List<Passage> passages = new ArrayList<>();

    private PassageMatcher(FoldedText a, FoldedText b) {
        this.a = a;
        this.b = b;
    }

    static SharedWords match(FoldedText a, FoldedText b) {
        PassageMatcher matcher = new PassageMatcher(a, b);
        matcher.search();
        return new SharedWords(a, b, matcher.inA, matcher.inB, List.copyOf(matcher.passages));
    }

    private void search() {
        Shingles anchors = a.shingles(ANCHOR_WORDS);
        HolderIndex places = new HolderIndex(MOST_PLACES_OF_A_RUN);
        Shingles anchorsOfB = b.shingles(ANCHOR_WORDS);
        for (int j = 0; j < anchorsOfB.size(); j++) {
            places.put(anchorsOfB.at(j), places.slot(anchorsOfB.at(j)), j);
        }
        int i = 0;
        while (i < anchors.size()) {
            Run longest = null;
            int slot = places.slot(anchors.at(i));
            for (int place = 0; place < places.size(slot); place++) {
                Run run = follow(i, places.at(slot, place));
                if (longest == null || run.weight > longest.weight) longest = run;
            }
            if (longest != null && longest.weight >= SHORTEST_PASSAGE) {
                if (!longest.isFormFilledAnew()) keep(longest);
                i = longest.endA;
            } else {
                i++;
            }
        }
    }

    /// Goes along both texts from `i` and `j` as far as they keep together.
    private Run follow(int i, int j) {
        Run run = new Run(i, j);
        while (i < a.size() && j < b.size()) {
            int count = 0;
            while (equalWords(i + count, j + count, 1)) count++;
            if (count > 0) {
                run.add(i, j, count);
                i += count;
                j += count;
                continue;
            }
            int gap = nextMeeting(i, j);
            if (gap < 0) break;
            i += gap / (WIDEST_GAP + 1);
            j += gap % (WIDEST_GAP + 1);
        }
        return run;
    }

    /// The nearest point ahead where two words are equal, or one word after a replacement of equal length.
    ///
    /// @return steps in `a` times ([#WIDEST_GAP] + 1) plus steps in `b`; -1 when there is none
    private int nextMeeting(int i, int j) {
        for (int steps = 1; steps <= 2 * WIDEST_GAP; steps++) {
            int middle = steps / 2;
            for (int turn = 0; turn <= steps; turn++) {
                int inStepsOfA = middle + (turn % 2 == 0 ? turn / 2 : -(turn + 1) / 2);
                int inStepsOfB = steps - inStepsOfA;
                if (inStepsOfA < 0 || inStepsOfB < 0 || inStepsOfA > WIDEST_GAP || inStepsOfB > WIDEST_GAP) continue;
                boolean sameLength = inStepsOfA == inStepsOfB && inStepsOfA <= ANCHOR_WORDS;
                if (equalWords(i + inStepsOfA, j + inStepsOfB, sameLength ? 1 : 2)) {
                    return inStepsOfA * (WIDEST_GAP + 1) + inStepsOfB;
                }
            }
        }
        return -1;
    }

    private boolean equalWords(int i, int j, int count) {
        if (i + count > a.size() || j + count > b.size()) return false;
        for (int k = 0; k < count; k++) {
            if (a.word(i + k) != b.word(j + k)) return false;
        }
        return true;
    }

    private void keep(Run run) {
        for (EqualWords equal : run.equal) {
            inA.set(equal.fromA, equal.fromA + equal.count);
            inB.set(equal.fromB, equal.fromB + equal.count);
        }
        passages.add(new Passage(new Words(run.startA, run.endA), new Words(run.startB, run.endB)));
    }

    private final class Run {
        private final int startA;
        private final int startB;
        private final List<EqualWords> equal = new ArrayList<>();
        private int endA;
        private int endB;
        private int weight;

        Run(int startA, int startB) {
            this.startA = startA;
            this.startB = startB;
        }

        void add(int i, int j, int count) {
            equal.add(new EqualWords(i, j, count));
            endA = i + count;
            endB = j + count;
            for (int k = i; k < endA; k++) weight += a.weight(k);
        }

        boolean isFormFilledAnew() {
            int figures = 0;
            for (int i = 1; i < equal.size(); i++) {
                EqualWords before = equal.get(i - 1);
                EqualWords next = equal.get(i);
                boolean inA = hasNumber(a, before.fromA + before.count, next.fromA);
                if (inA && hasNumber(b, before.fromB + before.count, next.fromB)) figures++;
            }
            return figures >= FEWEST_OTHER_FIGURES && weight < figures * WORDS_TO_A_FIGURE * FoldedText.WORD;
        }

        private static boolean hasNumber(FoldedText text, int from, int to) {
            for (int i = from; i < to; i++) {
                if (text.isNumber(i)) return true;
            }
            return false;
        }
    }

    /// Words of a text by index: from `from` to the one before `to`.
    record Words(int from, int to) {
        Span in(FoldedText text) {
            return text.span(from, to);
        }
    }

    record Passage(Words a, Words b) {}

    private record EqualWords(int fromA, int fromB, int count) {}

    /// What two texts have in common.
    ///
    /// @param inA the words of `a` that stand in a shared passage, by index
    /// @param passages in the order of `a`, where they do not overlap
    record SharedWords(FoldedText a, FoldedText b, BitSet inA, BitSet inB, List<Passage> passages) {
        /// 0 to 1: of the words of `a`, what stands in `b`; words in `leftOut` do not count.
        double shareOfA(BitSet leftOut) {
            return share(a, inA, leftOut);
        }

        double shareOfB(BitSet leftOut) {
            return share(b, inB, leftOut);
        }

        /// How many words of `a` stand in `b`, about.
        int words() {
            return inA.stream().map(a::weight).sum() / FoldedText.WORD;
        }

        private static double share(FoldedText text, BitSet shared, BitSet leftOut) {
            int all = 0;
            int held = 0;
            for (int i = leftOut.nextClearBit(0); i < text.size(); i = leftOut.nextClearBit(i + 1)) {
                all += text.weight(i);
                if (shared.get(i)) held += text.weight(i);
            }
            return all == 0 ? 0 : (double) held / all;
        }
    }
}
