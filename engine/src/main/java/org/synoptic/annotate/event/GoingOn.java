package org.synoptic.annotate.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.synoptic.annotate.language.DependencyTree;
import org.synoptic.annotate.language.Grammar;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.Token;
import org.synoptic.annotate.language.Token.Feature;
import org.synoptic.annotate.language.Token.PartOfSpeech;

/// Whether what a verb tells was going on when its report was written: "are fighting", "still holds the town", "have
/// been
/// detained since May", "hält … weiterhin fest". What counts is told in docs/reference/plover.md.
final class GoingOn {
    /// How many words before the verb one may stand that speaks of it.
    private static final int REACH = 4;

    /// How many words behind "since" its time may begin.
    private static final int TO_TIME = 2;

    private final SentenceView view;
    private final Sentence sentence;
    private final Grammar grammar;

    GoingOn(SentenceView view, Grammar grammar) {
        this.view = view;
        this.sentence = view.sentence;
        this.grammar = grammar;
    }

    /// The word that says so.
    Optional<Integer> sign(int verb) {
        Clauses.Range clause = Clauses.around(sentence, verb);
        if (isHabit(clause, verb)) return Optional.empty();
        if (isProgressive(verb)) return Optional.of(verb);
        Optional<Integer> above = continuing(clause, verb);
        if (above.isPresent()) return above;
        if (isInPresent(clause, verb)) {
            Optional<Integer> still = still(clause, verb);
            if (still.isPresent()) return still;
            Optional<Integer> since = view.tree.isEmpty() ? since(clause) : Optional.empty();
            if (since.isPresent()) return since;
            boolean lasts = !grammar.has("progressive") && grammar.is("lasts", lemma(clause, verb));
            if (lasts) return Optional.of(verb);
        }
        return hasLasted(verb) ? since(clause) : Optional.empty();
    }

    /// "are supplying arms", "führen seit 2016 regelmäßig Übungen durch": what is done again and again.
    private boolean isHabit(Clauses.Range clause, int verb) {
        if (grammar.is("practice", lemma(clause, verb))) return true;
        for (int i = clause.from(); i < clause.to(); i++) if (isPhrase("habit", i)) return true;
        return false;
    }

    /// In the present, as what goes on there is told; "continues", "gehen weiter".
    boolean goesOn(int verb) {
        Clauses.Range clause = Clauses.around(sentence, verb);
        return grammar.is("goes-on", lemma(clause, verb)) && (isInPresent(clause, verb) || isProgressive(verb));
    }

    /// "are fighting", "have been fighting", "is being held", "está bombardeando"; of verbs joined the first bears the
    /// auxiliary.
    private boolean isProgressive(int verb) {
        if (!grammar.has("progressive")) return false;
        List<Integer> auxiliaries = auxiliaries(verb);
        Token word = sentence.token(verb);
        boolean present = auxiliaries.stream().map(sentence::token).anyMatch(GoingOn::isPresent);
        boolean participle = word.is(Feature.PRESENT_PARTICIPLE)
                || word.is(Feature.PAST_PARTICIPLE)
                        && auxiliaries.stream()
                                .map(sentence::token)
                                .anyMatch(aux -> aux.is(Feature.PRESENT_PARTICIPLE));
        boolean be = auxiliaries.stream()
                .anyMatch(aux -> grammar.is("progressive", sentence.token(aux).lemma()));
        if (present && participle && be) return true;
        return auxiliaries.isEmpty()
                && view.tree.isPresent()
                && view.tree.get().relation(verb).equals("conj")
                && word.is(Feature.PRESENT_PARTICIPLE)
                && isProgressive(view.tree.get().head(verb));
    }

    /// Those of the verb by the parse; else those right before it.
    private List<Integer> auxiliaries(int verb) {
        if (view.tree.isPresent()) {
            DependencyTree tree = view.tree.get();
            return tree.children(verb).stream()
                    .filter(child -> child < verb && tree.relation(child).startsWith("aux"))
                    .toList();
        }
        List<Integer> auxiliaries = new ArrayList<>();
        for (int i = verb - 1; i >= 0 && verb - i <= REACH; i--) {
            PartOfSpeech pos = sentence.token(i).pos();
            boolean auxiliary = pos == PartOfSpeech.AUX
                    || grammar.is("progressive", sentence.token(i).lemma());
            if (auxiliary) auxiliaries.add(i);
            else if (pos != PartOfSpeech.ADV && pos != PartOfSpeech.PRON && pos != PartOfSpeech.ADP) break;
        }
        return auxiliaries;
    }

    private static boolean isPresent(Token token) {
        return token.is(Feature.FINITE) && token.is(Feature.PRESENT) && !token.is(Feature.PAST);
    }

