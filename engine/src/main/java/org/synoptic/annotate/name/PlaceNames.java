package org.synoptic.annotate.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.synoptic.annotate.language.Grammar;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.Token;
import org.synoptic.annotate.language.Token.PartOfSpeech;
import org.synoptic.model.EntityType;

/// Cities that the tagger missed or took for somebody: known to GeoNames, and standing where a place stands.
final class PlaceNames {
    private PlaceNames() {}

    static List<Candidate> find(Sentence sentence, int number, List<Candidate> candidates, Grammar grammar) {
        List<Candidate> result = new ArrayList<>();
        for (Candidate candidate : candidates) {
            result.add(
                    isCity(sentence, candidate, grammar) ? place(number, candidate.from(), candidate.to()) : candidate);
        }
        if (!Shapes.isHeadline(sentence)) {
            for (int i = 1; i < sentence.size(); i++) {
                Candidate missed = place(number, i, i + 1);
                if (standsAsCity(sentence, i, grammar)
                        && isAlone(sentence, i)
                        && result.stream().noneMatch(missed::overlaps)) {
                    result.add(missed);
                }
            }
            result.sort(Comparator.comparingInt(Candidate::from));
        }
        return result;
    }

    private static Candidate place(int sentence, int from, int to) {
        return new Candidate(sentence, from, to, EntityType.PLACE, null);
    }

    private static boolean isCity(Sentence sentence, Candidate candidate, Grammar grammar) {
        if (candidate.known() != null || candidate.type() == EntityType.PLACE) return false;
        if (candidate.length() > 1) {
            return candidate.type() == EntityType.PERSON
                    && Cities.named(words(sentence, candidate)).isPresent();
        }
        return candidate.type() == EntityType.PERSON
                && (standsAsCity(sentence, candidate.from(), grammar)
                        || isLikelyCity(sentence.token(candidate.from()), grammar));
    }

    /// Where no model tells persons from places: a city that the dictionary has not as the name of a person.
    private static boolean isLikelyCity(Token token, Grammar grammar) {
        return grammar.has("subject-first")
                && !token.is(Token.Feature.FAMILY_NAME)
                && !token.is(Token.Feature.GIVEN_NAME)
                && Cities.named(token.text()).isPresent();
    }

    /// After a preposition of place a city is one, not somebody who bears its name.
    private static boolean standsAsCity(Sentence sentence, int from, Grammar grammar) {
        if (from == 0 || !grammar.is("at", sentence.token(from - 1).lower())) return false;
        Token token = sentence.token(from);
        return token.pos() == PartOfSpeech.PROPN
                && Shapes.isCapital(token)
                && Cities.inflected(token.text()).isPresent();
    }

    private static boolean isAlone(Sentence sentence, int at) {
        return at + 1 == sentence.size()
                || !Shapes.isCapital(sentence.token(at + 1))
                || sentence.token(at + 1).pos() != PartOfSpeech.PROPN;
    }

    private static String words(Sentence sentence, Candidate candidate) {
        return String.join(
                " ",
                sentence.tokens().subList(candidate.from(), candidate.to()).stream()
                        .map(Token::text)
                        .toList());
    }
}
