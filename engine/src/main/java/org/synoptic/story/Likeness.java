package org.synoptic.story;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How much two reports look like reports of one happening, 0 to about 2; [StorySetting#enough] or more says that they
/// are.
final class Likeness {
    private static final int FEWEST_ENTITIES = 3;
    /// Below this, days are too far apart to look at anything else.
    private static final double LEAST_OF_DAYS = 0.01;
    /// With so many runs of letters, half of [StorySetting#shortText] is added.
    private static final double SHORT_RUNS = 200;

    private final StorySetting setting;
    private final Frequencies frequencies;

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
        double forLength = 1 + setting.shortText() * SHORT_RUNS / (SHORT_RUNS + shorter);
        return (content(a, b) + happenings) * actors * forLength * days;
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
        double runs = runs(a, b);
        if (a.language != b.language) return runs;
        return (1 - setting.runs()) * words(a, b) + setting.runs() * runs;
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

    /// Cosine of what both hold, 0 to 1.
    static double words(Sketch a, Sketch b) {
        return cosine(a.words, a.wordCounts, a.wordRarities, b.words, b.wordCounts, b.wordRarities)
                / Math.max(1, (double) a.wordLength * b.wordLength);
    }

    static double entities(Sketch a, Sketch b) {
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

    private double runs(Sketch a, Sketch b) {
        byte[] ofA = frequencies.runRarities(a.language);
        byte[] ofB = frequencies.runRarities(b.language);
        long sum = 0;
        int i = 0;
        int j = 0;
        while (i < a.runs.length && j < b.runs.length) {
            char run = a.runs[i];
            char other = b.runs[j];
            if (run == other) {
                sum += weight(a.runCounts[i], ofA[run]) * weight(b.runCounts[j], ofB[run]);
            }
            if (run <= other) i++;
            if (other <= run) j++;
        }
        return sum / Math.max(1, (double) a.runLength * b.runLength);
    }

    private static long weight(byte count, byte rarity) {
        return (long) (count & 255) * (rarity & 255);
    }
}
