package org.synoptic.json;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.Block;
import org.synoptic.model.Document;
import org.synoptic.model.Entity;
import org.synoptic.model.EventMention;
import org.synoptic.model.EventTime;
import org.synoptic.model.Mention;
import org.synoptic.model.Party;
import org.synoptic.model.Passage;
import org.synoptic.model.Publication;
import org.synoptic.model.Quantity;
import org.synoptic.model.Quote;
import org.synoptic.model.TimeExpression;

/// Writes the fields of one document, in the order of the contract.
final class DocumentFields {
    private static final int MAX_INITIALS = 4;

    private final FieldWriter out;
    private final Document document;
    private final Offsets offsets;

    private DocumentFields(FieldWriter out, Document document) {
        this.out = out;
        this.document = document;
        this.offsets = out.texts().offsets(document.id());
    }

    static void read(FieldWriter out, Document document) {
        new DocumentFields(out, document).readFields();
    }

    static void annotated(FieldWriter out, AnnotatedDocument annotated) {
        var fields = new DocumentFields(out, annotated.document());
        fields.readFields();
        fields.annotation(annotated.module());
        out.objects("mentions", mentions(annotated, true), fields::mention);
        out.objects("references", mentions(annotated, false), fields::mention);
        out.objects("entities", annotated.entities(), entity -> entity(out, entity));
        out.objects("times", annotated.times(), fields::time);
        out.objects("quotes", annotated.quotes(), fields::quote);
        out.objects("events", annotated.events(), fields::event);
        out.objects("quantities", annotated.quantities(), fields::quantity);
        if (!annotated.leftOut().isEmpty()) out.objects("leftOut", annotated.leftOut(), fields::event);
    }

    private void readFields() {
        out.text("id", document.id());
        out.object("source", () -> {
            out.text("uri", document.source().uri());
            out.text("outlet", document.source().outlet());
            out.text("byline", document.source().byline());
        });
        out.text("text", document.text());
        out.object("language", () -> {
            out.text("tag", document.language().tag());
            out.number("confidence", document.language().confidence());
            if (!document.language().also().isEmpty())
                out.texts("also", document.language().also());
        });
        out.span("title", document.title(), offsets);
        published(document.published());
        out.object("kind", () -> {
            out.text("value", document.kind().value().label());
            out.objects("evidence", document.kind().evidence(), span -> out.bounds(span, offsets));
        });
        out.objects("blocks", document.blocks(), this::block);
    }

    /// Evidence in a document that is not at hand is left out: nobody could look it up.
    private void published(@Nullable Publication published) {
        if (published == null) {
            out.nothing("published");
            return;
        }
        var known = published.evidence().stream()
                .filter(passage -> out.texts().holds(passage.document()))
                .toList();
        out.object("published", () -> {
            out.date("value", published.date());
            out.text("basis", published.basis().label());
            out.objects("evidence", known, this::passage);
        });
    }

    private void passage(Passage passage) {
        if (!passage.document().equals(document.id())) out.text("document", passage.document());
        out.bounds(passage.span(), out.texts().offsets(passage.document()));
    }

    private void block(Block block) {
        out.bounds(block.span(), offsets);
        out.text("role", block.role().label());
        if (block.repeats() != null) out.span("repeats", block.repeats(), offsets);
        var post = block.post();
        if (post != null) {
            out.text("author", post.author());
            out.text("handle", post.handle());
            out.date("date", post.date());
        }
    }

    private void annotation(@Nullable String module) {
        out.object("annotation", () -> {
            out.text("module", module);
            if (module == null) {
                out.text("note", "no language module for " + document.language().tag() + ": not annotated");
            }
        });
    }

    private static List<Mention> mentions(AnnotatedDocument annotated, boolean names) {
        return annotated.mentions().stream()
                .filter(mention -> names == isName(mention, annotated.document()))
                .toList();
    }

    /// Names, and initials of a state that stand before a noun as an adjective does: "U.S. troops".
    private static boolean isName(Mention mention, Document document) {
        String words = mention.span().of(document.text());
        boolean initials = mention.form() == Mention.Form.ADJECTIVE
                && words.equals(words.toUpperCase(Locale.ROOT))
                && words.length() <= MAX_INITIALS;
        return initials || mention.form() == Mention.Form.NAME;
    }

    private void mention(Mention mention) {
        out.bounds(mention.span(), offsets);
        out.text("type", mention.type().label());
        out.text("entity", mention.entity());
        out.text("form", Labels.of(mention.form()));
    }

    static void entity(FieldWriter out, Entity entity) {
        out.text("id", entity.id());
        out.text("type", entity.type().label());
        out.text("name", entity.name());
        out.text("code", entity.code());
        out.text("country", entity.country());
        out.text("role", entity.role());
        out.textIfAny("wikidata", entity.wikidata());
    }

    private void time(TimeExpression time) {
        out.bounds(time.span(), offsets);
        out.text("type", time.type().name());
        out.text("value", time.value());
        out.interval("interval", time.interval());
        out.textIfAny("relative", time.relative());
    }

    private void quote(Quote quote) {
        out.text("id", quote.id());
        out.bounds(quote.span(), offsets);
        out.truth("direct", quote.direct());
        out.truth("denied", quote.denied());
        out.text("speaker", quote.speaker());
        out.span("speakerSpan", quote.speakerSpan(), offsets);
        out.date("spoken", quote.spoken());
        if (quote.spokenSpan() != null) out.span("spokenSpan", quote.spokenSpan(), offsets);
        out.text("medium", quote.medium());
        out.text("rule", quote.rule());
    }

    private void event(EventMention event) {
        out.text("id", event.id());
        out.bounds(event.span(), offsets);
        out.span("trigger", event.trigger(), offsets);
        out.text("type", event.type().name());
        out.text("mode", event.mode());
        out.objects("actors", event.actors(), this::party);
        out.objects("targets", event.targets(), this::party);
        party("place", event.place());
        eventTime(event.time());
        out.text("status", event.status().label());
        party("attributedTo", event.attributedTo());
        out.objects("quantities", event.quantities(), this::quantity);
        out.text("rule", event.rule());
    }

    private void party(String name, @Nullable Party party) {
        if (party == null) out.nothing(name);
        else out.object(name, () -> party(party));
    }

    private void party(Party party) {
        out.text("entity", party.entity());
        out.bounds(party.span(), offsets);
    }

    private void eventTime(@Nullable EventTime time) {
        if (time == null) {
            out.nothing("time");
            return;
        }
        out.object("time", () -> {
            if (time.days() != null) out.ends(time.days());
            out.span("span", time.span(), offsets);
            out.text("relation", Labels.of(time.relation()));
            if (time.duration() != null) out.span("durationSpan", time.duration(), offsets);
        });
    }

    private void quantity(Quantity quantity) {
        out.bounds(quantity.span(), offsets);
        out.number("value", quantity.value());
        out.text("unit", quantity.unit());
        out.text("bound", quantity.bound().label());
        out.text("counts", quantity.counts());
        if (quantity.isFate()) out.truth("fate", true);
    }
}
