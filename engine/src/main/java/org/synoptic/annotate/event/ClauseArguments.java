package org.synoptic.annotate.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.synoptic.annotate.language.Grammar;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.Token;
import org.synoptic.annotate.language.Token.Feature;
import org.synoptic.annotate.language.Token.PartOfSpeech;
import org.synoptic.model.EntityType;
import org.synoptic.model.Mention;

/// The parties of a verb or a noun by the order of words, for languages without a parse or where parses err.
final class ClauseArguments implements ClauseReader {
    private final SentenceView view;
    private final Sentence sentence;
    private final Map<String, String> prepositions;
    private final ClauseMentions mentions;
    private final ClausePhrases phrases;
    private final ClauseComplements complements;
    private final ClauseNouns nouns;
    private final AttributeArguments attributes;
    private final Grammar grammar;
    private final MarkedInfinitives infinitives;
    private final Insertions insertions;

    /// @param triggerHeads tokens that name an event of their own, where the phrases of another noun end
    ClauseArguments(SentenceView view, Map<String, String> prepositions, Set<Integer> triggerHeads, Grammar grammar) {
        this.grammar = grammar;
        this.mentions = new ClauseMentions(view, prepositions, grammar);
        this.phrases = new ClausePhrases(view, mentions, grammar);
        this.complements = new ClauseComplements(view.sentence);
        this.nouns = new ClauseNouns(view, prepositions, triggerHeads, grammar);
        this.attributes = new AttributeArguments(view, mentions);
        this.view = view;
        this.sentence = view.sentence;
        this.prepositions = prepositions;
        this.infinitives = new MarkedInfinitives(sentence, grammar);
        this.insertions = new Insertions(sentence, grammar);
    }

    // ---------------------------------------------------------------- verbs

    /// In the clause of the verb: the first party without a preposition is the subject, the second the object.
    ///
    /// @param suffers whether who is told of with "sein" has it done to him: "sei verhaftet"
    @Override
    public Arguments ofVerb(int verb, boolean suffers) {
        if (grammar.has("subject-first")) return new SubjectFirst(view, prepositions, grammar).ofVerb(verb, suffers);
        if (attributes.isAttributive(verb)) return attributes.of(verb);
        Clauses.Range clause = behindRelative(Clauses.around(sentence, verb));
        Arguments arguments = withPrepositions(clause);
        Optional<Clauses.Range> opening = insertions.opening(clause);
        opening.ifPresent(first -> arguments.fillFrom(withPrepositions(first)));
        List<List<Mention>> bare = bareIn(clause);
        boolean none = bare.isEmpty()
                && !phrases.holdsBareNoun(clause)
                && opening.filter(phrases::holdsBareNoun).isEmpty();
        Optional<Clauses.Range> governing = infinitives.governing(verb);
        List<Mention> inherited = governing.isPresent()
                ? doer(governing.get())
                : none || inheritsSubject(clause) ? subjectBefore(clause) : List.of();
        boolean byAlone = none && !arguments.at("by").isEmpty();
        if (isPassive(clause, verb, suffers) || byAlone && isReduced(clause, verb)) {
            List<Mention> holders = bare.isEmpty() ? phrases.holdersIn(opening.orElse(clause)) : bare.getFirst();
            arguments.addAll("obj", holders.isEmpty() ? inherited : holders);
            arguments.addAll("subj", arguments.at("by"));
        } else if (!inherited.isEmpty() || governing.isPresent() || phrases.hasPronoun(clause)) {
            arguments.addAll("subj", inherited);
            if (!bare.isEmpty()) arguments.addAll("obj", bare.getFirst());
        } else {
            phrases.addInOrder(bare, arguments);
        }
        addComplement(clause, arguments);
        return arguments;
    }

    /// Who stands in a clause without a preposition, with the part of it before what is inserted.
    private List<List<Mention>> bareIn(Clauses.Range clause) {
        List<List<Mention>> bare =
                new ArrayList<>(insertions.opening(clause).map(this::opening).orElse(List.of()));
        bare.addAll(listed(clause));
        return bare;
    }

