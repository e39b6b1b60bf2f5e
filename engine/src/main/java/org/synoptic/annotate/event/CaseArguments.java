package org.synoptic.annotate.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.Token;
import org.synoptic.annotate.language.Token.Feature;
import org.synoptic.annotate.language.Token.PartOfSpeech;
import org.synoptic.model.Mention;

/// The parties of a verb by their cases, for languages whose nouns have them: who stands in the nominative acts, who in
/// the accusative has it done to him, who in the instrumental does it in the passive. The order of words decides only
/// where the forms leave it open.
///
/// Places of a frame beside those of the prepositions: `dat` and `ins` for parties without one.
final class CaseArguments implements ClauseReader {
    /// How many clauses back the subject of a verb may stand.
    private static final int MAX_BACK = 3;

    private final SentenceView view;
    private final Sentence sentence;
    private final CasePlaces places;
    private final NounArguments nouns;

    CaseArguments(SentenceView view, Governments governments, Set<Integer> triggerHeads) {
        this.view = view;
        this.sentence = view.sentence;
        MentionCases cases = new MentionCases(view);
        this.places = new CasePlaces(view, governments, cases);
        this.nouns = new NounArguments(cases, view, governments, triggerHeads);
    }

    // ---------------------------------------------------------------- verbs

    @Override
    public Arguments ofVerb(int verb, boolean suffers) {
        Clauses.Range clause = Clauses.around(sentence, verb);
        boolean passive = sentence.token(verb).is(Feature.PAST_PARTICIPLE);
        Arguments arguments = places.in(clause, verb, passive);
        if (arguments.at("subj").isEmpty() && !holdsSubject(clause, verb, passive)) {
            arguments.addAll("subj", subjectBefore(clause, verb));
        }
        addComplement(clause, arguments);
        return passive ? turned(arguments) : arguments;
    }

    /// In the passive the subject is the one who has it done to him.
    private static Arguments turned(Arguments passive) {
        Arguments turned = new Arguments();
        turned.addAll("obj", passive.at("subj"));
        turned.addAll("obj", passive.at("obj"));
        turned.addAll("subj", passive.at("ins"));
        turned.fillFrom(passive.without("subj", "obj"));
        return turned;
    }

    /// Whether a noun stands in the nominative that is no party: "шесть катеров" did it, "соглашение" was signed.
    private boolean holdsSubject(Clauses.Range clause, int verb, boolean passive) {
        for (int i = clause.from(); i < clause.to(); i++) {
            Token token = sentence.token(i);
            boolean noun = token.pos() == PartOfSpeech.NOUN || token.pos() == PartOfSpeech.PRON;
            if (!noun || view.isTime(i) || !token.is(Feature.NOMINATIVE) || isRelative(i)) continue;
            boolean onlySubject = passive || !token.is(Feature.ACCUSATIVE);
            boolean fits = !sentence.token(verb).is(Feature.PLURAL) || token.is(Feature.PLURAL);
            boolean covered = !view.at(i).isEmpty();
            if (onlySubject && fits && !covered) return true;
        }
        return false;
    }

    private boolean isRelative(int at) {
        Token token = sentence.token(at);
        return token.pos() == PartOfSpeech.PRON
                && at > 0
                && sentence.token(at - 1).text().equals(",");
    }

    /// The subject of the clause before: for "и подписал", "прибывший в …", "заявив", and for a main clause that goes
    /// on behind an insertion. A relative clause has the noun before it.
    private List<Mention> subjectBefore(Clauses.Range clause, int verb) {
        Token first = sentence.token(clause.from());
        boolean attributive = sentence.token(verb).tag().equals("PT") || isRelativePronoun(first);
        int before = clause.from() - 1;
        while (before >= 0 && Clauses.isBoundary(sentence.token(before))) before--;
        if (before < 0) return List.of();
        if (attributive) {
            boolean nominative =
                    first.is(Feature.NOMINATIVE) || sentence.token(verb).tag().equals("PT");
            return nominative ? view.endingAt(before + 1).map(List::of).orElse(List.of()) : List.of();
        }
        return subjectBack(before);
    }

    /// The subject of the nearest clause that has one or a finite verb, not beyond `MAX_BACK` clauses.
    private List<Mention> subjectBack(int before) {
        Clauses.Range previous = Clauses.around(sentence, before);
        for (int back = 0; back < MAX_BACK; back++) {
            if (!isInserted(previous)) {
                List<Mention> subjects =
                        places.in(previous, previous.from(), false).at("subj");
                if (!subjects.isEmpty() || holdsFinite(previous)) return subjects;
            }
            int at = previous.from() - 1;
            while (at >= 0 && Clauses.isBoundary(sentence.token(at))) at--;
            if (at < 0) return List.of();
            previous = Clauses.around(sentence, at);
        }
        return List.of();
    }

    private boolean holdsFinite(Clauses.Range clause) {
        for (int i = clause.from(); i < clause.to(); i++) if (sentence.token(i).is(Feature.FINITE)) return true;
        return false;
    }

    /// ", прибывший накануне," and ", который …,": clauses inside another one.
    private boolean isInserted(Clauses.Range clause) {
        if (clause.from() == 0) return false;
        Token first = sentence.token(clause.from());
        boolean participle = first.tag().equals("PT") || first.tag().equals("GER");
        return participle || isRelativePronoun(first);
    }

    private static boolean isRelativePronoun(Token token) {
        return token.pos() == PartOfSpeech.PRON && token.tag().equals("REL");
    }

    /// "потребовал, чтобы …": the parties of the clause behind the comma.
    private void addComplement(Clauses.Range clause, Arguments arguments) {
        int start = clause.to() + 1;
        if (start >= sentence.size() || !sentence.token(clause.to()).text().equals(",")) return;
        if (sentence.token(start).pos() != PartOfSpeech.SCONJ) return;
        Clauses.Range next = Clauses.around(sentence, start + 1);
        Arguments below = places.in(next, next.from(), false);
        arguments.addAll("csubj", below.at("subj"));
        arguments.addAll("xobj", below.all());
    }

    // ---------------------------------------------------------------- nouns

    @Override
    public Arguments ofNoun(Trigger trigger) {
        return nouns.of(trigger);
    }

    @Override
    public Arguments ofLightVerb(int noun, Set<String> lightVerbs) {
        Arguments arguments = new Arguments();
        Clauses.Range clause = Clauses.around(sentence, noun);
        Optional<Integer> verb = verbOf(clause, noun);
        if (verb.isEmpty()) return arguments;
        Arguments whole = ofVerb(verb.get(), false);
        boolean passive = sentence.token(verb.get()).is(Feature.PAST_PARTICIPLE);
        arguments.addAll("subj", whole.at("subj"));
        if (!lightVerbs.contains(sentence.token(verb.get()).lemma()) && !passive) return arguments;
        arguments.addAll("light", whole.at("subj"));
        for (String place : List.of("with", "to", "between", "against", "in", "dat"))
            arguments.addAll(place, whole.at(place));
        return arguments;
    }

    private Optional<Integer> verbOf(Clauses.Range clause, int noun) {
        @Nullable Integer found = null;
        for (int i = clause.from(); i < clause.to(); i++) {
            Token token = sentence.token(i);
            boolean verb = token.pos() == PartOfSpeech.VERB && !token.tag().equals("PT") && i != noun;
            if (verb && (found == null || Math.abs(i - noun) < Math.abs(found - noun))) found = i;
        }
        return Optional.ofNullable(found);
    }
}
