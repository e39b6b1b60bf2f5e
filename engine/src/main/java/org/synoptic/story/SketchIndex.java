package org.synoptic.story;

import java.util.Arrays;

/// From the features that tell most to the reports that hold them: names the few reports that are worth comparing.
///
/// Each report stands under its [#KEYS] weightiest features and is asked for with the same; of each feature only the
/// [Holders#MOST] reports that were added last are kept. So the work for a report does not grow with the window.
final class SketchIndex {
    private static final int KEYS = 24;
    /// Half of the keys are features that at least so many reports hold, as those of large stories do; the others are
    /// rarer and lead to small stories.
    private static final int MANY_HOLDERS = 6;

    private static final int CANDIDATES = 12;
    /// As that of a rare word.
    private static final float MEANING_WEIGHT = 300 * 300;

    private final Holders holders = new Holders();
    private final int[] keys = new int[KEYS];
    private final int[] weights = new int[KEYS];
    /// Keeps what is brought near from being taken for needless.
    @SuppressWarnings("UnusedVariable")
    private int near;

    private final Sums sums = new Sums();
    private final int[] best = new int[CANDIDATES];
    private final float[] bestSums = new float[CANDIDATES];
    /// By number of the report, its day.
    private int[] days = new int[1 << 6];
    /// What remains of a sum by the days between two reports; of more days, what remains after so many.
    private final float[] remains = new float[1 << 6];

    SketchIndex(double daysToThird) {
        for (int i = 0; i < remains.length; i++) remains[i] = (float) Math.exp(-Math.max(0, i - 1) / daysToThird);
    }

    /// Asks for what may be like a report and then puts it in.
    ///
    /// @param number of the report; larger than those of all before
    /// @param asked laid out
    /// @param alsoRare whether to put it in under features, too, that no other report holds yet
    /// @return numbers of at most [#CANDIDATES] reports that share most with it, the nearest first
    int[] candidatesThenAdd(int number, Sketch sketch, Asked asked, boolean alsoRare) {
        sums.clear();
        int common = choose(sketch, asked, MANY_HOLDERS, Integer.MAX_VALUE, KEYS / 2);
        askThenAdd(number, common);
        askThenAdd(number, choose(sketch, asked, 2, MANY_HOLDERS, KEYS - common));
        if (alsoRare) {
            int rare = choose(sketch, asked, 0, 2, KEYS / 2);
            for (int i = 0; i < rare; i++) holders.add(keys[i], holders.slot(keys[i]), number);
        }
        for (int i = 0; i < Meaning.KEYS && sketch.meaning.length > 0; i++) {
            askThenAdd(number, Meaning.key(sketch, i), MEANING_WEIGHT);
        }
        if (number >= days.length) days = Arrays.copyOf(days, Math.max(number + 1, days.length * 2));
        days[number] = sketch.day;
        return nearest(sketch.day);
    }

    private void askThenAdd(int number, int chosen) {
        for (int i = 0; i < chosen; i++) near ^= holders.bringNear(keys[i]);
        for (int i = 0; i < chosen; i++) askThenAdd(number, keys[i], (float) weights[i] * weights[i]);
    }

    private void askThenAdd(int number, int key, float weight) {
        int slot = holders.slot(key);
        int size = holders.size(slot);
        for (int i = 0; i < size; i++) sums.add(holders.at(slot, i), weight);
        holders.add(key, slot, number);
    }

    /// The weightiest features that so many reports hold into `keys`.
    private int choose(Sketch sketch, Asked asked, int fewest, int most, int wanted) {
        int size = 0;
        for (int i = 0; i < sketch.words.length; i++) {
            int weight = asked.wordWeight(i);
            if (size == wanted && weight <= weights[size - 1]) continue;
            int held = asked.wordHolders(i);
            if (held < fewest || held >= most) continue;
            size = insert(sketch.words[i] & ~Sketch.CODE_MASK, weight, size, wanted);
        }
        for (int i = 0; i < sketch.entities.length; i++) {
            int weight = asked.entityWeight(i);
            if (size == wanted && weight <= weights[size - 1]) continue;
            int held = asked.entityHolders(i);
            if (held < fewest || held >= most) continue;
            size = insert(sketch.entities[i], weight, size, wanted);
        }
        return size;
    }

    private int insert(int key, int weight, int size, int wanted) {
        int at = Math.min(size, wanted - 1);
        while (at > 0 && weights[at - 1] < weight) {
            keys[at] = keys[at - 1];
            weights[at] = weights[at - 1];
            at--;
        }
        keys[at] = key;
        weights[at] = weight;
        return Math.min(size + 1, wanted);
    }

    /// Of equal ones those that came last.
    private int[] nearest(int day) {
        int size = 0;
        for (int i = 0; i < sums.size(); i++) {
            int report = sums.report(i);
            float sum = sums.sum(i);
            if (size == CANDIDATES && sum < bestSums[size - 1]) continue;
            sum *= remains[(int) Math.min(remains.length - 1, Math.abs((long) days[report] - day))];
            if (size == CANDIDATES && !isBefore(sum, report, size - 1)) continue;
            int at = Math.min(size, CANDIDATES - 1);
            for (; at > 0 && isBefore(sum, report, at - 1); at--) {
                best[at] = best[at - 1];
                bestSums[at] = bestSums[at - 1];
            }
            best[at] = report;
            bestSums[at] = sum;
            size = Math.min(size + 1, CANDIDATES);
        }
        return Arrays.copyOf(best, size);
    }

    private boolean isBefore(float sum, int report, int place) {
        return sum > bestSums[place] || sum == bestSums[place] && report > best[place];
    }

    /// Adds up what few reports share; of more than so many, nothing.
    private static final class Sums {
        private static final int MOST = (KEYS + Meaning.KEYS) * Holders.MOST;
        private static final int SLOTS = MOST * 2;

        private final int[] placeOfSlot = new int[SLOTS];
        private final int[] slots = new int[MOST];
        private final int[] reports = new int[MOST];
        private final float[] sums = new float[MOST];
        private int size;

        void clear() {
            for (int i = 0; i < size; i++) placeOfSlot[slots[i]] = 0;
            size = 0;
        }

        void add(int report, float weight) {
            int slot = Numbers.stir(report) & SLOTS - 1;
            while (placeOfSlot[slot] != 0 && reports[placeOfSlot[slot] - 1] != report) slot = slot + 1 & SLOTS - 1;
            if (placeOfSlot[slot] == 0) {
                slots[size] = slot;
                reports[size] = report;
                sums[size] = 0;
                placeOfSlot[slot] = ++size;
            }
            sums[placeOfSlot[slot] - 1] += weight;
        }

        int size() {
            return size;
        }

        int report(int place) {
            return reports[place];
        }

        float sum(int place) {
            return sums[place];
        }
    }
}