    /// Who stands in the part of a clause that is parted from its verb.
    private List<List<Mention>> opening(Clauses.Range first) {
        List<List<Mention>> bare = phrases.in(first);
        Optional<Clauses.Range> naming = insertions.naming(first);
        if (bare.size() != 1 || naming.isEmpty()) return bare;
        List<Mention> named = phrases.in(naming.get()).stream()
                .flatMap(List::stream)
                .filter(mention -> mention.type() == EntityType.PERSON && mention.form() == Mention.Form.NAME)
                .toList();
        boolean office = bare.getFirst().stream().allMatch(mention -> mention.form() == Mention.Form.ROLE);
        if (office && !named.isEmpty()) return List.of(named);
        if (phrases.joins(first)) bare.getFirst().addAll(named);
        return bare;
    }

    /// Who stands in a clause without a preposition, with those listed before it: "Frankreich, Deutschland und
    /// Italien".
    private List<List<Mention>> listed(Clauses.Range clause) {
        List<List<Mention>> bare = phrases.in(clause);
        boolean several = !bare.isEmpty()
                && bare.getFirst().size() > 1
                && phrases.opens(bare.getFirst().getFirst(), clause);
        if (!several) return bare;
        List<Mention> before = new ArrayList<>();
        for (Clauses.Range part : insertions.listedBefore(clause)) {
            List<List<Mention>> one = phrases.in(part);
            if (one.size() == 1 && phrases.opens(one.getFirst().getFirst(), part)) before.addAll(one.getFirst());
        }
        bare.getFirst().addAll(0, before);
        return bare;
    }

    private Arguments withPrepositions(Clauses.Range clause) {
        Arguments arguments = new Arguments();
        for (Mention mention : mentions.mentionsIn(clause)) {
            String place = mentions.placeOf(mention, clause);
            if (place != null && !place.isEmpty()) arguments.add(place, mention);
        }
        return arguments;
    }

    /// ", nach der der Präsident abgesetzt sei": the clause behind the relative pronoun and its preposition.
    private Clauses.Range behindRelative(Clauses.Range clause) {
        boolean opened = clause.from() > 0
                && clause.to() - clause.from() > 3
                && sentence.token(clause.from() - 1).text().equals(",")
                && sentence.token(clause.from()).pos() == PartOfSpeech.ADP
                && grammar.is("relative", sentence.token(clause.from() + 1).lower())
                && sentence.token(clause.to() - 1).is(Feature.FINITE);
        return opened ? new Clauses.Range(clause.from() + 2, clause.to()) : clause;
    }

    /// ", von Soldaten getötet": a clause that is nothing but a participle and who did it.
    private boolean isReduced(Clauses.Range clause, int verb) {
        if (!sentence.token(verb).is(Feature.PAST_PARTICIPLE)) return false;
        for (int i = clause.from(); i < clause.to(); i++) {
            PartOfSpeech pos = sentence.token(i).pos();
            if (i != verb && (pos == PartOfSpeech.AUX || pos == PartOfSpeech.PRON)) return false;
        }
        return true;
    }

    /// "weigerte sich, mit … zu verhandeln", "forderte, dass …": the parties of the clause behind the comma.
    private void addComplement(Clauses.Range clause, Arguments arguments) {
        Optional<Clauses.Range> complement = complements.behind(clause);
        if (complement.isEmpty()) return;
        Clauses.Range next = complement.get();
        boolean conjunction = complements.isConjunction(next.from());
        for (Mention mention : mentions.mentionsIn(next)) {
            arguments.add(conjunction && mentions.placeOf(mention, next) == null ? "csubj" : "xobj", mention);
        }
    }

    /// Where a clause ends with the one under it.
    @Override
    public int complementEnd(Clauses.Range clause) {
        return complements.behind(clause).map(Clauses.Range::to).orElse(clause.to());
    }

    private boolean isPassive(Clauses.Range clause, int verb, boolean suffers) {
        if (infinitives.isToBeDone(verb)) return true;
        if (!sentence.token(verb).is(Feature.PAST_PARTICIPLE)) return false;
        for (int i = clause.from(); i < clause.to(); i++) {
            String lemma = sentence.token(i).lemma().toLowerCase(Locale.ROOT);
            boolean passive = grammar.is("passive", lemma) || suffers && grammar.is("suffers", lemma);
            if (i != verb && passive) return true;
        }
        return false;
    }

