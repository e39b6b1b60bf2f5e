package org.synoptic.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.Block;
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

/// Documents whose every field has some value, drawn from a seed.
final class RandomDocuments {
    private static final String[] WORDS = {
        "Treaty", "überreicht", "Москва", "北京", "😀", "𝒳", "\"", "\\", "/", "\t", "\n"
    };

    private final Random random;
    private String text = "";

    RandomDocuments(long seed) {
        random = new Random(seed);
    }

    AnnotatedDocument next() {
        text = words(1 + random.nextInt(40));
        Document document = new Document(
                "sha256:" + Long.toHexString(random.nextLong()),
                new Source(words(2), maybe(() -> words(1)), maybe(() -> words(2))),
                text,
                new Language("de", random.nextDouble(), some(() -> words(1))),
                maybe(this::span),
                maybe(() -> new Publication(date(), any(Publication.Basis.values()), List.of())),
                new Kind(any(Kind.Value.values()), some(this::span)),
                blocks());
        return new AnnotatedDocument(
                document,
                maybe(() -> words(1)),
                mentions(),
                some(() -> new Entity(
                        words(1), any(EntityType.values()), words(2), maybe(() -> "FRA"), null, maybe(() -> words(1)))),
                some(this::time),
                some(this::quote),
                some(this::event),
                List.of(),
                some(this::event));
    }

    private TimeExpression time() {
        return new TimeExpression(
                span(), any(TimeExpression.Type.values()), words(1), maybe(this::interval), maybe(() -> words(1)));
    }

    private Quote quote() {
        return new Quote(
                words(1),
                span(),
                random.nextBoolean(),
                random.nextBoolean(),
                maybe(() -> words(1)),
                maybe(this::span),
                maybe(this::date),
                maybe(this::span),
                maybe(() -> words(1)),
                words(1));
    }

    /// In order of the text, as the program finds them.
    private List<Mention> mentions() {
        return some(() -> new Mention(span(), any(EntityType.values()), words(1), any(Mention.Form.values()))).stream()
                .sorted(Comparator.comparing(Mention::span).thenComparing(Mention::form))
                .toList();
    }

    private EventMention event() {
        return new EventMention(
                words(1),
                span(),
                span(),
                any(EventType.values()),
                maybe(() -> "visit"),
                some(this::party),
                some(this::party),
                maybe(this::party),
                maybe(() -> new EventTime(
                        maybe(this::interval), span(), any(EventTime.Relation.values()), maybe(this::span))),
                any(Status.values()),
                maybe(this::party),
                some(() -> new Quantity(span(), random.nextInt(9) / 2.0, words(1), any(Quantity.Bound.values()))),
                words(1));
    }

    private Party party() {
        return new Party(words(1), span());
    }

    private Interval interval() {
        return random.nextBoolean() ? Interval.on(date()) : new Interval(maybe(this::date), date());
    }

    private PartialDate date() {
        int month = random.nextInt(13);
        return new PartialDate(1990 + random.nextInt(40), month, month == 0 ? 0 : random.nextInt(29));
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        int points = text.codePointCount(0, text.length());
        for (int at = random.nextInt(3); at + 4 < points; at += 4) blocks.add(block(between(at, at + 3)));
        return blocks;
    }

    private Block block(Span span) {
        return switch (any(Block.Role.values())) {
            case REPEAT -> Block.repeat(span, span());
            case POST -> Block.post(span, new Block.PostInfo(maybe(() -> words(2)), words(1), maybe(this::date)));
            case Block.Role other -> Block.of(span, other);
        };
    }

    private Span span() {
        int points = text.codePointCount(0, text.length());
        int start = random.nextInt(points + 1);
        return between(start, start + random.nextInt(points + 1 - start));
    }

    private Span between(int start, int end) {
        return new Span(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }

    private String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) words.append(any(WORDS)).append(' ');
        return words.toString().strip() + "x";
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> List<T> some(Supplier<T> value) {
        return random.ints(random.nextInt(4)).mapToObj(ignored -> value.get()).toList();
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return random.nextBoolean() ? value.get() : null;
    }
}
