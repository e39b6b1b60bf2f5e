package org.synoptic.annotate.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.synoptic.annotate.language.Grammar;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.Token;
import org.synoptic.annotate.language.Token.Feature;
import org.synoptic.annotate.language.Token.PartOfSpeech;
import org.synoptic.model.Mention;

/// The parties of a verb in languages where the subject stands before it and the object behind it.
///
/// Of a clause with several verbs each has what stands between it and the next; the subject is that of the first.
final class SubjectFirst {
    private static final int CLAUSES_BACK = 4;

    private final SentenceView view;
    private final Sentence sentence;
    private final FramePlaces places;
    private final Grammar grammar;

    SubjectFirst(SentenceView view, Map<String, String> prepositions, Grammar grammar) {
        this.view = view;
        this.sentence = view.sentence;
        this.places = new FramePlaces(view, prepositions);
        this.grammar = grammar;
    }

    /// @param suffers whether who is told of with an auxiliary of state has it done to him
    Arguments ofVerb(int verb, boolean suffers) {
        Clauses.Range clause = overTimes(Clauses.around(sentence, verb));
        Arguments arguments = new Arguments();
        int first = firstVerb(clause, verb);
        int next = nextVerb(clause, verb);
        List<Mention> before = new ArrayList<>();
        List<Mention> behind = new ArrayList<>();
        for (Mention mention : places.mentionsIn(clause)) {
            int at = view.firstToken(mention.span());
            String place = places.placeOf(mention, clause);
            if (at >= next) {
                arguments.add("xobj", mention);
            } else if (place == null) {
                if (at < first) before.add(mention);
                else if (at > verb) behind.add(mention);
            } else if (!place.isEmpty() && (at > verb || at < first)) {
                arguments.add(place, mention);
            }
        }
        List<Mention> subject = subject(clause, first, before);
        List<Mention> object = phrase(behind, 0);
        boolean inverted = subject.isEmpty() && mayFollow(clause, first);
        if (inverted && !isPassive(clause, verb, suffers)) {
            subject = object;
            object = phrase(behind, object.size());
        }
        if (isPassive(clause, verb, suffers)) {
            arguments.addAll("obj", subject.isEmpty() ? object : subject);
            arguments.addAll("subj", arguments.at("by"));
        } else {
            arguments.addAll("subj", subject);
            arguments.addAll("obj", object);
        }
        addComplement(clause, arguments);
        return arguments;
    }

    /// "a rendu visite, lundi, à son homologue": a time between commas parts no clause.
    private Clauses.Range overTimes(Clauses.Range clause) {
        int to = clause.to();
        for (int i = to + 1; i < sentence.size() && sentence.token(to).text().equals(","); i++) {
            if (view.isTime(i) || isOfTime(i)) continue;
            boolean goesOn = i > to + 1
                    && sentence.token(i).text().equals(",")
                    && i + 1 < sentence.size()
                    && sentence.token(i + 1).pos() == PartOfSpeech.ADP;
            return goesOn
                    ? new Clauses.Range(
                            clause.from(), Clauses.around(sentence, i + 1).to())
                    : clause;
        }
        return clause;
    }

    private boolean isOfTime(int at) {
        PartOfSpeech pos = sentence.token(at).pos();
        return at + 1 < sentence.size() && view.isTime(at + 1) && (pos == PartOfSpeech.ADP || pos == PartOfSpeech.DET);
    }

    // ---------------------------------------------------------------- the verbs of the clause

    private int firstVerb(Clauses.Range clause, int verb) {
        for (int i = clause.from(); i < verb; i++) {
            if (isVerb(i) && !isModifier(i)) return i;
        }
        return verb;
    }

    private int nextVerb(Clauses.Range clause, int verb) {
        for (int i = verb + 1; i < clause.to(); i++) {
            if (sentence.token(i).pos() == PartOfSpeech.VERB && !isModifier(i)) return i;
        }
        return clause.to();
    }

    private boolean isVerb(int at) {
        PartOfSpeech pos = sentence.token(at).pos();
        return pos == PartOfSpeech.VERB || pos == PartOfSpeech.AUX;
    }

