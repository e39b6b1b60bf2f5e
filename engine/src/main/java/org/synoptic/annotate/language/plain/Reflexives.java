package org.synoptic.annotate.language.plain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.synoptic.annotate.language.Token.Feature;
import org.synoptic.annotate.language.Token.PartOfSpeech;

/// Marks the verbs that a reflexive pronoun belongs to: "s'est rendu", "se reunió", "reuniu-se".
final class Reflexives {
    private static final int REACH = 4;

    private static final Set<PartOfSpeech> BETWEEN =
            Set.of(PartOfSpeech.AUX, PartOfSpeech.PRON, PartOfSpeech.ADV, PartOfSpeech.PART);

    List<Reading> mark(List<Reading> sentence) {
        List<Reading> marked = new ArrayList<>(sentence);
        for (int i = 0; i < sentence.size(); i++) {
            Reading pronoun = sentence.get(i);
            if (pronoun.pos() != PartOfSpeech.PRON || !pronoun.is(Feature.REFLEXIVE)) continue;
            int verb = verbAfter(sentence, i);
            if (verb < 0 && i > 0 && sentence.get(i - 1).pos() == PartOfSpeech.VERB) verb = i - 1;
            if (verb >= 0) marked.set(verb, reflexive(sentence.get(verb)));
        }
        return marked;
    }

    private static int verbAfter(List<Reading> sentence, int pronoun) {
        for (int i = pronoun + 1; i < Math.min(sentence.size(), pronoun + 1 + REACH); i++) {
            PartOfSpeech pos = sentence.get(i).pos();
            if (pos == PartOfSpeech.VERB) return i;
            if (!BETWEEN.contains(pos)) return -1;
        }
        return -1;
    }

    private static Reading reflexive(Reading verb) {
        EnumSet<Feature> features = EnumSet.of(Feature.REFLEXIVE);
        features.addAll(verb.features());
        return new Reading(verb.lemma(), verb.pos(), features);
    }
}
