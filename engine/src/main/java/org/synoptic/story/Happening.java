package org.synoptic.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
/// @param parties ids of actors and targets
/// @param people ids of those that are persons
/// @param states alpha-3 codes of the states that the parties are or belong to
/// @param days null where unknown
record Happening(
        EventMention mention,
        EventType type,
        @Nullable String mode,
        Set<String> parties,
        Set<String> people,
        Set<String> states,
        @Nullable Interval days) {
    private static final int MOST_OF_A_DOCUMENT = 60;

    /// The events that a document tells first, one for each combination of kind and parties.
    static List<Happening> of(AnnotatedDocument document) {
        Map<String, Entity> entities = new HashMap<>();
        document.entities().forEach(entity -> entities.put(entity.id(), entity));
        Map<String, Happening> found = new LinkedHashMap<>();
        for (EventMention mention : document.events()) {
            Happening happening = of(mention, entities);
            String key = happening.type + " " + happening.mode + " " + happening.parties + " " + when(mention.time());
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
        Set<String> parties = new TreeSet<>();
        Set<String> people = new TreeSet<>();
        Set<String> states = new TreeSet<>();
        List<Party> all = new ArrayList<>(mention.actors());
        all.addAll(mention.targets());
        for (Party party : all) {
            parties.add(party.entity());
            Entity entity = entities.get(party.entity());
            if (entity == null) continue;
            if (entity.type() == EntityType.PERSON) people.add(entity.id());
            if (entity.country() != null) states.add(entity.country());
        }
        return new Happening(
                mention,
                mention.type(),
                mention.mode(),
                parties,
                people,
                states,
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

    /// Whether the parties can be the same: one of them named alike, and two states or names in common.
    boolean sharesParties(Happening other) {
        long names = parties.stream().filter(other.parties::contains).count();
        long common = states.stream().filter(other.states::contains).count();
        return names >= 2 || names == 1 && common >= 2;
    }

    /// Whether no day lies in both, though both tell their days.
    boolean clashes(Happening other) {
        return days != null && other.days != null && !days.overlaps(other.days);
    }
}
