package org.synoptic.copy;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/// Names, for each text, the earlier ones that may share words with it: those that hold two or more of its five-word
/// shingles, among a sample ([Shingles#sample]).
///
/// Most shingles stand in one text alone, so that only those that may stand in several ([Recurring]) come into the
/// index. Of each it keeps the first [#MOST_HOLDERS] texts, so that the work grows with the number of texts and not
/// with its square: in a family of ten thousand near-copies each is compared with the first ones.
final class CandidateFinder {
    static final int SHINGLE_WORDS = 5;
    /// Of texts with twice as many shingles, or more, only a part is looked at.
    static final int SAMPLED = 128;

    private static final int MOST_HOLDERS = 16;
    private static final int MOST_CANDIDATES = 200;
    private static final int FEWEST_SHARED = 2;

    private final List<WordPrint> prints;
    private final Recurring recurring;
    private final HolderIndex index = new HolderIndex(MOST_HOLDERS);
    private final int[] sharedWith;
    private int[] touched = new int[1 << 10];

    CandidateFinder(List<WordPrint> prints) {
        this.prints = prints;
        sharedWith = new int[prints.size()];
        recurring = new Recurring(
                prints.stream().mapToLong(print -> print.shingles().length).sum());
        for (WordPrint print : prints) {
            for (long shingle : print.shingles()) recurring.see(shingle);
        }
    }

    /// Asks for the candidates of a text and then puts it into the index.
    ///
    /// @param number of the text among the prints; larger than those of all texts before
    /// @return numbers of earlier texts in ascending order
    List<Integer> candidatesThenAdd(int number) {
        int found = 0;
        for (long shingle : prints.get(number).shingles()) {
            if (!recurring.isPossibly(shingle)) continue;
            int slot = index.slot(shingle);
            int holders = index.size(slot);
            for (int i = 0; i < holders; i++) {
                int holder = index.at(slot, i);
                if (holder == number || sharedWith[holder]++ > 0) continue;
                if (found == touched.length) touched = Arrays.copyOf(touched, found * 2);
                touched[found++] = holder;
            }
            index.put(shingle, slot, number);
        }
        if (found == 0) return List.of();
        List<Integer> nearest = IntStream.range(0, found)
                .mapToObj(i -> touched[i])
                .filter(holder -> sharedWith[holder] >= FEWEST_SHARED)
                .sorted(this::moreSharedFirst)
                .limit(MOST_CANDIDATES)
                .sorted()
                .toList();
        for (int i = 0; i < found; i++) sharedWith[touched[i]] = 0;
        return nearest;
    }

    /// In how many of the texts asked for a shingle stands, [#MOST_HOLDERS] at most; 0 for one of a single text, or of
    /// none of the samples.
    int texts(long shingle) {
        return index.size(index.slot(shingle));
    }

    /// The texts that [#texts] counts, by number, into `found`.
    void textsInto(long shingle, BitSet found) {
        int slot = index.slot(shingle);
        for (int i = 0; i < index.size(slot); i++) found.set(index.at(slot, i));
    }

    /// How many words a text has.
    int words(int number) {
        return prints.get(number).words();
    }

    private int moreSharedFirst(int a, int b) {
        return sharedWith[a] != sharedWith[b] ? Integer.compare(sharedWith[b], sharedWith[a]) : Integer.compare(a, b);
    }
}
