package org.synoptic.json;

import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Comparison;
import org.synoptic.model.Dossier.ComparedStory;
import org.synoptic.model.Event;
import org.synoptic.model.Story;

/// The lines of `synoptic stories` and `synoptic compare`, and the stories of a dossier.
public final class StoryJson {
    private StoryJson() {}

    /// A line for a document and its story, without an end of line.
    ///
    /// @param reason why it stands there; null where it is alone or nobody asked
    public static String membership(String document, String story, @Nullable String reason) {
        return FieldWriter.line(Texts.of(List.of()), out -> {
            out.text("id", document);
            out.text("story", story);
            if (reason != null) out.text("reason", reason);
        });
    }

    /// A line for what became of a story in a stream, without an end of line.
    ///
    /// @param other the story that it is merged into or split from; null where it ended
    public static String change(String story, String change, @Nullable String other) {
        return FieldWriter.line(Texts.of(List.of()), out -> {
            out.text("story", story);
            out.text("change", change);
            out.text("other", other);
        });
    }

    /// A line with a story as it stands in a dossier, without an end of line.
    public static String write(ComparedStory story, Texts texts) {
        return FieldWriter.line(texts, out -> fields(out, story));
    }

    static void fields(FieldWriter out, ComparedStory compared) {
        Story story = compared.story();
        Comparison comparison = compared.comparison();
        out.text("id", story.id());
        out.text("headline", comparison.headline());
        out.texts("documents", story.documents());
        out.texts("languages", languages(story, out.texts()));
        out.date("start", story.days() == null ? null : story.days().start());
        out.date("end", story.days() == null ? null : story.days().end());
        out.object("joins", () -> new TreeMap<>(story.joins()).forEach(out::text));
        out.objects("summary", comparison.summary(), sentence -> {
            out.text("text", sentence.text());
            out.passages("evidence", sentence.evidence());
        });
        out.objects("events", comparison.events(), event -> event(out, event));
        out.objects("quotes", comparison.quotes(), utterance -> utterance(out, utterance));
        sides(out, comparison);
        out.texts("timeline", comparison.timeline().stream().map(Event::id).toList());
        out.objects("relations", comparison.relations(), relation -> relation(out, relation));
    }

    private static List<String> languages(Story story, Texts texts) {
        var tags = new TreeSet<String>();
        story.documents().forEach(id -> tags.add(texts.document(id).language().tag()));
        return List.copyOf(tags);
    }

    private static void event(FieldWriter out, Event event) {
        out.text("id", event.id());
        out.text("type", event.type().name());
        out.text("mode", event.mode());
        out.texts("actors", event.actors());
        out.texts("targets", event.targets());
        out.text("place", event.place());
        out.interval("time", event.time());
        out.text("status", event.status().label());
        out.objects("mentions", event.mentions(), mention -> {
            out.text("document", mention.document());
            out.text("id", mention.id());
            out.bounds(mention.span(), out.texts().offsets(mention.document()));
        });
        out.texts("documents", event.documents());
        out.number("independentDocuments", event.independentDocuments());
        if (event.partOf() != null) out.text("partOf", event.partOf());
        if (event.alsoIn().isEmpty()) return;
        out.objects("alsoIn", event.alsoIn(), other -> {
            out.text("story", other.story());
            out.text("event", other.event());
        });
    }

    private static void utterance(FieldWriter out, Comparison.Utterance utterance) {
        out.text("id", utterance.id());
        out.text("speaker", utterance.speaker());
        out.truth("direct", utterance.direct());
        out.objects("versions", utterance.versions(), version -> {
            out.text("document", version.document());
            out.text("id", version.quote());
            out.bounds(version.span(), out.texts().offsets(version.document()));
            out.text("language", version.language());
        });
    }

    private static void sides(FieldWriter out, Comparison comparison) {
        out.objects("agreements", comparison.agreements(), agreement -> {
            out.text("event", agreement.event());
            out.text("slot", agreement.slot());
            out.text("value", agreement.value());
            out.texts("documents", agreement.documents());
            out.passages("evidence", agreement.evidence());
        });
        out.objects("differences", comparison.differences(), difference -> {
            out.text("event", difference.event());
            out.text("slot", difference.slot());
            if (difference.about() != null) out.text("about", difference.about());
            out.objects("accounts", difference.accounts(), account -> {
                out.text("value", account.value());
                out.texts("documents", account.documents());
                out.passages("evidence", account.evidence());
            });
        });
        if (!comparison.developments().isEmpty()) developments(out, comparison.developments());
        out.objects("silences", comparison.silences(), silence -> {
            out.text("event", silence.event());
            out.texts("documents", silence.documents());
        });
    }

    private static void developments(FieldWriter out, List<Comparison.Development> developments) {
        out.objects("developments", developments, development -> {
            out.text("event", development.event());
            out.text("slot", development.slot());
            out.objects("steps", development.steps(), step -> {
                out.text("day", step.day().toString());
                out.text("value", step.value());
                out.texts("documents", step.documents());
                out.passages("evidence", step.evidence());
            });
        });
    }

    private static void relation(FieldWriter out, Comparison.Relation relation) {
        out.text("a", relation.a());
        out.text("b", relation.b());
        out.texts("events", relation.events());
        out.number("cooperation", relation.cooperation());
        out.number("conflict", relation.conflict());
    }
}
