package org.synoptic.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.Block;
import org.synoptic.model.Document;
import org.synoptic.model.Entity;
import org.synoptic.model.EntityType;
import org.synoptic.model.EventMention;
import org.synoptic.model.EventType;
import org.synoptic.model.Kind;
import org.synoptic.model.Language;
import org.synoptic.model.Mention;
import org.synoptic.model.PartialDate;
import org.synoptic.model.Party;
import org.synoptic.model.Publication;
import org.synoptic.model.Source;
import org.synoptic.model.Span;
import org.synoptic.model.Status;

/// A stream of annotated reports without meaning: so many a day, each of a story that lasts three days and has a
/// vocabulary, actors and an event of its own; the same for the same seed and number.
///
/// Two thirds of the words of a report are those of prose in general, frequent ones first, a third those of its story;
/// sizes of stories are uneven, as in the news. Each actor is in two stories or so. There are as many different words
/// as
/// texts of that length have: the square root of all words, times [#WORDS_OF_A_ROOT] (Heaps' law).
final class MadeReports {
    private static final int WORDS = 180;
    private static final double WORDS_OF_A_ROOT = 40;
    private static final int WORDS_OF_A_STORY = 60;
    private static final int ACTORS_OF_A_STORY = 6;
    private static final int REPORTS_OF_A_STORY = 4;
    private static final int STORIES_OF_AN_ACTOR = 2;
    private static final int LASTS_DAYS = 3;
    private static final LocalDate FIRST_DAY = LocalDate.parse("2031-01-01");

    private final long seed;
    private final int aDay;
    private final int vocabulary;
    private final int actors;

    /// @param reports in all, on whole days
    MadeReports(long seed, int reports, int days) {
        this.seed = seed;
        aDay = reports / days;
        vocabulary = (int) (WORDS_OF_A_ROOT * Math.sqrt((double) reports * WORDS));
        actors = reports / REPORTS_OF_A_STORY * ACTORS_OF_A_STORY / STORIES_OF_AN_ACTOR;
    }

    AnnotatedDocument report(int number) {
        Random random = random(number);
        int day = number / aDay;
        long story = story(random, day);
        Random ofStory = random(-1 - story);
        int[] words = ofStory.ints(WORDS_OF_A_STORY, 0, vocabulary).toArray();
        int[] told = ofStory.ints(ACTORS_OF_A_STORY, 0, actors).toArray();
        StringBuilder text = new StringBuilder();
        List<Mention> mentions = new ArrayList<>();
        List<Entity> entities = new ArrayList<>();
        for (int actor : told) {
            if (random.nextInt(4) == 0) continue;
            String name = capital(word(actor + vocabulary)) + " " + capital(word(actor * 7 + vocabulary));
            EntityType type = actor % 3 == 0 ? EntityType.PLACE : EntityType.PERSON;
            String id = type.name().charAt(0) + ":" + name;
            mentions.add(
                    new Mention(new Span(text.length(), text.length() + name.length()), type, id, Mention.Form.NAME));
            entities.add(new Entity(id, type, name, null, null, null));
            text.append(name).append(' ');
        }
        for (int i = 0; i < WORDS; i++) {
            double place = random.nextDouble();
            boolean isOfStory = random.nextInt(3) == 0;
            text.append(word(
                            isOfStory
                                    ? words[(int) (place * WORDS_OF_A_STORY)]
                                    : (int) (place * place * place * vocabulary)))
                    .append(' ');
        }
        return annotated(number, day, text.toString(), mentions, entities);
    }

    /// Of the stories that began in the last days, a few large and many small ones.
    private long story(Random random, int day) {
        long begun = Math.max(0, day - random.nextInt(LASTS_DAYS));
        double place = random.nextDouble();
        return begun * aDay + (long) (place * place * aDay / REPORTS_OF_A_STORY);
    }

    private Random random(long number) {
        return new Random((seed + number) * 0x9e3779b97f4a7c15L);
    }

    static String word(int number) {
        StringBuilder word = new StringBuilder();
        for (long left = 70 + number * 31L; left > 0; left /= 70) {
            word.append("bdfglmnprstvkh".charAt((int) (left % 14))).append("aeiou".charAt((int) (left / 14 % 5)));
        }
        return word.toString();
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static AnnotatedDocument annotated(
            int number, int day, String text, List<Mention> mentions, List<Entity> entities) {
        String id = "sha256:%064x".formatted(number);
        Span all = new Span(0, text.length());
        PartialDate date = PartialDate.parse(FIRST_DAY.plusDays(day).toString());
        if (date == null) throw new IllegalStateException("no day: " + day);
        Document document = new Document(
                id,
                new Source("made#" + number, null, null),
                text,
                new Language("en", 1),
                null,
                new Publication(date, Publication.Basis.METADATA, List.of()),
                Kind.REPORT,
                List.of(Block.of(all, Block.Role.BODY)));
        return new AnnotatedDocument(document, "made", mentions, entities, List.of(), List.of(), events(mentions, all));
    }

    private static List<EventMention> events(List<Mention> mentions, Span clause) {
        if (mentions.size() < 2) return List.of();
        return List.of(new EventMention(
                "e1",
                clause,
                clause,
                EventType.CONSULT,
                "meet",
                List.of(new Party(mentions.get(0).entity(), clause)),
                List.of(new Party(mentions.get(1).entity(), clause)),
                null,
                null,
                Status.OCCURRED,
                null,
                List.of(),
                "made"));
    }
}