    /// A participle that describes the noun before it: "l'accord signé lundi".
    private boolean isModifier(int at) {
        if (!sentence.token(at).is(Feature.PAST_PARTICIPLE)
                || sentence.token(at).is(Feature.FINITE)) return false;
        for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
            PartOfSpeech pos = sentence.token(i).pos();
            if (pos == PartOfSpeech.AUX) return false;
            if (pos != PartOfSpeech.ADV && pos != PartOfSpeech.PRON) return true;
        }
        return true;
    }

    // ---------------------------------------------------------------- subject

    private List<Mention> subject(Clauses.Range clause, int first, List<Mention> before) {
        Token opens = sentence.token(clause.from());
        boolean relative = opens.is(Feature.RELATIVE);
        if (relative && grammar.is("no-subject", opens.lower())) return lastPhrase(before);
        if (!before.isEmpty()) return lastPhrase(before);
        if (relative || isParticiple(first)) return antecedent(clause.from());
        if (holdsSubject(clause, first)) return List.of();
        return earlier(clause, isInfinite(clause));
    }

    /// "X, retenu depuis jeudi par …": a participle without an auxiliary tells of the noun before it.
    private boolean isParticiple(int first) {
        return sentence.token(first).is(Feature.PAST_PARTICIPLE) && isModifier(first);
    }

    /// The phrase nearest to the verb.
    private List<Mention> lastPhrase(List<Mention> mentions) {
        if (mentions.isEmpty()) return List.of();
        int from = mentions.size() - 1;
        while (from > 0 && joined(mentions, from)) from--;
        return mentions.subList(from, mentions.size());
    }

    private List<Mention> phrase(List<Mention> mentions, int from) {
        if (from >= mentions.size()) return List.of();
        int to = from + 1;
        while (to < mentions.size() && joined(mentions, to)) to++;
        return mentions.subList(from, to);
    }

    /// Whether a mention goes on the phrase of the one before: "and", a comma, or the same words.
    private boolean joined(List<Mention> mentions, int at) {
        Mention mention = mentions.get(at);
        if (mentions.get(at - 1).span().equals(mention.span())) return true;
        int first = view.firstToken(mention.span()) - 1;
        int last = view.lastToken(mentions.get(at - 1).span());
        while (first > last && FramePlaces.isOfNoun(sentence.token(first))) first--;
        return first >= last && first - last <= 4 && sentence.token(first).pos() == PartOfSpeech.CCONJ;
    }

    private List<Mention> antecedent(int pronoun) {
        int at = pronoun - 1;
        while (at > 0 && Clauses.isBoundary(sentence.token(at))) at--;
        return view.endingAt(at + 1).map(List::of).orElse(List.of());
    }

    /// Whether a noun or a pronoun that is nobody's name stands as the subject.
    private boolean holdsSubject(Clauses.Range clause, int first) {
        for (int i = clause.from(); i < first; i++) {
            Token token = sentence.token(i);
            if (view.isTime(i)) continue;
            if (token.pos() == PartOfSpeech.PRON && token.is(Feature.NOMINATIVE)) return true;
            if (token.pos() == PartOfSpeech.NOUN && governor(i, clause) < 0) return true;
        }
        return false;
    }

    /// Index of the preposition that governs the noun; -1 for none.
    private int governor(int noun, Clauses.Range clause) {
        int at = noun - 1;
        while (at >= clause.from()
                && FramePlaces.isOfNoun(sentence.token(at))
                && sentence.token(at).pos() != PartOfSpeech.DET) at--;
        if (at >= clause.from() && sentence.token(at).pos() == PartOfSpeech.DET) at--;
        return at >= clause.from() && sentence.token(at).pos() == PartOfSpeech.ADP ? at : -1;
    }

    /// The subject of the clauses before, over those that are only set in: "X, qui …, a dit", "X a vu Y et signé Z".
    ///
    /// @param governed whether the clause has no finite verb, so that any clause before governs it
    private List<Mention> earlier(Clauses.Range clause, boolean governed) {
        int before = clause.from() - 1;
        for (int back = 0; back < CLAUSES_BACK; back++) {
            while (before >= 0 && Clauses.isBoundary(sentence.token(before))) {
                if (isHardBreak(sentence.token(before))) return List.of();
                before = sentence.token(before).text().equals(")") ? beforeBracket(before) : before - 1;
            }
            if (before < 0) return List.of();
            Clauses.Range previous = Clauses.around(sentence, before);
            if (governed || !isSetIn(previous)) {
                List<Mention> bare = new ArrayList<>();
                int verb = firstVerb(previous, previous.to());
                for (Mention mention : places.mentionsIn(previous)) {
                    if (places.placeOf(mention, previous) == null && view.firstToken(mention.span()) < verb)
                        bare.add(mention);
                }
                if (!bare.isEmpty()) return lastPhrase(bare);
                if (holdsSubject(previous, verb)) return List.of();
            }
            before = previous.from() - 1;
        }
        return List.of();
    }

    private int beforeBracket(int close) {
        for (int i = close; i >= 0; i--) {
            if (sentence.token(i).text().equals("(")) return i - 1;
        }
        return close - 1;
    }

    private boolean isInfinite(Clauses.Range clause) {
        for (int i = clause.from(); i < clause.to(); i++) {
            if (isVerb(i) && sentence.token(i).is(Feature.FINITE)) return false;
        }
        return true;
    }

    private static boolean isHardBreak(Token token) {
        return switch (token.text()) {
            case ";", ":", ".", "?", "!" -> true;
            default -> false;
        };
    }

    private boolean isSetIn(Clauses.Range clause) {
        Token first = sentence.token(clause.from());
        return first.is(Feature.RELATIVE)
                || first.pos() == PartOfSpeech.SCONJ
                || first.pos() == PartOfSpeech.ADP
                || first.is(Feature.PRESENT_PARTICIPLE);
    }

    /// Whether the subject may stand behind: "…, a déclaré Macron", "Llegó ayer Sánchez".
    private boolean mayFollow(Clauses.Range clause, int first) {
        Token opens = sentence.token(clause.from());
        if (opens.is(Feature.RELATIVE) && grammar.is("no-subject", opens.lower())) return true;
        if (!sentence.token(first).is(Feature.FINITE) || holdsSubject(clause, first)) return false;
        boolean quoted = clause.from() > 0 && Clauses.isBoundary(sentence.token(clause.from() - 1));
        return quoted || grammar.has("subject-left-out");
    }

    // ---------------------------------------------------------------- passive, complements

    private boolean isPassive(Clauses.Range clause, int verb, boolean suffers) {
        Token token = sentence.token(verb);
        if (!token.is(Feature.PAST_PARTICIPLE) || token.is(Feature.REFLEXIVE)) return false;
        if (grammar.is("be-perfect", token.lemma())) return false;
        boolean auxiliary = false;
        for (int i = verb - 1; i >= Math.max(clause.from(), verb - 5); i--) {
            Token before = sentence.token(i);
            if (before.pos() == PartOfSpeech.VERB) break;
            if (before.pos() != PartOfSpeech.AUX) continue;
            auxiliary = true;
            if (grammar.is("passive", before.lemma()) || suffers && grammar.is("suffers", before.lemma())) return true;
        }
        return !auxiliary && isModifier(verb);
    }

    /// "a exigé que …": the parties of the clause behind the conjunction.
    private void addComplement(Clauses.Range clause, Arguments arguments) {
        int start = clause.to();
        if (start >= sentence.size() || !isComplementizer(sentence.token(start))) return;
        Clauses.Range next = Clauses.around(sentence, Math.min(start + 1, sentence.size() - 1));
        int verb = firstVerb(next, next.to());
        for (Mention mention : places.mentionsIn(next)) {
            boolean subject = places.placeOf(mention, next) == null && view.firstToken(mention.span()) < verb;
            arguments.add(subject ? "csubj" : "xobj", mention);
        }
    }

    private boolean isComplementizer(Token token) {
        return token.pos() == PartOfSpeech.SCONJ && grammar.is("that", token.lower());
    }
}
