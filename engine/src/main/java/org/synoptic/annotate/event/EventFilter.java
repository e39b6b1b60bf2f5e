package org.synoptic.annotate.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.synoptic.annotate.language.DependencyTree;
import org.synoptic.annotate.language.Token;
import org.synoptic.annotate.language.Token.Feature;
import org.synoptic.annotate.language.Token.PartOfSpeech;
import org.synoptic.model.EntityType;
import org.synoptic.model.EventType;
import org.synoptic.model.Party;

/// Which readings of a trigger are events worth telling: those whose frame is filled and that concern public affairs.
/// Commentary and general statements mostly fail the first test.
final class EventFilter {
    private static final Set<String> OPENING = Set.of("``", "“", "\"", "«", "‘");

    private final Report report;
    private final SentenceView view;
    private final EventRules rules;
    private final PartyFacts facts;
    private final Doers doers;

    EventFilter(Report report, SentenceView view, EventRules rules, PartyFacts facts) {
        this.report = report;
        this.view = view;
        this.rules = rules;
        this.facts = facts;
        this.doers = new Doers(report, view, rules);
    }

    /// Whether nothing beside the verb rules its reading out.
    boolean fits(Trigger trigger) {
        if (isFelt(trigger) || isCalledSo(trigger.head()) || isAsIf(trigger.head())) return false;
        if (trigger.rule().is("object") && !hasObject(trigger.head())) return false;
        if (trigger.rule().is("bare") && isTransitive(trigger.head())) return false;
        if (trigger.rule().is("asks") && !asksFor(trigger.head())) return false;
        if (trigger.rule().is("thing") && isDoneToNoThing(trigger.head())) return false;
        if (trigger.rule().is("plain") && hasClause(trigger.head())) return false;
        if (isOpinion(trigger) || isDoneToOtherThing(trigger)) return false;
        return !trigger.rule().is("alone") || !namesSomething(trigger.head());
    }

    /// "they "welcomed" the vote": a verb between marks by itself is somebody's word, or irony.
    private boolean isCalledSo(int word) {
        return word > 0
                && word + 1 < view.sentence.size()
                && view.sentence.token(word).pos() == PartOfSpeech.VERB
                && view.sentence.token(word).is(Feature.FINITE)
                && Clauses.isQuote(view.sentence.token(word - 1))
                && Clauses.isQuote(view.sentence.token(word + 1));
    }

    /// "was practically kidnapped".
    private boolean isAsIf(int word) {
        return report.whole()
                && word > 0
                && rules.grammar.is("as-if", view.sentence.token(word - 1).lower());
    }

    /// "feels attacked".
    private boolean isFelt(Trigger trigger) {
        return trigger.rule().isPredicate()
                && view.sentence.token(trigger.head()).is(Feature.PAST_PARTICIPLE)
                && view.tree
                        .map(tree -> tree.head(trigger.head()))
                        .filter(head -> head >= 0)
                        .filter(head -> rules.grammar.is(
                                "feels", view.sentence.token(head).lemma().toLowerCase(Locale.ROOT)))
                        .isPresent();
    }

    /// "questioned the motives", not "questioned the witness".
    private boolean isDoneToNoThing(int verb) {
        return report.whole()
                && view.tree
                        .map(tree -> objects(tree, verb).stream().noneMatch(noun -> rules.isThing(view, noun)))
                        .orElse(false);
    }

    /// "denied having met him", "denied that …".
    private boolean hasClause(int verb) {
        return report.whole()
                && view.tree
                        .map(tree -> !tree.children(verb, "ccomp").isEmpty()
                                || !tree.children(verb, "xcomp").isEmpty())
                        .orElse(false);
    }

