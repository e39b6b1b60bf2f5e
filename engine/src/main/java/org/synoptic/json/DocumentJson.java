package org.synoptic.json;

import java.util.List;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.Document;

/// The lines of `synoptic read` and `synoptic annotate`. What they hold can be read back with [InputLine#parse].
public final class DocumentJson {
    private DocumentJson() {}

    /// A line of `read`, without an end of line.
    public static String write(Document document) {
        return FieldWriter.line(Texts.of(List.of(document)), out -> DocumentFields.read(out, document));
    }

    /// A line of `annotate`, without an end of line.
    public static String write(AnnotatedDocument document) {
        return FieldWriter.line(Texts.ofAnnotated(List.of(document)), out -> DocumentFields.annotated(out, document));
    }
}
