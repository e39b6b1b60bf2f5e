package org.synoptic.annotate.language.plain;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.synoptic.annotate.language.Token.Feature;
import org.synoptic.annotate.language.Token.PartOfSpeech;

/// One of the things that a word form can be.
record Reading(String lemma, PartOfSpeech pos, Set<Feature> features) {
    Reading {
        features = features.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(features));
    }

    boolean is(Feature feature) {
        return features.contains(feature);
    }
}
