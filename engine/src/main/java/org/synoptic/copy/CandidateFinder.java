package org.synoptic.copy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Names, for each text, the earlier ones that may share words with it: those that hold two or more of its five-word
/// shingles.
///
/// The index keeps the first [#MOST_HOLDERS] texts of each shingle, so that the work grows with the number of texts and
/// not with its square: in a family of ten thousand near-copies each is compared with the first ones.
final class CandidateFinder {
    private static final int SHINGLE_WORDS = 5;
    private static final int MOST_HOLDERS = 16;
    private static final int MOST_CANDIDATES = 200;
    private static final int FEWEST_SHARED = 2;

    private final LongIndex index = new LongIndex(MOST_HOLDERS);

    /// Asks for the candidates of a text and then puts it into the index.
    ///
    /// @param number larger than those of all texts before
    /// @return numbers of earlier texts in ascending order
    List<Integer> candidatesThenAdd(int number, FoldedText text) {
        long[] shingles = Shingles.of(text, SHINGLE_WORDS).distinct();
        Map<Integer, Integer> shared = new HashMap<>();
        for (long shingle : shingles) {
            for (int holder : index.get(shingle)) shared.merge(holder, 1, Integer::sum);
        }
        Arrays.stream(shingles).forEach(shingle -> index.put(shingle, number));
        List<Integer> candidates = new ArrayList<>(shared.keySet());
        candidates.removeIf(candidate -> shared.getOrDefault(candidate, 0) < FEWEST_SHARED);
        candidates.sort(Comparator.comparing((Integer candidate) -> -shared.getOrDefault(candidate, 0))
                .thenComparing(Comparator.naturalOrder()));
        return candidates.stream().limit(MOST_CANDIDATES).sorted().toList();
    }
}
