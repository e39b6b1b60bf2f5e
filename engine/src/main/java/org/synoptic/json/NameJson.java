package org.synoptic.json;

import java.util.List;

/// The lines of `synoptic names`.
public final class NameJson {
    private NameJson() {}

    /// A line, without an end of line.
    ///
    /// @param name in its canonical Latin form
    public static String write(String id, String name) {
        return FieldWriter.line(Texts.of(List.of()), out -> {
            out.text("id", id);
            out.text("name", name);
        });
    }
}
