package org.synoptic.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.Block;
import org.synoptic.model.Block.Role;
import org.synoptic.model.Document;
import org.synoptic.model.Entity;
import org.synoptic.model.EntityType;
import org.synoptic.model.EventMention;
import org.synoptic.model.EventTime;
import org.synoptic.model.EventType;
import org.synoptic.model.Kind;
import org.synoptic.model.Language;
import org.synoptic.model.Mention;
import org.synoptic.model.Party;
import org.synoptic.model.Passage;
import org.synoptic.model.Publication;
import org.synoptic.model.Quantity;
import org.synoptic.model.Quote;
import org.synoptic.model.Source;
import org.synoptic.model.Status;
import org.synoptic.model.TimeExpression;

/// Reads a line of JSON back into a document.
final class DocumentParser {
    private final Fields line;
    private final Document document;

    private DocumentParser(Fields line) {
        this.line = line;
        this.document = document(line);
    }

    static InputLine parse(String text) throws MalformedJsonException {
        Fields line = Fields.parse(text);
        try {
            if (!line.has("text") || !line.has("language") || !line.has("blocks")) return report(line);
            var parser = new DocumentParser(line.over(line.text("text")));
            return line.has("mentions")
                    ? new InputLine.Annotated(parser.annotated())
                    : new InputLine.Read(parser.document);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new MalformedJsonException(String.valueOf(e.getMessage()), e);
        }
    }

    private static InputLine report(Fields line) {
        var report = new InputLine.Report(
                line.scalar("id"),
                line.scalar("text"),
                line.scalar("html"),
                line.scalar("url"),
                line.scalar("title"),
                line.scalar("date"),
                line.scalar("outlet"),
                line.scalar("lang"));
        if (report.text() == null && report.html() == null) {
            throw new IllegalArgumentException("the object has neither \"text\" nor \"html\"");
        }
        return report;
    }

    private static Document document(Fields line) {
        String id = line.text("id");
        Fields source = line.object("source");
        Fields language = line.object("language");
        Fields kind = line.object("kind");
        return new Document(
                id,
                new Source(source.text("uri"), source.textOrNull("outlet"), source.textOrNull("byline")),
                line.text("text"),
                new Language(language.text("tag"), language.number("confidence"), language.texts("also")),
                line.spanOrNull("title"),
                published(id, line.objectOrNull("published")),
                new Kind(kind.label("value", Kind.Value.class), kind.spans("evidence")),
                line.objects("blocks", DocumentParser::block));
    }

    private static @Nullable Publication published(String id, @Nullable Fields published) {
        if (published == null) return null;
        List<Passage> evidence = published.list("evidence").stream()
                .filter(passage -> !passage.has("document"))
                .map(passage -> new Passage(id, passage.span()))
                .toList();
        return new Publication(published.date("value"), published.label("basis", Publication.Basis.class), evidence);
    }

    private static Block block(Fields block) {
        Role role = block.label("role", Role.class);
        boolean isSigned = block.has("author") || block.has("handle") || block.has("date");
        Supplier<Block.PostInfo> post = () ->
                new Block.PostInfo(block.textOrNull("author"), block.textOrNull("handle"), block.dateOrNull("date"));
        return new Block(block.span(), role, block.spanOrNull("repeats"), isSigned ? post.get() : null);
    }

    private AnnotatedDocument annotated() {
        Fields annotation = line.objectOrNull("annotation");
        return new AnnotatedDocument(
                document,
                annotation == null ? null : annotation.textOrNull("module"),
                mentions(),
                line.objects("entities", DocumentParser::entity),
                line.objects("times", DocumentParser::time),
                line.objects("quotes", DocumentParser::quote),
                line.objects("events", DocumentParser::event),
                line.objects("quantities", DocumentParser::quantity),
                line.has("leftOut") ? line.objects("leftOut", DocumentParser::event) : List.of());
    }

    /// Names and what refers to them without naming, in order of the text.
    private List<Mention> mentions() {
        List<Mention> mentions = new ArrayList<>(line.objects("mentions", DocumentParser::mention));
        if (line.has("references")) mentions.addAll(line.objects("references", DocumentParser::mention));
        mentions.sort(Comparator.comparing(Mention::span).thenComparing(Mention::form));
        return mentions;
    }

    private static Mention mention(Fields mention) {
        return new Mention(
                mention.span(),
                mention.label("type", EntityType.class),
                mention.text("entity"),
                mention.has("form") ? mention.label("form", Mention.Form.class) : Mention.Form.NAME);
    }

    private static Entity entity(Fields entity) {
        return new Entity(
                entity.text("id"),
                entity.label("type", EntityType.class),
                entity.text("name"),
                entity.textOrNull("code"),
                entity.textOrNull("country"),
                entity.textOrNull("role"),
                entity.textOrNull("wikidata"));
    }

    private static TimeExpression time(Fields time) {
        return new TimeExpression(
                time.span(),
                time.label("type", TimeExpression.Type.class),
                time.text("value"),
                time.intervalOrNull("interval"),
                time.textOrNull("relative"));
    }

    private static Quote quote(Fields quote) {
        return new Quote(
                quote.text("id"),
                quote.span(),
                quote.truth("direct"),
                quote.truthOr("denied", false),
                quote.textOrNull("speaker"),
                quote.spanOrNull("speakerSpan"),
                quote.dateOrNull("spoken"),
                quote.has("spokenSpan") ? quote.spanOrNull("spokenSpan") : null,
                quote.textOrNull("medium"),
                quote.textOr("rule", ""));
    }

    private static EventMention event(Fields event) {
        return new EventMention(
                event.text("id"),
                event.span(),
                event.object("trigger").span(),
                event.label("type", EventType.class),
                event.textOrNull("mode"),
                event.objects("actors", DocumentParser::party),
                event.objects("targets", DocumentParser::party),
                partyOrNull(event.objectOrNull("place")),
                eventTime(event.objectOrNull("time")),
                event.label("status", Status.class),
                partyOrNull(event.objectOrNull("attributedTo")),
                event.objects("quantities", DocumentParser::quantity),
                event.textOr("rule", ""));
    }

    private static Party party(Fields party) {
        return new Party(party.text("entity"), party.span());
    }

    private static @Nullable Party partyOrNull(@Nullable Fields party) {
        return party == null ? null : party(party);
    }

    private static @Nullable EventTime eventTime(@Nullable Fields time) {
        if (time == null) return null;
        return new EventTime(
                time.days(),
                time.object("span").span(),
                time.has("relation") ? time.label("relation", EventTime.Relation.class) : EventTime.Relation.ON,
                time.spanOrNull("durationSpan"));
    }

    private static Quantity quantity(Fields quantity) {
        return new Quantity(
                quantity.span(),
                quantity.number("value"),
                quantity.text("unit"),
                quantity.label("bound", Quantity.Bound.class),
                quantity.textOrNull("counts"),
                quantity.has("fate") && quantity.truth("fate"));
    }
}
