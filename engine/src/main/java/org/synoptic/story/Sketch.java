package org.synoptic.story;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.AnnotatedDocument;

/// What is kept of a report to compare it with others: at most about two kilobytes, whatever its length.
///
/// All features are numbers (hashes), in ascending order, each with a damped count. The rarities are set when the
/// frequencies of a window are known ([Frequencies#weigh]), what else changes by those who arrange.
public final class Sketch {
    /// [#day] of a report whose day of publication is unknown.
    static final int NO_DAY = Integer.MAX_VALUE;
    /// A damped count of one.
    static final int ONE = 16;

    final String id;
    /// Epoch day, or [#NO_DAY].
    final int day;
    /// Number of the primary tag.
    final int language;
    /// Whether a language module read its names and events.
    final boolean isRead;
    /// Equal for reports of the same words.
    final long fingerprint;
    /// Characters of the text.
    final int size;

    final int[] words;
    final byte[] wordCounts;
    final byte[] wordRarities;
    final char[] runs;
    final byte[] runCounts;
    final int[] entities;
    final byte[] entityCounts;
    final byte[] entityRarities;
    final Deeds deeds;

    float wordLength;
    float runLength;
    float entityLength;

    /// Number of the group of the arrangement that it stands in.
    int group;
    /// The story that it stood in when stories were settled last; null before.
    @Nullable
    String story;
    /// The day at which the window ended when it was first settled; [#NO_DAY] before.
    int settledOn = NO_DAY;

    Sketch(String id, int day, int language, boolean isRead, long fingerprint, int size, Counts counts, Deeds deeds) {
        this.id = id;
        this.day = day;
        this.language = language;
        this.isRead = isRead;
        this.fingerprint = fingerprint;
        this.size = size;
        words = counts.words.keys();
        wordCounts = counts.words.dampedCounts(words);
        wordRarities = new byte[words.length];
        int[] wide = counts.runs.keys();
        runs = new char[wide.length];
        for (int i = 0; i < wide.length; i++) runs[i] = (char) wide[i];
        runCounts = counts.runs.dampedCounts(wide);
        entities = counts.entities.keys();
        entityCounts = counts.entities.dampedCounts(entities);
        entityRarities = new byte[entities.length];
        this.deeds = deeds;
    }

    /// How often a report holds each feature.
    record Counts(FeatureCounts words, FeatureCounts runs, FeatureCounts entities) {}

    boolean hasDay() {
        return day != NO_DAY;
    }

    boolean isSameText(Sketch other) {
        return fingerprint == other.fingerprint
                && Arrays.equals(words, other.words)
                && Arrays.equals(wordCounts, other.wordCounts);
    }

    static int dayOf(AnnotatedDocument document) {
        var published = document.document().published();
        if (published == null || !published.date().isDay()) return NO_DAY;
        return (int) published.date().first().toEpochDay();
    }
}
