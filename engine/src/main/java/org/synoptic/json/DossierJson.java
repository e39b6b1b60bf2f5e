package org.synoptic.json;

import java.io.OutputStream;
import org.synoptic.model.Dossier;
import org.synoptic.model.DossierEntity;

/// The file `dossier.json`.
public final class DossierJson {
    public static final String FORMAT = "synoptic-dossier/1";

    private static final int LINE_AN_ITEM = 2;
    private static final int LINE_AN_ITEM_OF_A_STORY = 4;

    private DossierJson() {}

    /// Writes the dossier as UTF-8: a line a document, copy, entity, and part of a story. The stream stays open.
    public static void write(Dossier dossier, OutputStream stream) {
        Texts texts = Texts.ofAnnotated(dossier.documents());
        Layout layout = new Layout();
        FieldWriter.lines(stream, texts, layout, out -> fields(out, dossier, layout));
    }

    private static void fields(FieldWriter out, Dossier dossier, Layout layout) {
        layout.linesDownTo(LINE_AN_ITEM);
        out.text("format", FORMAT);
        out.object("run", () -> {
            out.text("version", dossier.version());
            out.object("settings", () -> dossier.settings().forEach(out::text));
        });
        out.objects("documents", dossier.documents(), document -> DocumentFields.annotated(out, document));
        out.objects("copies", dossier.copies(), copy -> CopyJson.fields(out, copy));
        out.objects("entities", dossier.entities(), entity -> entity(out, entity));
        layout.linesDownTo(LINE_AN_ITEM_OF_A_STORY);
        out.objects("stories", dossier.stories(), story -> StoryJson.fields(out, story));
    }

    private static void entity(FieldWriter out, DossierEntity found) {
        out.text("id", found.entity().id());
        out.text("type", found.entity().type().label());
        out.text("name", found.entity().name());
        out.object("names", () -> found.names().forEach(out::texts));
        out.text("code", found.entity().code());
        out.text("country", found.entity().country());
        out.text("role", found.entity().role());
        out.textIfAny("wikidata", found.entity().wikidata());
        out.passages("mentions", found.mentions());
    }
}
