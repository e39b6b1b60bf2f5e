package org.synoptic.annotate.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.model.EntityType;

/// In a headline every word has a capital, and a tagger takes "Jane Doe Heads" for a name: such names are cut to the
/// one that the text
/// below them gives.
final class HeadlineNames {
    private HeadlineNames() {}

    static List<List<Candidate>> cut(List<Sentence> sentences, List<List<Candidate>> candidates) {
        Set<List<String>> names = new HashSet<>();
        for (int s = 0; s < sentences.size(); s++) {
            if (Shapes.isHeadline(sentences.get(s))) continue;
            for (Candidate candidate : candidates.get(s)) {
                if (candidate.type() == EntityType.PERSON)
                    names.add(words(sentences.get(s), candidate.from(), candidate.to()));
            }
        }
        List<List<Candidate>> result = new ArrayList<>();
        for (int s = 0; s < sentences.size(); s++) {
            Sentence sentence = sentences.get(s);
            result.add(
                    Shapes.isHeadline(sentence)
                            ? candidates.get(s).stream()
                                    .map(c -> cut(sentence, c, names))
                                    .toList()
                            : candidates.get(s));
        }
        return result;
    }

    private static Candidate cut(Sentence sentence, Candidate candidate, Set<List<String>> names) {
        if (candidate.type() != EntityType.PERSON) return candidate;
        Optional<Candidate> longest = Optional.empty();
        for (int from = candidate.from(); from < candidate.to() && longest.isEmpty(); from++) {
            for (int to = candidate.to(); to > from && longest.isEmpty(); to--) {
                if (names.contains(words(sentence, from, to))) {
                    longest = Optional.of(
                            new Candidate(candidate.sentence(), from, to, candidate.type(), candidate.known()));
                }
            }
        }
        return longest.orElse(candidate);
    }

    private static List<String> words(Sentence sentence, int from, int to) {
        return sentence.tokens().subList(from, to).stream()
                .map(Shapes::nameWord)
                .toList();
    }
}
