package org.synoptic.annotate.event;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.synoptic.annotate.language.DependencyTree;
import org.synoptic.annotate.language.Grammar;
import org.synoptic.annotate.language.RuleFiles;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.Token;
import org.synoptic.annotate.language.Token.Feature;
import org.synoptic.annotate.language.Token.PartOfSpeech;
import org.synoptic.model.Status;

/// Whether an event took place, by the words around its trigger: "will", "soll", "could", "never".
final class StatusFinder {
    private static final int BEFORE_NOUN = 5;
    private static final int BEFORE_VERB = 9;
    /// In characters, from the words that speak of a clause to the trigger in it.
    private static final int BEFORE_CLAUSE = 90;
    private static final Set<PartOfSpeech> BEFORE_SUBJECT =
            Set.of(PartOfSpeech.DET, PartOfSpeech.ADJ, PartOfSpeech.SCONJ);
    private static final Set<String> BY = Set.of("by", "after", "since");
    private static final int MAX_CLIMB = 4;
    private static final Set<String> NO_PART_OF_VERB =
            Set.of("that", "as", "while", "because", "after", "before", "when", "until", "till");

    private record Sign(Status status, String where) {}

    private final Map<String, Sign> signs = new HashMap<>();

    /// Words that stand before a clause and speak of it, in small letters.
    private final Map<String, Status> above = new TreeMap<>();

    private final Grammar grammar;

    StatusFinder(List<RuleFiles.Line> lines, Grammar grammar) {
        this.grammar = grammar;
        for (RuleFiles.Line line : lines) {
            Status status = switch (line.column(1)) {
                case "occurred" -> Status.OCCURRED;
                case "planned" -> Status.PLANNED;
                case "possible" -> Status.POSSIBLE;
                case "denied" -> Status.DENIED;
                default -> throw line.wrong("no status: " + line.column(1));
            };
            if (line.column(2).equals("above")) above.put(line.column(0).toLowerCase(Locale.ROOT), status);
            else signs.put(line.column(0).toLowerCase(Locale.ROOT), new Sign(status, line.column(2)));
        }
    }

    Status of(SentenceView view, Trigger trigger) {
        Status own = trigger.rule().isPredicate() ? ofVerb(view, trigger.head()) : ofNoun(view, trigger);
        if (view.tree.isPresent() && isGoal(view.sentence, view.tree.get(), trigger))
            own = stronger(own, Status.PLANNED);
        Status told = stronger(own, fromAbove(view.sentence, trigger));
        return isAsked(view.sentence) ? stronger(told, Status.POSSIBLE) : told;
    }

    /// "Did a ship leave the port?": a question that yes or no answers. "Why did it leave?" says that it left.
    private static boolean isAsked(Sentence sentence) {
        int first = 0;
        while (first < sentence.size() && sentence.token(first).pos() == PartOfSpeech.PUNCT) first++;
        int last = sentence.size() - 1;
        while (last > first && Clauses.isQuote(sentence.token(last))) last--;
        return last > first
                && sentence.token(last).text().equals("?")
                && (sentence.token(first).pos() == PartOfSpeech.AUX
                        || sentence.token(first).is(Feature.FINITE));
    }

    /// "He denied that its troops attacked the town": of what stands before the clause the last and longest words
    /// count.
    private Status fromAbove(Sentence sentence, Trigger trigger) {
        if (above.isEmpty()) return Status.OCCURRED;
        String before = wordsBefore(sentence, trigger.head());
        String best = "";
        int last = Math.max(0, before.length() - BEFORE_CLAUSE);
        for (String words : above.keySet()) {
            int at = before.lastIndexOf(words);
            int to = at + words.length();
            boolean isNearer = to > last || (to == last && words.length() > best.length());
            if (at < 0 || !isNearer || !isWord(before, at)) continue;
            best = words;
            last = to;
        }
        return above.getOrDefault(best, Status.OCCURRED);
    }

