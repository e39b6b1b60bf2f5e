package org.synoptic.story;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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

    private static final double RUNS_BEYOND_WORDS = 0.15;

    private final StorySetting setting;
    private final Frequencies frequencies;
    private final Asked asked;

    /// @param frequencies that both reports are counted in
    Likeness(StorySetting setting, Frequencies frequencies) {
        this.setting = setting;
        this.frequencies = frequencies;
        asked = new Asked(frequencies);
    }

    /// Lays out the features of a report, weighed by what is counted now.
    Asked ask(Sketch sketch) {
        asked.ask(sketch);
        return asked;
    }

    double of(Sketch a, Sketch b) {
        double days = days(a, b);
        if (days < LEAST_OF_DAYS) return 0;
        prepare(a, b);
        int shared = a.deeds.shared(b.deeds);
        double happenings = setting.sharedHappening() * Math.min(2, shared);
        double numbers = setting.sharedNumber() * Math.min(2, a.particulars.sharedNumbers(b.particulars));
        double actors = shared == 0 && a.deeds.haveOtherActors(b.deeds) ? setting.otherActors() : 1;
        double shares = content(a, b) + happenings + numbers + headlines(a, b);
        return shares * actors * particulars(a, b) * forLength(a, b) * days;
    }

    private double particulars(Sketch a, Sketch b) {
        double people = areOfOtherPeople(a, b) ? setting.otherPeople() : 1;
        boolean haveDays = a.hasDay() && b.hasDay();
        return !haveDays && a.particulars.nameOtherWeekdays(b.particulars) ? people * setting.otherWeekdays() : people;
    }

    private static boolean areOfOtherPeople(Sketch a, Sketch b) {
        if (mayNameMore(a) || mayNameMore(b)) return false;
        return a.particulars.areOfSomebodyMissingIn(b) && b.particulars.areOfSomebodyMissingIn(a);
    }

    private static boolean mayNameMore(Sketch sketch) {
        return sketch.entities.length == SketchMaker.MOST_ENTITIES;
    }

    /// [#of], or 0 where words and entities alone show that it is not enough.
    ///
    /// Two texts of one language hardly share more of their runs of letters than of their words and
    /// [#RUNS_BEYOND_WORDS].
    double ifEnough(Sketch a, Sketch b) {
        double days = days(a, b);
        if (days < LEAST_OF_DAYS) return 0;
        if (a.language == b.language) {
            prepare(a, b);
            double words = asked.words(b);
            double text = (1 - setting.runs()) * words + setting.runs() * (words + RUNS_BEYOND_WORDS);
            double most = text + 2 * (setting.sharedHappening() + setting.sharedNumber()) + headlines(a, b);
            if (hasEntities(a) && hasEntities(b))
                most += setting.entities() * setting.entityLevel() * asked.entities(b);
            if (Meaning.isKnown(a, b)) most += Meaning.WEIGHT * Meaning.LEVEL;
            if (most * forLength(a, b) * days < setting.enough()) return 0;
        }
        return of(a, b);
    }

    private double headlines(Sketch a, Sketch b) {
        if (a.language != b.language) return 0;
        double shared = asked.headlines(b);
        return shared < 0 ? 0 : setting.headlines() * (shared - setting.usualHeadlines());
    }

    private double forLength(Sketch a, Sketch b) {
        return 1 + setting.shortText() * SHORT_RUNS / (SHORT_RUNS + Math.min(a.runsMet, b.runsMet));
    }

    private double content(Sketch a, Sketch b) {
        double features = features(a, b);
        if (!Meaning.isKnown(a, b)) return features;
        return (1 - Meaning.WEIGHT) * features + Meaning.WEIGHT * Meaning.LEVEL * Meaning.alike(a, b);
    }

    private double features(Sketch a, Sketch b) {
        boolean oneLanguage = a.language == b.language;
        double text = text(a, b) * (oneLanguage ? 1 : setting.acrossLanguages());
        if (!hasEntities(a) || !hasEntities(b)) return text;
        double weight = oneLanguage ? setting.entities() : setting.entitiesAcrossLanguages();
        return (1 - weight) * text + weight * setting.entityLevel() * asked.entities(b);
    }

    /// The weight of the words and runs of letters that both hold, 0 to 1; across languages of runs of letters alone.
    double text(Sketch a, Sketch b) {
        prepare(a, b);
        double runs = asked.runs(b);
        if (a.language != b.language) return runs;
        return (1 - setting.runs()) * asked.words(b) + setting.runs() * runs;
    }

    /// The share of the words of each headline that the other report holds, by rarity, 0 to 1, where it brings two
    /// reports closer; else 0.
    double sharedOfHeadlines(Sketch a, Sketch b) {
        if (a.language != b.language) return 0;
        prepare(a, b);
        double shared = asked.headlines(b);
        return shared > setting.usualHeadlines() ? shared : 0;
    }

    private void prepare(Sketch a, Sketch b) {
        if (!b.isWeighed()) asked.ask(b);
        asked.ask(a);
    }

    /// Numbers of the entities that both name, those that tell most first.
    List<Integer> sharedEntities(Sketch a, Sketch b) {
        Map<Integer, Integer> weights = new TreeMap<>();
        for (int i = 0; i < a.entities.length; i++) {
            int j = Arrays.binarySearch(b.entities, a.entities[i]);
            if (j < 0) continue;
            int counts = 2 * FeatureCounts.WEIGHT_OF_ONE + a.entityCodes[i] + b.entityCodes[j];
            weights.put(a.entities[i], frequencies.ofEntity(a.entities[i]) * counts);
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
        if (a.hasDay() && b.hasDay()) return remains(Math.abs((long) a.day - b.day));
        if (!a.hasDay() && !b.hasDay()) return a.told.meet(b.told) ? setting.dayTold() : setting.withoutDay();
        ToldDays told = a.hasDay() ? b.told : a.told;
        int day = a.hasDay() ? a.day : b.day;
        if (told.isNear(day)) return setting.dayTold();
        return setting.withoutDay() * remains(told.apartByYear(day));
    }

    private double remains(long daysApart) {
        return daysApart <= 1 ? 1 : Math.exp((1 - daysApart) / setting.days());
    }
}
