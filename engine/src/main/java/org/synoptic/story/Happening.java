package org.synoptic.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.Entity;
import org.synoptic.model.EntityType;
import org.synoptic.model.EventMention;
import org.synoptic.model.EventTime;
import org.synoptic.model.EventType;
import org.synoptic.model.Interval;
import org.synoptic.model.Party;

/// A coded event, in what can be compared with that of another report.
///
/// @param parties ids of actors and targets, each with the state that it is or belongs to, "" where unknown
/// @param people ids of those that are persons
/// @param days null where unknown
record Happening(
        EventMention mention,
        EventType type,
        @Nullable String mode,
        SortedMap<String, String> parties,
        Set<String> people,
        @Nullable Interval days) {
    private static final int MOST_OF_A_DOCUMENT = 60;

    /// The events that a document tells first, one for each combination of kind, parties and words of time.
    static List<Happening> of(AnnotatedDocument document) {
        Map<String, Entity> entities = new HashMap<>();
        document.entities().forEach(entity -> entities.put(entity.id(), entity));
        Map<String, Happening> found = new LinkedHashMap<>();
        for (EventMention mention : document.events()) {
            Happening happening = of(mention, entities);
            String key = happening.type + " " + happening.mode + " " + happening.parties.keySet() + " "
                    + when(mention.time());
            if (found.size() < MOST_OF_A_DOCUMENT) found.putIfAbsent(key, happening);
        }
        return List.copyOf(found.values());
    }

    /// The days, or the words for them while the days are unknown.
    private static String when(@Nullable EventTime time) {
        if (time == null) return "";
        return time.days() == null ? time.span().toString() : time.days().toString();
    }

    static Happening of(EventMention mention, Map<String, Entity> entities) {
        SortedMap<String, String> parties = new TreeMap<>();
        Set<String> people = new TreeSet<>();
        List<Party> all = new ArrayList<>(mention.actors());
        all.addAll(mention.targets());
        for (Party party : all) {
            Entity entity = entities.get(party.entity());
            parties.put(party.entity(), entity == null || entity.country() == null ? "" : entity.country());
            if (entity != null && entity.type() == EntityType.PERSON) people.add(entity.id());
        }
        return new Happening(
                mention,
                mention.type(),
                mention.mode(),
                parties,
                people,
                mention.time() == null ? null : mention.time().days());
    }

    /// Whether both are of one kind, as far as their modes are told.
    boolean isLike(Happening other) {
        if (type != other.type) return false;
        return mode == null || other.mode == null || mode.equals(other.mode) || isMeeting() && other.isMeeting();
    }

    /// A visit and the talks held during it are one happening.
    private boolean isMeeting() {
        return "visit".equals(mode) || "meet".equals(mode);
    }

    /// Whether the parties can be the same: two named alike, or one, and the others belong to one state ("Moscow" and
    /// "Russia").
    boolean sharesParties(Happening other) {
        Set<String> common = new TreeSet<>(parties.keySet());
        common.retainAll(other.parties.keySet());
        if (common.size() >= 2) return true;
        Set<String> states = statesOfAllBut(common);
        states.retainAll(other.statesOfAllBut(common));
        return common.size() == 1 && !states.isEmpty();
    }

    /// Alpha-3 codes of the states that the parties are or belong to.
    Set<String> states() {
        return statesOfAllBut(Set.of());
    }

    private Set<String> statesOfAllBut(Set<String> leftOut) {
        Set<String> states = new TreeSet<>();
        parties.forEach((party, state) -> {
            if (!state.isEmpty() && !leftOut.contains(party)) states.add(state);
        });
        return states;
    }

    /// Whether no day lies in both, though both tell their days.
    boolean clashes(Happening other) {
        return days != null && other.days != null && !days.overlaps(other.days);
    }
}
