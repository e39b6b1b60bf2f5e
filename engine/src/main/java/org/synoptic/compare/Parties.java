package org.synoptic.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Entity;
import org.synoptic.model.EntityType;

/// Tells whether two sets of parties can be the same parties told in other words.
final class Parties {
    /// How well two sets of parties fit, from worst to best.
    enum Fit {
        /// They cannot be the same.
        CONFLICT(0),
        /// Both name somebody, but too little is known of them to tell.
        UNCLEAR(0),
        /// One account names nobody.
        SILENT(0),
        /// One names the state (or its capital), the other a person or body of it.
        STANDS_FOR(1),
        /// Both name the same entity.
        SAME(2),
        /// Both name the same person.
        SAME_PERSON(3);

        private final int points;

        Fit(int points) {
            this.points = points;
        }

        boolean isFound() {
            return compareTo(STANDS_FOR) >= 0;
        }

        boolean isSame() {
            return compareTo(SAME) >= 0;
        }

        int points() {
            return points;
        }
    }

    /// Groups that act in the name of a state.
    private static final Set<String> ARMED = Set.of(
            "Military",
            "Presidential Guard",
            "National Guard",
            "Navy",
            "Air Force",
            "Coast Guard",
            "Police",
            "Officers",
            "Troops",
            "Guards",
            "Forces",
            "Armed forces",
            "Officials",
            "Lawmakers",
            "Judges",
            "Court",
            "Ministers");

    /// Between a common noun and its state in the name of a party that has no name of its own.
    private static final String OF = " of ";

    private final Map<String, Entity> entities;
    private final Map<String, String> bodies;

    Parties(Map<String, Entity> entities) {
        this(entities, Map.of());
    }

    /// @param bodies of persons, by id: of which body of several states they hold an office
    Parties(Map<String, Entity> entities, Map<String, String> bodies) {
        this.entities = entities;
        this.bodies = bodies;
    }

    /// The body of several states that the party is, belongs to or is called by; null for most.
    @Nullable
    String body(String id) {
        Entity entity = entities.get(id);
        if (entity == null) return null;
        String known = Bodies.of(entity);
        return known == null ? bodies.get(id) : known;
    }

    /// "Brussels" and "the EU".
    private boolean areOneBody(String x, String y) {
        String body = body(x);
        return body != null && body.equals(body(y)) && isWholeBody(x) && isWholeBody(y);
    }

    private boolean isWholeBody(String id) {
        Entity entity = entities.get(id);
        return entity != null && Bodies.isWhole(entity);
    }

    /// Alpha-3 of the state that the entity is or belongs to.
    @Nullable
    String state(String id) {
        Entity entity = entities.get(id);
        if (entity == null) return null;
        return entity.code() != null ? entity.code() : entity.country();
    }

    boolean isPerson(String id) {
        return type(id) == EntityType.PERSON;
    }

    /// The same person, or a person and the holder of an office of the same state who is not named.
    boolean canBeOnePerson(String a, String b) {
        if (isSame(a, b)) return true;
        String state = state(a);
        boolean sameState = state != null && state.equals(state(b));
        return sameState && isPerson(a) && isPerson(b) && isNamedByOffice(a) != isNamedByOffice(b);
    }

    boolean isNamedByOffice(String id) {
        Entity entity = entities.get(id);
        return entity != null && entity.role() != null && entity.name().startsWith(entity.role() + " of ");
    }

    @Nullable
    EntityType type(String id) {
        Entity entity = entities.get(id);
        return entity == null ? null : entity.type();
    }

    /// Whether the two can mean one party in one part of an event.
    boolean canBeSame(String a, String b) {
        return isSame(a, b) || isSameGroup(a, b) || standsFor(a, b) || isSpelledOut(a, b) || isSpelledOut(b, a);
    }

    /// The same entity; or a state and somebody who acts for it.
    boolean canBeOneParty(String a, String b) {
        return isSame(a, b) || standsFor(a, b);
    }

    /// Whether the first is the second with its state: "sailors of Norway" and "sailors".
    boolean isSpelledOut(String more, String less) {
        Entity whole = entities.get(more);
        Entity part = entities.get(less);
        return whole != null
                && part != null
                && whole.type() == part.type()
                && state(more) != null
                && state(less) == null
                && whole.name().startsWith(part.name() + OF);
    }

