package org.synoptic.language.corenlp;

import java.util.List;
import java.util.Set;

/// CoreNLP's conditional random field of words and of pairs of words, as numbers.
///
/// @param labels names of the labels
/// @param outside index of the label that words before the first are taken to have
/// @param shaper CoreNLP's way to write the shape of a word
/// @param lowerCaseWords words known in lower case: a shape says so
/// @param classes the class of a word, by its lower-case form unless `casedClasses`, digits made one where
/// `classDigits`
/// @param unknownClass of all others
/// @param reach how many words to each side are looked for as such
/// @param features where the weights of a feature begin, by the number of its text
/// @param weights of a feature of a word one a label; of a pair of words one a pair of labels, the first one's first
@SuppressWarnings("ArrayRecordComponent") // never compared
record FieldModel(
        List<String> labels,
        int outside,
        boolean americanizes,
        int shaper,
        Set<String> lowerCaseWords,
        WordClasses classes,
        boolean casedClasses,
        boolean classDigits,
        String unknownClass,
        int reach,
        HashedRows features,
        float[] weights) {
    int row(long text) {
        return features.row(text);
    }

    /// Adds a feature's weights to as many scores; nothing for [HashedRows#NONE].
    void add(int row, double[] scores) {
        if (row == HashedRows.NONE) return;
        for (int i = 0; i < scores.length; i++) scores[i] += weights[row + i];
    }
}