    /// In small letters, parted by blanks, with no blank before a comma.
    private static String wordsBefore(Sentence sentence, int end) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < end; i++) {
            String word = sentence.token(i).lower();
            if (i > 0 && !word.equals(",")) words.append(' ');
            words.append(word.equals("n't") || word.equals("n’t") ? "not" : word);
        }
        return words.toString();
    }

    private static boolean isWord(String text, int at) {
        return at == 0 || !Character.isLetter(text.charAt(at - 1));
    }

    /// The words of the trigger's clause that speak for a status, for explanations; empty when none does.
    String cues(SentenceView view, Trigger trigger, Status told) {
        Clauses.Range clause = Clauses.around(view.sentence, trigger.head());
        StringJoiner cues = new StringJoiner(", ");
        for (int i = clause.from(); i < clause.to(); i++) {
            if (i == trigger.head()) continue;
            int at = i;
            lookUp(view.sentence, i)
                    .filter(sign -> sign.status() == told && told != Status.OCCURRED)
                    .ifPresent(sign -> cues.add("'" + view.sentence.token(at).text() + "'"));
        }
        return cues.toString();
    }

    private Status ofVerb(SentenceView view, int verb) {
        Sentence sentence = view.sentence;
        MarkedInfinitives infinitives = new MarkedInfinitives(sentence, grammar);
        Clauses.Range clause = Clauses.around(sentence, verb);
        Status status = future(sentence, clause, verb) ? Status.PLANNED : Status.OCCURRED;
        if (isConditional(sentence, clause, verb) || isCounterfactual(sentence, clause)) status = Status.POSSIBLE;
        if (isUnrealised(sentence, clause, verb)) status = Status.PLANNED;
        if (isUnder(sentence, verb)) status = stronger(status, Status.POSSIBLE);
        boolean bracket = hasVerbBracket(sentence, clause, verb);
        int from = Math.max(overQuotes(sentence, clause.from()), verb - BEFORE_VERB);
        if (isGerund(sentence, verb)) from = verb - 1;
        int to = bracket ? clause.to() : verb;
        for (int i = bracket ? clause.from() : from; i < to; i++) {
            if (i == verb || !belongsToVerb(sentence, i, verb, bracket)) continue;
            boolean hearsay = grammar.is("hearsay", sentence.token(i).lemma()) && infinitives.isBeforePerfect(verb);
            status = stronger(status, hearsay ? Status.POSSIBLE : sign(sentence, i, "verb"));
        }
        if (infinitives.isToBeDone(verb)) status = stronger(status, Status.POSSIBLE);
        status = stronger(status, ofInfinitive(sentence, infinitives, verb));
        if (view.tree.isPresent()) {
            if (isUnderCondition(view, view.tree.get(), verb)) return Status.POSSIBLE;
            status = stronger(status, governor(view, view.tree.get(), verb));
            if (isWanted(view.sentence, view.tree.get(), verb)) status = stronger(status, Status.POSSIBLE);
            if (isAnnounced(view, view.tree.get(), verb)) status = stronger(status, Status.PLANNED);
        }
        return status;
    }

    /// "plant, … zu reisen": of an infinitive that stands by itself the verb before the comma tells.
    private Status ofInfinitive(Sentence sentence, MarkedInfinitives infinitives, int verb) {
        Optional<Clauses.Range> governing = infinitives.governing(verb);
        if (governing.isEmpty()) return Status.OCCURRED;
        boolean realised = infinitives.isRealised(governing.get());
        if (infinitives.isPurpose(verb)) return realised ? Status.OCCURRED : Status.PLANNED;
        Status told = Status.OCCURRED;
        for (int i = governing.get().from(); i < governing.get().to(); i++) {
            told = stronger(told, stronger(sign(sentence, i, "under"), sign(sentence, i, "verb")));
        }
        return told != Status.OCCURRED || realised ? told : Status.POSSIBLE;
    }

    /// "said it would “never” recognise them": over words in quotation marks to the start of the clause around them.
    private static int overQuotes(Sentence sentence, int from) {
        int start = from;
        for (int marks = 0; marks < 2 && start > 1; marks++) {
            if (!Clauses.isQuote(sentence.token(start - 1))) return start;
            start = Clauses.around(sentence, start - 2).from();
        }
        return start;
    }

    /// German: the finite verb and its participle or infinitive hold the clause between them.
    private static boolean hasVerbBracket(Sentence sentence, Clauses.Range clause, int verb) {
        return verb == clause.to() - 1
                || !sentence.token(verb).tag().startsWith("V")
                || sentence.token(verb).tag().equals("VERB");
    }

    /// Between the sign and the verb there is no other verb that the sign could belong to.
    private static boolean belongsToVerb(Sentence sentence, int sign, int verb, boolean bracket) {
        if (bracket) return true;
        for (int i = sign + 1; i < verb; i++) {
            Token token = sentence.token(i);
            boolean other =
                    token.pos() == PartOfSpeech.VERB && !token.is(Feature.PAST_PARTICIPLE) && token.is(Feature.FINITE);
            if (other || NO_PART_OF_VERB.contains(token.lower())) return false;
        }
        return true;
    }

    /// "sought peace by promising it": what stands before the preposition says nothing of it.
    private static boolean isGerund(Sentence sentence, int verb) {
        return verb > 0
                && sentence.token(verb).is(Feature.PRESENT_PARTICIPLE)
                && sentence.token(verb - 1).pos() == PartOfSpeech.ADP
                && BY.contains(sentence.token(verb - 1).lower());
    }

    /// "efforts to reach it": right behind a word under which nothing has been yet, whatever the parse says.
    private boolean isUnder(Sentence sentence, int verb) {
        return verb > 1
                && sentence.token(verb - 1).lower().equals("to")
                && lookUp(sentence, verb - 2)
                        .filter(sign ->
                                sign.where().equals("under") || sign.where().equals("effort"))
                        .isPresent();
    }

    /// "if they do not leave", "if they do not act to ban it".
    private boolean isUnderCondition(SentenceView view, DependencyTree tree, int verb) {
        int at = verb;
        for (int climb = 0; climb < MAX_CLIMB && at >= 0; climb++) {
            boolean condition = tree.children(at, "mark").stream()
                    .anyMatch(mark -> lookUp(view.sentence, mark)
                            .filter(sign -> sign.where().equals("condition"))
                            .isPresent());
            if (condition) return true;
            if (!List.of("xcomp", "acl", "conj").contains(tree.relation(at))) return false;
            at = tree.head(at);
        }
        return false;
    }

    /// "adamant that he be removed": a bare "be" tells what ought to be.
    private boolean isWanted(Sentence sentence, DependencyTree tree, int verb) {
        List<Integer> auxiliaries = tree.children(verb, "aux");
        return auxiliaries.size() == 1
                && sentence.token(auxiliaries.getFirst()).lower().equals("be")
                && grammar.is("passive", "be")
                && auxiliaries.getFirst() > 0
                && !sentence.token(auxiliaries.getFirst() - 1).lower().equals("to")
                && !tree.children(verb, "nsubj").isEmpty();
    }

    /// Headlines: "Premier to visit …", with no verb above the infinitive.
    private static boolean isAnnounced(SentenceView view, DependencyTree tree, int verb) {
        return tree.head(verb) < 0
                && verb > 0
                && view.sentence.token(verb).is(Feature.INFINITIVE)
                && view.sentence.token(verb - 1).lower().equals("to")
                && tree.children(verb, "aux").stream()
                        .allMatch(aux -> view.sentence.token(aux).lower().equals("to"));
    }

    /// "is expected to visit", "would let him go", "requires that he attend": the verbs above an infinitive or a
    /// clause.
    private Status governor(SentenceView view, DependencyTree tree, int verb) {
        if (tree.head(verb) >= 0 && isPurpose(view.sentence, tree, verb)) return Status.POSSIBLE;
        Status status = isAim(view.sentence, tree, verb) ? Status.PLANNED : Status.OCCURRED;
        int at = verb;
        for (int climb = 0; climb < MAX_CLIMB && tree.head(at) >= 0; climb++) {
            String relation = tree.relation(at);
            int head = tree.head(at);
            boolean joined =
                    relation.equals("conj") && isInfinitive(view.sentence, at) && isInfinitive(view.sentence, head);
            if (relation.equals("xcomp")) status = stronger(status, withAuxiliaries(view.sentence, tree, head));
            if (joined) status = stronger(status, auxiliaries(view.sentence, tree, head));
            if (relation.equals("xcomp") || relation.equals("ccomp") || relation.equals("acl"))
                status = stronger(status, signAbove(view.sentence, head));
            if (!joined && !relation.equals("xcomp")) break;
            at = head;
        }
        return status;
    }

    private Status withAuxiliaries(Sentence sentence, DependencyTree tree, int verb) {
        return stronger(sign(sentence, verb, "verb"), auxiliaries(sentence, tree, verb));
    }

    /// "will lobby and propose": of the first verb, for the one joined to it, too.
    private Status auxiliaries(Sentence sentence, DependencyTree tree, int verb) {
        Status status = Status.OCCURRED;
        for (int child : tree.children(verb)) {
            boolean auxiliary = tree.relation(child).startsWith("aux")
                    || tree.relation(child).startsWith("advmod");
            if (auxiliary) status = stronger(status, sign(sentence, child, "verb"));
        }
        return status;
    }

    private Status signAbove(Sentence sentence, int verb) {
        return lookUp(sentence, verb)
                .filter(sign -> sign.where().equals("under"))
                .map(Sign::status)
                .orElse(Status.OCCURRED);
    }

    /// "travelled to the town to arrest him": what somebody set out for, unless it is done in words: "rallied to demand
    /// …".
    private boolean isAim(Sentence sentence, DependencyTree tree, int verb) {
        return (tree.relation(verb).equals("advcl") || tree.relation(verb).equals("xcomp"))
                && isInfinitive(sentence, verb)
                && verb > 0
                && sentence.token(verb - 1).lower().equals("to")
                && lookUp(sentence, tree.head(verb))
                        .filter(sign -> sign.where().equals("aim"))
                        .isPresent();
    }

    /// "crossed the river to take the town": what a deed was for, which words alone carry out: "rallied to demand …".
    private boolean isGoal(Sentence sentence, DependencyTree tree, Trigger trigger) {
        int verb = trigger.head();
        boolean purpose = trigger.rule().isPredicate()
                && EventFilter.isDeed(trigger.rule().type())
                && tree.relation(verb).equals("advcl")
                && isInfinitive(sentence, verb)
                && verb > 0
                && sentence.token(verb - 1).lower().equals("to");
        return purpose
                && tree.head(verb) >= 0
                && lookUp(sentence, tree.head(verb))
                        .filter(sign -> sign.where().equals("means"))
                        .isEmpty();
    }

    private static boolean isInfinitive(Sentence sentence, int token) {
        return sentence.token(token).is(Feature.INFINITIVE);
    }

    /// "a plan to attack the town", "came to arrest him": what is to be has not been. Of "the first to visit" it is
    /// known.
    private boolean isPurpose(Sentence sentence, DependencyTree tree, int verb) {
        boolean infinitive = sentence.token(verb).is(Feature.INFINITIVE)
                && verb > 0
                && sentence.token(verb - 1).lower().equals("to");
        if (!infinitive || !tree.relation(verb).startsWith("acl")) return false;
        int noun = tree.head(verb);
        return tree.children(noun).stream().noneMatch(child -> tells(sentence, child)) && !tells(sentence, noun);
    }

    private boolean tells(Sentence sentence, int token) {
        return lookUp(sentence, token).map(sign -> sign.where().equals("order")).orElse(false);
    }

    private boolean future(Sentence sentence, Clauses.Range clause, int verb) {
        if (sentence.token(verb).is(Feature.FUTURE)) return true;
        if (sentence.token(verb).is(Feature.PAST_PARTICIPLE) && hasFutureAuxiliary(sentence, clause, verb)) return true;
        if (!sentence.token(verb).is(Feature.INFINITIVE)) return false;
        for (int i = clause.from(); i < clause.to(); i++) {
            Token token = sentence.token(i);
            if (token.pos() == PartOfSpeech.AUX && token.is(Feature.FUTURE)) return true;
            if (!token.is(Feature.FINITE)) continue;
            boolean present = token.is(Feature.PRESENT) || token.is(Feature.SUBJUNCTIVE_I) || !token.is(Feature.PAST);
            if (grammar.is("future", token.lemma()) && present && !token.is(Feature.SUBJUNCTIVE_II)) return true;
        }
        return false;
    }

    /// "Hätte das Gericht zugestimmt, …": a condition that opens with its verb.
    private boolean isCounterfactual(Sentence sentence, Clauses.Range clause) {
        Token first = sentence.token(clause.from());
        boolean should = clause.from() == 0 && grammar.is("should", first.lower());
        return (should || first.is(Feature.SUBJUNCTIVE_II))
                && !sentence.token(sentence.size() - 1).text().equals("?");
    }

    /// "aurait rencontré", "visiterait": what is only reported, or would be.
    private static boolean isConditional(Sentence sentence, Clauses.Range clause, int verb) {
        if (sentence.token(verb).is(Feature.CONDITIONAL)) return true;
        if (!sentence.token(verb).is(Feature.PAST_PARTICIPLE)) return false;
        for (int i = verb - 1; i >= Math.max(clause.from(), verb - 4); i--) {
            Token token = sentence.token(i);
            if (token.pos() == PartOfSpeech.AUX && token.is(Feature.CONDITIONAL)) return true;
        }
        return false;
    }

    /// "sera reçu": an auxiliary in the future right before a participle.
    private static boolean hasFutureAuxiliary(Sentence sentence, Clauses.Range clause, int verb) {
        for (int i = verb - 1; i >= Math.max(clause.from(), verb - 3); i--) {
            Token token = sentence.token(i);
            if (token.pos() == PartOfSpeech.AUX && token.is(Feature.FUTURE)) return true;
        }
        return false;
    }

    private Status ofNoun(SentenceView view, Trigger trigger) {
        Sentence sentence = view.sentence;
        Status status = Status.OCCURRED;
        int from = Math.max(0, trigger.head() - BEFORE_NOUN);
        for (int i = trigger.head() - 1; i >= from && !Clauses.isBoundary(sentence.token(i)); i--) {
            status = stronger(status, sign(sentence, i, "noun"));
        }
        Clauses.Range clause = Clauses.around(sentence, trigger.head());
        status = stronger(status, said(sentence, trigger));
        int end = Math.min(sentence.size(), clause.to() + 3);
        for (int i = trigger.to(); i < end; i++) {
            Optional<Sign> sign = lookUp(sentence, i);
            boolean planned = sign.isPresent()
                    && !isAttribute(sentence, i)
                    && sign.get().where().equals("any")
                    && sign.get().status() == Status.PLANNED;
            if (planned) status = stronger(status, Status.PLANNED);
        }
        for (int i = clause.from(); i < clause.to(); i++) {
            boolean isVerb = sentence.token(i).pos() == PartOfSpeech.VERB && !isAttribute(sentence, i);
            if (!isVerb || i < trigger.head() && isDeclined(sentence.token(i)) || !governs(view, i, trigger.head()))
                continue;
            Status ofVerb = ofVerb(view, i);
            boolean apart = ofVerb == Status.DENIED && isBegun(sentence, clause, trigger.head(), i);
            if (!apart) status = stronger(status, ofVerb);
        }
        return status;
    }

    /// "Das Treffen … hat nicht dazu geführt": what the subject has not led to is denied, and not the subject.
    private boolean isBegun(Sentence sentence, Clauses.Range clause, int noun, int verb) {
        if (!grammar.has("takes-place")
                || grammar.is("takes-place", sentence.token(verb).lemma())) return false;
        for (int i = clause.from(); i < noun; i++) {
            PartOfSpeech pos = sentence.token(i).pos();
            if (!BEFORE_SUBJECT.contains(pos) || sign(sentence, i, "noun") == Status.DENIED) return false;
        }
        return true;
    }

    /// "a deal is within reach": what the clause says of the noun.
    private Status said(Sentence sentence, Trigger trigger) {
        boolean copula = false;
        for (int i = trigger.to(); i < sentence.size() && !Clauses.isBoundary(sentence.token(i)); i++) {
            Token token = sentence.token(i);
            if (copula && token.pos() == PartOfSpeech.CCONJ) return Status.OCCURRED;
            if (token.pos() == PartOfSpeech.VERB && !grammar.is("copula", token.lemma())) return Status.OCCURRED;
            copula |= grammar.is("copula", token.lemma());
            Optional<Sign> sign =
                    copula ? lookUp(sentence, i).filter(found -> found.where().equals("said")) : Optional.empty();
            if (sign.isPresent()) return sign.get().status();
        }
        return Status.OCCURRED;
    }

    /// "решил посетить": in a language with cases an infinitive tells of what is still to come, unless it follows a
    /// verb such as "began".
    private boolean isUnrealised(Sentence sentence, Clauses.Range clause, int verb) {
        if (!sentence.token(verb).tag().equals("INF")) return false;
        for (int i = clause.from(); i < verb; i++) {
            if (grammar.is("realised", sentence.token(i).lemma())) return false;
        }
        return true;
    }

    /// "запланированной", "на пути к запланированной": said of something else.
    private static boolean isAttribute(Sentence sentence, int at) {
        Token token = sentence.token(at);
        if (at > 0 && sentence.token(at - 1).pos() == PartOfSpeech.ADP) return true;
        return isOblique(token) && !token.is(Feature.NOMINATIVE);
    }

    /// "завершившийся визит": a participle with a case stands at the noun and has no say about what follows.
    private static boolean isDeclined(Token token) {
        return !token.is(Feature.FINITE) && (token.is(Feature.NOMINATIVE) || isOblique(token));
    }

    private static boolean isOblique(Token token) {
        return token.is(Feature.GENITIVE)
                || token.is(Feature.DATIVE)
                || token.is(Feature.INSTRUMENTAL)
                || token.is(Feature.LOCATIVE);
    }

    private static boolean governs(SentenceView view, int verb, int noun) {
        if (view.tree.isEmpty()) return true;
        DependencyTree tree = view.tree.get();
        return tree.head(noun) == verb && !tree.relation(noun).startsWith("nsubj");
    }

    private Status sign(Sentence sentence, int token, String where) {
        return lookUp(sentence, token)
                .filter(sign -> sign.where().equals(where)
                        || sign.where().equals("any")
                        || where.equals("verb") && sign.where().equals("condition"))
                .map(Sign::status)
                .orElse(Status.OCCURRED);
    }

    private Optional<Sign> lookUp(Sentence sentence, int index) {
        Token token = sentence.token(index);
        if (index + 1 < sentence.size()) {
            Sign two = signs.get(token.lower() + " " + sentence.token(index + 1).lower());
            if (two != null) return Optional.of(two);
        }
        Sign form = signs.get(token.lower());
        return Optional.ofNullable(form != null ? form : signs.get(token.lemma().toLowerCase(Locale.ROOT)));
    }

    private static Status stronger(Status a, Status b) {
        return rank(a) >= rank(b) ? a : b;
    }

    private static int rank(Status status) {
        return switch (status) {
            case OCCURRED -> 0;
            case ONGOING -> 1;
            case PLANNED -> 2;
            case POSSIBLE -> 3;
            case DENIED -> 4;
        };
    }
}