    /// "asked him to leave", "asked for help", "asked that …"; whoever asks "What …?" wants to know.
    private boolean asksFor(int verb) {
        if (!report.whole() || view.tree.isEmpty()) return true;
        DependencyTree tree = view.tree.get();
        boolean forHelp = tree.children(verb, "obl").stream()
                .flatMap(oblique -> tree.children(oblique, "case").stream())
                .anyMatch(mark -> "for"
                        .equals(rules.prepositions.get(view.sentence.token(mark).lower())));
        boolean that = tree.children(verb, "ccomp").stream()
                .flatMap(clause -> tree.children(clause, "mark").stream())
                .anyMatch(mark ->
                        rules.grammar.is("that", view.sentence.token(mark).lower()));
        return forHelp || that || !tree.children(verb, "xcomp").isEmpty();
    }

    /// "Both agree that it was a crime" says what they think, "vowed that it has no troops there" how things are;
    /// whoever agrees to something, or promises it, says what will, should or must be.
    private boolean isOpinion(Trigger trigger) {
        return report.whole()
                && trigger.rule().isPredicate()
                && trigger.rule().type() == EventType.AGREE
                && view.tree
                        .map(tree -> tree.children(trigger.head(), "ccomp").stream()
                                .anyMatch(clause -> isStatement(tree, clause)))
                        .orElse(false);
    }

    private boolean isStatement(DependencyTree tree, int clause) {
        boolean told = !tree.children(clause, "nsubj").isEmpty();
        boolean toBe = tree.children(clause).stream()
                .filter(child -> tree.relation(child).startsWith("aux"))
                .map(child -> view.sentence.token(child).lemma().toLowerCase(Locale.ROOT))
                .anyMatch(auxiliary -> !rules.grammar.is("perfect", auxiliary)
                        && !rules.grammar.is("passive", auxiliary)
                        && !rules.grammar.is("stressing", auxiliary));
        boolean toDo = tree.children(clause, "mark").stream()
                .anyMatch(mark -> view.sentence.token(mark).pos() == PartOfSpeech.PART);
        return told && !toBe && !toDo;
    }

    /// "deployed a parachute", "threatens the harvest": by its object the verb has another meaning. Only in whole
    /// reports: of a sentence by itself it is known that something happens in it.
    private boolean isDoneToOtherThing(Trigger trigger) {
        if (trigger.rule().objects().isEmpty() || !report.whole() || view.tree.isEmpty()) return false;
        List<Integer> things = objects(view.tree.get(), trigger.head()).stream()
                .filter(noun -> rules.isThing(view, noun))
                .toList();
        return !things.isEmpty()
                && things.stream()
                        .map(view.sentence::token)
                        .noneMatch(noun -> trigger.rule().objects().contains(noun.lower())
                                || trigger.rule()
                                        .objects()
                                        .contains(noun.lemma().toLowerCase(Locale.ROOT)));
    }

    /// Of "troops deployed in the north" the noun before the participle.
    private List<Integer> objects(DependencyTree tree, int verb) {
        List<Integer> objects = new ArrayList<>(tree.children(verb, "obj"));
        objects.addAll(tree.children(verb, "nsubj:pass"));
        boolean behind = tree.relation(verb).equals("acl")
                && view.sentence.token(verb).is(Feature.PAST_PARTICIPLE)
                && objects.isEmpty();
        if (behind && tree.head(verb) >= 0) objects.add(tree.head(verb));
        return objects;
    }

    private boolean hasObject(int verb) {
        return view.tree
                .map(tree -> !tree.children(verb, "obj").isEmpty()
                        || !tree.children(verb, "nsubj:pass").isEmpty())
                .orElse(false);
    }

    /// "called him a friend", "a bay called Rockport": a second object, or none.
    private boolean namesSomething(int verb) {
        return view.tree
                .map(tree -> !tree.children(verb, "xcomp").isEmpty()
                        || tree.children(verb, "obj").size() > 1
                        || !tree.children(verb, "iobj").isEmpty()
                        || tree.children(verb, "obj").stream().anyMatch(this::isFollowedByArticle)
                        || isFollowedByName(verb)
                        || tree.relation(verb).startsWith("acl")
                                && view.sentence.token(verb).is(Feature.PAST_PARTICIPLE))
                .orElse(false);
    }

