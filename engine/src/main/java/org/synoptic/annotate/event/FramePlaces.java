package org.synoptic.annotate.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.Token;
import org.synoptic.annotate.language.Token.PartOfSpeech;
import org.synoptic.model.EntityType;
import org.synoptic.model.Mention;
import org.synoptic.model.Span;

/// The mentions of a clause and the places of a frame that prepositions lead them to, in languages whose titles and
/// attributes stand behind the noun.
final class FramePlaces {
    private static final int TITLE = 7;

    private final SentenceView view;
    private final Sentence sentence;
    private final Map<String, String> prepositions;

    FramePlaces(SentenceView view, Map<String, String> prepositions) {
        this.view = view;
        this.sentence = view.sentence;
        this.prepositions = prepositions;
    }

    /// The frame's place for the preposition that governs the mention; null when there is none.
    @Nullable
    String placeOf(Mention mention, Clauses.Range clause) {
        int at = view.firstToken(mention.span()) - 1;
        at = beforePhrase(at, clause);
        if (isPortfolio(mention, at)) at = beforePhrase(at - 1, clause);
        if (at < clause.from() || view.isTime(at)) return null;
        Token token = sentence.token(at);
        if (token.pos() == PartOfSpeech.ADP) return prepositions.getOrDefault(token.lower(), "");
        if (token.pos() != PartOfSpeech.CCONJ) return null;
        return view.endingAt(at).map(other -> placeOf(other, clause)).orElse(null);
    }

    /// Index of the word before the noun phrase and its article.
    private int beforePhrase(int from, Clauses.Range clause) {
        int at = from;
        while (at >= clause.from() && isWithin(at)) at--;
        boolean article = at >= clause.from() && sentence.token(at).pos() == PartOfSpeech.DET && !view.isTime(at);
        return article ? at - 1 : at;
    }

    /// "il ministro degli Esteri norvegese Lars Dahl": what stands under the preposition is what the minister is for.
    private boolean isPortfolio(Mention mention, int preposition) {
        if (preposition < 1 || mention.type() != EntityType.PERSON || mention.form() != Mention.Form.NAME) return false;
        if (!"of".equals(prepositions.get(sentence.token(preposition).lower()))) return false;
        int next = preposition + 1;
        while (sentence.token(next).pos() == PartOfSpeech.DET) next++;
        return next < view.firstToken(mention.span())
                && Character.isUpperCase(sentence.token(next).text().codePointAt(0));
    }

    private boolean isWithin(int at) {
        Token token = sentence.token(at);
        boolean noun = switch (token.pos()) {
            case NOUN, ADJ, PROPN, NUM -> true;
            default -> false;
        };
        boolean other = view.at(at).stream().anyMatch(mention -> mention.form() == Mention.Form.NAME);
        return noun && !view.isTime(at) && !other;
    }

    List<Mention> mentionsIn(Clauses.Range clause) {
        List<Mention> inside = new ArrayList<>();
        for (Mention mention : view.mentions) {
            if (clause.contains(view.firstToken(mention.span()))
                    && !view.isInsideAnother(mention)
                    && !isOfTitle(mention)) inside.add(apposed(mention).orElse(mention));
        }
        return inside;
    }

    /// "con el presidente ruso, Vladimir Putin", "le président de la Chine, Xi Jinping": the state says which office,
    /// and the office who is meant.
    private Optional<Mention> apposed(Mention state) {
        int comma = view.lastToken(state.span());
        boolean follows = state.type() != EntityType.PERSON
                && comma + 1 < sentence.size()
                && sentence.token(comma).text().equals(",");
        Optional<Mention> person = follows ? personAt(comma + 1) : Optional.empty();
        if (person.isEmpty()) return person;
        int head = -1;
        for (int at = view.firstToken(state.span()) - 1; at >= 0 && comma - at < TITLE; at--) {
            Token token = sentence.token(at);
            if (token.pos() == PartOfSpeech.NOUN) head = at;
            else if (!isOfNoun(token) && !"of".equals(prepositions.get(token.lower()))) break;
            if (head >= 0 && token.pos() == PartOfSpeech.DET) break;
        }
        if (head < 0) return Optional.empty();
        Span words = sentence.span(head, view.lastToken(person.get().span()));
        return Optional.of(new Mention(words, EntityType.PERSON, person.get().entity(), Mention.Form.NAME));
    }

    private Optional<Mention> personAt(int token) {
        return view.startingAt(token).stream()
                .filter(other -> other.type() == EntityType.PERSON && other.form() == Mention.Form.NAME)
                .findFirst();
    }

    /// "le ministre russe des Affaires étrangères Sergueï Lavrov": the adjective belongs to the office of the person.
    private boolean isOfTitle(Mention mention) {
        if (mention.form() != Mention.Form.ADJECTIVE) return false;
        int at = view.lastToken(mention.span());
        for (int steps = 0; steps < TITLE && at < sentence.size(); steps++) {
            if (personAt(at).isPresent()) return true;
            PartOfSpeech pos = sentence.token(at).pos();
            boolean title = pos == PartOfSpeech.NOUN || pos == PartOfSpeech.ADJ || pos == PartOfSpeech.PROPN;
            boolean of = pos == PartOfSpeech.DET
                    || pos == PartOfSpeech.ADP
                            && "of".equals(prepositions.get(sentence.token(at).lower()));
            if (!title && !of) return false;
            at++;
        }
        return false;
    }

    /// Whether the word may stand in a noun phrase.
    static boolean isOfNoun(Token token) {
        return switch (token.pos()) {
            case DET, ADJ, NOUN, PROPN, NUM -> true;
            default -> false;
        };
    }
}
