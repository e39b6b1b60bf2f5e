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
import org.synoptic.model.Mention;

/// The parties of a verb or a noun by the order of words, for languages without a parse or where parses err.
final class ClauseArguments implements ClauseReader {
    private final SentenceView view;
    private final Sentence sentence;
    private final Map<String, String> prepositions;
    private final ClauseMentions mentions;
    private final ClauseNouns nouns;
    private final Grammar grammar;
    private final MarkedInfinitives infinitives;

    /// @param triggerHeads tokens that name an event of their own, where the phrases of another noun end
    ClauseArguments(SentenceView view, Map<String, String> prepositions, Set<Integer> triggerHeads, Grammar grammar) {
        this.grammar = grammar;
        this.mentions = new ClauseMentions(view, prepositions);
        this.nouns = new ClauseNouns(view, prepositions, triggerHeads, grammar);
        this.view = view;
        this.sentence = view.sentence;
        this.prepositions = prepositions;
        this.infinitives = new MarkedInfinitives(sentence, grammar);
    }

    // ---------------------------------------------------------------- verbs

    /// In the clause of the verb: the first party without a preposition is the subject, the second the object.
    ///
    /// @param suffers whether who is told of with "sein" has it done to him: "sei verhaftet"
    @Override
    public Arguments ofVerb(int verb, boolean suffers) {
        if (grammar.has("subject-first")) return new SubjectFirst(view, prepositions, grammar).ofVerb(verb, suffers);
        if (isAttributive(verb)) return ofAttribute(verb);
        Clauses.Range clause = behindRelative(Clauses.around(sentence, verb));
        Arguments arguments = new Arguments();
        boolean passive = isPassive(clause, verb, suffers);
        List<Mention> bare = new ArrayList<>();
        for (Mention mention : mentions.mentionsIn(clause)) {
            String place = mentions.placeOf(mention, clause);
            if (place == null) bare.add(mention);
            else if (!place.isEmpty()) arguments.add(place, mention);
        }
        List<List<Mention>> phrases = phrases(bare);
        boolean bareNoun = holdsBareNoun(clause);
        Optional<Clauses.Range> governing = infinitives.governing(verb);
        boolean inherits = inheritsSubject(clause) || phrases.isEmpty() && !bareNoun;
        List<Mention> inherited =
                governing.isPresent() ? doer(governing.get()) : inherits ? subjectBefore(clause) : List.of();
        if (passive
                || isReduced(
                        clause,
                        verb,
                        phrases.isEmpty() && !bareNoun && !arguments.at("by").isEmpty())) {
            arguments.addAll("obj", phrases.isEmpty() ? inherited : phrases.getFirst());
            arguments.addAll("subj", arguments.at("by"));
        } else if (!inherited.isEmpty() || governing.isPresent() || hasPronoun(clause)) {
            arguments.addAll("subj", inherited);
            if (!phrases.isEmpty()) arguments.addAll("obj", phrases.getFirst());
        } else {
            addInOrder(phrases, arguments);
        }
        addComplement(clause, arguments);
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

    /// The first phrase is the subject and the next the object, but for those whose article says that they are no
    /// subject.
    private void addInOrder(List<List<Mention>> phrases, Arguments arguments) {
        List<List<Mention>> left = new ArrayList<>(phrases);
        Optional<List<Mention>> subject =
                left.stream().filter(phrase -> !isOblique(phrase.getFirst())).findFirst();
        subject.ifPresent(phrase -> {
            arguments.addAll("subj", phrase);
            left.remove(phrase);
        });
        if (!left.isEmpty()) arguments.addAll("obj", left.getFirst());
    }

    /// "Er beschuldigte …": a subject of whom nothing more is known, and who is no party.
    private boolean hasPronoun(Clauses.Range clause) {
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

    /// "dem Präsidenten", "den früheren Minister": of which the article is that of an object.
    private boolean isOblique(Mention mention) {
        int at = view.firstToken(mention.span());
        if (grammar.is("oblique", sentence.token(at).lower())) return true;
        at--;
        while (at >= 0 && ClauseMentions.isNominal(sentence.token(at))) at--;
        return at >= 0 && grammar.is("oblique", sentence.token(at).lower());
    }

    /// ", von Soldaten getötet": a clause that is nothing but a participle and who did it.
    private boolean isReduced(Clauses.Range clause, int verb, boolean byAlone) {
        if (!byAlone || !sentence.token(verb).is(Feature.PAST_PARTICIPLE)) return false;
        for (int i = clause.from(); i < clause.to(); i++) {
            PartOfSpeech pos = sentence.token(i).pos();
            if (i != verb && (pos == PartOfSpeech.AUX || pos == PartOfSpeech.PRON)) return false;
        }
        return true;
    }

    /// "die von Brüssel verlangten Kontrollen": a participle before its noun, inside a noun phrase.
    private boolean isAttributive(int verb) {
        int next = verb + 1;
        while (next < sentence.size() && sentence.token(next).pos() == PartOfSpeech.ADJ) next++;
        if (next >= sentence.size() || !sentence.token(verb).is(Feature.PAST_PARTICIPLE)) return false;
        if (sentence.token(next).pos() != PartOfSpeech.NOUN || view.isTime(next)) return false;
        return articleBefore(verb) >= 0;
    }

    /// The article of the noun phrase that the participle stands in; -1 where an article is followed by a noun of its
    /// own.
    private int articleBefore(int verb) {
        boolean inside = true;
        for (int i = verb - 1; i >= 0 && verb - i <= 8 && inside; i--) {
            Token token = sentence.token(i);
            if (token.pos() == PartOfSpeech.DET) {
                PartOfSpeech next = sentence.token(i + 1).pos();
                return i + 1 == verb || next == PartOfSpeech.ADP || next == PartOfSpeech.ADV ? i : -1;
            }
            inside = !Clauses.isBoundary(token) && token.pos() != PartOfSpeech.VERB && token.pos() != PartOfSpeech.AUX;
        }
        return -1;
    }

    /// Who did it stands between the article and the participle; whom it was done to may be the noun.
    private Arguments ofAttribute(int verb) {
        Arguments arguments = new Arguments();
        Clauses.Range phrase = new Clauses.Range(articleBefore(verb), verb);
        for (Mention mention : mentions.mentionsIn(phrase)) {
            String place = mentions.placeOf(mention, phrase);
            if (place != null && !place.isEmpty()) arguments.add(place, mention);
        }
        arguments.addAll("subj", arguments.at("by"));
        int noun = verb + 1;
        while (sentence.token(noun).pos() == PartOfSpeech.ADJ) noun++;
        arguments.addAll("obj", view.at(noun));
        return arguments;
    }

    /// Whether a noun stands without a preposition, as a subject that is no party does: "sechs Boote wurden gerammt".
    private boolean holdsBareNoun(Clauses.Range clause) {
        for (int i = clause.from(); i < clause.to(); i++) {
            if (sentence.token(i).pos() != PartOfSpeech.NOUN || view.isTime(i)) continue;
            int before = i - 1;
            while (before >= clause.from() && opensNoun(sentence.token(before))) before--;
            if (before < clause.from() || sentence.token(before).pos() != PartOfSpeech.ADP) return true;
        }
        return false;
    }

    private static boolean opensNoun(Token token) {
        return switch (token.pos()) {
            case DET, ADJ, NUM -> true;
            default -> false;
        };
    }

    /// "weigerte sich, mit … zu verhandeln", "forderte, dass …": the parties of the clause behind the comma.
    private void addComplement(Clauses.Range clause, Arguments arguments) {
        Optional<Clauses.Range> complement = complement(clause);
        if (complement.isEmpty()) return;
        Clauses.Range next = complement.get();
        boolean conjunction = isConjunction(next.from());
        for (Mention mention : mentions.mentionsIn(next)) {
            arguments.add(conjunction && mentions.placeOf(mention, next) == null ? "csubj" : "xobj", mention);
        }
    }

    /// The clause behind the comma, when it is one that a verb asks for.
    private Optional<Clauses.Range> complement(Clauses.Range clause) {
        int start = clause.to() + 1;
        if (start >= sentence.size() || !sentence.token(clause.to()).text().equals(",")) return Optional.empty();
        Clauses.Range next = Clauses.around(sentence, start);
        boolean content = isConjunction(start) || holdsInfinitive(next);
        return content ? Optional.of(new Clauses.Range(start, next.to())) : Optional.empty();
    }

    private boolean isConjunction(int token) {
        PartOfSpeech pos = sentence.token(token).pos();
        return pos == PartOfSpeech.SCONJ || pos == PartOfSpeech.CCONJ;
    }

    /// Where a clause ends with the one under it.
    @Override
    public int complementEnd(Clauses.Range clause) {
        return complement(clause).map(Clauses.Range::to).orElse(clause.to());
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

    /// Mentions joined by "und" are one phrase.
    private List<List<Mention>> phrases(List<Mention> mentions) {
        List<List<Mention>> phrases = new ArrayList<>();
        for (Mention mention : mentions) {
            int first = view.firstToken(mention.span());
            boolean joined = first > 0 && sentence.token(first - 1).pos() == PartOfSpeech.CCONJ;
            boolean samePlace =
                    !phrases.isEmpty() && phrases.getLast().getLast().span().equals(mention.span());
            if ((joined || samePlace) && !phrases.isEmpty()) phrases.getLast().add(mention);
            else phrases.add(new ArrayList<>(List.of(mention)));
        }
        return phrases;
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
        return first.pos() == PartOfSpeech.CCONJ || first.lower().equals("um") || relative;
    }

    /// Who does what the infinitive behind a clause tells: its subject, or the object of such verbs as "auffordern".
    private List<Mention> doer(Clauses.Range governing) {
        List<Mention> bare = mentions.mentionsIn(governing).stream()
                .filter(mention -> mentions.placeOf(mention, governing) == null)
                .toList();
        Arguments arguments = new Arguments();
        addInOrder(phrases(bare), arguments);
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
        Clauses.Range clause = Clauses.around(sentence, noun);
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
