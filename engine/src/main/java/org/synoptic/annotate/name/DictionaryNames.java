package org.synoptic.annotate.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.Token;
import org.synoptic.annotate.language.Token.Feature;
import org.synoptic.annotate.language.Token.PartOfSpeech;
import org.synoptic.model.EntityType;

/// Single names that a dictionary of the language knows as those of places or as last names of persons, where a tagger
/// says nothing.
final class DictionaryNames {
    private DictionaryNames() {}

    static List<Candidate> told(Sentence sentence, int number, List<Candidate> candidates) {
        List<Candidate> result = new ArrayList<>(candidates);
        for (int i = 0; i < sentence.size(); i++) {
            EntityType type = sentence.token(i).pos() == PartOfSpeech.PROPN ? type(sentence.token(i)) : null;
            if (type == null || isBesideName(sentence, i - 1) || isBesideName(sentence, i + 1)) continue;
            if (type == EntityType.PERSON && isDescribed(sentence, i)) continue;
            Candidate missed = new Candidate(number, i, i + 1, type, null);
            if (result.stream().noneMatch(missed::overlaps)) result.add(missed);
        }
        result.sort(Comparator.comparingInt(Candidate::from));
        return result;
    }

    private static boolean isBesideName(Sentence sentence, int at) {
        return at >= 0 && at < sentence.size() && sentence.token(at).pos() == PartOfSpeech.PROPN;
    }

    /// "der Fischer": what has an article may be a common noun.
    private static boolean isDescribed(Sentence sentence, int at) {
        if (at == 0) return false;
        PartOfSpeech before = sentence.token(at - 1).pos();
        return before == PartOfSpeech.DET || before == PartOfSpeech.ADJ || before == PartOfSpeech.NUM;
    }

    private static @Nullable EntityType type(Token token) {
        boolean place = token.is(Feature.PLACE_NAME);
        boolean person = token.is(Feature.FAMILY_NAME) || token.is(Feature.GIVEN_NAME);
        if (place == person || token.is(Feature.COMMON_NOUN)) return null;
        return place ? EntityType.PLACE : token.is(Feature.FAMILY_NAME) ? EntityType.PERSON : null;
    }
}
