package org.synoptic.annotate.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.synoptic.annotate.language.DependencyTree;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.Token.Feature;
import org.synoptic.annotate.language.Token.PartOfSpeech;
import org.synoptic.model.EntityType;
import org.synoptic.model.EventMention;
import org.synoptic.model.EventType;
import org.synoptic.model.Mention;
import org.synoptic.model.Party;
import org.synoptic.model.Span;
import org.synoptic.model.Status;

/// Parties that a clause leaves unsaid because the text has just said them: "it was agreed that …" after a meeting of
/// two, "welcomed the deal" after the deal of two, "accused him after the talks" of the talks of these two.
final class UnspokenParties {
    /// How many events back the meeting or the deal may have been told.
    private static final int RECENT = 6;

    private static final int MAX_PARTIES = 4;
    private static final int MAX_CLIMB = 3;
    private static final String TALKS = "@talk";
    private static final String MEETING = "@meet";
    private static final String AGREEMENTS = "@agreement";
    private static final String DEFINITE = "@definite";
    private static final Set<EventType> TO_PARTNERS = Set.of(EventType.REQUEST, EventType.AGREE);
    private static final Set<EventType> ABOUT_DEALS =
            Set.of(EventType.SUPPORT, EventType.REJECT, EventType.ACCUSE, EventType.AGREE);

    private final SentenceView view;
    private final EventRules rules;
    private final List<EventMention> before;
    private final ClauseReader byOrder;

    /// @param before the events of the report so far
    UnspokenParties(SentenceView view, EventRules rules, List<EventMention> before, ClauseReader byOrder) {
        this.view = view;
        this.rules = rules;
        this.before = before;
        this.byOrder = byOrder;
    }

    /// Those who do with each other what is told without them.
    List<Party> together(Trigger trigger) {
        if (trigger.rule().isPredicate()) return isImpersonal(trigger.head()) ? lastMet(trigger) : List.of();
        return isOccasion(trigger.head()) ? bothOfTheClause(trigger.head()) : List.of();
    }

    /// "It was agreed that …".
    boolean hasNoSubject(Trigger trigger) {
        return trigger.rule().isPredicate()
                && view.tree
                        .map(tree -> tree.children(trigger.head(), "nsubj:pass").stream()
                                .anyMatch(
                                        subject -> view.sentence.token(subject).pos() == PartOfSpeech.PRON
                                                && view.at(subject).isEmpty()))
                        .orElse(false);
    }

    /// "It was agreed", "views were exchanged".
    private boolean isImpersonal(int verb) {
        Sentence sentence = view.sentence;
        if (!sentence.token(verb).is(Feature.PAST_PARTICIPLE)) return false;
        if (view.tree.isPresent()) {
            DependencyTree tree = view.tree.get();
            return !tree.children(verb, "aux:pass").isEmpty()
                    && !tree.relation(verb).equals("acl:relcl");
        }
        Clauses.Range clause = Clauses.around(sentence, verb);
        if (isRelative(clause)) return false;
        for (int i = clause.from(); i < clause.to(); i++) {
            if (sentence.token(i).lemma().equals("werden")) return true;
        }
        return false;
    }

    /// "a meeting, which had been agreed": the noun before it is the subject.
    private boolean isRelative(Clauses.Range clause) {
        if (clause.from() == 0 || !view.sentence.token(clause.from() - 1).text().equals(",")) return false;
        PartOfSpeech first = view.sentence.token(clause.from()).pos();
        PartOfSpeech second = view.sentence.token(clause.from() + 1).pos();
        return first == PartOfSpeech.PRON || first == PartOfSpeech.DET && second == PartOfSpeech.ADP;
    }

    private List<Party> lastMet(Trigger trigger) {
        Span words = new Span(
                view.sentence.span().start(),
                view.sentence.token(trigger.head()).span().end());
        return last(EventType.CONSULT).map(event -> at(words, parties(event))).orElse(List.of());
    }

    private Optional<EventMention> last(EventType type) {
        return before.reversed().stream()
                .limit(RECENT)
                .filter(event -> event.type() == type && event.status() != Status.DENIED)
                .filter(event -> parties(event).size() > 1)
                .findFirst();
    }

    private static List<Party> parties(EventMention event) {
        Map<String, Party> each = new LinkedHashMap<>();
        event.actors().forEach(party -> each.putIfAbsent(party.entity(), party));
        event.targets().forEach(party -> each.putIfAbsent(party.entity(), party));
        return each.values().stream().limit(MAX_PARTIES).toList();
    }

    private static List<Party> at(Span words, List<Party> parties) {
        return parties.stream().map(party -> new Party(party.entity(), words)).toList();
    }

    private boolean isOccasion(int noun) {
        Sentence sentence = view.sentence;
        for (int at = noun - 1; at >= 0 && noun - at <= 6; at--) {
            PartOfSpeech pos = sentence.token(at).pos();
            if (pos == PartOfSpeech.ADP)
                return rules.occasions.contains(sentence.token(at).lower());
            boolean inside = pos == PartOfSpeech.DET
                    || pos == PartOfSpeech.ADJ
                    || pos == PartOfSpeech.NUM
                    || pos == PartOfSpeech.ADV
                    || pos == PartOfSpeech.NOUN;
            if (!inside) return false;
        }
        return false;
    }

