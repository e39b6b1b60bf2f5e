package org.synoptic.story;

import java.util.Arrays;
import org.synoptic.model.EntityType;

/// In how many reports of a window each feature stands, in all and by language: the rarer, the more it tells.
final class Frequencies {
    static final int RUNS = 37 * 37 * 37;
    /// A rarity of one; the largest is 255 / 16.
    static final float ONE = 16;
    /// With so many reports of a language, its own counts weigh as much as those of all languages.
    private static final double LANGUAGE_TRUST = 2;
    /// Reports that stand for what is usual in the news when only a few are looked at.
    private static final double USUAL_REPORTS = 50;

    private static final double USUAL_FOR_WORDS = 5;
    private static final double USUAL_SHARE_OF_WORD = 0.03;

    private static final int LOGS_KEPT = 1 << 11;
    private static final double HALF = 0.5;
    private static final double[] LOGS = logs(0);
    private static final double[] LOGS_WITH_USUAL = logs(USUAL_FOR_WORDS * USUAL_SHARE_OF_WORD);

    private final IntCounts words = new IntCounts();
    private final IntCounts entities = new IntCounts();
    private final int[] runs = new int[RUNS];
    private int[][] runsByLanguage = new int[0][];
    private int[] reportsByLanguage = new int[0];
    private byte[][] runRarities = new byte[0][];
    private int reports;

    void add(Sketch sketch) {
        reports++;
        makeRoomFor(sketch.language);
        reportsByLanguage[sketch.language]++;
        for (int word : sketch.words) {
            words.add(word);
            words.add(inLanguage(word, sketch.language));
        }
        for (int entity : sketch.entities) entities.add(entity);
        int[] ofLanguage = runsByLanguage[sketch.language];
        for (char run : sketch.runs) {
            runs[run]++;
            ofLanguage[run]++;
        }
    }

    private void makeRoomFor(int language) {
        int known = reportsByLanguage.length;
        if (language < known) return;
        reportsByLanguage = Arrays.copyOf(reportsByLanguage, language + 1);
        runsByLanguage = Arrays.copyOf(runsByLanguage, language + 1);
        runRarities = Arrays.copyOf(runRarities, language + 1);
        for (int i = known; i <= language; i++) {
            runsByLanguage[i] = new int[RUNS];
            runRarities[i] = new byte[RUNS];
        }
    }

    private static int inLanguage(int word, int language) {
        return Numbers.stir(word + 0x9e3779b9 * (language + 1));
    }

    /// Rarities of those runs of letters that reports of a language hold, as of when the first of them was weighed.
    byte[] runRarities(int language) {
        return runRarities[language];
    }

    /// Sets the rarities and lengths of a sketch.
    void weigh(Sketch sketch) {
        for (int i = 0; i < sketch.words.length; i++) {
            int word = sketch.words[i];
            sketch.wordRarities[i] = code(rarity(
                    words.get(word), words.get(inLanguage(word, sketch.language)), sketch.language, USUAL_FOR_WORDS));
        }
        for (int i = 0; i < sketch.entities.length; i++) {
            sketch.entityRarities[i] = code(entityRarity(sketch.entities[i]));
        }
        sketch.wordLength = length(sketch.wordCounts, sketch.wordRarities);
        sketch.entityLength = length(sketch.entityCounts, sketch.entityRarities);
        byte[] rarities = runRarities[sketch.language];
        int[] ofLanguage = runsByLanguage[sketch.language];
        double squares = 0;
        for (int i = 0; i < sketch.runs.length; i++) {
            char run = sketch.runs[i];
            if (rarities[run] == 0) rarities[run] = code(rarity(runs[run], ofLanguage[run], sketch.language, 0));
            double weight = (sketch.runCounts[i] & 255) * (rarities[run] & 255);
            squares += weight * weight;
        }
        sketch.runLength = (float) Math.sqrt(squares);
    }

    private static float length(byte[] counts, byte[] rarities) {
        double squares = 0;
        for (int i = 0; i < counts.length; i++) {
            double weight = (counts[i] & 255) * (rarities[i] & 255);
            squares += weight * weight;
        }
        return (float) Math.sqrt(squares);
    }

    /// @param usual how many reports elsewhere, of which [#USUAL_SHARE_OF_WORD] hold the feature, stand beside those
    ///     counted
    private double rarity(int holders, int holdersOfLanguage, int language, double usual) {
        int ofLanguage = reportsByLanguage[language];
        double trust = ofLanguage / (ofLanguage + LANGUAGE_TRUST);
        double usualHolders = usual * USUAL_SHARE_OF_WORD;
        double[] logs = usual == 0 ? LOGS : LOGS_WITH_USUAL;
        double within = logOfReports(ofLanguage, usual) - log(holdersOfLanguage, usualHolders, logs);
        return trust * within + (1 - trust) * (logOfReports(reports, usual) - log(holders, usualHolders, logs));
    }

    private static double log(int holders, double usual, double[] logs) {
        return holders < logs.length ? logs[holders] : Math.log(holders + usual + HALF);
    }

    private static double logOfReports(int reports, double usual) {
        return Math.log(reports + usual + 1);
    }

    private static double[] logs(double usual) {
        double[] logs = new double[LOGS_KEPT];
        for (int i = 0; i < logs.length; i++) logs[i] = Math.log(i + usual + HALF);
        return logs;
    }

    private double entityRarity(int entity) {
        return inverse(
                reports + USUAL_REPORTS, entities.get(entity) + USUAL_REPORTS * usualShare(SketchMaker.typeOf(entity)));
    }

    private static double inverse(double reports, double holders) {
        return Math.log((reports + 1) / (holders + HALF));
    }

    private static byte code(double rarity) {
        return (byte) Math.max(1, Math.min(255, Math.round(ONE * rarity)));
    }

    /// The share of political reports that name an entity of a type, guessed.
    private static double usualShare(EntityType type) {
        return switch (type) {
            case COUNTRY -> 0.2;
            case GROUP -> 0.1;
            case PLACE, ORGANIZATION -> 0.05;
            case PERSON -> 0.02;
        };
    }

    /// How many reports of the window hold an entity.
    int holdersOfEntity(int entity) {
        return entities.get(entity);
    }

    /// How many reports of the window hold a word, in any language.
    int holdersOfWord(int word) {
        return words.get(word);
    }

    int reports() {
        return reports;
    }
}
