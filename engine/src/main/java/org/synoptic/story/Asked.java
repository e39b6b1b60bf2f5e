package org.synoptic.story;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A report that others are compared with: its features laid out and weighed, so that each comparison is one go over
/// the features of the other.
///
/// A feature weighs its count times its rarity, of which the other needs only the count. Not safe for use by several
/// threads.
final class Asked {
    private static final int WORD_SLOTS = 1 << 9;
    private static final int SIEVE = 1 << 12;
    private static final int MOST_WORDS = 1 << 8;
    private static final int MOST_ENTITIES = 1 << 6;

    private final Frequencies frequencies;
    private @Nullable Sketch sketch;

    private final int[] wordOfSlot = new int[WORD_SLOTS];
    /// Times the rarity once more, since the other's weight has it too.
    private final int[] weightOfSlot = new int[WORD_SLOTS];

    /// Square of the rarity.
    private final int[] rarityOfSlot = new int[WORD_SLOTS];
    /// The same for words of the headline, else 0.
    private final int[] headlineOfSlot = new int[WORD_SLOTS];

    private final long[] sieve = new long[SIEVE / Long.SIZE];
    private final int[] wordRarities = new int[MOST_WORDS];
    private final int[] wordHolders = new int[MOST_WORDS];
    private final int[] entityRarities = new int[MOST_ENTITIES];

    private final short[] weightOfRun = new short[RunCounts.RUNS];
    /// Times the rarity once more, for others of the same language.
    private final int[] squaredOfRun = new int[RunCounts.RUNS];
    private @Nullable Sketch laidOutRuns;
    private @Nullable Sketch comparedWords;
    private double words;
    private double headlines;

    Asked(Frequencies frequencies) {
        this.frequencies = frequencies;
    }

    void ask(Sketch report) {
        if (sketch == report) return;
        sketch = report;
        comparedWords = null;
        Arrays.fill(weightOfSlot, 0);
        Arrays.fill(sieve, 0);
        frequencies.ofWords(report, wordRarities, wordHolders);
        long squares = 0;
        long headline = 0;
        for (int i = 0; i < report.words.length; i++) {
            int word = report.words[i] & ~Sketch.CODE_MASK;
            long weight = wordWeight(i);
            squares += weight * weight;
            int slot = slot(word);
            wordOfSlot[slot] = word;
            weightOfSlot[slot] = (int) weight * wordRarities[i];
            rarityOfSlot[slot] = wordRarities[i] * wordRarities[i];
            headlineOfSlot[slot] = i < report.headline ? rarityOfSlot[slot] : 0;
            headline += headlineOfSlot[slot];
            sieve[sieveOf(word) / Long.SIZE] |= 1L << sieveOf(word);
        }
        report.wordLength = (float) Math.sqrt((double) squares);
        report.headlineLength = (float) headline;
        squares = 0;
        for (int i = 0; i < report.entities.length; i++) {
            entityRarities[i] = frequencies.ofEntity(report.entities[i]);
            long weight = entityWeight(i);
            squares += weight * weight;
        }
        report.entityLength = (float) Math.sqrt((double) squares);
        if (!report.isWeighed()) weighRuns(report);
    }

    private void weighRuns(Sketch report) {
        frequencies.ofRuns(report);
        byte[] rarities = frequencies.runRarities(report.language);
        long squares = 1;
        int run = 0;
        for (char packed : report.runs) {
            int step = packed >>> RunCounts.CODE_BITS;
            run += step;
            if (step == RunCounts.STEP) continue;
            long weight = (long) count(packed) * (rarities[run] & 255);
            squares += weight * weight;
        }
        report.runLength = (float) Math.sqrt((double) squares);
    }

    private static int count(int packed) {
        return FeatureCounts.WEIGHT_OF_ONE + (packed & RunCounts.CODE_MASK);
    }

    private static int sieveOf(int word) {
        return word >>> 8 & SIEVE - 1;
    }

    /// Of a word, or the empty one where it would stand.
    private int slot(int word) {
        int slot = word >>> 4 & WORD_SLOTS - 1;
        while (weightOfSlot[slot] != 0 && wordOfSlot[slot] != word) slot = slot + 1 & WORD_SLOTS - 1;
        return slot;
    }

    /// What the word at a place of the report weighs.
    int wordWeight(int index) {
        Sketch report = report();
        return count(report.words[index]) * wordRarities[index];
    }

