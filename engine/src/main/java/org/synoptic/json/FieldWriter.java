package org.synoptic.json;

import java.io.OutputStream;
import java.io.StringWriter;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Interval;
import org.synoptic.model.PartialDate;
import org.synoptic.model.Passage;
import org.synoptic.model.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/// Writes fields in the order of the calls. Named methods write a field, the others a value of an array.
final class FieldWriter implements AutoCloseable {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();
    private static final char REPLACEMENT = '\uFFFD';

    private final JsonGenerator json;
    private final Texts texts;

    private FieldWriter(JsonGenerator json, Texts texts) {
        this.json = json;
        this.texts = texts;
    }

    /// One object on one line, without an end of line.
    static String line(Texts texts, Consumer<FieldWriter> fields) {
        StringWriter line = new StringWriter();
        try (FieldWriter out = new FieldWriter(FACTORY.createGenerator(ObjectWriteContext.empty(), line), texts)) {
            out.object(() -> fields.accept(out));
        }
        return line.toString();
    }

    /// One object on many lines. The stream stays open.
    static void lines(OutputStream stream, Texts texts, Layout layout, Consumer<FieldWriter> fields) {
        try (FieldWriter out = new FieldWriter(FACTORY.createGenerator(layout.context(), stream), texts)) {
            out.object(() -> fields.accept(out));
        }
    }

    Texts texts() {
        return texts;
    }

    void object(Runnable fields) {
        json.writeStartObject();
        fields.run();
        json.writeEndObject();
    }

    void object(String name, Runnable fields) {
        json.writeName(name);
        object(fields);
    }

    <T> void array(String name, Iterable<T> items, Consumer<T> value) {
        json.writeName(name);
        json.writeStartArray();
        items.forEach(value);
        json.writeEndArray();
    }

    /// An array of objects.
    <T> void objects(String name, Iterable<T> items, Consumer<T> fields) {
        array(name, items, item -> object(() -> fields.accept(item)));
    }

    void texts(String name, Iterable<String> values) {
        array(name, values, this::text);
    }

    void nothing(String name) {
        json.writeNullProperty(name);
    }

    /// The text or null.
    void text(String name, @Nullable String value) {
        if (value == null) nothing(name);
        else json.writeStringProperty(name, sound(value));
    }

    void text(String value) {
        json.writeString(sound(value));
    }

    void textIfAny(String name, @Nullable String value) {
        if (value != null) text(name, value);
    }

    void number(String name, int value) {
        json.writeNumberProperty(name, value);
    }

    /// Whole numbers without a decimal point.
    void number(String name, double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) json.writeNumberProperty(name, (long) value);
        else json.writeNumberProperty(name, value);
    }

    void truth(String name, boolean value) {
        json.writeBooleanProperty(name, value);
    }

    void date(String name, @Nullable PartialDate date) {
        text(name, date == null ? null : date.toString());
    }

    void interval(String name, @Nullable Interval interval) {
        if (interval == null) nothing(name);
        else object(name, () -> ends(interval));
    }

    /// `start` and `end` of an interval; an open end is left out.
    void ends(Interval interval) {
        if (interval.start() != null) date("start", interval.start());
        if (interval.end() != null) date("end", interval.end());
    }

    void bounds(Span span, Offsets offsets) {
        number("start", offsets.codePoints(span.start()));
        number("end", offsets.codePoints(span.end()));
    }

    void span(String name, @Nullable Span span, Offsets offsets) {
        if (span == null) nothing(name);
        else object(name, () -> bounds(span, offsets));
    }

    void passages(String name, Iterable<Passage> passages) {
        objects(name, passages, this::passage);
    }

    void passage(Passage passage) {
        text("document", passage.document());
        bounds(passage.span(), texts.offsets(passage.document()));
    }

    @Override
    public void close() {
        json.close();
    }

    /// The text, with the replacement character for every surrogate that has lost its partner: such a one cannot stand
    /// in UTF-8, and this keeps all offsets.
    private static String sound(String text) {
        int lone = loneSurrogate(text, 0);
        if (lone < 0) return text;
        StringBuilder mended = new StringBuilder(text);
        for (; lone >= 0; lone = loneSurrogate(text, lone + 1)) mended.setCharAt(lone, REPLACEMENT);
        return mended.toString();
    }

    private static int loneSurrogate(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i)) && !isPaired(text, i)) return i;
        }
        return -1;
    }

    private static boolean isPaired(String text, int index) {
        int first = Character.isHighSurrogate(text.charAt(index)) ? index : index - 1;
        return first >= 0
                && first + 1 < text.length()
                && Character.isSurrogatePair(text.charAt(first), text.charAt(first + 1));
    }
}
