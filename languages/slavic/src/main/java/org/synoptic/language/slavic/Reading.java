package org.synoptic.language.slavic;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.synoptic.annotate.language.Token.Feature;
import org.synoptic.annotate.language.Token.PartOfSpeech;

/// One way to read the form of a word.
///
/// @param lemma base form, a name's with its capital
/// @param tag one of [Tags]
record Reading(String lemma, PartOfSpeech pos, String tag, Set<Feature> features) {
    static final Set<Feature> CASES = Collections.unmodifiableSet(EnumSet.of(
            Feature.NOMINATIVE,
            Feature.GENITIVE,
            Feature.DATIVE,
            Feature.ACCUSATIVE,
            Feature.INSTRUMENTAL,
            Feature.LOCATIVE));

    Reading {
        features = features.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(features));
    }

    boolean is(Feature feature) {
        return features.contains(feature);
    }

    boolean isNominal() {
        return switch (pos) {
            case NOUN, PROPN, ADJ, DET, NUM, PRON -> true;
            default -> false;
        };
    }

    /// Its cases; all of them for a word that has no forms.
    Set<Feature> cases() {
        EnumSet<Feature> cases = EnumSet.noneOf(Feature.class);
        for (Feature feature : features) if (CASES.contains(feature)) cases.add(feature);
        return cases.isEmpty() ? CASES : cases;
    }

    Reading withCase(Set<Feature> cases) {
        EnumSet<Feature> all = EnumSet.noneOf(Feature.class);
        features.stream().filter(feature -> !CASES.contains(feature)).forEach(all::add);
        all.addAll(cases);
        return new Reading(lemma, pos, tag, all);
    }
}