    /// Subject and object of the clause, when both are persons or both are states.
    private List<Party> bothOfTheClause(int noun) {
        Optional<Arguments> clause = view.tree.map(tree -> clauseOf(tree, noun)).orElseGet(() -> clauseByOrder(noun));
        List<Mention> subjects = clause.map(found -> found.at("subj")).orElse(List.of());
        List<Mention> objects = clause.map(found -> found.at("obj")).orElse(List.of());
        if (subjects.size() != 1 || objects.size() != 1) return List.of();
        Mention one = subjects.getFirst();
        Mention other = objects.getFirst();
        boolean alike = one.type() == other.type() && !one.entity().equals(other.entity());
        if (!alike || one.type() != EntityType.PERSON && one.type() != EntityType.COUNTRY) return List.of();
        return List.of(new Party(one.entity(), one.span()), new Party(other.entity(), other.span()));
    }

    private Optional<Arguments> clauseOf(DependencyTree tree, int noun) {
        int verb = tree.head(noun);
        boolean beside = verb >= 0
                && tree.relation(noun).startsWith("obl")
                && view.sentence.token(verb).pos() == PartOfSpeech.VERB;
        return beside
                ? Optional.of(new TreeArguments(view, tree, rules.prepositions, rules.grammar)
                        .ofVerb(verb, false, Tells.OF_ALL))
                : Optional.empty();
    }

    private Optional<Arguments> clauseByOrder(int noun) {
        Clauses.Range clause = Clauses.around(view.sentence, noun);
        for (int i = clause.from(); i < clause.to(); i++) {
            if (view.sentence.token(i).pos() == PartOfSpeech.VERB) return Optional.of(byOrder.ofVerb(i, false));
        }
        return Optional.empty();
    }

    /// Whose the deal is that is welcomed or refused: those who made the last one that was told of.
    List<Party> whoseDeal(Trigger trigger, List<Party> actors) {
        if (!trigger.rule().isPredicate()
                || !ABOUT_DEALS.contains(trigger.rule().type())
                || actors.isEmpty()) return List.of();
        Optional<Integer> deal = dealIn(trigger);
        Optional<EventMention> made = deal.isEmpty() ? Optional.empty() : last(EventType.AGREE);
        if (made.isEmpty()) return List.of();
        List<Party> makers = new ArrayList<>(parties(made.get()));
        makers.removeIf(
                party -> actors.stream().anyMatch(actor -> actor.entity().equals(party.entity())));
        return at(view.sentence.token(deal.get()).span(), makers);
    }

    /// "called for calm in talks with …", "called for calm as he met …": of whom it is asked, when he is not told.
    List<Party> spokenTo(Trigger trigger, List<Party> actors) {
        if (!trigger.rule().isPredicate()
                || !TO_PARTNERS.contains(trigger.rule().type())
                || view.tree.isEmpty()) return List.of();
        DependencyTree tree = view.tree.get();
        return view.mentions.stream()
                .filter(mention -> mention.type() == EntityType.PERSON || mention.type() == EntityType.COUNTRY)
                .filter(mention -> isPartner(tree, view.lastToken(mention.span()) - 1, trigger.head()))
                .map(PartyFacts::party)
                .filter(party ->
                        actors.stream().noneMatch(actor -> actor.entity().equals(party.entity())))
                .limit(1)
                .toList();
    }

    /// Whether somebody hangs by "with" on talks beside the verb, or is the one met in the clause beside it.
    private boolean isPartner(DependencyTree tree, int person, int verb) {
        int head = tree.head(person);
        if (head < 0) return false;
        boolean with = tree.children(person, "case").stream()
                .anyMatch(mark -> "with"
                        .equals(rules.prepositions.get(view.sentence.token(mark).lower())));
        boolean met = tree.relation(person).equals("obj") && rules.triggers.lists(MEETING, view.sentence.token(head));
        boolean talks = with && rules.triggers.lists(TALKS, view.sentence.token(head));
        boolean held = with
                && tree.children(head, "obj").stream()
                        .anyMatch(object -> rules.triggers.lists(TALKS, view.sentence.token(object)));
        if (!met && !talks && !held) return false;
        int at = head;
        for (int climb = 0; climb < MAX_CLIMB && at >= 0; climb++) {
            boolean beside =
                    tree.relation(at).equals("advcl") || tree.relation(at).equals("obl");
            if (beside && tree.head(at) == verb) return true;
            at = tree.head(at);
        }
        return false;
    }

    /// The object of the verb, when it is "the deal".
    private Optional<Integer> dealIn(Trigger trigger) {
        Sentence sentence = view.sentence;
        Clauses.Range clause = Clauses.around(sentence, trigger.head());
        for (int i = Math.max(clause.from(), 0) + 1; i < clause.to(); i++) {
            boolean deal = sentence.token(i).pos() == PartOfSpeech.NOUN
                    && rules.triggers.lists(AGREEMENTS, sentence.token(i))
                    && rules.triggers.lists(DEFINITE, sentence.token(i - 1));
            if (deal && isObject(i, trigger.head())) return Optional.of(i);
        }
        return Optional.empty();
    }

    private boolean isObject(int noun, int verb) {
        return view.tree
                .map(tree -> tree.head(noun) == verb && tree.relation(noun).startsWith("obj"))
                .orElse(true);
    }
}
