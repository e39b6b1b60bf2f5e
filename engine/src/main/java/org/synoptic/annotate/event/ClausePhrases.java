package org.synoptic.annotate.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.synoptic.annotate.language.Grammar;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.Token;
import org.synoptic.annotate.language.Token.Feature;
import org.synoptic.annotate.language.Token.PartOfSpeech;
import org.synoptic.model.Mention;

/// Who stands in a clause without a preposition, as its subject and its object do, by the order of words and by
/// articles.
final class ClausePhrases {
    private final SentenceView view;
    private final Sentence sentence;
    private final ClauseMentions mentions;
    private final Grammar grammar;

    ClausePhrases(SentenceView view, ClauseMentions mentions, Grammar grammar) {
        this.view = view;
        this.sentence = view.sentence;
        this.mentions = mentions;
        this.grammar = grammar;
    }

    /// In order; mentions joined by "und" are one phrase.
    List<List<Mention>> in(Clauses.Range clause) {
        return phrases(mentions.mentionsIn(clause).stream()
                .filter(mention -> mentions.placeOf(mention, clause) == null)
                .toList());
    }

    /// Of whom something is, that stands without a preposition: "drei Boote der Marine wurden gerammt".
    List<Mention> holdersIn(Clauses.Range clause) {
        for (Mention mention : mentions.mentionsIn(clause)) {
            int noun = mentions.ownedBefore(mention, clause);
            if (noun >= 0 && isBare(noun, clause)) return List.of(mention);
        }
        return List.of();
    }

    private boolean isBare(int noun, Clauses.Range clause) {
        int before = noun - 1;
        while (before >= clause.from() && opensNoun(sentence.token(before))) before--;
        return before < clause.from() || sentence.token(before).pos() != PartOfSpeech.ADP;
    }

    private List<List<Mention>> phrases(List<Mention> mentions) {
        List<List<Mention>> phrases = new ArrayList<>();
        for (Mention mention : mentions) {
            int first = view.firstToken(mention.span());
            boolean joined = !phrases.isEmpty() && isJoined(phrases.getLast().getLast(), first);
            boolean samePlace =
                    !phrases.isEmpty() && phrases.getLast().getLast().span().equals(mention.span());
            if (joined || samePlace) phrases.getLast().add(mention);
            else phrases.add(new ArrayList<>(List.of(mention)));
        }
        return phrases;
    }

    /// "CDU/CSU", "die Regierung sowie die großen Parteien".
    private boolean isJoined(Mention before, int first) {
        int end = view.lastToken(before.span());
        int at = first - 1;
        while (at > end && (opensNoun(sentence.token(at)) || sentence.token(at).pos() == PartOfSpeech.NOUN)) at--;
        if (at < end) return false;
        Token between = sentence.token(at);
        return between.pos() == PartOfSpeech.CCONJ
                || at == end && between.text().equals("/");
    }

    /// Whether a part holds a conjunction: "Doe und ihr Gastgeber".
    boolean joins(Clauses.Range part) {
        for (int i = part.from(); i < part.to(); i++) {
            if (sentence.token(i).pos() == PartOfSpeech.CCONJ) return true;
        }
        return false;
    }

    /// Whether the first noun of a part is of the mention.
    boolean opens(Mention mention, Clauses.Range part) {
        int first = view.firstToken(mention.span());
        for (int i = part.from(); i < first; i++) {
            if (!opensNoun(sentence.token(i)) && sentence.token(i).pos() != PartOfSpeech.NOUN) return false;
        }
        return true;
    }

    /// The first phrase is the subject and the next the object, but for those whose article says that they are no
    /// subject.
    void addInOrder(List<List<Mention>> phrases, Arguments arguments) {
        List<List<Mention>> left = new ArrayList<>(phrases);
        Optional<List<Mention>> subject =
                left.stream().filter(phrase -> !isOblique(phrase.getFirst())).findFirst();
        subject.ifPresent(phrase -> {
            arguments.addAll("subj", phrase);
            left.remove(phrase);
        });
        if (!left.isEmpty()) arguments.addAll("obj", left.getFirst());
    }

    /// "dem Präsidenten", "den früheren Minister": of which the article is that of an object.
    private boolean isOblique(Mention mention) {
        int at = view.firstToken(mention.span());
        if (isOblique(at, mention)) return true;
        at--;
        while (at >= 0 && ClauseMentions.isNominal(sentence.token(at))) at--;
        return at >= 0 && isOblique(at, mention);
    }

    /// "der" is that of an object before "Opposition", and not before "Präsident".
    private boolean isOblique(int article, Mention mention) {
        String word = sentence.token(article).lower();
        if (grammar.is("oblique", word)) return true;
        Token noun = sentence.token(view.lastToken(mention.span()) - 1);
        return grammar.is("oblique-feminine", word)
                && noun.is(Feature.SINGULAR)
                && grammar.endsAs("feminine", noun.lower());
    }

    /// "Er beschuldigte …": a subject of whom nothing more is known, and who is no party.
    boolean hasPronoun(Clauses.Range clause) {
        for (int i = clause.from(); i < clause.to(); i++) {
            Token token = sentence.token(i);
            boolean first = i == clause.from() && grammar.is("subject-first-pronoun", token.lower());
            boolean opens =
                    first && i + 1 < clause.to() && sentence.token(i + 1).is(Feature.FINITE);
            boolean subject = opens || grammar.is("subject-pronoun", token.lower());
            if (subject && token.pos() == PartOfSpeech.PRON && view.at(i).isEmpty()) return true;
        }
        return false;
    }

    /// Whether a noun stands without a preposition, as a subject that is no party does: "sechs Boote wurden gerammt".
    boolean holdsBareNoun(Clauses.Range clause) {
        for (int i = clause.from(); i < clause.to(); i++) {
            if (!isNoun(i) || view.isTime(i)) continue;
            if (isBare(i, clause)) return true;
        }
        return false;
    }

    private boolean isNoun(int token) {
        PartOfSpeech pos = sentence.token(token).pos();
        return pos == PartOfSpeech.NOUN
                || pos == PartOfSpeech.PROPN && view.at(token).isEmpty();
    }

    private static boolean opensNoun(Token token) {
        return switch (token.pos()) {
            case DET, ADJ, NUM -> true;
            default -> false;
        };
    }
}
