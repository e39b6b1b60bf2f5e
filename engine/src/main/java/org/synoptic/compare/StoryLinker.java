package org.synoptic.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.Comparison;
import org.synoptic.model.Dossier.ComparedStory;
import org.synoptic.model.Entity;
import org.synoptic.model.Event;
import org.synoptic.model.Event.EventRef;

/// Links the events of several stories that mean one happening: an earlier visit, a treaty that each of them recalls.
///
/// Judged as inside a story, and stricter: both tell a time, both sides are found, and neither denies what the other
/// tells. Only events of one kind, one pair of parties and one stretch of days are looked at, so the cost grows with
/// the number of events. Events of one story are never linked: there they were held apart.
public final class StoryLinker {
    private final Map<String, AnnotatedDocument> documents;
    private final SharedHappenings happenings;

    /// @param documents of all stories, by id
    /// @param entities of the dossier, by id
    public StoryLinker(Map<String, AnnotatedDocument> documents, Map<String, Entity> entities) {
        this.documents = documents;
        this.happenings =
                new SharedHappenings(new Parties(entities, Bodies.ofPersons(List.copyOf(documents.values()))));
    }

    /// The same stories in the same order, each of their events with those of other stories that mean the same.
    public List<ComparedStory> linked(List<ComparedStory> stories) {
        if (stories.size() < 2) return List.copyOf(stories);
        List<ToldEvent> told = new ArrayList<>();
        for (ComparedStory story : stories) told.addAll(dated(story));
        told.sort(MOST_EXACT_FIRST);
        Map<EventRef, List<EventRef>> links = new HashMap<>();
        for (Set<EventRef> same : happenings.of(told)) {
            for (EventRef each : same) {
                links.put(
                        each, same.stream().filter(other -> !other.equals(each)).toList());
            }
        }
        return stories.stream().map(story -> linked(story, links)).toList();
    }

    private static final Comparator<ToldEvent> MOST_EXACT_FIRST = Comparator.<ToldEvent>comparingLong(
                    told -> told.whole().start().length())
            .thenComparing(told -> -told.whole().tellings().size())
            .thenComparing(told -> told.ref().story())
            .thenComparing(told -> told.ref().event());

    private static ComparedStory linked(ComparedStory compared, Map<EventRef, List<EventRef>> links) {
        Comparison comparison = compared.comparison();
        String story = compared.story().id();
        List<Event> events = comparison.events().stream()
                .map(event -> event.alsoIn(links.getOrDefault(new EventRef(story, event.id()), List.of())))
                .toList();
        return new ComparedStory(compared.story(), comparison.withEvents(events));
    }

    private List<ToldEvent> dated(ComparedStory compared) {
        Map<String, Map<String, Telling>> byDocument = new HashMap<>();
        List<ToldEvent> told = new ArrayList<>();
        for (Event event : compared.comparison().events()) {
            if (event.time() == null) continue;
            List<Telling> tellings = new ArrayList<>();
            for (Event.MentionRef mention : event.mentions()) {
                Telling telling = byDocument
                        .computeIfAbsent(mention.document(), this::tellings)
                        .get(mention.id());
                if (telling != null) tellings.add(telling);
            }
            ToldEvent whole = ToldEvent.of(new EventRef(compared.story().id(), event.id()), event, tellings);
            if (whole != null) told.add(whole);
        }
        return told;
    }

    private Map<String, Telling> tellings(String id) {
        AnnotatedDocument document = documents.get(id);
        Map<String, Telling> byId = new LinkedHashMap<>();
        if (document == null) return byId;
        for (Telling telling : Telling.all(document)) byId.put(telling.mention().id(), telling);
        return byId;
    }

    /// An event with all that its story tells of it.
    record ToldEvent(EventRef ref, Event event, Happening whole) {
        /// A year: "in 1987".
        private static final int LONGEST_STRETCH_DAYS = 366;

        /// Null where the tellings leave open when it was.
        static @Nullable ToldEvent of(EventRef ref, Event event, List<Telling> tellings) {
            if (tellings.isEmpty()) return null;
            List<Telling> ordered = new ArrayList<>(tellings);
            ordered.sort(Comparator.comparingLong(telling -> telling.begins().length()));
            Happening whole = new Happening(ordered.get(0));
            ordered.subList(1, ordered.size()).forEach(whole::add);
            Window start = whole.start();
            return start.isOpen() || start.length() > LONGEST_STRETCH_DAYS ? null : new ToldEvent(ref, event, whole);
        }

        /// The one that says best when it was.
        Telling best() {
            return whole.tellings().get(0);
        }
    }
}
