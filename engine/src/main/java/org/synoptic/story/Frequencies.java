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

    private static final int LOGS_KEPT = 1 << 15;
    private static final double HALF = 0.5;
    /// Of parts of reports.
    private static final float[] LOGS = logs();

    private final UsualWords usual;
    private final WordCounts words = new WordCounts();
    private final IntCounts entities = new IntCounts();
    private final int[] runs = new int[RunCounts.RUNS];
    private int[][] runsByLanguage = new int[0][];
    private int[] reportsByLanguage = new int[0];
    private byte[][] runRarities = new byte[0][];
    private int reports;
    /// Keeps what is brought near from being taken for needless.
    @SuppressWarnings("UnusedVariable")
    private int near;

    /// @param usual knows the languages of all reports that are added
    Frequencies(UsualWords usual) {
        this.usual = usual;
    }

    void add(Sketch sketch) {
        reports++;
        makeRoomFor(sketch.language);
        reportsByLanguage[sketch.language]++;
        near ^= words.bringNear(sketch.words);
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
    private record Scale(int language, double trust, double ofLanguage, double ofAll) {
        /// ln of the reports, weighed so.
        double reports(int usual) {
            return trust * Math.log(ofLanguage + usual + 1) + (1 - trust) * Math.log(ofAll + usual + 1);
        }
    }

    private Scale scale(int language) {
        int ofLanguage = reportsByLanguage[language];
        double trusted = ofLanguage / (ofLanguage + LANGUAGE_TRUST);
        return new Scale(language, trusted < FULL_TRUST ? trusted : 1, ofLanguage, reports);
    }

    /// Rarities of the words of a report, in their order.
    ///
    /// @param rarities as long as its words, or longer
    /// @param holders gets the reports that hold each word, in any language; or in its own alone, where those are
    ///     several and the language counts for all
    void ofWords(Sketch sketch, int[] rarities, int[] holders) {
        Scale scale = scale(sketch.language);
        double all = scale.reports(UsualWords.FOR_WORDS);
        near ^= words.bringNear(sketch.words);
        for (int i = 0; i < sketch.words.length; i++) {
            int word = sketch.words[i] & ~Sketch.CODE_MASK;
            int ofLanguage = words.get(word, sketch.language);
            holders[i] = ofLanguage > 1 && scale.trust == 1 ? ofLanguage : words.get(word);
            int parts = usual.ofWord(word, sketch.language);
            double logs = log(ofLanguage, parts);
            if (scale.trust < 1) logs = scale.trust * logs + (1 - scale.trust) * log(holders[i], parts);
            rarities[i] = code(all - logs);
        }
    }

    /// Makes sure that [#runRarities] holds all runs of a report; one that was asked for keeps its rarity of then.
    void ofRuns(Sketch sketch) {
        Scale scale = scale(sketch.language);
        byte[] rarities = runRarities[sketch.language];
        double all = scale.reports(UsualWords.FOR_RUNS);
        int run = 0;
        for (char packed : sketch.runs) {
            run += packed >>> RunCounts.CODE_BITS;
            if (rarities[run] != 0) continue;
            int parts = usual.ofRun(run, sketch.language);
            double logs = scale.trust * log(runsByLanguage[sketch.language][run], parts)
                    + (1 - scale.trust) * log(runs[run], parts);
            rarities[run] = (byte) code(all - logs);
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

    /// Of reports and parts of one.
    private static double log(int holders, int parts) {
        long all = (long) holders * UsualWords.PARTS + parts;
        return all < LOGS_KEPT ? LOGS[(int) all] : Math.log((double) all / UsualWords.PARTS + HALF);
    }

    private static float[] logs() {
        float[] logs = new float[LOGS_KEPT];
        for (int i = 0; i < logs.length; i++) logs[i] = (float) Math.log((double) i / UsualWords.PARTS + HALF);
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