    /// How many reports hold the word at a place ([Frequencies#ofWords]).
    int wordHolders(int index) {
        return wordHolders[index];
    }

    int entityWeight(int index) {
        return (FeatureCounts.WEIGHT_OF_ONE + report().entityCodes[index]) * entityRarities[index];
    }

    int entityHolders(int index) {
        return frequencies.holdersOfEntity(report().entities[index]);
    }

    private Sketch report() {
        if (sketch == null) throw new IllegalStateException("no report was asked for");
        return sketch;
    }

    /// Cosine of the words with those of another report of the same language, 0 to 1.
    double words(Sketch other) {
        compareWords(other);
        return words;
    }

    /// The share of the words of each headline that the other report of the same language holds, by rarity, 0 to 1;
    /// -1 where one of them has no headline.
    double headlines(Sketch other) {
        compareWords(other);
        return headlines;
    }

    private void compareWords(Sketch other) {
        if (comparedWords == other) return;
        comparedWords = other;
        long sum = 0;
        long mine = 0;
        long its = 0;
        for (int i = 0; i < other.words.length; i++) {
            int packed = other.words[i];
            int sieved = packed >>> 8 & SIEVE - 1;
            if ((sieve[sieved >>> 6] >>> sieved & 1) == 0) continue;
            int word = packed & ~Sketch.CODE_MASK;
            int slot = slot(word);
            if (weightOfSlot[slot] == 0) continue;
            sum += (long) weightOfSlot[slot] * count(packed);
            mine += headlineOfSlot[slot];
            if (i < other.headline) its += rarityOfSlot[slot];
        }
        Sketch report = report();
        words = sum / Math.max(1, (double) report.wordLength * other.wordLength);
        boolean both = report.headline > 0 && other.headline > 0;
        headlines = both ? (mine / report.headlineLength + its / other.headlineLength) / 2 : -1;
    }

    /// Cosine of the runs of letters, 0 to 1.
    double runs(Sketch other) {
        layOutRuns();
        long sum = other.language == report().language ? runsOfOneLanguage(other) : runsAcrossLanguages(other);
        return sum / ((double) report().runLength * other.runLength);
    }

    private long runsOfOneLanguage(Sketch other) {
        long sum = 0;
        int run = 0;
        for (char packed : other.runs) {
            int step = packed >>> RunCounts.CODE_BITS;
            run += step;
            if (step != RunCounts.STEP) sum += (long) squaredOfRun[run] * count(packed);
        }
        return sum;
    }

    private long runsAcrossLanguages(Sketch other) {
        byte[] rarities = frequencies.runRarities(other.language);
        long sum = 0;
        int run = 0;
        for (char packed : other.runs) {
            int step = packed >>> RunCounts.CODE_BITS;
            run += step;
            int weight = weightOfRun[run];
            if (weight == 0 || step == RunCounts.STEP) continue;
            sum += (long) weight * count(packed) * (rarities[run] & 255);
        }
        return sum;
    }

    private void layOutRuns() {
        Sketch report = report();
        if (laidOutRuns == report) return;
        if (laidOutRuns != null) put(laidOutRuns, false);
        put(report, true);
        laidOutRuns = report;
    }

    private void put(Sketch report, boolean weighed) {
        byte[] rarities = frequencies.runRarities(report.language);
        int run = 0;
        for (char packed : report.runs) {
            int step = packed >>> RunCounts.CODE_BITS;
            run += step;
            if (step == RunCounts.STEP) continue;
            int rarity = weighed ? rarities[run] & 255 : 0;
            weightOfRun[run] = (short) (count(packed) * rarity);
            squaredOfRun[run] = weightOfRun[run] * rarity;
        }
    }

    /// Cosine of the entities, 0 to 1.
    double entities(Sketch other) {
        Sketch report = report();
        long sum = 0;
        int i = 0;
        int j = 0;
        while (i < report.entities.length && j < other.entities.length) {
            int key = report.entities[i];
            int of = other.entities[j];
            if (key == of) {
                int count = FeatureCounts.WEIGHT_OF_ONE + other.entityCodes[j];
                sum += (long) entityWeight(i) * count * entityRarities[i];
            }
            if (key <= of) i++;
            if (of <= key) j++;
        }
        return sum / Math.max(1, (double) report.entityLength * other.entityLength);
    }
}
