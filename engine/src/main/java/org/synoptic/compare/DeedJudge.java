package org.synoptic.compare;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.synoptic.compare.Parties.Fit;
import org.synoptic.model.EventType;
import org.synoptic.model.Status;

/// Judges whether a telling and a happening are one deed: what is done once and told often, such as an arrest.
///
/// One account gives who did it, the other to whom; one a name, the other "a man"; one the day, the other none.
/// Within a story it is enough that one party is found, or that both tell it in like words, where nothing
/// speaks against it: another person, another state, many for one. Times and places are judged before.
final class DeedJudge {
    private final Parties parties;

    DeedJudge(Parties parties) {
        this.parties = parties;
    }

    /// @param isNear whether nothing sets the two apart in time
    boolean isOneDeed(Telling telling, Happening happening, boolean sameMode, Timing timing, boolean isNear) {
        if (!isDeed(telling.type()) || !isNear || telling.status() == Status.DENIED) return false;
        boolean isToldAlike = happening.hasTriggerLike(telling.foldedTrigger());
        boolean noModes = telling.mode() == null && happening.mode() == null;
        if (!sameMode && !(noModes && isToldAlike)) return false;
        if (areOneAndMany(telling, happening) || areOfOthers(telling, happening)) return false;
        Sides sides = sides(telling, happening, sameMode);
        if (sides.conflict() || areTwoPersons(telling, happening, sides)) return false;
        boolean isBound = timing == Timing.SAME || timing == Timing.POSSIBLE;
        if (!canBeUnclear(telling, happening, sides, isToldAlike)) return false;
        if (!isFound(sides)) return isToldAlike;
        return isToldAlike || isBound || sides.bothFound() || isInOtherWordsOfNecessity(telling, happening);
    }

    /// One was done to one person or body, the other to many.
    boolean areOneAndMany(Telling telling, Happening happening) {
        if (!isDeed(telling.type())) return false;
        if (telling.targetNumber().excludes(happening.targetNumber())) return true;
        return telling.targetNumber() == HeadCount.MANY && isOnePerson(happening.targets())
                || happening.targetNumber() == HeadCount.MANY && isOnePerson(telling.targets());
    }

    /// Who protests and who is sent against them are of one state; two states tell of two protests.
    boolean areInTwoStates(Telling telling, Happening happening) {
        if (telling.type() != EventType.PROTEST && !"crowd-control".equals(telling.mode())) return false;
        Set<String> here = states(telling.parties());
        Set<String> there = states(happening.actors());
        there.addAll(states(happening.targets()));
        return !here.isEmpty() && !there.isEmpty() && here.stream().noneMatch(there::contains);
    }

    private Set<String> states(Set<String> ids) {
        Set<String> states = new HashSet<>();
        for (String id : ids) {
            String state = parties.state(id);
            if (state != null) states.add(state);
        }
        return states;
    }

    private boolean isOnePerson(Set<String> targets) {
        return targets.size() == 1 && isByPersons(targets);
    }

    /// Both name persons in one part, and none is the same.
    private boolean areOfOthers(Telling telling, Happening happening) {
        return nameOthers(telling.actors(), happening.actors()) || nameOthers(telling.targets(), happening.targets());
    }

    private boolean nameOthers(Set<String> a, Set<String> b) {
        if (!isByPersons(a) || !isByPersons(b)) return false;
        return a.stream()
                .filter(parties::isPerson)
                .noneMatch(x -> b.stream().anyMatch(y -> parties.canBeOnePerson(x, y) || parties.isPartOfName(x, y)));
    }

    /// Words of two languages are never alike.
    private static boolean isInOtherWordsOfNecessity(Telling telling, Happening happening) {
        return !happening.isToldInLanguage(
                telling.document().document().language().primary());
    }

    private static boolean isDeed(EventType type) {
        return type.quad() == EventType.Quad.MATERIAL_CONFLICT || type == EventType.RETREAT;
    }

    private static boolean isFound(Sides sides) {
        return sides.first().isFound() || sides.second().isFound();
    }

    private Sides sides(Telling telling, Happening happening, boolean sameMode) {
        Sides straight =
                new Sides(fit(telling.actors(), happening.actors()), fit(telling.targets(), happening.targets()));
        if (!sameMode || isFound(straight) && !straight.conflict()) return straight;
        Fit crossed = crossed(telling, happening);
        return crossed.isSame() ? new Sides(crossed, Fit.SILENT) : straight;
    }

    /// "Salgado arrested" beside "police arrested Salgado": a headline's participle is easily read as the verb
    /// of one who acts, and the other way round. Only people are held to be misread so, where they stand alone
    /// and the mode tells what was done: who attacks is also attacked.
    private Fit crossed(Telling telling, Happening happening) {
        if (isOneSided(telling.actors(), telling.targets())) {
            return parties.fit(
                    telling.parties(), telling.actors().isEmpty() ? happening.actors() : happening.targets());
        }
        if (isOneSided(happening.actors(), happening.targets())) {
            boolean isActor = happening.targets().isEmpty();
            return parties.fit(
                    isActor ? telling.targets() : telling.actors(), isActor ? happening.actors() : happening.targets());
        }
        return Fit.SILENT;
    }

    private boolean isOneSided(Set<String> actors, Set<String> targets) {
        if (actors.isEmpty() == targets.isEmpty()) return false;
        return parties.arePeople(actors) && parties.arePeople(targets);
    }

    private Fit fit(Collection<String> a, Collection<String> b) {
        Fit fit = parties.fit(a, b);
        if (fit.isFound() || fit == Fit.SILENT) return fit;
        boolean isPartOfName = a.stream().anyMatch(x -> b.stream().anyMatch(y -> parties.isPartOfName(x, y)));
        return isPartOfName ? Fit.STANDS_FOR : fit;
    }

    /// One names a person who acts, the other another person to whom it is done: who arrested whom is not known.
    private boolean areTwoPersons(Telling telling, Happening happening, Sides sides) {
        if (isFound(sides)) return false;
        return isByPersons(telling.actors()) && isByPersons(happening.targets())
                || isByPersons(telling.targets()) && isByPersons(happening.actors());
    }

    private boolean isByPersons(Set<String> side) {
        return side.stream().anyMatch(parties::isPerson);
    }

    /// Where no party is found it has to be done to people; where one is only "a man", all are people, or like
    /// words tell of somebody not named.
    private boolean canBeUnclear(Telling telling, Happening happening, Sides sides, boolean isToldAlike) {
        boolean isUnclear = sides.first() == Fit.UNCLEAR || sides.second() == Fit.UNCLEAR;
        if (!isUnclear && isFound(sides)) return true;
        boolean isToPeople = parties.arePeople(telling.targets()) && parties.arePeople(happening.targets());
        boolean isByPeople = parties.arePeople(telling.actors()) && parties.arePeople(happening.actors());
        if (isToPeople && (isByPeople || !isUnclear)) return true;
        return isUnclear
                && isToldAlike
                && isVague(sides.first(), telling.actors(), happening.actors())
                && isVague(sides.second(), telling.targets(), happening.targets());
    }

    private boolean isVague(Fit fit, Set<String> a, Set<String> b) {
        return fit != Fit.UNCLEAR
                || a.stream().allMatch(parties::isGroup)
                || b.stream().allMatch(parties::isGroup);
    }
}
