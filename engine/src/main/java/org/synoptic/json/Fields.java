package org.synoptic.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Interval;
import org.synoptic.model.PartialDate;
import org.synoptic.model.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The fields of one JSON object, and its place for messages. A field that is null counts as absent; what is not as
/// expected throws an IllegalArgumentException that begins with the place of the field.
final class Fields {
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .maxNestingDepth(100)
                            .build())
                    .build())
            .build();

    private final JsonNode node;
    private final Offsets offsets;
    private final String place;

    private Fields(JsonNode node, Offsets offsets, String place) {
        this.node = node;
        this.offsets = offsets;
        this.place = place;
    }

    static Fields parse(String line) throws MalformedJsonException {
        JsonNode root = tree(line);
        if (!root.isObject()) throw new MalformedJsonException("not a JSON object");
        return new Fields(root, Offsets.of(""), "");
    }

    static JsonNode tree(String json) throws MalformedJsonException {
        try {
            return MAPPER.readTree(json);
        } catch (JacksonException e) {
            throw new MalformedJsonException("no valid JSON: " + e.getOriginalMessage(), e);
        }
    }

    /// The same fields, with spans that point into `text`.
    Fields over(String text) {
        return new Fields(node, Offsets.of(text), place);
    }

    boolean has(String name) {
        return node.hasNonNull(name);
    }

    String text(String name) {
        String value = textOrNull(name);
        if (value == null) throw wrong(name, "is missing");
        return value;
    }

    String textOr(String name, String otherwise) {
        String value = textOrNull(name);
        return value == null ? otherwise : value;
    }

    @Nullable
    String textOrNull(String name) {
        if (!has(name)) return null;
        JsonNode value = node.path(name);
        if (!value.isString()) throw wrong(name, "is no string");
        return value.stringValue();
    }

    /// A string, number or truth value as text.
    @Nullable
    String scalar(String name) {
        if (!has(name)) return null;
        JsonNode value = node.path(name);
        if (!value.isValueNode()) throw wrong(name, "is no string");
        return value.asString();
    }

    double number(String name) {
        JsonNode value = node.path(name);
        if (!value.isNumber()) throw wrong(name, "is no number");
        return value.doubleValue();
    }

    private int offset(String name) {
        JsonNode value = node.path(name);
        if (!value.isIntegralNumber() || !value.canConvertToInt()) throw wrong(name, "is no offset");
        return value.intValue();
    }

    boolean truth(String name) {
        JsonNode value = node.path(name);
        if (!value.isBoolean()) throw wrong(name, "is neither true nor false");
        return value.booleanValue();
    }

    boolean truthOr(String name, boolean otherwise) {
        return node.has(name) ? truth(name) : otherwise;
    }

    <E extends Enum<E>> E label(String name, Class<E> type) {
        String label = text(name);
        try {
            return Labels.constant(type, label);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(where(name) + " is unknown: " + label, e);
        }
    }

    PartialDate date(String name) {
        PartialDate date = dateOrNull(name);
        if (date == null) throw wrong(name, "is missing");
        return date;
    }

    @Nullable
    PartialDate dateOrNull(String name) {
        String value = textOrNull(name);
        if (value == null) return null;
        PartialDate date = PartialDate.parse(value);
        if (date == null) throw wrong(name, "is no date: " + value);
        return date;
    }

    /// The interval whose ends stand in this object; null when neither does.
    @Nullable
    Interval days() {
        PartialDate start = dateOrNull("start");
        PartialDate end = dateOrNull("end");
        return start == null && end == null ? null : new Interval(start, end);
    }

    @Nullable
    Interval intervalOrNull(String name) {
        Fields interval = objectOrNull(name);
        return interval == null ? null : interval.days();
    }

    /// The span whose bounds stand in this object.
    Span span() {
        int start = offset("start");
        int end = offset("end");
        try {
            return offsets.span(start, end);
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new IllegalArgumentException("\"" + place + "\": " + e.getMessage(), e);
        }
    }

    @Nullable
    Span spanOrNull(String name) {
        Fields span = objectOrNull(name);
        return span == null ? null : span.span();
    }

    List<Span> spans(String name) {
        return objects(name, Fields::span);
    }

    Fields object(String name) {
        Fields object = objectOrNull(name);
        if (object == null) throw wrong(name, "is missing");
        return object;
    }

    @Nullable
    Fields objectOrNull(String name) {
        if (!has(name)) return null;
        JsonNode value = node.path(name);
        if (!value.isObject()) throw wrong(name, "is no object");
        return new Fields(value, offsets, place(name));
    }

    /// The objects of an array; none when it is absent.
    List<Fields> list(String name) {
        if (!has(name)) return List.of();
        JsonNode array = node.path(name);
        if (!array.isArray()) throw wrong(name, "is no array");
        List<Fields> items = new ArrayList<>(array.size());
        for (JsonNode item : array) {
            String itemPlace = place(name) + "[" + items.size() + "]";
            if (!item.isObject()) throw new IllegalArgumentException("\"" + itemPlace + "\" is no object");
            items.add(new Fields(item, offsets, itemPlace));
        }
        return items;
    }

    /// The texts of an array; none when it is absent.
    List<String> texts(String name) {
        if (!has(name)) return List.of();
        JsonNode array = node.path(name);
        if (!array.isArray()) throw wrong(name, "is no array");
        List<String> items = new ArrayList<>(array.size());
        for (JsonNode item : array) {
            if (!item.isString()) throw wrong(name, "holds what is no text");
            items.add(item.asString());
        }
        return items;
    }

    <T> List<T> objects(String name, Function<Fields, T> reader) {
        return list(name).stream().map(reader).toList();
    }

    private IllegalArgumentException wrong(String name, String reason) {
        return new IllegalArgumentException(where(name) + " " + reason);
    }

    private String where(String name) {
        return "\"" + place(name) + "\"";
    }

    private String place(String name) {
        return place.isEmpty() ? name : place + "." + name;
    }
}
