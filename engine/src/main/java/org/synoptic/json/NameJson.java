package org.synoptic.json;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Entity;

/// The lines of `synoptic names`.
public final class NameJson {
    private NameJson() {}

    /// A name that is asked for.
    ///
    /// @param language primary BCP 47 tag, if it is known
    public record Line(String id, String text, @Nullable String language) {}

    /// Reads a line: a name by itself, whose id is then the number of the line, or an object with `text`, `id` and
    /// `lang`.
    ///
    /// @throws MalformedJsonException when it begins as an object and is none, or has no text
    public static Line read(String line, int number) throws MalformedJsonException {
        if (!line.stripLeading().startsWith("{")) return new Line(String.valueOf(number), line.strip(), null);
        try {
            return object(Fields.parse(line), number);
        } catch (IllegalArgumentException e) {
            throw new MalformedJsonException(String.valueOf(e.getMessage()), e);
        }
    }

    private static Line object(Fields fields, int number) throws MalformedJsonException {
        String text = fields.scalar("text");
        if (text == null) throw new MalformedJsonException("the object has no \"text\"");
        String id = fields.scalar("id");
        String tag = fields.scalar("lang");
        String primary = tag == null ? null : tag.split("-", 2)[0].toLowerCase(Locale.ROOT);
        return new Line(id == null ? String.valueOf(number) : id, text, primary);
    }

    /// A line, without an end of line.
    ///
    /// @param name in its canonical Latin form
    /// @param listed what a list of the user's knows of it
    public static String write(String id, String name, Optional<Entity> listed) {
        return FieldWriter.line(Texts.of(List.of()), out -> {
            out.text("id", id);
            out.text("name", name);
            listed.ifPresent(entity -> {
                out.text("entity", entity.id());
                out.text("type", entity.type().label());
                out.textIfAny("code", entity.code());
                out.textIfAny("wikidata", entity.wikidata());
            });
        });
    }
}
