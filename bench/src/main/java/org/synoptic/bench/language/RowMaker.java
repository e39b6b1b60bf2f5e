package org.synoptic.bench.language;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongPredicate;
import org.synoptic.read.language.Gram;
import org.synoptic.read.language.NgramModel;

/// Chooses the grams that tell the languages of one script apart, and the weights they get, from short to long: a gram
/// is kept when it says more than the shorter grams at its end that are kept already.
final class RowMaker {
    /// The likeliest language leads another by so many nats at most in one sign: a foreign word shall not outvote a
    /// sentence.
    private static final double WIDEST = 5;

    /// So many nats a weight may be off; less for a language of importance.
    private static final double TOLERANCE = 1;

    private static final double FINE_TOLERANCE = 0.55;

    private static final int SEEN_TWICE = 2;

    private final List<LetterModel> models;
    private final double[] importance;
    private final int firstCandidate;
    private final double[] thresholds;
    private final LongPredicate isOfScript;
    private final Map<Long, byte[]> rows;
    private final int width;
    private final double[] wanted;
    private final double[] given;

    /// @param importance of each model
    /// @param thresholds by length of the gram: the least gain, in nats a sign of text, for which it is kept
    /// @param firstCandidate the number of the first model among all candidates; after the models comes the rival that
    /// is
    ///     no language
    RowMaker(
            List<LetterModel> models,
            double[] importance,
            int firstCandidate,
            double[] thresholds,
            LongPredicate isOfScript,
            Map<Long, byte[]> rows) {
        this.models = models;
        this.importance = importance;
        this.firstCandidate = firstCandidate;
        this.thresholds = thresholds;
        this.isOfScript = isOfScript;
        this.rows = rows;
        width = models.size() + 1;
        wanted = new double[width];
        given = new double[width];
    }

    void makeRows() {
        for (int length = 1; length <= Gram.LONGEST; length++) {
            Set<Long> done = new HashSet<>();
            for (int i = 0; i < models.size(); i++) {
                LetterModel model = models.get(i);
                double weight = importance[i];
                int order = length;
                model.counts().forEach(gram -> {
                    if (Gram.length(gram) != order || !mayMatter(model, weight, gram, order)) return;
                    if (done.add(gram) && isOfScript.test(gram)) makeRow(gram, order);
                });
            }
        }
    }

    /// A gain is a few nats at most, so what is very rare in every language cannot reach the threshold.
    private boolean mayMatter(LetterModel model, double weight, long gram, int length) {
        if (length == 1) return true;
        return model.counts().of(gram) >= SEEN_TWICE && 3 * weight * model.share(gram) >= thresholds[length];
    }

    private void makeRow(long gram, int length) {
        want(gram);
        give(gram, length - 1);
        if (length > 1 && gain(gram) < thresholds[length]) return;
        byte[] row = row(commonOffset());
        if (row.length > 0) rows.put(gram, row);
    }

    /// What each candidate should get for the last sign of the gram, less the highest.
    private void want(long gram) {
        long last = Gram.end(gram, 1);
        double anyLanguage = 0;
        for (int i = 0; i < models.size(); i++) {
            wanted[i] = Math.log(models.get(i).likelihood(gram));
            anyLanguage += models.get(i).likelihood(last) / models.size();
        }
        wanted[width - 1] = Math.log(anyLanguage);
        double highest = Arrays.stream(wanted).max().orElseThrow();
        for (int i = 0; i < width; i++) wanted[i] = Math.max(wanted[i] - highest, -WIDEST);
    }

    /// What the kept grams at its end give them so far.
    private void give(long gram, int longest) {
        Arrays.fill(given, 0);
        for (int length = 1; length <= longest; length++) {
            byte[] row = rows.getOrDefault(Gram.end(gram, length), new byte[0]);
            for (int i = 0; i < row.length; i += 2) {
                given[row[i] - firstCandidate] += (double) row[i + 1] / NgramModel.STEPS_A_NAT;
            }
        }
    }

    /// How much likelier the right language becomes, over texts of all languages.
    private double gain(long gram) {
        double wantedSum = logOfSum(wanted);
        double givenSum = logOfSum(given);
        double gain = 0;
        for (int i = 0; i < models.size(); i++) {
            double share = models.get(i).share(gram);
            if (share > 0) gain += importance[i] * share * (wanted[i] - wantedSum - given[i] + givenSum);
        }
        return gain;
    }

    private static double logOfSum(double[] logs) {
        double highest = Arrays.stream(logs).max().orElseThrow();
        return highest
                + Math.log(Arrays.stream(logs).map(x -> Math.exp(x - highest)).sum());
    }

    /// The number of nats by which most candidates move alike: those need no entry.
    private double commonOffset() {
        double best = 0;
        long most = -1;
        for (double offset = -10; offset <= 10; offset += 0.25) {
            long count = 0;
            for (int i = 0; i < width; i++) {
                if (isFine(i, offset)) count++;
            }
            if (count > most) {
                most = count;
                best = offset;
            }
        }
        return best;
    }

    private boolean isFine(int candidate, double offset) {
        double reached = given[candidate] + offset;
        if (wanted[candidate] <= -WIDEST + 0.01 && reached <= -WIDEST + 1) return true;
        boolean isImportant = candidate < importance.length && importance[candidate] > 1;
        return Math.abs(wanted[candidate] - reached) <= (isImportant ? FINE_TOLERANCE : TOLERANCE);
    }

    private byte[] row(double offset) {
        ByteArrayOutputStream row = new ByteArrayOutputStream();
        for (int i = 0; i < width; i++) {
            if (isFine(i, offset)) continue;
            long weight = Math.round((wanted[i] - given[i] - offset) * NgramModel.STEPS_A_NAT);
            if (weight == 0) continue;
            row.write(firstCandidate + i);
            row.write(Math.clamp(weight, Byte.MIN_VALUE, Byte.MAX_VALUE));
        }
        return row.toByteArray();
    }
}
