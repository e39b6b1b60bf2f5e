package org.synoptic.json;

import org.jspecify.annotations.Nullable;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.Document;

/// A line of JSON Lines that was given as input.
public sealed interface InputLine {
    /// A report as somebody else keeps it; `text` or `html` is there, or both.
    ///
    /// @param id numbers are taken as text
    record Report(
            @Nullable String id,
            @Nullable String text,
            @Nullable String html,
            @Nullable String url,
            @Nullable String title,
            @Nullable String date,
            @Nullable String outlet,
            @Nullable String lang)
            implements InputLine {}

    /// A line that `synoptic read` wrote.
    record Read(Document document) implements InputLine {}

    /// A line that `synoptic annotate` wrote.
    record Annotated(AnnotatedDocument document) implements InputLine {}

    /// Reads a line. What has `text`, `language` and `blocks` is our own; evidence in other documents is not carried
    /// over.
    ///
    /// @throws MalformedJsonException when it is no JSON object, is cut off, lacks a field, or has spans outside its
    /// text
    static InputLine parse(String line) throws MalformedJsonException {
        return DocumentParser.parse(line);
    }
}
