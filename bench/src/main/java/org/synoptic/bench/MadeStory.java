package org.synoptic.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.Block;
import org.synoptic.model.Block.Role;
import org.synoptic.model.Document;
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
import org.synoptic.model.TimeExpression;

/// Reports of one story as annotating would leave them, made of invented names with a fixed seed: all draw from the
/// same sixty meetings, visits, calls and agreements of forty persons, and quote the same hundred sayings.
final class MadeStory {
    private static final long SEED = 20261129;
    private static final int PERSONS = 40;
    private static final int STATES = 20;
    private static final int HAPPENINGS = 60;
    private static final int SAYINGS = 100;
    private static final int WORDS_OF_A_SAYING = 12;
    private static final int VOCABULARY = 2000;
    private static final List<String> MODES = List.of("meet", "visit", "call", "sign");
    private static final LocalDate FIRST_DAY = LocalDate.of(2031, 3, 1);

    private final Random random = new Random(SEED);
    private final Map<String, Entity> entities = new LinkedHashMap<>();
    private final List<AnnotatedDocument> documents = new ArrayList<>();

    MadeStory(int reports, int eventsOfOne) {
        for (int i = 0; i < STATES; i++) {
            String code = "X" + (char) ('A' + i) + "X";
            entities.put("country:" + i, new Entity("country:" + i, EntityType.COUNTRY, "Land" + i, code, code, null));
        }
        for (int i = 0; i < PERSONS; i++) {
            String code = "X" + (char) ('A' + i % STATES) + "X";
            entities.put(
                    "person:" + i,
                    new Entity("person:" + i, EntityType.PERSON, "Ada Nam" + i, null, code, "Foreign Minister"));
        }
        for (int i = 0; i < reports; i++) documents.add(new Made(i, eventsOfOne).document());
    }

    List<AnnotatedDocument> documents() {
        return documents;
    }

    Map<String, Entity> entities() {
        return entities;
    }

    private final class Made {
        private final int number;
        private final StringBuilder text = new StringBuilder();
        private final List<Mention> mentions = new ArrayList<>();
        private final List<TimeExpression> times = new ArrayList<>();
        private final List<Quote> quotes = new ArrayList<>();
        private final List<EventMention> events = new ArrayList<>();
        private final List<Quantity> quantities = new ArrayList<>();

        Made(int number, int eventsOfOne) {
            this.number = number;
            for (int i = 0; i < eventsOfOne; i++) tell(random.nextInt(HAPPENINGS));
            for (int i = 0; i < 3; i++) quote(random.nextInt(SAYINGS));
            count();
        }

        private Span say(String words) {
            int start = text.length();
            text.append(words);
            return new Span(start, text.length());
        }

        private Span name(int person) {
            Span span = say("Ada Nam" + person);
            mentions.add(new Mention(span, EntityType.PERSON, "person:" + person, Mention.Form.NAME));
            return span;
        }

        private void tell(int happening) {
            int a = happening % PERSONS;
            int b = (happening * 7 + 3) % PERSONS;
            String mode = MODES.get(happening % MODES.size());
            int start = text.length();
            Party actor = new Party("person:" + a, name(a));
            say(" ");
            Span trigger = say(mode.equals("meet") ? "met" : mode);
            say(" ");
            Party target = new Party("person:" + b, name(b));
            say(" on ");
            LocalDate day = FIRST_DAY.plusDays(happening % 20 + (random.nextInt(12) == 0 ? 1 : 0));
            Span when = say(day.toString());
            Interval days = Interval.on(PartialDate.of(day));
            times.add(new TimeExpression(when, TimeExpression.Type.DATE, day.toString(), days, null));
            Span clause = new Span(start, text.length());
            say(" in a long hall of the old town, as was told at length by those who were there. ");
            say("The talks lasted ");
            Span length = say(2 + happening % 3 + " hours");
            times.add(new TimeExpression(
                    length, TimeExpression.Type.DURATION, "PT" + (2 + happening % 3) + "H", null, null));
            say(".\n");
            EventType type = mode.equals("sign") ? EventType.AGREE : EventType.CONSULT;
            events.add(new EventMention(
                    "e" + events.size(),
                    clause,
                    trigger,
                    type,
                    mode,
                    List.of(actor),
                    List.of(target),
                    null,
                    new EventTime(days, when, EventTime.Relation.ON, null),
                    random.nextInt(50) == 0 ? Status.DENIED : Status.OCCURRED,
                    null,
                    List.of(),
                    "made"));
        }

        private void quote(int saying) {
            Random words = new Random(SEED + saying);
            StringBuilder said = new StringBuilder();
            for (int i = 0; i < WORDS_OF_A_SAYING; i++)
                said.append("word").append(words.nextInt(VOCABULARY)).append(' ');
            Span span = say(said + (random.nextBoolean() ? "at last" : "indeed"));
            quotes.add(new Quote(
                    "q" + quotes.size(), span, true, false, "person:" + saying % PERSONS, null, null, null, "made"));
            say(", it was said.\n");
        }

        private void count() {
            int number = 10 + random.nextInt(4);
            Span span = say(number + " soldiers");
            quantities.add(new Quantity(span, number, "soldier", Quantity.Bound.EXACT, "wounded", true));
            say(" were wounded.\n");
        }

        AnnotatedDocument document() {
            String id = "made-" + number;
            Document document = new Document(
                    id,
                    new Source(id, null, null),
                    text.toString(),
                    new Language(number % 3 == 0 ? "de" : "en", 1),
                    null,
                    new Publication(
                            PartialDate.of(FIRST_DAY.plusDays(21 + number % 3)), Publication.Basis.METADATA, List.of()),
                    Kind.REPORT,
                    List.of(Block.of(new Span(0, text.length()), Role.BODY)));
            return new AnnotatedDocument(document, "made", mentions, List.of(), times, quotes, events, quantities);
        }
    }
}
