package org.synoptic.story;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// How much two reports look like reports of one happening, 0 to about 2; [StorySetting#enough] or more says that they
/// are.
///
/// Comparing one report with many after each other is quick. Not safe for use by several threads.
final class Likeness {
    private static final int FEWEST_ENTITIES = 3;
    /// Below this, days are too far apart to look at anything else.
    private static final double LEAST_OF_DAYS = 0.01;
    /// With so many runs of letters, half of [StorySetting#shortText] is added.
    private static final double SHORT_RUNS = 200;

    private static final double RUNS_BEYOND_WORDS = 0.3;
    private static final int WORD_SLOTS = 1 << 10;

    private final StorySetting setting;
    private final Frequencies frequencies;
    private final int[] weightOfRun = new int[Frequencies.RUNS];
    private final int[] wordOfSlot = new int[WORD_SLOTS];
    private final int[] weightOfSlot = new int[WORD_SLOTS];
    private @Nullable Sketch asked;

    /// @param frequencies that both reports were weighed by
    Likeness(StorySetting setting, Frequencies frequencies) {
        this.setting = setting;
        this.frequencies = frequencies;
    }

    double of(Sketch a, Sketch b) {
        double days = days(a, b);
        if (days < LEAST_OF_DAYS) return 0;
        int shared = a.deeds.shared(b.deeds);
        double happenings = setting.sharedHappening() * Math.min(2, shared);
        double actors = shared == 0 && a.deeds.haveOtherActors(b.deeds) ? setting.otherActors() : 1;
        int shorter = Math.min(a.runs.length, b.runs.length);
        return (content(a, b) + happenings) * actors * forLength(shorter) * days;
    }

    /// [#of], or 0 where words and entities alone show that it is not enough.
    ///
    /// Two texts of one language hardly share more of their runs of letters than of their words and
    /// [#RUNS_BEYOND_WORDS].
    double ifEnough(Sketch a, Sketch b) {
        if (a.language == b.language) {
            ask(a);
            double words = words(a, b);
            double text = (1 - setting.runs()) * words + setting.runs() * (words + RUNS_BEYOND_WORDS);
            double entities = hasEntities(a) && hasEntities(b) ? entities(a, b) : 0;
            double most = text + setting.entities() * setting.entityLevel() * entities + 2 * setting.sharedHappening();
            int shorter = Math.min(a.runs.length, b.runs.length);
            if (most * forLength(shorter) * days(a, b) < setting.enough()) return 0;
        }
        return of(a, b);
    }

    private double forLength(int shorter) {
        return 1 + setting.shortText() * SHORT_RUNS / (SHORT_RUNS + shorter);
    }

    private double content(Sketch a, Sketch b) {
        boolean oneLanguage = a.language == b.language;
        double text = text(a, b) * (oneLanguage ? 1 : setting.acrossLanguages());
        if (!hasEntities(a) || !hasEntities(b)) return text;
        double weight = oneLanguage ? setting.entities() : setting.entitiesAcrossLanguages();
        return (1 - weight) * text + weight * setting.entityLevel() * entities(a, b);
    }

    /// The weight of the words and runs of letters that both hold, 0 to 1; across languages of runs of letters alone.
    double text(Sketch a, Sketch b) {
        ask(a);
        double runs = runs(a, b);
        if (a.language != b.language) return runs;
        return (1 - setting.runs()) * words(a, b) + setting.runs() * runs;
    }

    /// Lays out the features of a report, so that others are compared with it in one go over theirs.
    private void ask(Sketch sketch) {
        if (asked == sketch) return;
        if (asked != null) {
            for (char run : asked.runs) weightOfRun[run] = 0;
            Arrays.fill(weightOfSlot, 0);
        }
        asked = sketch;
        byte[] rarities = frequencies.runRarities(sketch.language);
        for (int i = 0; i < sketch.runs.length; i++) {
            char run = sketch.runs[i];
            weightOfRun[run] = (sketch.runCounts[i] & 255) * (rarities[run] & 255);
        }
        for (int i = 0; i < sketch.words.length; i++) {
            int slot = slot(sketch.words[i]);
            wordOfSlot[slot] = sketch.words[i];
            weightOfSlot[slot] = (sketch.wordCounts[i] & 255) * (sketch.wordRarities[i] & 255);
        }
    }

    /// Of a word, or the empty one where it would stand.
    private int slot(int word) {
        int slot = Numbers.stir(word) & WORD_SLOTS - 1;
        while (weightOfSlot[slot] != 0 && wordOfSlot[slot] != word) slot = slot + 1 & WORD_SLOTS - 1;
        return slot;
    }

    /// Cosine of the words of the report asked for with those of another, 0 to 1.
    private double words(Sketch a, Sketch b) {
        long sum = 0;
        for (int i = 0; i < b.words.length; i++) {
            sum += weightOfSlot[slot(b.words[i])] * weight(b.wordCounts[i], b.wordRarities[i]);
        }
        return sum / Math.max(1, (double) a.wordLength * b.wordLength);
    }

    private double runs(Sketch a, Sketch b) {
        byte[] rarities = frequencies.runRarities(b.language);
        long sum = 0;
        for (int i = 0; i < b.runs.length; i++) {
            char run = b.runs[i];
            sum += weightOfRun[run] * weight(b.runCounts[i], rarities[run]);
        }
        return sum / Math.max(1, (double) a.runLength * b.runLength);
    }

    /// Numbers of the entities that both name, those that tell most first.
    List<Integer> sharedEntities(Sketch a, Sketch b) {
        Map<Integer, Integer> weights = new TreeMap<>();
        for (int i = 0; i < a.entities.length; i++) {
            int j = Arrays.binarySearch(b.entities, a.entities[i]);
            if (j < 0) continue;
            weights.put(
                    a.entities[i],
                    (a.entityRarities[i] & 255) * ((a.entityCounts[i] & 255) + (b.entityCounts[j] & 255)));
        }
        return weights.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean hasEntities(Sketch sketch) {
        return sketch.isRead && sketch.entities.length >= FEWEST_ENTITIES;
    }

    private double days(Sketch a, Sketch b) {
        if (!a.hasDay() || !b.hasDay()) return setting.withoutDay();
        long apart = Math.abs((long) a.day - b.day);
        return Math.exp(-Math.max(0, apart - 1) / setting.days());
    }

    private static double entities(Sketch a, Sketch b) {
        return cosine(a.entities, a.entityCounts, a.entityRarities, b.entities, b.entityCounts, b.entityRarities)
                / Math.max(1, (double) a.entityLength * b.entityLength);
    }

    private static double cosine(
            int[] keys, byte[] counts, byte[] rarities, int[] others, byte[] otherCounts, byte[] otherRarities) {
        long sum = 0;
        int i = 0;
        int j = 0;
        while (i < keys.length && j < others.length) {
            int key = keys[i];
            int other = others[j];
            if (key == other) {
                sum += weight(counts[i], rarities[i]) * weight(otherCounts[j], otherRarities[j]);
            }
            if (key <= other) i++;
            if (other <= key) j++;
        }
        return sum;
    }

    private static long weight(byte count, byte rarity) {
        return (long) (count & 255) * (rarity & 255);
    }
}
