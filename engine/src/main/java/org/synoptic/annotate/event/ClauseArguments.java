package org.synoptic.annotate.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.Grammar;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.Token;
import org.synoptic.annotate.language.Token.Feature;
import org.synoptic.annotate.language.Token.PartOfSpeech;
import org.synoptic.model.EntityType;
import org.synoptic.model.Mention;

/// The parties of a verb or a noun by the order of words, for languages without a parse or where parses err.
final class ClauseArguments implements ClauseReader {
    /// How far the phrases that belong to a noun may reach.
    private static final int REACH = 25;

    private final SentenceView view;
    private final Sentence sentence;
    private final Map<String, String> prepositions;
    private final Set<Integer> triggerHeads;
    private final Grammar grammar;

    /// @param triggerHeads tokens that name an event of their own, where the phrases of another noun end
    ClauseArguments(SentenceView view, Map<String, String> prepositions, Set<Integer> triggerHeads, Grammar grammar) {
        this.grammar = grammar;
        this.triggerHeads = triggerHeads;
        this.view = view;
        this.sentence = view.sentence;
        this.prepositions = prepositions;
    }

    // ---------------------------------------------------------------- verbs

    /// In the clause of the verb: the first party without a preposition is the subject, the second the object.
    ///
    /// @param suffers whether who is told of with "sein" has it done to him: "sei verhaftet"
    @Override
    public Arguments ofVerb(int verb, boolean suffers) {
        if (grammar.has("subject-first")) return new SubjectFirst(view, prepositions, grammar).ofVerb(verb, suffers);
        if (isAttributive(verb)) return ofAttribute(verb);
        Clauses.Range clause = Clauses.around(sentence, verb);
        Arguments arguments = new Arguments();
        boolean passive = isPassive(clause, verb, suffers);
        List<Mention> bare = new ArrayList<>();
        for (Mention mention : mentionsIn(clause)) {
            String place = placeOf(mention, clause);
            if (place == null) bare.add(mention);
            else if (!place.isEmpty()) arguments.add(place, mention);
        }
        List<List<Mention>> phrases = phrases(bare);
        boolean inherits = inheritsSubject(clause) || phrases.isEmpty() && !holdsBareNoun(clause);
        List<Mention> inherited = inherits ? subjectBefore(clause) : List.of();
        if (passive) {
            arguments.addAll("obj", phrases.isEmpty() ? inherited : phrases.getFirst());
            arguments.addAll("subj", arguments.at("by"));
        } else if (!inherited.isEmpty()) {
            arguments.addAll("subj", inherited);
            if (!phrases.isEmpty()) arguments.addAll("obj", phrases.getFirst());
        } else if (!phrases.isEmpty()) {
            arguments.addAll("subj", phrases.getFirst());
            if (phrases.size() > 1) arguments.addAll("obj", phrases.get(1));
        }
        addComplement(clause, arguments);
        return arguments;
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
        for (Mention mention : mentionsIn(phrase)) {
            String place = placeOf(mention, phrase);
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
        for (Mention mention : mentionsIn(next)) {
            arguments.add(conjunction && placeOf(mention, next) == null ? "csubj" : "xobj", mention);
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

    private List<Mention> mentionsIn(Clauses.Range clause) {
        List<Mention> inside = new ArrayList<>();
        for (Mention mention : view.mentions) {
            int first = view.firstToken(mention.span());
            boolean covered = view.mentions.stream()
                    .anyMatch(other -> !other.equals(mention)
                            && other.span().contains(mention.span())
                            && other.span().length() > mention.span().length());
            if (clause.contains(first) && !covered && !modifiesName(mention)) inside.add(mention);
        }
        return inside;
    }

    /// "der russische Außenminister Sergej Lawrow": the adjective belongs to the person.
    private boolean modifiesName(Mention mention) {
        if (mention.form() != Mention.Form.ADJECTIVE) return false;
        int next = view.lastToken(mention.span());
        while (next < sentence.size() && isTitle(next) && view.startingAt(next).isEmpty()) next++;
        return next < sentence.size()
                && view.startingAt(next).stream().anyMatch(other -> other.form() == Mention.Form.NAME)
                && next > view.lastToken(mention.span());
    }

    /// "Staats- und Parteichef": the conjunction joins two parts of one noun.
    private boolean isTitle(int index) {
        Token token = sentence.token(index);
        boolean joins = token.pos() == PartOfSpeech.CCONJ
                && sentence.token(index - 1).text().endsWith("-");
        return isNominal(token) || joins;
    }

    private static boolean isNominal(Token token) {
        return token.pos() == PartOfSpeech.NOUN || token.pos() == PartOfSpeech.PROPN || token.pos() == PartOfSpeech.ADJ;
    }

    /// The frame's place for the preposition that governs the mention.
    ///
    /// @return null when there is none; empty for a mention that only says whose something is, or whose preposition has
    /// no place
    private @Nullable String placeOf(Mention mention, Clauses.Range clause) {
        int first = view.firstToken(mention.span());
        int at = first - 1;
        boolean noun = false;
        while (at >= clause.from() && !view.isTime(at)) {
            Token token = sentence.token(at);
            boolean opens = at == 0 && prepositions.containsKey(token.lower());
            if (token.pos() == PartOfSpeech.ADP || opens) return prepositions.getOrDefault(token.lower(), "");
            boolean genitive = token.pos() == PartOfSpeech.DET
                    && isGenitiveArticle(token)
                    && at > clause.from()
                    && sentence.token(at - 1).pos() == PartOfSpeech.NOUN;
            if (genitive) return "";
            boolean inside = token.pos() == PartOfSpeech.DET
                    || isNominal(token)
                    || token.pos() == PartOfSpeech.NUM
                    || token.pos() == PartOfSpeech.CCONJ;
            if (!inside) break;
            if (token.pos() == PartOfSpeech.NOUN && at < first - 1) noun = true;
            at--;
        }
        return noun && mention.form() == Mention.Form.ADJECTIVE ? "" : null;
    }

    private static boolean isGenitiveArticle(Token token) {
        return switch (token.lower()) {
            case "des", "der", "eines", "einer" -> true;
            default -> false;
        };
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

    private List<Mention> subjectBefore(Clauses.Range clause) {
        int before = clause.from() - 1;
        while (before >= 0 && Clauses.isBoundary(sentence.token(before))) before--;
        if (before < 0) return List.of();
        boolean relative = sentence.token(clause.from()).pos() == PartOfSpeech.PRON;
        if (relative) return view.endingAt(before + 1).map(List::of).orElse(List.of());
        Clauses.Range previous = Clauses.around(sentence, before);
        for (Mention mention : mentionsIn(previous)) {
            if (placeOf(mention, previous) == null) return List.of(mention);
        }
        return List.of();
    }

    // ---------------------------------------------------------------- nouns

    /// Whose it is, and what the prepositions after it lead to.
    @Override
    public Arguments ofNoun(Trigger trigger) {
        Arguments arguments = new Arguments();
        possessor(trigger).forEach(mention -> arguments.add("poss", mention));
        adjectiveBehind(trigger).forEach(mention -> arguments.add("poss", mention));
        attendant(trigger).forEach(mention -> arguments.add("attend", mention));
        after(trigger, arguments);
        return arguments;
    }

    /// "l'offensive russe".
    private List<Mention> adjectiveBehind(Trigger trigger) {
        if (!grammar.has("adjectives-follow")) return List.of();
        int at = trigger.to();
        while (at < sentence.size()
                && sentence.token(at).pos() == PartOfSpeech.ADJ
                && view.startingAt(at).isEmpty()) at++;
        if (at >= sentence.size()) return List.of();
        return view.startingAt(at).stream()
                .filter(mention -> mention.form() == Mention.Form.ADJECTIVE)
                .toList();
    }

    private List<Mention> possessor(Trigger trigger) {
        if (grammar.has("adjectives-follow")) return List.of();
        int at = trigger.head() - 1;
        int limit = Math.max(0, trigger.head() - 7);
        while (at >= limit) {
            Token token = sentence.token(at);
            List<Mention> here = view.at(at);
            if (!here.isEmpty()) return here;
            boolean possessive = token.tag().equals("POS");
            boolean inside = possessive
                    || isNominal(token)
                    || token.pos() == PartOfSpeech.NUM
                    || view.isTime(at)
                    || token.pos() == PartOfSpeech.ADV;
            if (!inside) return List.of();
            at--;
        }
        return List.of();
    }

    /// "Jane Doe at an extended meeting of …": who stands before the preposition of the noun.
    private List<Mention> attendant(Trigger trigger) {
        int at = trigger.head() - 1;
        while (at > 0 && isBeforeNoun(sentence.token(at)) && view.at(at).isEmpty()) at--;
        String place =
                at <= 0 ? "" : prepositions.getOrDefault(sentence.token(at).lower(), "");
        boolean attends = place.equals("at") || place.equals("with");
        return attends ? view.endingAt(at).map(List::of).orElse(List.of()) : List.of();
    }

    private static boolean isBeforeNoun(Token token) {
        return isNominal(token) || token.pos() == PartOfSpeech.DET || token.is(Feature.PAST_PARTICIPLE);
    }

    private void after(Trigger trigger, Arguments arguments) {
        NounPhrases phrases = new NounPhrases(arguments);
        int end = Math.min(sentence.size(), trigger.to() + REACH);
        int at = trigger.to();
        while (at < end) {
            Token token = sentence.token(at);
            List<Mention> here = view.startingAt(at);
            if (!here.isEmpty() && phrases.place == null && grammar.has("adjectives-follow") && isAdjective(here)) {
                at = view.lastToken(here.getFirst().span());
                continue;
            }
            if (!here.isEmpty()) {
                boolean genitive = phrases.place == null && genitive(here.getFirst(), at, trigger);
                if (genitive) phrases.open("of");
                if (phrases.place == null) break;
                phrases.add(here, afterConjunction(at));
                at = view.lastToken(here.getFirst().span());
                continue;
            }
            if (token.text().equals("(") || token.text().equals("-LRB-")) {
                at = afterBracket(at, end);
                continue;
            }
            if (stops(token, at, trigger)) break;
            boolean article = token.pos() == PartOfSpeech.DET && isGenitiveArticle(token);
            if (article && at == trigger.to()) phrases.open("of");
            else if (isOwn(token, phrases)) phrases.open("of");
            else if (article || token.lower().equals("of")) phrases.openAttribute();
            else if (token.pos() == PartOfSpeech.ADP || token.tag().equals("TO")) {
                phrases.open(prepositions.getOrDefault(token.lower(), "other"));
            }
            at++;
        }
        phrases.close();
    }

    private static boolean isAdjective(List<Mention> mentions) {
        return mentions.getFirst().form() == Mention.Form.ADJECTIVE;
    }

    /// "la visite à Kiev du président": behind a whole phrase the next one belongs to the noun again.
    private boolean isOwn(Token token, NounPhrases phrases) {
        return grammar.has("adjectives-follow")
                && "of".equals(prepositions.get(token.lower()))
                && phrases.place != null
                && !phrases.members.isEmpty()
                && token.pos() == PartOfSpeech.ADP;
    }

    private boolean stops(Token token, int at, Trigger trigger) {
        boolean otherTrigger = at > trigger.to() && triggerHeads.contains(at);
        boolean otherNoun = token.pos() == PartOfSpeech.NOUN && at == trigger.to();
        return otherTrigger
                || otherNoun
                || Clauses.isBoundary(token)
                || token.pos() == PartOfSpeech.VERB
                || token.pos() == PartOfSpeech.AUX
                || token.pos() == PartOfSpeech.SCONJ
                || token.pos() == PartOfSpeech.PRON;
    }

    private int afterBracket(int open, int end) {
        for (int i = open; i < end; i++) {
            String text = sentence.token(i).text();
            if (text.equals(")") || text.equals("-RRB-")) return i + 1;
        }
        return end;
    }

    /// The phrases after a noun, one preposition after the other. Inside a phrase an adjective gives way to the name it
    /// belongs to, and a
    /// state after "of" to the person whose office it is.
    private static final class NounPhrases {
        private final Arguments arguments;
        private final List<Mention> members = new ArrayList<>();
        private final List<Mention> attributes = new ArrayList<>();

        @Nullable
        String place;

        private boolean inAttribute;

        NounPhrases(Arguments arguments) {
            this.arguments = arguments;
        }

        void open(String newPlace) {
            close();
            place = newPlace;
        }

        void openAttribute() {
            if (place == null) open("of");
            else inAttribute = true;
        }

        void add(List<Mention> mentions, boolean joined) {
            boolean attribute = inAttribute && mentions.getFirst().type() != EntityType.PERSON;
            inAttribute = false;
            if (attribute) {
                attributes.addAll(mentions);
                return;
            }
            if (!members.isEmpty() && members.getLast().form() == Mention.Form.ADJECTIVE && !joined)
                members.removeLast();
            members.addAll(mentions);
        }

        void close() {
            if (place != null) arguments.addAll(place, members.isEmpty() ? attributes : members);
            members.clear();
            attributes.clear();
            inAttribute = false;
        }
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

    private boolean afterConjunction(int at) {
        return at > 0 && sentence.token(at - 1).pos() == PartOfSpeech.CCONJ;
    }

    /// "Besuch Imrans": the name right after the noun, with the ending of a genitive.
    private boolean genitive(Mention mention, int at, Trigger trigger) {
        return at == trigger.to()
                && sentence.token(view.lastToken(mention.span()) - 1).lower().endsWith("s");
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