    /// "und reiste …", "um … zu danken", ", der … besuchte".
    private boolean inheritsSubject(Clauses.Range clause) {
        Token first = sentence.token(clause.from());
        boolean relative = first.pos() == PartOfSpeech.PRON
                && !grammar.is("no-subject", first.lower())
                && clause.from() > 0
                && view.at(clause.from()).isEmpty();
        return first.pos() == PartOfSpeech.CCONJ || grammar.is("purpose", first.lower()) || relative;
    }

    /// Who does what the infinitive behind a clause tells: its subject, or the object of such verbs as "auffordern".
    private List<Mention> doer(Clauses.Range governing) {
        Arguments arguments = new Arguments();
        phrases.addInOrder(bareIn(governing), arguments);
        if (!infinitives.isOfObject(governing)) return arguments.at("subj");
        List<Mention> object = arguments.at("obj");
        return object.isEmpty() ? arguments.at("subj") : object;
    }

    private List<Mention> subjectBefore(Clauses.Range clause) {
        int before = clause.from() - 1;
        while (before >= 0 && Clauses.isBoundary(sentence.token(before))) before--;
        if (before < 0) return List.of();
        boolean relative = sentence.token(clause.from()).pos() == PartOfSpeech.PRON;
        if (relative) return view.endingAt(before + 1).map(List::of).orElse(List.of());
        Clauses.Range previous = Clauses.around(sentence, before);
        if (insertions.isResumed(clause) && insertions.isInserted(previous)) return List.of();
        for (Mention mention : mentions.mentionsIn(previous)) {
            if (mentions.placeOf(mention, previous) == null) return List.of(mention);
        }
        return List.of();
    }

    // ---------------------------------------------------------------- nouns

    @Override
    public Arguments ofNoun(Trigger trigger) {
        return nouns.of(trigger);
    }

    /// "der Haftbefehl, den das Gericht gegen ihn erließ": the subject of a light verb in the relative clause, and its
    /// other parties.
    @Override
    public Arguments ofRelativeClause(Trigger noun, Set<String> lightVerbs) {
        int pronoun = noun.to() + 1;
        boolean relative = pronoun < sentence.size()
                && sentence.token(noun.to()).text().equals(",")
                && sentence.token(pronoun).pos() == PartOfSpeech.PRON;
        return relative ? ofLightVerb(pronoun, lightVerbs) : new Arguments();
    }

    /// The subject of the clause's light verb, and of any other verb under `subj`; its other parties by their
    /// prepositions.
    @Override
    public Arguments ofLightVerb(int noun, Set<String> lightVerbs) {
        Arguments arguments = new Arguments();
        Clauses.Range clause = insertions.resumed(Clauses.around(sentence, noun));
        Optional<Integer> verb = verbOf(clause, noun);
        if (verb.isEmpty()) return arguments;
        Arguments whole = ofVerb(verb.get(), false);
        arguments.addAll("subj", whole.at("subj"));
        if (isLight(verb.get(), lightVerbs)) {
            arguments.addAll("light", whole.at("subj"));
            arguments.addAll("obj", whole.at("obj"));
            for (String place : List.of("with", "to", "between", "against", "in"))
                arguments.addAll(place, whole.at(place));
        }
        return arguments;
    }

    private boolean isLight(int verb, Set<String> lightVerbs) {
        String lemma = sentence.token(verb).lemma().toLowerCase(Locale.ROOT);
        Optional<Integer> prefix = Clauses.separatedPrefix(sentence, verb, grammar);
        return lightVerbs.contains(lemma)
                || prefix.isPresent()
                        && lightVerbs.contains(sentence.token(prefix.get()).lower() + lemma);
    }

    /// The full verb of a clause: the last one that is no auxiliary, since participles and infinitives stand at the
    /// end.
    private Optional<Integer> verbOf(Clauses.Range clause, int noun) {
        Integer found = null;
        for (int i = clause.from(); i < clause.to(); i++) {
            if (i != noun
                    && sentence.token(i).pos() == PartOfSpeech.VERB
                    && (found == null || !sentence.token(i).is(Feature.FINITE))) found = i;
        }
        return Optional.ofNullable(found);
    }
}
