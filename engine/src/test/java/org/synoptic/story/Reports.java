package org.synoptic.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
import org.synoptic.model.Source;
import org.synoptic.model.Span;
import org.synoptic.model.Status;
import org.synoptic.model.TimeExpression;

/// Builds annotated reports by hand: what is named must stand in the text.
final class Reports {
    private final String id;
    private final String language;
    private final String text;
    private @Nullable Publication published;
    private int headline;
    private @Nullable String author;
    private final Map<String, Entity> entities = new TreeMap<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<TimeExpression> times = new ArrayList<>();
    private final List<EventMention> events = new ArrayList<>();
    private final List<Quantity> quantities = new ArrayList<>();

    private Reports(String id, String language, String text) {
        this.id = id;
        this.language = language;
        this.text = text;
    }

    static Reports report(String id, String language, String text) {
        return new Reports(id, language, text);
    }

    Reports on(String day) {
        PartialDate date = PartialDate.parse(day);
        if (date == null) throw new IllegalArgumentException(day);
        published = new Publication(date, Publication.Basis.METADATA, List.of());
        return this;
    }

    /// Says that the text begins with these words as its headline.
    Reports headed(String words) {
        headline = span(words).end();
        return this;
    }

    /// @param entity `person:…` or `country:XYZ`; a person may be followed by `@XYZ`, the state it belongs to
    Reports naming(String words, String entity) {
        String entityId = entity.split("@")[0];
        EntityType type = EntityType.valueOf(entityId.split(":")[0].toUpperCase(java.util.Locale.ROOT));
        String country = type == EntityType.COUNTRY ? entityId.split(":")[1] : null;
        if (entity.contains("@")) country = entity.split("@")[1];
        entities.put(
                entityId,
                new Entity(entityId, type, words, type == EntityType.COUNTRY ? country : null, country, null));
        mentions.add(new Mention(span(words), type, entityId, Mention.Form.NAME));
        return this;
    }

    Reports time(String words, @Nullable Interval interval, @Nullable String relative) {
        times.add(new TimeExpression(span(words), TimeExpression.Type.DATE, "X", interval, relative));
        return this;
    }

    /// A time of which only the TIMEX3 value is known.
    Reports value(String words, String value) {
        times.add(new TimeExpression(span(words), TimeExpression.Type.DATE, value, null, null));
        return this;
    }

    /// Says that all of it is a post of somebody.
    Reports postedBy(String name) {
        author = name;
        return this;
    }

    /// @param words a number and what it counts: "23 crates"
    Reports counting(String words) {
        String[] parts = words.split(" ");
        quantities.add(new Quantity(span(words), Double.parseDouble(parts[0]), parts[1], Quantity.Bound.EXACT));
        return this;
    }

    Reports event(
            EventType type,
            @Nullable String mode,
            String clause,
            String actor,
            String target,
            @Nullable EventTime time) {
        events.add(new EventMention(
                "e" + (events.size() + 1),
                span(clause),
                span(clause),
                type,
                mode,
                List.of(new Party(actor, span(clause))),
                List.of(new Party(target, span(clause))),
                null,
                time,
                Status.OCCURRED,
                null,
                List.of(),
                "test"));
        return this;
    }

    Span span(String words) {
        int start = text.indexOf(words);
        if (start < 0) throw new IllegalArgumentException("not in the text: " + words);
        return new Span(start, start + words.length());
    }

    AnnotatedDocument build() {
        List<Block> blocks = new ArrayList<>();
        if (headline > 0) blocks.add(Block.of(new Span(0, headline), Block.Role.TITLE));
        Span rest = new Span(headline, text.length());
        if (author != null) blocks.add(Block.post(rest, new Block.PostInfo(author, null, null)));
        else if (headline < text.length()) blocks.add(Block.of(rest, Block.Role.BODY));
        Document document = new Document(
                id,
                new Source(id + ".txt", null, null),
                text,
                new Language(language, 1),
                null,
                published,
                Kind.REPORT,
                blocks);
        String module = entities.isEmpty() ? null : "by hand";
        return new AnnotatedDocument(
                document, module, mentions, List.copyOf(entities.values()), times, List.of(), events, quantities);
    }
}
