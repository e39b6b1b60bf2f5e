package org.synoptic.annotate.name;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.Token;
import org.synoptic.annotate.language.Token.PartOfSpeech;
import org.synoptic.model.EntityType;
import org.synoptic.model.Mention;

/// Bodies that a report calls by their head noun once it has named them: "the council" after "the Security Council",
/// "der Rat" after "Sicherheitsrat". Only where it is clear which one is meant.
final class ShortBodies {
    /// In sentences.
    private static final int REACH = 3;

    private final HeadNouns heads;

    ShortBodies(HeadNouns heads) {
        this.heads = heads;
    }

    void find(Draft draft) {
        Map<String, List<Found>> byNoun = new HashMap<>();
        for (int s = 0; s < draft.sentences.size(); s++) {
            Sentence sentence = draft.sentences.get(s);
            for (int i = 1; i < sentence.size(); i++) {
                if (!standsAlone(sentence, i) || !draft.isFree(s, i, i + 1)) continue;
                String word = sentence.token(i).lemma().toLowerCase(Locale.ROOT);
                Optional<String> body = named(byNoun.computeIfAbsent(word, noun -> bodies(draft, noun)), s, i);
                if (body.isPresent())
                    draft.found.add(new Found(s, i, i + 1, EntityType.ORGANIZATION, body.get(), Mention.Form.ROLE));
            }
        }
    }

    /// "the council", and neither "the council member" nor "the council of Ruritania".
    private boolean standsAlone(Sentence sentence, int noun) {
        Token token = sentence.token(noun);
        boolean definite = token.pos() == PartOfSpeech.NOUN && heads.isArticle(sentence.token(noun - 1));
        if (!definite || !heads.isBody(token)) return false;
        return noun + 1 == sentence.size() || !goesOn(sentence, noun + 1);
    }

    private boolean goesOn(Sentence sentence, int next) {
        return switch (sentence.token(next).pos()) {
            case NOUN, PROPN -> true;
            case ADP -> heads.isPreposition(sentence.token(next));
            case DET -> heads.isArticle(sentence.token(next));
            default -> false;
        };
    }

    /// The one body that the last sentences have named, or where they name none, the whole report so far.
    private static Optional<String> named(List<Found> bodies, int s, int noun) {
        Set<String> near = named(bodies, s, noun, s - REACH);
        Set<String> before = near.isEmpty() ? named(bodies, s, noun, 0) : near;
        return before.size() == 1 ? Optional.of(before.iterator().next()) : Optional.empty();
    }

    private static Set<String> named(List<Found> bodies, int s, int noun, int first) {
        return bodies.stream()
                .filter(found -> found.sentence() >= first)
                .filter(found -> found.sentence() < s || found.sentence() == s && found.to() <= noun)
                .map(Found::entity)
                .collect(Collectors.toSet());
    }

    /// All whose names end in the noun.
    private static List<Found> bodies(Draft draft, String noun) {
        return draft.found.stream()
                .filter(found -> found.type() == EntityType.ORGANIZATION && found.form() == Mention.Form.NAME)
                .filter(found -> endsAs(draft.sentences.get(found.sentence()), found, noun))
                .toList();
    }

    private static boolean endsAs(Sentence sentence, Found found, String word) {
        Token last = sentence.token(found.to() - 1);
        boolean longer = found.to() - found.from() > 1 || last.text().length() > word.length();
        return longer
                && (last.lemma().toLowerCase(Locale.ROOT).endsWith(word)
                        || last.lower().endsWith(word));
    }
}
