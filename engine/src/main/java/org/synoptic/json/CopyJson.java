package org.synoptic.json;

import java.util.List;
import org.synoptic.model.CopyLink;

/// The lines of `synoptic copies`.
public final class CopyJson {
    private CopyJson() {}

    /// A line, without an end of line.
    public static String write(CopyLink copy, Texts texts) {
        return FieldWriter.line(texts, out -> fields(out, copy));
    }

    static void fields(FieldWriter out, CopyLink copy) {
        Offsets a = out.texts().offsets(copy.a());
        Offsets b = out.texts().offsets(copy.b());
        out.texts("documents", List.of(copy.a(), copy.b()));
        out.text("relation", copy.relation().label());
        out.number("share", copy.share());
        out.objects("passages", copy.passages(), match -> {
            out.span("a", match.a(), a);
            out.span("b", match.b(), b);
        });
        if (copy.credits().isEmpty()) return;
        out.objects("credits", copy.credits(), credit -> {
            out.text("agency", credit.agency());
            out.passage(credit.words());
        });
    }
}
