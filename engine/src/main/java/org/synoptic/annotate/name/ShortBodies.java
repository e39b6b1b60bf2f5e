package org.synoptic.annotate.name;

import java.util.List;
import java.util.Locale;
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
        for (int s = 0; s < draft.sentences.size(); s++) {
            Sentence sentence = draft.sentences.get(s);
            for (int i = 1; i < sentence.size(); i++) {
                if (!standsAlone(sentence, i) || !draft.isFree(s, i, i + 1)) continue;
                Optional<String> body = named(draft, s, i);
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

    /// The one body of this noun that the last sentences have named, or where they name none, the whole report so far.
    private static Optional<String> named(Draft draft, int s, int noun) {
        Set<String> near = named(draft, s, noun, s - REACH);
        Set<String> before = near.isEmpty() ? named(draft, s, noun, 0) : near;
        return before.size() == 1 ? Optional.of(List.copyOf(before).getFirst()) : Optional.empty();
    }

    private static Set<String> named(Draft draft, int s, int noun, int first) {
        String word = draft.sentences.get(s).token(noun).lemma().toLowerCase(Locale.ROOT);
        return draft.found.stream()
                .filter(found -> found.type() == EntityType.ORGANIZATION && found.form() == Mention.Form.NAME)
                .filter(found -> found.sentence() >= first)
                .filter(found -> found.sentence() < s || found.sentence() == s && found.to() <= noun)
                .filter(found -> endsAs(draft.sentences.get(found.sentence()), found, word))
                .map(Found::entity)
                .collect(Collectors.toSet());
    }

    private static boolean endsAs(Sentence sentence, Found found, String word) {
        Token last = sentence.token(found.to() - 1);
        boolean longer = found.to() - found.from() > 1 || last.text().length() > word.length();
        return longer
                && (last.lemma().toLowerCase(Locale.ROOT).endsWith(word)
                        || last.lower().endsWith(word));
    }
}
