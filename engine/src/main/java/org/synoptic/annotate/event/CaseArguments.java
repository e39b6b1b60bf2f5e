package org.synoptic.annotate.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.Token;
import org.synoptic.annotate.language.Token.Feature;
import org.synoptic.annotate.language.Token.PartOfSpeech;
import org.synoptic.model.EntityType;
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
    private final Governments governments;
    private final MentionCases cases;
    private final NounArguments nouns;

    CaseArguments(SentenceView view, Governments governments, Set<Integer> triggerHeads) {
        this.view = view;
        this.sentence = view.sentence;
        this.governments = governments;
        this.cases = new MentionCases(view);
        this.nouns = new NounArguments(cases, view, governments, triggerHeads);
    }

    // ---------------------------------------------------------------- verbs

    @Override
    public Arguments ofVerb(int verb, boolean suffers) {
        Clauses.Range clause = Clauses.around(sentence, verb);
        Token word = sentence.token(verb);
        Arguments arguments = new Arguments();
        List<Mention> open = new ArrayList<>();
        for (Mention mention : mentionsIn(clause)) place(mention, clause, verb, open, arguments);
        boolean passive = word.is(Feature.PAST_PARTICIPLE);
        settle(open, arguments, passive);
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

    private void place(Mention mention, Clauses.Range clause, int verb, List<Mention> open, Arguments arguments) {
        Set<Feature> cases = this.cases.of(mention);
        int start = phraseStart(mention, clause);
        Token before = start > clause.from() ? sentence.token(start - 1) : null;
        if (isAttribute(mention, clause, cases) && !cases.contains(Feature.INSTRUMENTAL)) return;
        if (before != null && before.pos() == PartOfSpeech.ADP) {
            String place = governments.place(before.lower(), cases);
            if (!place.isEmpty()) {
                arguments.add(place, mention);
                return;
            }
        }
        if (isAttribute(mention, clause, cases)) return;
        boolean subject = cases.contains(Feature.NOMINATIVE);
        boolean object = cases.contains(Feature.ACCUSATIVE);
        if (subject || object) open.add(mention);
        else if (cases.contains(Feature.DATIVE)) arguments.add("dat", mention);
        else if (cases.contains(Feature.INSTRUMENTAL)) arguments.add("ins", mention);
        else if (cases.contains(Feature.GENITIVE) && isNegated(clause, verb)) arguments.add("obj", mention);
    }

    private boolean isNegated(Clauses.Range clause, int verb) {
        return verb > clause.from() && sentence.token(verb - 1).pos() == PartOfSpeech.PART;
    }

    /// Index of the first word of the noun phrase that a mention belongs to, with what is joined to it before.
    private int phraseStart(Mention mention, Clauses.Range clause) {
        int at = view.firstToken(mention.span());
        Set<Feature> own = this.cases.of(mention);
        while (at > clause.from() && !view.isTime(at - 1)) {
            Token token = sentence.token(at - 1);
            boolean inside = switch (token.pos()) {
                case NOUN, PROPN ->
                    token.is(Feature.GENITIVE)
                            || MentionCases.of(token).stream().anyMatch(own::contains)
                            || MentionCases.of(token).isEmpty();
                case ADJ, DET, NUM, CCONJ -> true;
                default -> token.tag().equals("PT");
            };
            if (!inside) break;
            at--;
        }
        return at;
    }

    /// Whose something is: in the genitive right behind a noun, or an adjective before one.
    private boolean isAttribute(Mention mention, Clauses.Range clause, Set<Feature> cases) {
        int first = view.firstToken(mention.span());
        if (mention.form() == Mention.Form.ADJECTIVE) return true;
        if (this.cases.isCounted(first)) return false;
        int title = this.cases.titleBefore(mention, first);
        int start = title >= 0 && title < first ? title : first;
        while (start > clause.from() && sentence.token(start - 1).pos() == PartOfSpeech.ADJ) start--;
        if (start <= clause.from() || !cases.contains(Feature.GENITIVE)) return false;
        Token before = sentence.token(start - 1);
        boolean body = view.endingAt(start)
                .filter(other -> other.type() == EntityType.ORGANIZATION)
                .isPresent();
        boolean unnamed = view.at(start - 1).isEmpty();
        boolean noun = before.pos() == PartOfSpeech.NOUN || before.pos() == PartOfSpeech.PROPN && (body || unnamed);
        if (before.pos() == PartOfSpeech.CCONJ && !cases.contains(Feature.NOMINATIVE)) {
            return !cases.contains(Feature.ACCUSATIVE)
                    || sentence.token(start - 2 < 0 ? 0 : start - 2).is(Feature.GENITIVE)
                            && !sentence.token(Math.max(0, start - 2)).is(Feature.ACCUSATIVE);
        }
        return noun
                && (!view.isTime(start - 1)
                        || !cases.contains(Feature.NOMINATIVE) && !cases.contains(Feature.ACCUSATIVE));
    }

    /// Of those who can be subject or object: who can be only the one is it; then the first is the subject.
    private void settle(List<Mention> open, Arguments arguments, boolean passive) {
        List<Mention> subjects = new ArrayList<>();
        List<Mention> objects = new ArrayList<>();
        List<Mention> either = new ArrayList<>();
        for (Mention mention : open) {
            Set<Feature> cases = this.cases.of(mention);
            if (!cases.contains(Feature.ACCUSATIVE)) subjects.add(mention);
            else if (!cases.contains(Feature.NOMINATIVE)) objects.add(mention);
            else either.add(mention);
        }
        for (Mention mention : either) {
            boolean joined = !subjects.isEmpty() && isJoined(subjects.getLast(), mention);
            if (subjects.isEmpty() || joined || passive) subjects.add(mention);
            else objects.add(mention);
        }
        arguments.addAll("subj", firstPhrase(subjects));
        arguments.addAll("obj", firstPhrase(objects));
    }

    private List<Mention> firstPhrase(List<Mention> mentions) {
        List<Mention> phrase = new ArrayList<>();
        for (Mention mention : mentions) {
            if (phrase.isEmpty()
                    || isJoined(phrase.getLast(), mention)
                    || phrase.getLast().span().equals(mention.span())) phrase.add(mention);
        }
        return phrase;
    }

    /// "Россия и Пакистан", "президент России Петров и король Иордании Хасан".
    private boolean isJoined(Mention a, Mention b) {
        int from = view.lastToken(a.span());
        int to = view.firstToken(b.span());
        boolean conjunction = false;
        for (int i = from; i < to; i++) {
            Token token = sentence.token(i);
            if (token.pos() == PartOfSpeech.CCONJ || token.text().equals(",")) conjunction = true;
            else if (!isNominal(token)) return false;
        }
        return conjunction;
    }

    static boolean isNominal(Token token) {
        return token.pos() == PartOfSpeech.NOUN || token.pos() == PartOfSpeech.PROPN || token.pos() == PartOfSpeech.ADJ;
    }

    private List<Mention> mentionsIn(Clauses.Range clause) {
        List<Mention> inside = new ArrayList<>();
        for (Mention mention : view.mentions) {
            if (clause.contains(view.firstToken(mention.span())) && !view.isInsideAnother(mention)) inside.add(mention);
        }
        return inside;
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
        boolean opened = first.pos() == PartOfSpeech.SCONJ;
        Clauses.Range previous = Clauses.around(sentence, before);
        for (int back = 0; back < MAX_BACK; back++) {
            if (!isInserted(previous)) {
                List<Mention> subjects = subjectOf(previous);
                if (!subjects.isEmpty() || holdsFinite(previous))
                    return opened && subjects.isEmpty() ? List.of() : subjects;
            }
            int at = previous.from() - 1;
            while (at >= 0 && Clauses.isBoundary(sentence.token(at))) at--;
            if (at < 0) return List.of();
            previous = Clauses.around(sentence, at);
        }
        return List.of();
    }

    private List<Mention> subjectOf(Clauses.Range clause) {
        Arguments arguments = new Arguments();
        List<Mention> open = new ArrayList<>();
        for (Mention mention : mentionsIn(clause)) place(mention, clause, clause.from(), open, arguments);
        settle(open, arguments, false);
        return arguments.at("subj");
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
        Arguments below = new Arguments();
        List<Mention> open = new ArrayList<>();
        for (Mention mention : mentionsIn(next)) place(mention, next, next.from(), open, below);
        settle(open, below, false);
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