    /// "continue to shell", "remain detained": the verb above says so; without a parse another one of the clause.
    private Optional<Integer> continuing(Clauses.Range clause, int verb) {
        if (view.tree.isPresent()) {
            DependencyTree tree = view.tree.get();
            int head = tree.head(verb);
            boolean under = head >= 0 && tree.relation(verb).equals("xcomp");
            return under && (goesOn(head) || isKept(head, verb)) ? Optional.of(head) : Optional.empty();
        }
        for (int i = clause.from(); i < clause.to(); i++) {
            if (i == verb || sentence.token(i).pos() == PartOfSpeech.NOUN || !isPresent(sentence.token(i))) continue;
            if (grammar.is("goes-on", lemma(i)) || isKept(i, verb)) return Optional.of(i);
        }
        return Optional.empty();
    }

    /// "remain detained", "hält … besetzt".
    private boolean isKept(int keeping, int participle) {
        return isPresent(sentence.token(keeping))
                && grammar.is("remains", lemma(keeping))
                && sentence.token(participle).is(Feature.PAST_PARTICIPLE);
    }

    /// "occupies", "is occupied", "werden festgehalten"; a perfect is none.
    private boolean isInPresent(Clauses.Range clause, int verb) {
        List<Integer> others = view.tree.isPresent() ? auxiliaries(verb) : otherFinite(clause, verb);
        if (others.isEmpty()) return isPresent(sentence.token(verb));
        return sentence.token(verb).is(Feature.PAST_PARTICIPLE)
                && others.stream().allMatch(aux -> isPresent(sentence.token(aux)) && grammar.is("passive", lemma(aux)));
    }

    private List<Integer> otherFinite(Clauses.Range clause, int verb) {
        List<Integer> finite = new ArrayList<>();
        for (int i = clause.from(); i < clause.to(); i++) {
            PartOfSpeech pos = sentence.token(i).pos();
            boolean isVerb = pos == PartOfSpeech.AUX || pos == PartOfSpeech.VERB;
            if (i != verb && isVerb && sentence.token(i).is(Feature.FINITE)) finite.add(i);
        }
        return finite;
    }

    /// "still", "nach wie vor", by the word and the next one: by the verb where there is a parse, else in the clause.
    private Optional<Integer> still(Clauses.Range clause, int verb) {
        int from = view.tree.isPresent() ? Math.max(clause.from(), verb - REACH) : clause.from();
        int to = view.tree.isPresent() ? verb : clause.to();
        for (int i = from; i < to; i++) if (isPhrase("still", i) && isOf(i, verb)) return Optional.of(i);
        return Optional.empty();
    }

    private boolean isOf(int adverb, int verb) {
        if (view.tree.isEmpty()) return true;
        int head = view.tree.get().head(adverb);
        return head == verb || auxiliaries(verb).contains(head);
    }

    /// "since May", "seit drei Tagen".
    private Optional<Integer> since(Clauses.Range clause) {
        for (int i = clause.from(); i + 1 < clause.to(); i++) {
            if (!grammar.is("since", sentence.token(i).lower())) continue;
            for (int next = i + 1; next <= i + TO_TIME && next < clause.to(); next++) {
                if (view.isTime(next)) return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /// "have been detained": of verbs for what lasts, in the perfect.
    private boolean hasLasted(int verb) {
        if (!grammar.is("lasts", lemma(verb)) || !sentence.token(verb).is(Feature.PAST_PARTICIPLE)) return false;
        return auxiliaries(verb).stream()
                .map(sentence::token)
                .anyMatch(aux -> isPresent(aux) && grammar.is("perfect", aux.lemma()));
    }

    /// Whether the word, or it and the next one, stand in the line.
    boolean isPhrase(String line, int at) {
        String word = sentence.token(at).lower();
        if (grammar.is(line, word)) return true;
        return at + 1 < sentence.size()
                && grammar.is(line, word + " " + sentence.token(at + 1).lower());
    }

    private String lemma(int at) {
        return sentence.token(at).lemma().toLowerCase(Locale.ROOT);
    }

    /// With the word that ends the clause where both together are in a line: "gehen … weiter".
    private String lemma(Clauses.Range clause, int verb) {
        String lemma = lemma(verb);
        int last = clause.to() - 1;
        if (!grammar.has("prefix") || last <= verb) return lemma;
        String whole = sentence.token(last).lower() + lemma;
        boolean known = grammar.is("goes-on", whole) || grammar.is("lasts", whole);
        return known ? whole : Clauses.separatedPrefix(sentence, verb, grammar).isPresent() ? whole : lemma;
    }
}
