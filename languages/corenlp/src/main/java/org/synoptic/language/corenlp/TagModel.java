package org.synoptic.language.corenlp;

import java.util.List;
import java.util.Map;

/// CoreNLP's maximum entropy tagger, as numbers: what each feature adds to the score of each tag.
///
/// @param tags names of the tags
/// @param dictionary words of the training texts
/// @param openTags what a word that is not in the dictionary may be, as indices of tags
/// @param expandsVerbs whether a word that can be a past tense can be a participle too, and so on: English
/// @param rareBelow words that were seen less often have all features, others only those of the common templates
/// @param commonTemplates so many of the templates, from the first, are for all words
/// @param classes the class of a word, by its lower-case form where `casedClasses` is false
/// @param features rows of the weights, by template and value: [#key]
/// @param starts of the weights of each row; one more for the end
/// @param weightTags, weights in rows
@SuppressWarnings("ArrayRecordComponent") // never compared
record TagModel(
        List<String> tags,
        Map<String, Known> dictionary,
        int[] openTags,
        boolean expandsVerbs,
        boolean americanizes,
        int rareBelow,
        List<TagTemplate> templates,
        int commonTemplates,
        WordClasses classes,
        HashedRows features,
        int[] starts,
        byte[] weightTags,
        double[] weights) {
    /// A word of the training texts.
    ///
    /// @param tags that it had, as indices
    /// @param mostFrequent of them
    record Known(int[] tags, int mostFrequent, int count) {}

    static long key(int template, long value) {
        return value ^ (template + 1) * 0x9E3779B97F4A7C15L;
    }

    int row(int template, long value) {
        return features.row(key(template, value));
    }

    /// Adds a row's weights; nothing for [HashedRows#NONE].
    void add(int row, double[] scores) {
        if (row == HashedRows.NONE) return;
        for (int i = starts[row]; i < starts[row + 1]; i++) scores[weightTags[i]] += weights[i];
    }
}
