package org.synoptic.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.Block;
import org.synoptic.model.Block.Role;
import org.synoptic.model.Comparison;
import org.synoptic.model.CopyLink;
import org.synoptic.model.Document;
import org.synoptic.model.Dossier.ComparedStory;
import org.synoptic.model.Entity;
import org.synoptic.model.EntityType;
import org.synoptic.model.EventMention;
import org.synoptic.model.EventTime;
import org.synoptic.model.EventType;
import org.synoptic.model.Interval;
import org.synoptic.model.Kind;
import org.synoptic.model.Language;
import org.synoptic.model.Mention;
import org.synoptic.model.PartialDate;
import org.synoptic.model.Party;
import org.synoptic.model.Publication;
import org.synoptic.model.Quantity;
import org.synoptic.model.Quote;
import org.synoptic.model.Source;
import org.synoptic.model.Span;
import org.synoptic.model.Status;
import org.synoptic.model.Story;
import org.synoptic.model.TimeExpression;

/// A story made by hand: reports whose parts are named by the words that stand in them.
///
/// The cast: President Maria Duarte of Portugal, Prime Minister Lars Holm and Foreign Minister Ingrid Moen of
/// Norway, with Lisbon and Oslo, Portugal and Norway.
final class StoryOfTests {
    final Map<String, Entity> entities = new LinkedHashMap<>();
    final List<Report> reports = new ArrayList<>();
    final List<CopyLink> copies = new ArrayList<>();

    StoryOfTests() {
        entity("Maria Duarte", EntityType.PERSON, "PRT", "President");
        entity("Rui Salgado", EntityType.PERSON, "PRT", "Prime Minister");
        entity("Lars Holm", EntityType.PERSON, "NOR", "Prime Minister");
        entity("Ingrid Moen", EntityType.PERSON, "NOR", "Foreign Minister");
        entity("Portugal", EntityType.COUNTRY, "PRT", null);
        entity("Norway", EntityType.COUNTRY, "NOR", null);
        entity("Sweden", EntityType.COUNTRY, "SWE", null);
        entity("Lisbon", EntityType.PLACE, "PRT", null);
        entity("Oslo", EntityType.PLACE, "NOR", null);
        entity("Police", EntityType.GROUP, null, null);
        entity("Civilians", EntityType.GROUP, null, null);
        entity("Foreign Ministry of Norway", EntityType.ORGANIZATION, "NOR", null);
    }

    private void entity(String name, EntityType type, @Nullable String state, @Nullable String role) {
        entities.put(name, new Entity(name, type, name, type == EntityType.COUNTRY ? state : null, state, role));
    }

    Report report(String id, String language, @Nullable String day, String text) {
        Report report = new Report(id, language, day, text);
        reports.add(report);
        return report;
    }

    Comparison compare() {
        return compare("en");
    }

    /// @param language of headline and summary
    Comparison compare(String language) {
        return compared("s1", language).comparison();
    }

    ComparedStory compared(String id, String language) {
        List<AnnotatedDocument> documents = documents();
        var story = new Story(id, documents.stream().map(AnnotatedDocument::id).toList(), Map.of(), null);
        return new ComparedStory(story, new Comparer(language).compare(story, documents, copies, entities));
    }

    List<AnnotatedDocument> documents() {
        return reports.stream().map(Report::document).toList();
    }

    void copy(String a, String b, CopyLink.Relation relation) {
        copies.add(new CopyLink(a, b, relation, 1, List.of()));
    }

    static final class Report {
        private final String id;
        private final String language;
        private final @Nullable String day;
        private final String text;
        private final List<Telling> tellings = new ArrayList<>();
        private final List<Quote> quotes = new ArrayList<>();
        private final List<Quantity> quantities = new ArrayList<>();
        private final List<Mention> names = new ArrayList<>();
        private final Map<Span, TimeExpression> times = new HashMap<>();

        Report(String id, String language, @Nullable String day, String text) {
            this.id = id;
            this.language = language;
            this.day = day;
            this.text = text;
        }

        /// @param clause the whole clause, which is also where the parts are looked for
        Telling tells(String clause, EventType type, @Nullable String mode, String trigger) {
            Telling telling = new Telling(this, span(clause), type, mode, trigger);
            tellings.add(telling);
            return telling;
        }

        Telling visit(String clause, String trigger) {
            return tells(clause, EventType.CONSULT, "visit", trigger);
        }

        Telling meeting(String clause, String trigger) {
            return tells(clause, EventType.CONSULT, "meet", trigger);
        }

        private static final Set<String> FATES = Set.of("wounded", "killed", "protesting");

        /// A number outside of all events.
        Report counts(String words, double value, Quantity.Bound bound, String term) {
            quantities.add(new Quantity(span(words), value, term, bound, term, FATES.contains(term)));
            return this;
        }

        /// A name outside of all events.
        Report names(String words, EntityType type, String entity) {
            names.add(new Mention(span(words), type, entity, Mention.Form.NAME));
            return this;
        }

        Report lasting(String words, String value) {
            times.put(span(words), new TimeExpression(span(words), TimeExpression.Type.DURATION, value, null, null));
            return this;
        }

        Report on(String words, String date) {
            Interval day = Interval.on(date(date));
            times.put(span(words), new TimeExpression(span(words), TimeExpression.Type.DATE, date, day, null));
            return this;
        }

