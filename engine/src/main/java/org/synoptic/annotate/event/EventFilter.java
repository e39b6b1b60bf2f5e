package org.synoptic.annotate.event;

import java.util.List;
import java.util.Set;
import org.synoptic.annotate.language.Token;
import org.synoptic.annotate.language.Token.Feature;
import org.synoptic.annotate.language.Token.PartOfSpeech;
import org.synoptic.model.EntityType;
import org.synoptic.model.EventType;
import org.synoptic.model.Party;

/// Which readings of a trigger are events worth telling: those whose frame is filled and that concern public affairs.
/// Commentary and general statements mostly fail the first test.
final class EventFilter {
    private static final String VIOLENCE = "@violence";
    private static final Set<String> RELATIVE = Set.of("who", "which", "that");

    private final Report report;
    private final SentenceView view;
    private final EventRules rules;
    private final PartyFacts facts;

    EventFilter(Report report, SentenceView view, EventRules rules, PartyFacts facts) {
        this.report = report;
        this.view = view;
        this.rules = rules;
        this.facts = facts;
    }

    /// Whether nothing beside the verb rules its reading out.
    boolean fits(Trigger trigger) {
        if (trigger.rule().is("object") && !hasObject(trigger.head())) return false;
        if (trigger.rule().is("bare") && isTransitive(trigger.head())) return false;
        return !trigger.rule().is("alone") || !namesSomething(trigger.head());
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
                        || tree.relation(verb).startsWith("acl")
                                && view.sentence.token(verb).is(Feature.PAST_PARTICIPLE))
                .orElse(false);
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
                                        && tree.children(verb, "nsubj").stream().noneMatch(this::isRelative))
                        .orElse(false);
    }

    private boolean isRelative(int token) {
        return RELATIVE.contains(view.sentence.token(token).lower());
    }

    /// Whether the event is told with enough parties, and with a time or a place where its rule asks for one.
    boolean isFilled(Trigger trigger, Cast cast, boolean dated) {
        EventRule rule = trigger.rule();
        if (rule.is("past") && !dated && cast.place() == null && !cast.isFull()) return false;
        if (rule.is("harm") && cast.actors().isEmpty() && mayBeAccident(trigger)) return false;
        if (cast.isEmpty() || cast.isOneWithItself() && !rule.is("mutual")) return false;
        if (rule.is("solo") && !cast.actors().isEmpty()) return true;
        if (!cast.isFull()) return isPassiveDeed(rule, cast.targets(), dated) && !isDoneByNobody(trigger);
        if (rule.is("place")) return cast.targets().stream().anyMatch(facts::isPlace);
        if (rule.is("body"))
            return cast.targets().stream().anyMatch(target -> facts.type(target) == EntityType.ORGANIZATION);
        return true;
    }

    /// "the storm killed five": in a report without violence, or by a subject that is neither a party nor a deed or a
    /// weapon.
    private boolean mayBeAccident(Trigger trigger) {
        return !report.violent() || hasLifelessSubject(trigger.head());
    }

    private boolean hasLifelessSubject(int verb) {
        return view.tree
                .map(tree -> tree.children(verb, "nsubj").stream()
                        .filter(subject -> tree.relation(subject).equals("nsubj"))
                        .map(view.sentence::token)
                        .anyMatch(subject ->
                                subject.pos() == PartOfSpeech.NOUN && !rules.triggers.lists(VIOLENCE, subject)))
                .orElse(false);
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

    static boolean isDeed(EventType type) {
        return switch (type) {
            case ASSAULT, COERCE, SANCTION, RETREAT -> true;
            default -> false;
        };
    }

    /// Whether it concerns more than private life: in a report of another field than public affairs one party must
    /// act in them, but for violence; and nobody else makes a visit.
    boolean isPublic(EventRule rule, Cast cast) {
        boolean privateVisit = "visit".equals(rule.mode())
                && !cast.actors().isEmpty()
                && cast.actors().stream().allMatch(this::travelsPrivately);
        if (privateVisit) return false;
        if (report.subject() == PublicAffairs.Subject.PUBLIC) return true;
        boolean told = cast.actors().stream().anyMatch(this::acts)
                || cast.targets().stream().anyMatch(target -> acts(target) && !facts.isPlace(target));
        boolean violence = report.subject() == PublicAffairs.Subject.UNCLEAR
                && rule.type().quad() == EventType.Quad.MATERIAL_CONFLICT
                && (!rule.is("harm") || !cast.actors().isEmpty());
        return told || violence;
    }

    /// In a report of another field "the strikers" play.
    private boolean acts(Party party) {
        boolean ofNoState =
                facts.type(party) == EntityType.GROUP && facts.country(party).isEmpty();
        if (ofNoState && report.subject() == PublicAffairs.Subject.OTHER) return false;
        return facts.entity(party).map(rules.affairs::acts).orElse(false);
    }

    private boolean travelsPrivately(Party party) {
        EntityType type = facts.type(party);
        boolean named = type == EntityType.ORGANIZATION
                || type == EntityType.PERSON && report.subject() != PublicAffairs.Subject.PUBLIC;
        return named && !acts(party)
                || facts.entity(party).map(rules.affairs::livesPrivately).orElse(false);
    }
}
