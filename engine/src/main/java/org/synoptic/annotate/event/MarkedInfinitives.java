package org.synoptic.annotate.event;

import java.util.Locale;
import java.util.Optional;
import org.synoptic.annotate.language.Grammar;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.Token;
import org.synoptic.annotate.language.Token.Feature;
import org.synoptic.annotate.language.Token.PartOfSpeech;

/// Infinitives that stand behind a comma in a clause of their own, in languages without a parse: "plant, nach … zu
/// reisen". What the verb before the comma says of them, and who does them.
final class MarkedInfinitives {
    private final Sentence sentence;
    private final Grammar grammar;

    MarkedInfinitives(Sentence sentence, Grammar grammar) {
        this.sentence = sentence;
        this.grammar = grammar;
    }

    /// "zu reisen", "abzureisen", "gereist zu sein".
    boolean isMarked(int verb) {
        Token token = sentence.token(verb);
        if (!grammar.has("infinitive-mark")) return false;
        if (token.is(Feature.PAST_PARTICIPLE) && isPerfect(verb)) return true;
        if (!token.is(Feature.INFINITIVE)) return false;
        if (verb > 0 && isWord("infinitive-mark", verb - 1)) return true;
        return !token.is(Feature.FINITE) && isMarkedInside(token);
    }

    /// "gereist zu sein": the auxiliary behind the participle is the infinitive.
    private boolean isPerfect(int participle) {
        int next = behindPassive(participle);
        return isWord("infinitive-mark", next) && isWord("perfect-infinitive", next + 1);
    }

    /// Of a participle, "soll … getroffen haben", "soll getroffen worden sein".
    boolean isBeforePerfect(int verb) {
        return sentence.token(verb).is(Feature.PAST_PARTICIPLE) && isWord("perfect-infinitive", behindPassive(verb));
    }

    private int behindPassive(int participle) {
        int next = participle + 1;
        while (isWord("passive", next)) next++;
        return next;
    }

    private boolean isWord(String line, int token) {
        return token < sentence.size() && grammar.is(line, sentence.token(token).lower());
    }

    /// The mark stands between a prefix and its verb: "ab-zu-reisen" is a form of "abreisen".
    private boolean isMarkedInside(Token token) {
        int longer = token.lower().length() - token.lemma().length();
        return grammar.words("infinitive-mark").stream()
                .anyMatch(mark -> longer == mark.length() && token.lower().indexOf(mark) > 0);
    }

    /// "ist anzuerkennen", "sind zu prüfen": what ought to be or can be done to the subject.
    boolean isToBeDone(int verb) {
        if (!grammar.has("to-be-done") || !sentence.token(verb).is(Feature.INFINITIVE) || !isMarked(verb)) return false;
        Clauses.Range clause = Clauses.around(sentence, verb);
        for (int i = clause.from(); i < clause.to(); i++) {
            if (i != verb && grammar.is("to-be-done", sentence.token(i).lower())) return true;
        }
        return false;
    }

    /// The clause that governs the infinitive: the one before the comma, where its own has no finite verb.
    Optional<Clauses.Range> governing(int verb) {
        if (!isMarked(verb)) return Optional.empty();
        Clauses.Range own = Clauses.around(sentence, verb);
        for (int i = own.from(); i < own.to(); i++) {
            boolean mark = i > 0 && isWord("infinitive-mark", i - 1);
            if (i != verb && !mark && sentence.token(i).is(Feature.FINITE)) return Optional.empty();
        }
        int before = own.from() - 1;
        boolean comma = before > 0 && sentence.token(before).text().equals(",");
        return comma ? Optional.of(Clauses.around(sentence, before - 1)) : Optional.empty();
    }

    /// Whether the object of the governing verb does it: "forderte sie auf, … zu".
    boolean isOfObject(Clauses.Range governing) {
        return holds(governing, "lets");
    }

    /// Whether the governing verb says that it is done: "begann, … zu".
    boolean isRealised(Clauses.Range governing) {
        return holds(governing, "realised");
    }

    /// "um … zu".
    boolean isPurpose(int verb) {
        Clauses.Range own = Clauses.around(sentence, verb);
        return grammar.is("purpose", sentence.token(own.from()).lower());
    }

    private boolean holds(Clauses.Range clause, String line) {
        for (int i = clause.from(); i < clause.to(); i++) {
            PartOfSpeech pos = sentence.token(i).pos();
            if ((pos == PartOfSpeech.VERB || pos == PartOfSpeech.AUX) && grammar.is(line, lemma(i))) return true;
        }
        return false;
    }

    /// With the prefix that the verb has left at the end of its clause.
    private String lemma(int verb) {
        String lemma = sentence.token(verb).lemma().toLowerCase(Locale.ROOT);
        return Clauses.separatedPrefix(sentence, verb, grammar)
                .map(prefix -> sentence.token(prefix).lower() + lemma)
                .orElse(lemma);
    }
}
