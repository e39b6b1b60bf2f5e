package org.synoptic.annotate.event;

import java.util.Optional;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.Token;
import org.synoptic.annotate.language.Token.Feature;
import org.synoptic.annotate.language.Token.PartOfSpeech;

/// The clause behind a comma that the verb before it asks for: "weigerte sich, mit … zu verhandeln", "forderte, dass
/// …".
final class ClauseComplements {
    private final Sentence sentence;

    ClauseComplements(Sentence sentence) {
        this.sentence = sentence;
    }

    Optional<Clauses.Range> behind(Clauses.Range clause) {
        int start = clause.to() + 1;
        if (start >= sentence.size() || !sentence.token(clause.to()).text().equals(",")) return Optional.empty();
        Clauses.Range next = Clauses.around(sentence, start);
        boolean content = isConjunction(start) || holdsInfinitive(next);
        return content ? Optional.of(new Clauses.Range(start, next.to())) : Optional.empty();
    }

    boolean isConjunction(int token) {
        PartOfSpeech pos = sentence.token(token).pos();
        return pos == PartOfSpeech.SCONJ || pos == PartOfSpeech.CCONJ;
    }

    private boolean holdsInfinitive(Clauses.Range clause) {
        for (int i = clause.from(); i < clause.to(); i++) {
            Token token = sentence.token(i);
            boolean particle = i > 0 && sentence.token(i - 1).pos() == PartOfSpeech.PART;
            boolean perfect = particle && token.pos() == PartOfSpeech.AUX;
            if (perfect || token.is(Feature.INFINITIVE) && (particle || !token.is(Feature.FINITE))) return true;
        }
        return false;
    }
}