    /// "Sailors of Norway" and "sailors of Chile".
    private boolean areOfTwoStates(String a, String b) {
        String noun = unnamed(a);
        return noun != null && noun.equals(unnamed(b)) && !Objects.equals(state(a), state(b));
    }

    private @Nullable String unnamed(String id) {
        Entity entity = entities.get(id);
        if (entity == null || state(id) == null) return null;
        int of = entity.name().indexOf(OF);
        return of < 0 ? null : entity.name().substring(0, of);
    }

    /// Fit of one part of an event, such as the actors, in two accounts.
    Fit fit(Collection<String> a, Collection<String> b) {
        if (a.isEmpty() || b.isEmpty()) return Fit.SILENT;
        if (membersConflict(a, b)) return Fit.CONFLICT;
        Fit best = Fit.CONFLICT;
        for (String x : a) {
            for (String y : b) {
                if (areOfTwoStates(x, y)) return Fit.CONFLICT;
                Fit fit = fit(x, y);
                if (fit.compareTo(best) > 0) best = fit;
            }
        }
        return best;
    }

    /// Fit of all parties of an event in which no side leads, such as a meeting: best first.
    ///
    /// Every party of the account that names fewer must be found in the other.
    List<Fit> fitOfAll(Collection<String> a, Collection<String> b) {
        if (a.isEmpty() || b.isEmpty()) return List.of(Fit.SILENT, Fit.SILENT);
        if (membersConflict(a, b)) return List.of(Fit.CONFLICT, Fit.CONFLICT);
        Collection<String> fewer = sides(a) <= sides(b) ? a : b;
        Collection<String> more = fewer == a ? b : a;
        Map<String, Fit> bySide = new HashMap<>();
        for (String x : fewer) {
            Fit best = Fit.CONFLICT;
            for (String y : more) {
                Fit fit = fit(x, y);
                if (fit.compareTo(best) > 0) best = fit;
            }
            bySide.merge(side(x), best, (p, q) -> p.compareTo(q) > 0 ? p : q);
        }
        List<Fit> fits = new ArrayList<>(bySide.values());
        if (fits.contains(Fit.CONFLICT)) return List.of(Fit.CONFLICT, Fit.CONFLICT);
        fits.sort(java.util.Comparator.reverseOrder());
        return List.of(fits.get(0), fits.size() > 1 ? fits.get(1) : Fit.SILENT);
    }

    private int sides(Collection<String> parties) {
        Set<String> sides = new HashSet<>();
        for (String party : parties) sides.add(side(party));
        return sides.size();
    }

    /// The state, or the body of several states, for all that belongs to it, else the party itself.
    String side(String id) {
        String body = body(id);
        if (body != null) return body;
        String state = state(id);
        return state == null ? id : state;
    }

    private Fit fit(String x, String y) {
        if (isSame(x, y)) return isPerson(x) ? Fit.SAME_PERSON : Fit.SAME;
        if (isSameGroup(x, y) || areOneBody(x, y)) return Fit.SAME;
        if (standsFor(x, y) || isSpelledOut(x, y) || isSpelledOut(y, x)) return Fit.STANDS_FOR;
        String stateX = state(x);
        String stateY = state(y);
        EntityType typeX = type(x);
        EntityType typeY = type(y);
        if (typeX == null || typeY == null) return Fit.CONFLICT;
        boolean sameKind = typeX == typeY;
        if (canBeMeant(x, y))
            return stateX == null || stateY == null || stateX.equals(stateY) ? Fit.UNCLEAR : Fit.CONFLICT;
        if (sameKind || (isGround(typeX) && isGround(typeY))) return Fit.CONFLICT;
        if (stateX == null || stateY == null) return Fit.UNCLEAR;
        return stateX.equals(stateY) ? Fit.UNCLEAR : Fit.CONFLICT;
    }

    /// "Workers" for a person who works, or for "civilians"; soldiers and policemen are not meant by those.
    private boolean canBeMeant(String x, String y) {
        boolean isGroup = type(x) == EntityType.GROUP || type(y) == EntityType.GROUP;
        boolean arePeople = isPeople(x) && isPeople(y);
        return isGroup && arePeople && isArmed(x) == isArmed(y);
    }

