package org.synoptic.annotate.event;

import static org.synoptic.annotate.event.StatusSigns.stronger;

import java.util.Optional;
import org.synoptic.annotate.language.DependencyTree;
import org.synoptic.annotate.language.Grammar;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.Token;
import org.synoptic.annotate.language.Token.Feature;
import org.synoptic.annotate.language.Token.PartOfSpeech;
import org.synoptic.model.Status;

/// Whether what a noun names took place, by the words before it and by what its clause says of it: "the prospect of
/// talks", "a deal is within reach".
final class NounStatus {
    /// How many words before the noun one may stand that speaks of it.
    private static final int REACH = 5;

    /// How many words behind its clause.
    private static final int BEHIND_CLAUSE = 3;

    private final SentenceView view;
    private final Sentence sentence;
    private final StatusSigns signs;
    private final Grammar grammar;
    private final VerbStatus verbs;

    NounStatus(SentenceView view, StatusSigns signs, Grammar grammar, VerbStatus verbs) {
        this.view = view;
        this.sentence = view.sentence;
        this.signs = signs;
        this.grammar = grammar;
        this.verbs = verbs;
    }

    Status of(Trigger trigger) {
        Clauses.Range clause = Clauses.around(sentence, trigger.head());
        Status status = stronger(before(trigger.head()), said(trigger));
        if (isPlanned(trigger, clause)) status = stronger(status, Status.PLANNED);
        for (int i = clause.from(); i < clause.to(); i++) {
            boolean isVerb = sentence.token(i).pos() == PartOfSpeech.VERB && !isAttribute(i);
            if (!isVerb || i < trigger.head() && isDeclined(sentence.token(i)) || !governs(i, trigger.head())) continue;
            Status ofVerb = verbs.of(i);
            boolean apart = ofVerb == Status.DENIED && isBegun(clause, trigger.head(), i);
            if (!apart) status = stronger(status, ofVerb);
        }
        return status;
    }

    private Status before(int noun) {
        Status status = Status.OCCURRED;
        int from = Math.max(0, noun - REACH);
        for (int i = noun - 1; i >= from && !Clauses.isBoundary(sentence.token(i)); i--) {
            status = stronger(status, signs.of(sentence, i, "noun"));
        }
        return status;
    }

    /// "the visit, planned for May": a word behind the noun.
    private boolean isPlanned(Trigger trigger, Clauses.Range clause) {
        int end = Math.min(sentence.size(), clause.to() + BEHIND_CLAUSE);
        for (int i = trigger.to(); i < end; i++) {
            boolean planned = signs.only(sentence, i, "any")
                    .filter(status -> status == Status.PLANNED)
                    .isPresent();
            if (planned && !isAttribute(i) && sentence.token(i).pos() != PartOfSpeech.NOUN) return true;
        }
        return false;
    }

    /// "Das Treffen … hat nicht dazu geführt": what the subject has not led to is denied, and not the subject.
    private boolean isBegun(Clauses.Range clause, int noun, int verb) {
        if (!grammar.has("takes-place")
                || grammar.is("takes-place", sentence.token(verb).lemma())) return false;
        for (int i = clause.from(); i < noun; i++) {
            if (!Clauses.isBeforeSubject(sentence.token(i)) || signs.of(sentence, i, "noun") == Status.DENIED)
                return false;
        }
        return true;
    }

    /// "a deal is within reach": what the clause says of the noun.
    private Status said(Trigger trigger) {
        boolean copula = false;
        for (int i = trigger.to(); i < sentence.size() && !Clauses.isBoundary(sentence.token(i)); i++) {
            Token token = sentence.token(i);
            if (copula && token.pos() == PartOfSpeech.CCONJ) return Status.OCCURRED;
            if (token.pos() == PartOfSpeech.VERB && !grammar.is("copula", token.lemma())) return Status.OCCURRED;
            copula |= grammar.is("copula", token.lemma());
            Optional<Status> said = copula ? signs.only(sentence, i, "said") : Optional.empty();
            if (said.isPresent()) return said.get();
        }
        return Status.OCCURRED;
    }

    /// "запланированной", "на пути к запланированной": said of something else.
    private boolean isAttribute(int at) {
        Token token = sentence.token(at);
        if (at > 0 && sentence.token(at - 1).pos() == PartOfSpeech.ADP) return true;
        return isOblique(token) && !token.is(Feature.NOMINATIVE);
    }

    /// "завершившийся визит": a participle with a case stands at the noun and has no say about what follows.
    private static boolean isDeclined(Token token) {
        return !token.is(Feature.FINITE) && (token.is(Feature.NOMINATIVE) || isOblique(token));
    }

    private static boolean isOblique(Token token) {
        return token.is(Feature.GENITIVE)
                || token.is(Feature.DATIVE)
                || token.is(Feature.INSTRUMENTAL)
                || token.is(Feature.LOCATIVE);
    }

    private boolean governs(int verb, int noun) {
        if (view.tree.isEmpty()) return true;
        DependencyTree tree = view.tree.get();
        return tree.head(noun) == verb && !tree.relation(noun).startsWith("nsubj");
    }
}
