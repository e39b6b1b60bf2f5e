package org.synoptic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.Comparison;
import org.synoptic.model.Comparison.Account;
import org.synoptic.model.Comparison.Agreement;
import org.synoptic.model.Comparison.Development;
import org.synoptic.model.Comparison.Difference;
import org.synoptic.model.Comparison.Relation;
import org.synoptic.model.Comparison.Sentence;
import org.synoptic.model.Comparison.Silence;
import org.synoptic.model.Comparison.Step;
import org.synoptic.model.Comparison.Utterance;
import org.synoptic.model.Comparison.Version;
import org.synoptic.model.CopyLink;
import org.synoptic.model.Dossier;
import org.synoptic.model.Dossier.ComparedStory;
import org.synoptic.model.DossierEntity;
import org.synoptic.model.Entity;
import org.synoptic.model.EntityType;
import org.synoptic.model.Event;
import org.synoptic.model.EventMention;
import org.synoptic.model.EventType;
import org.synoptic.model.Interval;
import org.synoptic.model.Mention;
import org.synoptic.model.PartialDate;
import org.synoptic.model.Party;
import org.synoptic.model.Passage;
import org.synoptic.model.Quote;
import org.synoptic.model.Span;
import org.synoptic.model.Status;
import org.synoptic.model.Story;

/// A dossier made by hand from [SampleReports]: two stories, four accounts of the first, of which one is a near-copy.
public final class SampleDossier {
    private static final Entity VARGA = entity("e1", EntityType.PERSON, "Elena Varga", null, "XCA", "Prime Minister");
    private static final Entity LUND = entity("e2", EntityType.PERSON, "Jonas Lund", null, "XNH", "President");
    private static final Entity NORHAVEN = entity("e3", EntityType.COUNTRY, "Norhaven", "XNH", "XNH", null);
    private static final Entity CARSOVIA = entity("e4", EntityType.COUNTRY, "Carsovia", "XCA", "XCA", null);
    private static final Entity SUND = entity("e5", EntityType.PLACE, "Sund", null, "XNH", null);
    private static final Entity PEOPLE = entity("e6", EntityType.GROUP, "protesters", null, "XNH", null);

    private final Map<String, Marked> documents = new LinkedHashMap<>();

    private SampleDossier() {
        SampleReports.all().forEach(document -> documents.put(document.id(), new Marked(document)));
    }

    public static Dossier make() {
        return new SampleDossier().dossier();
    }

    /// The same, with the visit told in the story of the convoy too.
    public static Dossier ofOneHappeningInTwoStories() {
        Dossier sample = make();
        List<ComparedStory> stories = new ArrayList<>(sample.stories());
        ComparedStory visits = stories.removeLast();
        List<Event> events = new ArrayList<>(visits.comparison().events());
        events.set(0, events.get(0).alsoIn(List.of(new Event.EventRef("story-2", "event-1"))));
        stories.add(new ComparedStory(visits.story(), visits.comparison().withEvents(events)));
        return new Dossier(
                sample.version(), sample.settings(), sample.documents(), sample.copies(), sample.entities(), stories);
    }

