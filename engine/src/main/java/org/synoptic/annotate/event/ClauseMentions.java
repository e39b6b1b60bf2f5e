package org.synoptic.annotate.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.Grammar;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.Token;
import org.synoptic.annotate.language.Token.Feature;
import org.synoptic.annotate.language.Token.PartOfSpeech;
import org.synoptic.model.EntityType;
import org.synoptic.model.Mention;

/// The mentions of a clause and the places of a frame that prepositions lead them to, in languages whose titles and
/// attributes stand before the noun.
final class ClauseMentions {
    private final SentenceView view;
    private final Sentence sentence;
    private final Map<String, String> prepositions;
    private final Grammar grammar;

    ClauseMentions(SentenceView view, Map<String, String> prepositions, Grammar grammar) {
        this.view = view;
        this.sentence = view.sentence;
        this.prepositions = prepositions;
        this.grammar = grammar;
    }

    List<Mention> mentionsIn(Clauses.Range clause) {
        List<Mention> inside = new ArrayList<>();
        for (Mention mention : view.mentions) {
            int first = view.firstToken(mention.span());
            boolean covered = view.mentions.stream()
                    .anyMatch(other -> !other.equals(mention)
                            && other.span().contains(mention.span())
                            && other.span().length() > mention.span().length());
            if (clause.contains(first) && !covered && !modifiesName(mention)) inside.add(mention);
        }
        return inside;
    }

    /// "der russische Außenminister Sergej Lawrow", "Russlands Präsident Wladimir Putin": the state belongs to the
    /// person.
    private boolean modifiesName(Mention mention) {
        if (mention.form() != Mention.Form.ADJECTIVE && !isGenitiveState(mention)) return false;
        int next = view.lastToken(mention.span());
        while (next < sentence.size() && isTitle(next) && view.startingAt(next).isEmpty()) next++;
        return next < sentence.size()
                && view.startingAt(next).stream().anyMatch(other -> other.form() == Mention.Form.NAME)
                && next > view.lastToken(mention.span());
    }

    private boolean isGenitiveState(Mention mention) {
        String word = sentence.token(view.lastToken(mention.span()) - 1).lower();
        return mention.type() == EntityType.COUNTRY
                && mention.form() == Mention.Form.NAME
                && grammar.words("genitive").stream().anyMatch(word::endsWith);
    }

    /// "Staats- und Parteichef": the conjunction joins two parts of one noun.
    private boolean isTitle(int index) {
        Token token = sentence.token(index);
        boolean joins = token.pos() == PartOfSpeech.CCONJ
                && sentence.token(index - 1).text().endsWith("-");
        return isNominal(token) || joins;
    }

    static boolean isNominal(Token token) {
        return token.pos() == PartOfSpeech.NOUN || token.pos() == PartOfSpeech.PROPN || token.pos() == PartOfSpeech.ADJ;
    }

    /// The frame's place for the preposition that governs the mention.
    ///
    /// @return null when there is none; empty for a mention that only says whose something is, or whose
    /// preposition has no place
    @Nullable
    String placeOf(Mention mention, Clauses.Range clause) {
        int first = view.firstToken(mention.span());
        int at = first - 1;
        boolean noun = false;
        while (at >= clause.from() && !view.isTime(at)) {
            Token token = sentence.token(at);
            boolean opens = at == 0 && prepositions.containsKey(token.lower());
            if (at == clause.from() && isPurpose(clause)) return null;
            if (token.pos() == PartOfSpeech.ADP || opens) return prepositions.getOrDefault(token.lower(), "");
            if (isGenitive(at, clause)) {
                if (!grammar.is("part", sentence.token(at - 1).lemma().toLowerCase(Locale.ROOT))) return "";
                at -= 2;
                continue;
            }
            boolean inside = token.pos() == PartOfSpeech.DET
                    || isNominal(token)
                    || token.pos() == PartOfSpeech.NUM
                    || token.pos() == PartOfSpeech.CCONJ;
            if (!inside) break;
            if (token.pos() == PartOfSpeech.NOUN && at < first - 1) noun = true;
            at--;
        }
        return noun && mention.form() == Mention.Form.ADJECTIVE ? "" : null;
    }

    /// "um Präsident Roe zu danken": a word that opens an infinitive, and governs no noun.
    private boolean isPurpose(Clauses.Range clause) {
        return grammar.is("purpose", sentence.token(clause.from()).lower())
                && sentence.token(clause.to() - 1).is(Feature.INFINITIVE);
    }

    /// The noun of which a genitive says whose it is: "Boote" in "drei Boote der Marine"; -1 where there is none.
    int ownedBefore(Mention mention, Clauses.Range clause) {
        int at = view.firstToken(mention.span()) - 1;
        while (at > clause.from()
                && isNominal(sentence.token(at))
                && sentence.token(at).pos() != PartOfSpeech.NOUN) at--;
        return at >= clause.from() && isGenitive(at, clause) ? at - 1 : -1;
    }

    private boolean isGenitive(int article, Clauses.Range clause) {
        return sentence.token(article).pos() == PartOfSpeech.DET
                && isGenitiveArticle(sentence.token(article))
                && article > clause.from()
                && sentence.token(article - 1).pos() == PartOfSpeech.NOUN;
    }

    static boolean isGenitiveArticle(Token token) {
        return switch (token.lower()) {
            case "des", "der", "eines", "einer" -> true;
            default -> false;
        };
    }
}