    /// "called him -- who drove a taxi -- a “ruffian”".
    private boolean isFollowedByName(int verb) {
        for (int i = verb + 2; i < view.sentence.size(); i++) {
            boolean opens = OPENING.contains(view.sentence.token(i).text());
            if (opens && view.sentence.token(i - 1).pos() == PartOfSpeech.DET) return true;
        }
        return false;
    }

    /// "called Ruritania a friend", whatever the parse makes of it.
    private boolean isFollowedByArticle(int object) {
        return view.at(object).stream()
                .map(mention -> view.lastToken(mention.span()))
                .anyMatch(next ->
                        next < view.sentence.size() && view.sentence.token(next).pos() == PartOfSpeech.DET);
    }

    /// "demonstrated that …", "the restraint that they have demonstrated".
    private boolean isTransitive(int verb) {
        return hasObject(verb)
                || view.tree
                        .map(tree -> !tree.children(verb, "ccomp").isEmpty()
                                || tree.relation(verb).equals("acl:relcl")
                                        && tree.children(verb, "nsubj").stream()
                                                .noneMatch(subject -> rules.isRelative(view.sentence.token(subject))))
                        .orElse(false);
    }

    /// Whether the event is told with enough parties, and with a time or a place where its rule asks for one.
    boolean isFilled(Trigger trigger, Cast cast, boolean dated) {
        EventRule rule = trigger.rule();
        if (report.whole() && isDoneByOthers(rule, cast)) return false;
        if (rule.is("past") && !dated && cast.place() == null && !cast.isFull()) return false;
        if (rule.is("harm") && (cast.actors().isEmpty() || report.whole()) && doers.mayBeAccident(trigger, cast))
            return false;
        if (cast.isEmpty() || cast.isOneWithItself() && !rule.is("mutual")) return false;
        if (rule.is("solo") && !cast.actors().isEmpty()) return true;
        if (!cast.isFull())
            return isPassiveDeed(rule, cast.targets(), dated)
                    && !isDoneByNobody(trigger)
                    && !isDangling(trigger)
                    && !doers.isDoneByThing(trigger);
        if (rule.is("place")) return cast.targets().stream().anyMatch(facts::isPlace);
        if (rule.is("body"))
            return cast.targets().stream().anyMatch(target -> facts.type(target) == EntityType.ORGANIZATION);
        return true;
    }

    /// "police raided the house": by who does it the word has another meaning.
    private boolean isDoneByOthers(EventRule rule, Cast cast) {
        boolean asked = rule.by().isEmpty() || cast.actors().stream().anyMatch(actor -> isOneOf(rule.by(), actor));
        return !asked || cast.actors().stream().anyMatch(actor -> isOneOf(rule.notBy(), actor));
    }

    private boolean isOneOf(Set<String> groups, Party party) {
        return !groups.isEmpty() && facts.groups(party).anyMatch(groups::contains);
    }

    /// Deeds against somebody are told without saying who did them.
    private static boolean isPassiveDeed(EventRule rule, List<Party> targets, boolean dated) {
        return isDeed(rule.type()) && (rule.isPredicate() || dated) && !targets.isEmpty();
    }

    /// "they pulled out of the triangle": nobody withdraws without being told of.
    private boolean isDoneByNobody(Trigger trigger) {
        Token word = view.sentence.token(trigger.head());
        return "withdraw".equals(trigger.rule().mode())
                && trigger.rule().isPredicate()
                && word.is(Feature.FINITE)
                && !word.is(Feature.PAST_PARTICIPLE);
    }

    /// "for attacking the town", "to hand it over": of a verb without a subject nobody is known to have done it.
    private boolean isDangling(Trigger trigger) {
        Token word = view.sentence.token(trigger.head());
        return report.whole()
                && trigger.rule().isPredicate()
                && (word.is(Feature.INFINITIVE) || word.is(Feature.PRESENT_PARTICIPLE))
                && !word.is(Feature.PAST_PARTICIPLE);
    }

    static boolean isDeed(EventType type) {
        return switch (type) {
            case ASSAULT, COERCE, SANCTION, RETREAT -> true;
            default -> false;
        };
    }
}
