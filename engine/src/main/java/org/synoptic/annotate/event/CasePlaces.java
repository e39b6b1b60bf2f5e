package org.synoptic.annotate.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.Token;
import org.synoptic.annotate.language.Token.Feature;
import org.synoptic.annotate.language.Token.PartOfSpeech;
import org.synoptic.model.EntityType;
import org.synoptic.model.Mention;

/// The places of a frame that the mentions of a clause stand in, by their cases and prepositions: `subj`, `obj`, `dat`,
/// `ins` and those of the prepositions.
final class CasePlaces {
    private final SentenceView view;
    private final Sentence sentence;
    private final Governments governments;
    private final MentionCases cases;

    CasePlaces(SentenceView view, Governments governments, MentionCases cases) {
        this.view = view;
        this.sentence = view.sentence;
        this.governments = governments;
        this.cases = cases;
    }

    /// @param verb a negation right before it makes an object of a genitive
    /// @param passive whether all who can stand in the nominative are subjects
    Arguments in(Clauses.Range clause, int verb, boolean passive) {
        Arguments arguments = new Arguments();
        List<Mention> open = new ArrayList<>();
        for (Mention mention : view.mentions) {
            boolean inside = clause.contains(view.firstToken(mention.span())) && !view.isInsideAnother(mention);
            if (inside) place(mention, clause, verb, open, arguments);
        }
        settle(open, arguments, passive);
        return arguments;
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
            else if (!ClauseMentions.isNominal(token)) return false;
        }
        return conjunction;
    }
}