    /// Whether it is known by a common noun only: "workers".
    boolean isGroup(String id) {
        return type(id) == EntityType.GROUP;
    }

    /// Whether the words of one name all stand in the other: "Moen" in "Ingrid Moen".
    boolean isPartOfName(String x, String y) {
        List<String> a = nameWords(x);
        List<String> b = nameWords(y);
        return !a.isEmpty() && !b.isEmpty() && (a.containsAll(b) || b.containsAll(a));
    }

    private List<String> nameWords(String id) {
        Entity entity = entities.get(id);
        return entity == null
                ? List.of()
                : List.of(entity.name().toLowerCase(Locale.ROOT).split("[\\s-]+"));
    }

    /// Whether none is a state, a place or a body.
    boolean arePeople(Collection<String> parties) {
        return parties.stream().allMatch(this::isPeople);
    }

    private boolean isPeople(String id) {
        return type(id) == EntityType.GROUP || isPerson(id);
    }

    private boolean isArmed(String id) {
        return type(id) == EntityType.GROUP && ARMED.contains(plainName(id));
    }

    /// "Military" of "Military of Ukraine".
    private String plainName(String id) {
        Entity entity = entities.get(id);
        return entity == null ? id : entity.name().split(" of ", 2)[0];
    }

    /// A group that one account gives with its state and the other without.
    private boolean isSameGroup(String x, String y) {
        if (type(x) != EntityType.GROUP || type(y) != EntityType.GROUP) return false;
        boolean isStateTold = state(x) != null && state(y) != null;
        return !isStateTold && plainName(x).equalsIgnoreCase(plainName(y));
    }

    private boolean isAmong(String party, Set<String> parties) {
        return parties.contains(party) || parties.stream().anyMatch(other -> isSame(party, other));
    }

    /// The same entity, or two of one kind and one canonical name: within a story these are one.
    private boolean isSame(String x, String y) {
        if (x.equals(y)) return true;
        Entity a = entities.get(x);
        Entity b = entities.get(y);
        return a != null && b != null && a.type() == b.type() && a.name().equalsIgnoreCase(b.name());
    }

    /// Whether it is a state or a place.
    boolean isGround(String id) {
        EntityType type = type(id);
        return type != null && isGround(type);
    }

    private static boolean isGround(EntityType type) {
        return type == EntityType.PLACE || type == EntityType.COUNTRY;
    }

    /// A state or a place in it for whatever else belongs to the state; two cities do not stand for each other.
    private boolean standsFor(String x, String y) {
        String body = body(x);
        if (body != null && body.equals(body(y)) && (isWholeBody(x) || isWholeBody(y))) return true;
        String state = state(x);
        if (state == null || !state.equals(state(y))) return false;
        EntityType a = type(x);
        EntityType b = type(y);
        if (isState(x) || isState(y)) return true;
        return (a == EntityType.PLACE) != (b == EntityType.PLACE);
    }

    /// A state, or its government by that name: whoever governs acts for it.
    private boolean isState(String id) {
        Entity entity = entities.get(id);
        return entity != null
                && (entity.type() == EntityType.COUNTRY
                        || (entity.type() == EntityType.ORGANIZATION
                                && entity.name().startsWith("Government of ")));
    }

    /// Both name persons or bodies of one state, and none is the same.
    private boolean membersConflict(Collection<String> a, Collection<String> b) {
        Map<String, Set<String>> membersOfA = membersByState(a);
        if (membersOfA.isEmpty()) return false;
        for (Map.Entry<String, Set<String>> ofB : membersByState(b).entrySet()) {
            Set<String> ofA = membersOfA.get(ofB.getKey());
            if (ofA != null && ofA.stream().noneMatch(x -> isAmong(x, ofB.getValue()))) return true;
        }
        return false;
    }

    private Map<String, Set<String>> membersByState(Collection<String> parties) {
        Map<String, Set<String>> members = new HashMap<>();
        for (String party : parties) {
            EntityType type = type(party);
            if ((type != EntityType.PERSON && type != EntityType.ORGANIZATION) || isState(party)) continue;
            String state = state(party);
            if (state == null && type != EntityType.PERSON) continue;
            members.computeIfAbsent(state == null ? "" : state, s -> new HashSet<>())
                    .add(party);
        }
        return members;
    }
}
