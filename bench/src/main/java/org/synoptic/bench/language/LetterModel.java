package org.synoptic.bench.language;

import java.util.function.LongConsumer;
import org.synoptic.read.language.Gram;

/// How likely one language makes each sign after the four before it: absolute discounting, interpolated.
///
/// @see <a href="https://doi.org/10.1006/csla.1994.1001">Ney, Essen and Kneser 1994</a>
final class LetterModel {
    private static final double DISCOUNT = 0.7;

    /// What a letter gets that was never counted.
    private static final double FLOOR = 1e-6;

    private final String tag;
    private final GramCounts counts;
    private final GramCounts histories = new GramCounts();
    private final GramCounts followers = new GramCounts();
    private final double total;

    private LetterModel(String tag, GramCounts counts) {
        this.tag = tag;
        this.counts = counts;
        long[] sums = new long[2];
        counts.forEach(gram -> {
            int length = Gram.length(gram);
            int count = counts.of(gram);
            if (length == 1) sums[0] += count;
            if (length > 1) {
                histories.add(Gram.history(gram), count);
                followers.add(Gram.history(gram), 1);
            }
            if (length == 2 && Gram.history(gram) == Gram.EDGE) sums[1] += count;
        });
        counts.add(Gram.EDGE, sums[1]);
        total = sums[0] + sums[1];
    }

    /// Of grams that were counted with the edges of words.
    static LetterModel ofWords(String tag, GramCounts counts) {
        return new LetterModel(tag, counts);
    }

    /// Of grams of letters alone. What stands at an edge shows in the counts themselves: a gram that is counted more
    /// often than all grams that it ends is a beginning, one that is counted more often than all that it begins an end.
    static LetterModel ofLetters(String tag, GramCounts letters) {
        GramCounts atStart = new GramCounts();
        GramCounts atEnd = new GramCounts();
        GramCounts whole = new GramCounts();
        letters.forEach(gram -> {
            int length = Gram.length(gram);
            int count = letters.of(gram);
            if (length < Gram.LONGEST) {
                atStart.add(gram, count);
                atEnd.add(gram, count);
            }
            if (length < Gram.LONGEST - 1) whole.add(gram, count);
            if (length == 1) return;
            long end = Gram.end(gram, length - 1);
            atStart.add(end, -count);
            atEnd.add(Gram.history(gram), -count);
            if (length < Gram.LONGEST) {
                whole.add(end, -count);
                whole.add(Gram.history(gram), -count);
            }
            if (length > 2) whole.add(Gram.history(end), count);
        });
        GramCounts all = new GramCounts();
        addPositive(letters, gram -> all.add(gram, letters.of(gram)));
        addPositive(atStart, gram -> all.add(begun(gram), atStart.of(gram)));
        addPositive(atEnd, gram -> all.add(Gram.followedBy(gram, Gram.EDGE), atEnd.of(gram)));
        addPositive(whole, gram -> {
            if (Gram.length(gram) < Gram.LONGEST - 1) {
                all.add(Gram.followedBy(begun(gram), Gram.EDGE), whole.of(gram));
            }
        });
        return new LetterModel(tag, all);
    }

    private static void addPositive(GramCounts from, LongConsumer add) {
        from.forEach(gram -> {
            if (from.of(gram) > 0) add.accept(gram);
        });
    }

    private static long begun(long gram) {
        long begun = Gram.EDGE;
        for (int place = 0; place < Gram.length(gram); place++) begun = Gram.followedBy(begun, Gram.sign(gram, place));
        return begun;
    }

    String tag() {
        return tag;
    }

    GramCounts counts() {
        return counts;
    }

    /// The share of the gram among all signs of the language.
    double share(long gram) {
        return counts.of(gram) / total;
    }

    /// The likelihood of the last sign of the gram, given those before it.
    double likelihood(long gram) {
        double likelihood = FLOOR + Math.max(0, counts.of(Gram.end(gram, 1))) / total;
        for (int order = 2; order <= Gram.length(gram); order++) {
            long part = Gram.end(gram, order);
            double history = histories.of(Gram.history(part));
            if (history == 0) break;
            double kept = Math.max(counts.of(part) - DISCOUNT, 0) / history;
            likelihood = kept + DISCOUNT * followers.of(Gram.history(part)) / history * likelihood;
        }
        return likelihood;
    }
}
