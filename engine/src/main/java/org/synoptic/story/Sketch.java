package org.synoptic.story;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.AnnotatedDocument;

/// What is kept of a report to compare it with others: less than two kilobytes, whatever its length.
///
/// All features are numbers (hashes), each with a count of four bits ([FeatureCounts#code]). What they weigh depends on
/// the reports around ([Frequencies]) and is not kept, but for the lengths.
public final class Sketch {
    /// [#day] of a report whose day of publication is unknown.
    static final int NO_DAY = Integer.MAX_VALUE;
    /// Of a word's number in [#words], the part that is its count.
    static final int CODE_MASK = 15;

    final String id;
    /// Epoch day, or [#NO_DAY].
    final int day;
    /// Number of the primary tag.
    final short language;
    /// Whether a language module read its names and events.
    final boolean isRead;
    /// Equal for reports of the same words.
    final long fingerprint;
    /// Characters of the text.
    final int size;
    /// How many different runs of letters it has, about.
    final short runsMet;

    /// Hashes of 28 bits and counts, in the order in which the words were met first.
    final int[] words;
    /// How many of the words, the first ones, the headline holds.
    final short headline;
    /// As [RunCounts] packs them.
    final char[] runs;
    /// In ascending order.
    final int[] entities;
    final byte[] entityCodes;
    /// As [Meaning] packs it; empty without a [TextEmbedding].
    final byte[] meaning;
    final Deeds deeds;
    final Particulars particulars;
    /// Of a report without a day.
    final ToldDays told;

    /// Lengths of the weighed features; 0 before they were weighed.
    float wordLength;
    float headlineLength;
    float runLength;
    float entityLength;

    /// Number of the group of the arrangement that it stands in.
    int group;
    /// The story that it stood in when stories were settled last; null before.
    @Nullable
    String story;
    /// The day at which the window ended when it was first settled; [#NO_DAY] before.
    int settledOn = NO_DAY;

    /// @param features taken as they are
    Sketch(
            AnnotatedDocument document,
            int language,
            long fingerprint,
            Features features,
            Deeds deeds,
            Particulars particulars) {
        id = document.id();
        day = dayOf(document);
        this.language = (short) language;
        isRead = document.module() != null;
        this.fingerprint = fingerprint;
        size = document.text().length();
        words = features.words;
        headline = (short) features.headline;
        runs = features.runs;
        runsMet = (short) features.runsMet;
        entities = features.entities;
        entityCodes = features.entityCodes;
        meaning = features.meaning;
        this.deeds = deeds;
        this.particulars = particulars;
        told = day == NO_DAY ? ToldDays.of(document) : ToldDays.NONE;
    }

    /// What a report holds.
    @SuppressWarnings("ArrayRecordComponent")
    record Features(
            int[] words, int headline, char[] runs, int runsMet, int[] entities, byte[] entityCodes, byte[] meaning) {}

    /// With what is remembered of another sketch of the same report.
    Sketch inPlaceOf(Sketch other) {
        group = other.group;
        story = other.story;
        settledOn = other.settledOn;
        return this;
    }

    boolean hasDay() {
        return day != NO_DAY;
    }

    /// Reads of each feature the first, so that they are near when they are compared.
    ///
    /// @return any number
    int bringNear() {
        int read = words.length > 0 ? words[words.length - 1] : 0;
        read ^= runs.length > 0 ? runs[0] : 0;
        read ^= entities.length > 0 ? entities[0] : 0;
        read ^= entityCodes.length > 0 ? entityCodes[0] : 0;
        return read ^ deeds.bringNear() ^ particulars.bringNear();
    }

    boolean isSameText(Sketch other) {
        return fingerprint == other.fingerprint && Arrays.equals(words, other.words);
    }

    boolean isWeighed() {
        return runLength != 0;
    }

    void forgetWeights() {
        wordLength = 0;
        headlineLength = 0;
        runLength = 0;
        entityLength = 0;
    }

    static int dayOf(AnnotatedDocument document) {
        var published = document.document().published();
        if (published == null || !published.date().isDay()) return NO_DAY;
        return (int) published.date().first().toEpochDay();
    }
}