    private Dossier dossier() {
        List<Event> events = events();
        var visits = new ComparedStory(
                new Story(
                        "story-1",
                        List.of("wire", "bote", "courier", "column"),
                        Map.of("bote", "Elena Varga, Norhaven, Tuesday", "column", "Elena Varga, Sund"),
                        new Interval(day(11), day(14))),
                comparison(events));
        var convoy = new ComparedStory(
                new Story("story-2", List.of("convoy"), Map.of(), Interval.on(day(14))),
                new Comparison(
                        "Grain convoy reaches Port Amal",
                        List.of(new Sentence(
                                "A grain convoy reached Port Amal.", List.of(at("convoy", "reached Port Amal")))),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
        CopyLink copy = new CopyLink(
                "wire",
                "courier",
                CopyLink.Relation.NEAR_COPY,
                0.82,
                List.of(new CopyLink.Match(
                        at("wire", SampleReports.SHARED).span(),
                        at("courier", SampleReports.SHARED).span())));
        return new Dossier(
                "0.1.0",
                new TreeMap<>(Map.of("out", "record")),
                documents.values().stream().map(Marked::annotated).toList(),
                List.of(copy),
                entities(),
                List.of(convoy, visits));
    }

    private Comparison comparison(List<Event> events) {
        return new Comparison(
                "Elena Varga to visit Norhaven",
                List.of(
                        new Sentence(
                                "Prime Minister Elena Varga of Carsovia visits Norhaven from 14 May 2024.",
                                List.of(at("wire", SampleReports.VISIT), at("bote", SampleReports.BESUCH))),
                        new Sentence(
                                "The accounts differ on how many people protested in Sund: 3,000 or 1,200.",
                                List.of(at("wire", "At least 3,000 people"), at("bote", "1200 Menschen")))),
                events,
                List.of(new Utterance(
                        "u1",
                        "e1",
                        true,
                        List.of(
                                new Version(
                                        "wire",
                                        "q1",
                                        at("wire", SampleReports.WORDS).span(),
                                        "en"),
                                new Version(
                                        "bote",
                                        "q1",
                                        at("bote", SampleReports.WORTE).span(),
                                        "de")))),
                List.of(
                        new Agreement(
                                "event-1",
                                "start",
                                "2024-05-14",
                                List.of("wire", "courier", "bote"),
                                List.of(at("wire", "on Tuesday"), at("bote", "am Dienstag"))),
                        new Agreement(
                                "event-2",
                                "targets",
                                "Jonas Lund",
                                List.of("wire", "courier", "bote"),
                                List.of(at("wire", "President Jonas Lund"), at("bote", "Präsident Jonas Lund")))),
                List.of(
                        new Difference(
                                "event-1",
                                "end",
                                List.of(
                                        new Account(
                                                "2024-05-15",
                                                List.of("wire", "courier"),
                                                List.of(at("wire", "two-day visit"))),
                                        new Account(
                                                "2024-05-17", List.of("bote"), List.of(at("bote", "bis Freitag"))))),
                        new Difference(
                                "event-3",
                                "quantity",
                                List.of(
                                        new Account(
                                                "at least 3,000 people",
                                                List.of("wire", "courier"),
                                                List.of(at("wire", "At least 3,000 people"))),
                                        new Account(
                                                "1,200 people",
                                                List.of("bote"),
                                                List.of(at("bote", "1200 Menschen")))))),
                List.of(new Development(
                        "event-3",
                        "quantity",
                        List.of(
                                new Step(
                                        LocalDate.of(2024, 5, 13),
                                        "1 injured",
                                        List.of("wire"),
                                        List.of(at("wire", "in the port of Sund"))),
                                new Step(
                                        LocalDate.of(2024, 5, 14),
                                        "4 injured",
                                        List.of("bote"),
                                        List.of(at("bote", "gegen den Besuch")))))),
                List.of(new Silence("event-2", List.of("column")), new Silence("event-4", List.of("bote"))),
                List.of(
                        new Relation("e1", "XNH", List.of("event-1", "event-2", "event-4"), 3, 0),
                        new Relation("XCA", "XNH", List.of("event-5"), 0, 1),
                        new Relation("e6", "e1", List.of("event-3"), 0, 1)));
    }

    private List<Event> events() {
        return List.of(
                event(
                        "event-1",
                        EventType.CONSULT,
                        "visit",
                        List.of(VARGA),
                        List.of(NORHAVEN),
                        day(14),
                        day(17),
                        at("wire", SampleReports.VISIT),
                        at("bote", SampleReports.BESUCH),
                        at("courier", SampleReports.VISIT)),
                event(
                                "event-2",
                                EventType.CONSULT,
                                "meet",
                                List.of(VARGA),
                                List.of(LUND),
                                day(15),
                                day(15),
                                at("wire", "She is to meet President Jonas Lund on Wednesday"),
                                at("bote", "Präsident Jonas Lund empfängt sie am Mittwoch"),
                                at("courier", "She is to meet President Jonas Lund on Wednesday"))
                        .within("event-1"),
                event(
                        "event-3",
                        EventType.PROTEST,
                        null,
                        List.of(PEOPLE),
                        List.of(VARGA),
                        day(12),
                        day(12),
                        at("wire", SampleReports.PROTEST),
                        at("bote", SampleReports.DEMO),
                        at("courier", SampleReports.PROTEST),
                        at("column", "Thousands marched against her on Sunday")),
                event(
                        "event-4",
                        EventType.AGREE,
                        "sign",
                        List.of(VARGA, LUND),
                        List.of(),
                        null,
                        null,
                        at("wire", "The two will sign an agreement on ferry links"),
                        at("courier", "The two will sign an agreement on ferry links"),
                        at("column", "an agreement that nobody has read")),
                event(
                        "event-5",
                        EventType.THREATEN,
                        null,
                        List.of(CARSOVIA),
                        List.of(NORHAVEN),
                        null,
                        null,
                        at("bote", "Carsovien hatte zuletzt mit Zöllen auf Fisch gedroht")));
    }

    private Event event(
            String id,
            EventType type,
            @Nullable String mode,
            List<Entity> actors,
            List<Entity> targets,
            @Nullable PartialDate start,
            @Nullable PartialDate end,
            Passage... told) {
        List<Event.MentionRef> mentions = new ArrayList<>();
        for (Passage passage : told) {
            mentions.add(marked(passage.document()).tell(id, type, mode, actors, targets, passage.span()));
        }
        List<String> tellers =
                mentions.stream().map(Event.MentionRef::document).distinct().toList();
        long independent =
                tellers.stream().filter(teller -> !teller.equals("courier")).count();
        return new Event(
                id,
                type,
                mode,
                actors.stream().map(Entity::id).toList(),
                targets.stream().map(Entity::id).toList(),
                type == EventType.PROTEST ? SUND.id() : null,
                start == null || end == null ? null : new Interval(start, end),
                type == EventType.PROTEST ? Status.OCCURRED : Status.PLANNED,
                mentions,
                tellers,
                (int) independent);
    }

    private List<DossierEntity> entities() {
        return List.of(
                found(VARGA, "Elena Varga"),
                found(LUND, "Jonas Lund"),
                found(NORHAVEN, "Norhaven"),
                found(CARSOVIA, "Carsovia", "Carsovien"),
                found(SUND, "Sund", "SUND"),
                found(PEOPLE));
    }

    private DossierEntity found(Entity entity, String... forms) {
        var names = new TreeMap<String, List<String>>();
        List<Passage> mentions = new ArrayList<>();
        for (Marked marked : documents.values()) {
            for (String form : forms) {
                int place = marked.document.text().indexOf(form);
                if (place < 0) continue;
                Span span = new Span(place, place + form.length());
                mentions.add(marked.document.document().passage(span));
                marked.mentions.add(new Mention(span, entity.type(), entity.id(), Mention.Form.NAME));
                names.putIfAbsent(marked.document.document().language().tag(), List.of(form));
            }
        }
        return new DossierEntity(entity, names, mentions);
    }

    private Marked marked(String document) {
        return Objects.requireNonNull(documents.get(document), document);
    }

    private Passage at(String document, String words) {
        return SampleReports.passage(marked(document).document.document(), words);
    }

    private static Entity entity(
            String id,
            EntityType type,
            String name,
            @Nullable String code,
            @Nullable String country,
            @Nullable String role) {
        return new Entity(id, type, name, code, country, role);
    }

    private static PartialDate day(int day) {
        return new PartialDate(2024, 5, day);
    }

    /// A document that gathers what is found in it.
    private static final class Marked {
        private final AnnotatedDocument document;
        private final List<Mention> mentions = new ArrayList<>();
        private final List<EventMention> events = new ArrayList<>();

        private Marked(AnnotatedDocument document) {
            this.document = document;
        }

        private Event.MentionRef tell(
                String event,
                EventType type,
                @Nullable String mode,
                List<Entity> actors,
                List<Entity> targets,
                Span span) {
            String id = "m-" + event;
            events.add(new EventMention(
                    id,
                    span,
                    new Span(span.start(), span.start() + 3),
                    type,
                    mode,
                    actors.stream().map(actor -> new Party(actor.id(), span)).toList(),
                    targets.stream().map(target -> new Party(target.id(), span)).toList(),
                    null,
                    null,
                    Status.PLANNED,
                    null,
                    List.of(),
                    "by hand"));
            return new Event.MentionRef(document.id(), id, span);
        }

        private AnnotatedDocument annotated() {
            List<Quote> quotes = document.quotes();
            return new AnnotatedDocument(
                    document.document(),
                    document.module(),
                    mentions,
                    document.entities(),
                    document.times(),
                    quotes,
                    events);
        }
    }
}