        Report quote(String words, @Nullable String speaker) {
            quotes.add(
                    new Quote(id + "-q" + quotes.size(), span(words), true, false, speaker, null, null, null, "test"));
            return this;
        }

        private Span span(String words) {
            int at = text.indexOf(words);
            if (at < 0) throw new IllegalArgumentException("\"" + words + "\" is not in: " + text);
            return new Span(at, at + words.length());
        }

        AnnotatedDocument document() {
            Publication published =
                    day == null ? null : new Publication(date(day), Publication.Basis.METADATA, List.of());
            Document document = new Document(
                    id,
                    new Source(id + ".txt", null, null),
                    text,
                    new Language(language, 1),
                    null,
                    published,
                    Kind.REPORT,
                    List.of(Block.of(new Span(0, text.length()), Role.BODY)));
            List<EventMention> mentions = new ArrayList<>();
            List<EventMention> leftOut = new ArrayList<>();
            for (Telling telling : tellings) {
                if (telling.leftOut) leftOut.add(telling.mention("x" + (leftOut.size() + 1)));
                else mentions.add(telling.mention("m" + (mentions.size() + 1)));
            }
            return new AnnotatedDocument(
                    document,
                    language,
                    names,
                    List.of(),
                    List.copyOf(times.values()),
                    quotes,
                    mentions,
                    quantities,
                    leftOut);
        }
    }

    static PartialDate date(String iso) {
        PartialDate date = PartialDate.parse(iso);
        if (date == null) throw new IllegalArgumentException(iso);
        return date;
    }

    static final class Telling {
        private final Report report;
        private final Span clause;
        private final EventType type;
        private final @Nullable String mode;
        private final String trigger;
        private final List<Party> actors = new ArrayList<>();
        private final List<Party> targets = new ArrayList<>();
        private final List<Quantity> quantities = new ArrayList<>();
        private @Nullable Party place;
        private @Nullable EventTime time;
        private @Nullable Party attributedTo;
        private Status status = Status.OCCURRED;
        private boolean leftOut;

        private Telling(Report report, Span clause, EventType type, @Nullable String mode, String trigger) {
            this.report = report;
            this.clause = clause;
            this.type = type;
            this.mode = mode;
            this.trigger = trigger;
        }

        private Span in(String words) {
            int at = clause.of(report.text).indexOf(words);
            if (at < 0) throw new IllegalArgumentException("\"" + words + "\" is not in the clause");
            return new Span(clause.start() + at, clause.start() + at + words.length());
        }

        Telling by(String words, String entity) {
            actors.add(new Party(entity, in(words)));
            return this;
        }

        Telling to(String words, String entity) {
            targets.add(new Party(entity, in(words)));
            return this;
        }

        Telling in(String words, String entity) {
            place = new Party(entity, in(words));
            return this;
        }

        Telling on(String words, String date) {
            return at(words, date, Interval.on(date(date)), EventTime.Relation.ON);
        }

        Telling from(String words, String first, String last) {
            return at(words, first + "/" + last, new Interval(date(first), date(last)), EventTime.Relation.ON);
        }

        Telling inWeek(String words, String value, String first, String last) {
            return at(words, value, new Interval(date(first), date(last)), EventTime.Relation.ON);
        }

        Telling until(String words, String date) {
            return at(words, date, new Interval(null, date(date)), EventTime.Relation.UNTIL);
        }

        private Telling at(String words, String value, Interval days, EventTime.Relation relation) {
            Span span = in(words);
            report.times.put(span, new TimeExpression(span, TimeExpression.Type.DATE, value, days, null));
            time = new EventTime(days, span, relation, null);
            return this;
        }

        /// After the day: its days become the stretch, as they do in a real document.
        Telling lasting(String words, String value) {
            Span span = in(words);
            report.times.put(span, new TimeExpression(span, TimeExpression.Type.DURATION, value, null, null));
            EventTime on = time;
            if (on == null || on.days() == null || on.days().start() == null) {
                time = new EventTime(null, span, EventTime.Relation.LASTING, null);
                return this;
            }
            int days = Durations.days(value);
            PartialDate first = on.days().start();
            Interval stretch = days == 0
                    ? on.days()
                    : new Interval(first, PartialDate.of(first.first().plusDays(days - 1L)));
            time = new EventTime(stretch, on.span(), on.relation(), span);
            return this;
        }

        Telling counting(String words, double value, String unit, Quantity.Bound bound) {
            quantities.add(new Quantity(in(words), value, unit, bound));
            return this;
        }

        Telling accordingTo(String words, String entity) {
            attributedTo = new Party(entity, in(words));
            return this;
        }

        /// Another telling of the same report.
        Telling also(String clause, EventType type, @Nullable String mode, String trigger) {
            return report.tells(clause, type, mode, trigger);
        }

        Telling planned() {
            status = Status.PLANNED;
            return this;
        }

        /// Read in a way that is mostly untrue.
        Telling leftOut() {
            leftOut = true;
            return this;
        }

        Telling denied() {
            status = Status.DENIED;
            return this;
        }

        private EventMention mention(String id) {
            return new EventMention(
                    id,
                    clause,
                    in(trigger),
                    type,
                    mode,
                    actors,
                    targets,
                    place,
                    time,
                    status,
                    attributedTo,
                    quantities,
                    "test");
        }
    }
}
