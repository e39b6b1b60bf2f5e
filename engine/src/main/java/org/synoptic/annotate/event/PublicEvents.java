package org.synoptic.annotate.event;

import java.util.stream.Stream;
import org.synoptic.model.EntityType;
import org.synoptic.model.EventType;
import org.synoptic.model.Party;

/// Which events of a report concern public affairs. In a whole report somebody must act in them; of a sentence by
/// itself
/// it is not known what it is about, and every event counts.
final class PublicEvents {
    private final Report report;
    private final PublicAffairs affairs;
    private final PartyFacts facts;

    PublicEvents(Report report, PublicAffairs affairs, PartyFacts facts) {
        this.report = report;
        this.affairs = affairs;
        this.facts = facts;
    }

    /// Whether it concerns more than private life: in a report of another field than public affairs one party must
    /// act in them, but for violence; and nobody else makes a visit.
    boolean isPublic(EventRule rule, Cast cast) {
        boolean privateVisit = "visit".equals(rule.mode())
                && !cast.actors().isEmpty()
                && cast.actors().stream().allMatch(this::travelsPrivately);
        if (privateVisit) return false;
        if (!report.whole()) return true;
        if (isAmongPrivatePeople(rule, cast) || isReturnHome(rule, cast)) return false;
        boolean actors = cast.actors().stream().anyMatch(this::acts) || isProtest(rule, cast);
        if (cast.targets().isEmpty()) return actors;
        boolean told = actors || cast.targets().stream().anyMatch(this::makesPublic);
        return told || isViolence(rule) || isTalkOfPersons(rule, cast);
    }

    /// What is done in words and in good will by people who act for nobody is their own affair: "people who have talked
    /// to lawmakers".
    private boolean isAmongPrivatePeople(EventRule rule, Cast cast) {
        boolean inWords = switch (rule.type()) {
            case CONSULT, AGREE, SUPPORT, CONCEDE, COOPERATE -> true;
            default -> false;
        };
        return inWords && !cast.actors().isEmpty() && cast.actors().stream().allMatch(this::livesPrivately);
    }

    /// Nobody visits his own country.
    private boolean isReturnHome(EventRule rule, Cast cast) {
        if (!"visit".equals(rule.mode()) || !cast.isFull()) return false;
        return cast.targets().stream()
                .allMatch(target -> facts.isPlace(target)
                        && facts.country(target)
                                .map(home -> cast.actors().stream()
                                        .allMatch(actor -> facts.country(actor)
                                                .filter(home::equals)
                                                .isPresent()))
                                .orElse(false));
    }

    private boolean livesPrivately(Party party) {
        return facts.entity(party).map(affairs::livesPrivately).orElse(false);
    }

    /// Whoever protests does so in public.
    private boolean isProtest(EventRule rule, Cast cast) {
        return rule.type() == EventType.PROTEST
                && report.subject() != PublicAffairs.Subject.OTHER
                && cast.actors().stream().anyMatch(actor -> facts.type(actor) == EntityType.GROUP);
    }

    /// Persons whom a report of public affairs names without their offices speak for them all the same.
    private boolean isTalkOfPersons(EventRule rule, Cast cast) {
        boolean material = switch (rule.type().quad()) {
            case MATERIAL_CONFLICT, MATERIAL_COOPERATION -> true;
            default -> false;
        };
        return !material
                && report.subject() == PublicAffairs.Subject.PUBLIC
                && Stream.concat(cast.actors().stream(), cast.targets().stream())
                        .allMatch(party -> facts.type(party) == EntityType.PERSON);
    }

    /// In a report of public affairs what is done to a state or in a place abroad is public whoever does it.
    private boolean makesPublic(Party target) {
        return facts.isPlace(target) ? report.subject() == PublicAffairs.Subject.PUBLIC : acts(target);
    }

    /// Violence concerns all, in a report of public affairs.
    private boolean isViolence(EventRule rule) {
        if (rule.type().quad() != EventType.Quad.MATERIAL_CONFLICT) return false;
        return report.subject() == PublicAffairs.Subject.PUBLIC && report.violent();
    }

    /// In a report of another field "the strikers" play, and "helpers" are anybody.
    private boolean acts(Party party) {
        boolean ofNoState =
                facts.type(party) == EntityType.GROUP && facts.country(party).isEmpty();
        if (ofNoState && report.subject() != PublicAffairs.Subject.PUBLIC) return false;
        return facts.entity(party).map(affairs::acts).orElse(false);
    }

    private boolean isArmed(Party party) {
        return facts.entity(party).map(affairs::isArmed).orElse(false);
    }

    private boolean travelsPrivately(Party party) {
        EntityType type = facts.type(party);
        boolean named = type == EntityType.ORGANIZATION
                || type == EntityType.PERSON && report.subject() != PublicAffairs.Subject.PUBLIC;
        return named && !acts(party) || livesPrivately(party) || isArmed(party);
    }
}
