package org.synoptic.story;

import java.util.Arrays;
import org.synoptic.model.EntityType;

/// In how many reports of a window each feature stands, in all and by language: the rarer, the more it tells.
///
/// Rarities are numbers from 1 to 255, sixteenths of a natural logarithm.
final class Frequencies {
    static final int MOST_RARE = 255;
    private static final double ONE = 16;
    /// With so many reports of a language, its own counts weigh as much as those of all languages.
    private static final double LANGUAGE_TRUST = 2;
    /// From this weight on, only they count.
    private static final double FULL_TRUST = 0.99;
    /// Reports that stand for what is usual in the news when only a few are looked at.
    private static final double USUAL_REPORTS = 50;

    /// The same for words, and how many of them hold any one. With more, reports of one happening that come alone stay
    /// together better, and those of a few happenings are told apart worse.
    private static final double USUAL_FOR_WORDS = 10;
    private static final double USUAL_HOLDERS = 0.01 * USUAL_FOR_WORDS;

    private static final int LOGS_KEPT = 1 << 16;
    private static final double HALF = 0.5;
    private static final double[] LOGS = logs(0);
    private static final double[] LOGS_WITH_USUAL = logs(USUAL_HOLDERS);

    private final WordCounts words = new WordCounts();
    private final IntCounts entities = new IntCounts();
    private final int[] runs = new int[RunCounts.RUNS];
    private int[][] runsByLanguage = new int[0][];
    private int[] reportsByLanguage = new int[0];
    private byte[][] runRarities = new byte[0][];
    private int reports;

    void add(Sketch sketch) {
        reports++;
        makeRoomFor(sketch.language);
        reportsByLanguage[sketch.language]++;
        for (int packed : sketch.words) words.add(packed & ~Sketch.CODE_MASK, sketch.language);
        for (int entity : sketch.entities) entities.add(entity);
        int[] ofLanguage = runsByLanguage[sketch.language];
        int run = 0;
        for (char packed : sketch.runs) {
            int step = packed >>> RunCounts.CODE_BITS;
            run += step;
            if (step == RunCounts.STEP) continue;
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
            runsByLanguage[i] = new int[RunCounts.RUNS];
            runRarities[i] = new byte[RunCounts.RUNS];
        }
    }

    /// What rarities in reports of one language are told by, as of now.
    ///
    /// @param trust what the counts of the language weigh beside those of all, 0 to 1
    /// @param reports ln of the reports, weighed so
    private record Scale(int language, double trust, double reports, double reportsWithUsual) {}

    private Scale scale(int language) {
        int ofLanguage = reportsByLanguage[language];
        double trusted = ofLanguage / (ofLanguage + LANGUAGE_TRUST);
        double trust = trusted < FULL_TRUST ? trusted : 1;
        return new Scale(
                language,
                trust,
                trust * Math.log(ofLanguage + 1) + (1 - trust) * Math.log(reports + 1),
                trust * Math.log(ofLanguage + USUAL_FOR_WORDS + 1)
                        + (1 - trust) * Math.log(reports + USUAL_FOR_WORDS + 1));
    }

    /// Rarities of the words of a report, in their order.
    ///
    /// @param rarities as long as its words, or longer
    /// @param holders gets the reports that hold each word, in any language; or in its own alone, where those are
    ///     several and the language counts for all
    void ofWords(Sketch sketch, int[] rarities, int[] holders) {
        Scale scale = scale(sketch.language);
        for (int i = 0; i < sketch.words.length; i++) {
            int word = sketch.words[i] & ~Sketch.CODE_MASK;
            int ofLanguage = words.get(word, sketch.language);
            holders[i] = ofLanguage > 1 && scale.trust == 1 ? ofLanguage : words.get(word);
            double logs = scale.trust * log(ofLanguage, USUAL_HOLDERS, LOGS_WITH_USUAL)
                    + (1 - scale.trust) * log(holders[i], USUAL_HOLDERS, LOGS_WITH_USUAL);
            rarities[i] = code(scale.reportsWithUsual - logs);
        }
    }

    /// Makes sure that [#runRarities] holds all runs of a report; one that was asked for keeps its rarity of then.
    void ofRuns(Sketch sketch) {
        Scale scale = scale(sketch.language);
        byte[] rarities = runRarities[sketch.language];
        int run = 0;
        for (char packed : sketch.runs) {
            run += packed >>> RunCounts.CODE_BITS;
            if (rarities[run] != 0) continue;
            double logs = scale.trust * log(runsByLanguage[sketch.language][run], 0, LOGS)
                    + (1 - scale.trust) * log(runs[run], 0, LOGS);
            rarities[run] = (byte) code(scale.reports - logs);
        }
    }

    /// Rarities of runs of letters in reports of a language; 0 for those that were not asked for since.
    byte[] runRarities(int language) {
        return runRarities[language];
    }

    int ofEntity(int entity) {
        double usual = USUAL_REPORTS * usualShare(SketchMaker.typeOf(entity));
        return code(Math.log((reports + USUAL_REPORTS + 1) / (entities.get(entity) + usual + HALF)));
    }

    private static double log(int holders, double usual, double[] logs) {
        return holders < logs.length ? logs[holders] : Math.log(holders + usual + HALF);
    }

    private static double[] logs(double usual) {
        double[] logs = new double[LOGS_KEPT];
        for (int i = 0; i < logs.length; i++) logs[i] = Math.log(i + usual + HALF);
        return logs;
    }

    private static int code(double rarity) {
        return Math.max(1, Math.min(MOST_RARE, (int) (ONE * rarity + HALF)));
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
}
