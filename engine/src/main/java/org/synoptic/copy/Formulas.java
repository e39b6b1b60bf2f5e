package org.synoptic.copy;

import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import org.synoptic.copy.PassageMatcher.Passage;
import org.synoptic.copy.PassageMatcher.Words;

/// Passages that many texts print alike which are otherwise different: the forms of a page that were taken for its
/// text, set phrases of an agency. They prove no copying, whoever prints them.
///
/// A passage is a formula when most of its five-word shingles that other texts hold stand in more than [#USUAL_TEXTS]
/// texts of different words. Where formulas are half or more of most texts that hold them, these are a series of copies
/// of one report, and none is left out.
final class Formulas {
    private static final int USUAL_TEXTS = 6;

    private final CandidateFinder holders;

    /// @param holders that all texts were put into
    Formulas(CandidateFinder holders) {
        this.holders = holders;
    }

    /// The words of a text that are formulas, by index.
    ///
    /// @param side where a shared passage stands in the text
    BitSet wordsOf(FoldedText text, List<Passage> passages, Function<Passage, Words> side) {
        BitSet found = new BitSet();
        BitSet texts = new BitSet();
        Shingles shingles = text.shingles(CandidateFinder.SHINGLE_WORDS);
        for (Passage shared : passages) {
            Words passage = side.apply(shared);
            if (!isFormula(shingles, passage)) continue;
            found.set(passage.from(), passage.to());
            for (int i = passage.from(); i < Math.min(passage.to(), shingles.size()); i++) {
                if (holders.texts(shingles.at(i)) > USUAL_TEXTS) holders.textsInto(shingles.at(i), texts);
            }
        }
        return isSmallPartOfMost(found.cardinality(), texts) ? found : new BitSet();
    }

    private boolean isSmallPartOfMost(int words, BitSet texts) {
        long longer =
                texts.stream().filter(text -> holders.words(text) > 2 * words).count();
        return longer * 2 > texts.cardinality();
    }

    private boolean isFormula(Shingles shingles, Words passage) {
        int shared = 0;
        int usual = 0;
        for (int i = passage.from(); i < Math.min(passage.to(), shingles.size()); i++) {
            int texts = holders.texts(shingles.at(i));
            if (texts > 1) shared++;
            if (texts > USUAL_TEXTS) usual++;
        }
        return usual * 2 > shared;
    }
}
