package org.synoptic.story;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.Block;
import org.synoptic.model.EntityType;
import org.synoptic.model.Mention;
import org.synoptic.model.Quantity;
import org.synoptic.model.TimeExpression;

/// What tells one happening from another of its kind, whether it is coded or not: whom a report begins with, which days
/// of the week it names, how many of what it counts.
final class Particulars {
    private static final Particulars NONE = new Particulars(new int[0], new int[0], 0);

    /// Characters from the beginning in which a report says whom it is about.
    private static final int LEAD = 400;

    private static final int MOST_PEOPLE = 4;
    private static final int PERSON_SIZE = 3;
    private static final int MOST_NUMBERS = 8;
    private static final int MOST_DAYS = 3;
    /// Of [TimeExpression#relative].
    private static final String WEEKDAY = "weekday=";

    /// Of each person the number of the entity, and the words that the name begins and ends with.
    private final int[] people;
    /// Hashes of a number with what it counts, in ascending order.
    private final int[] numbers;
    /// A bit a day.
    private final byte weekdays;

    private Particulars(int[] people, int[] numbers, int weekdays) {
        this.people = people;
        this.numbers = numbers;
        this.weekdays = (byte) weekdays;
    }

    static Particulars of(AnnotatedDocument document, Spellings spellings) {
        int endOfLead = endOfLead(document);
        int[] people = people(document, endOfLead, spellings);
        int[] numbers = document.quantities().stream()
                .flatMapToInt(Particulars::numberOf)
                .distinct()
                .limit(MOST_NUMBERS)
                .sorted()
                .toArray();
        int weekdays = weekdays(document, endOfLead);
        boolean isEmpty = people.length == 0 && numbers.length == 0 && weekdays == 0;
        return isEmpty ? NONE : new Particulars(people, numbers, weekdays);
    }

    private static int endOfLead(AnnotatedDocument document) {
        return LEAD
                + document.document().blocks().stream()
                        .filter(block -> block.role().isRead())
                        .mapToInt(block -> block.span().start())
                        .findFirst()
                        .orElse(0);
    }

    private static int[] people(AnnotatedDocument document, int endOfLead, Spellings spellings) {
        Map<String, Mention> first = new LinkedHashMap<>();
        for (Mention mention : document.mentions()) {
            if (mention.span().start() >= endOfLead || first.size() == MOST_PEOPLE) break;
            boolean isPerson = mention.type() == EntityType.PERSON && !isAuthorOfPost(mention, document);
            if (isPerson) first.putIfAbsent(mention.entity(), mention);
        }
        int[] people = new int[first.size() * PERSON_SIZE];
        int at = 0;
        for (Mention mention : first.values()) {
            String name = mention.span().of(document.text());
            int blank = name.indexOf(' ');
            people[at++] = SketchMaker.numberOf(mention.entity(), EntityType.PERSON);
            people[at++] = word(name, 0, blank < 0 ? name.length() : blank, spellings);
            people[at++] = word(name, name.lastIndexOf(' ') + 1, name.length(), spellings);
        }
        return people;
    }

    /// Who writes a post is named in its head, and not what it is about.
    private static boolean isAuthorOfPost(Mention mention, AnnotatedDocument document) {
        String name = mention.span().of(document.text());
        return document.document().blocks().stream()
                .map(Block::post)
                .anyMatch(post ->
                        post != null && post.author() != null && post.author().contains(name));
    }

    private static int word(String name, int start, int end, Spellings spellings) {
        return spellings.word(spellings.placeOf(name, start, end)) & ~Sketch.CODE_MASK;
    }

    private static IntStream numberOf(Quantity quantity) {
        String counted = quantity.counts() == null ? quantity.unit() : quantity.counts();
        return counted.isEmpty() ? IntStream.empty() : IntStream.of(Numbers.of(quantity.value() + " " + counted));
    }

    /// Those named anywhere, and those of the days that the lead tells otherwise.
    private static int weekdays(AnnotatedDocument document, int endOfLead) {
        int days = 0;
        for (TimeExpression time : document.times()) {
            if (Integer.bitCount(days) == MOST_DAYS) break;
            boolean isDay = time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME;
            int day = isDay ? named(time) : 0;
            if (isDay && day == 0 && time.span().start() < endOfLead) day = ToldDays.weekday(time);
            if (day > 0) days |= 1 << day;
        }
        return days;
    }

    /// 1 for Monday; 0 where no day of the week is named.
    private static int named(TimeExpression time) {
        String path = time.relative();
        if (path == null || !path.startsWith(WEEKDAY)) return 0;
        return Math.max(0, Character.digit(path.charAt(WEEKDAY.length()), 8));
    }

    /// Reads a little, so that the rest is near when it is compared.
    ///
    /// @return any number
    int bringNear() {
        return (people.length > 0 ? people[0] : 0) ^ (numbers.length > 0 ? numbers[0] : 0);
    }

    /// How many numbers of the same things both tell.
    int sharedNumbers(Particulars other) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < numbers.length && j < other.numbers.length) {
            int a = numbers[i];
            int b = other.numbers[j];
            if (a == b) shared++;
            if (a <= b) i++;
            if (b <= a) j++;
        }
        return shared;
    }

    /// Whether both name days of the week, and none that the other names.
    boolean nameOtherWeekdays(Particulars other) {
        return weekdays != 0 && other.weekdays != 0 && (weekdays & other.weekdays) == 0;
    }

    /// Whether the report begins with somebody whom another does not name, neither as an entity nor by one end of the
    /// name among its first words.
    boolean areOfSomebodyMissingIn(Sketch other) {
        for (int i = 0; i < people.length; i += PERSON_SIZE) {
            if (Arrays.binarySearch(other.entities, people[i]) < 0 && !holds(other.words, people[i + 1], people[i + 2]))
                return true;
        }
        return false;
    }

    private static boolean holds(int[] words, int first, int last) {
        for (int packed : words) {
            int word = packed & ~Sketch.CODE_MASK;
            if (word == first || word == last) return true;
        }
        return false;
    }
}
