package org.synoptic.copy;

import java.util.BitSet;
import java.util.List;
import org.synoptic.copy.PassageMatcher.Passage;
import org.synoptic.copy.PassageMatcher.SharedWords;

/// What two pages print alike before and after texts of their own: menus that were taken for text, and notices. Unlike
/// [Formulas], it shows on two pages alone.
///
/// @param ofA words of `a` that belong to it, by index
record Frame(BitSet ofA, BitSet ofB) {
    private static final Frame NONE = new Frame(new BitSet(), new BitSet());

    /// How many words of its own a page may have outside of its frame: a day, a headline.
    private static final int WORDS_OUTSIDE = 12;
    /// What lies within the frame is more than this part of each text, and of it no more than that part is shared.
    private static final double LEAST_WITHIN = 0.35;

    private static final double MOST_SHARED_WITHIN = 0.1;

    /// Nothing where the texts do not begin and end alike, or share more than that.
    static Frame of(SharedWords shared) {
        List<Passage> passages = shared.passages();
        if (passages.size() < 2) return NONE;
        Frame frame = new Frame(new BitSet(), new BitSet());
        boolean begins = false;
        boolean ends = false;
        for (Passage passage : passages) {
            boolean isHead = passage.a().from() <= WORDS_OUTSIDE && passage.b().from() <= WORDS_OUTSIDE;
            boolean isTail = shared.a().size() - passage.a().to() <= WORDS_OUTSIDE
                    && shared.b().size() - passage.b().to() <= WORDS_OUTSIDE;
            begins |= isHead;
            ends |= isTail;
            if (isHead && isTail) return NONE;
            if (!isHead && !isTail) continue;
            frame.ofA.set(passage.a().from(), passage.a().to());
            frame.ofB.set(passage.b().from(), passage.b().to());
        }
        if (!begins || !ends || !isAroundOthers(shared.a(), frame.ofA) || !isAroundOthers(shared.b(), frame.ofB))
            return NONE;
        double within = Math.max(shared.shareOfA(frame.ofA), shared.shareOfB(frame.ofB));
        return within <= MOST_SHARED_WITHIN ? frame : NONE;
    }

    private static boolean isAroundOthers(FoldedText text, BitSet frame) {
        return text.size() - frame.cardinality() > LEAST_WITHIN * text.size();
    }
}
