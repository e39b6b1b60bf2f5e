package org.synoptic.json;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// The documents of one JSON value: those of a dossier, of an array, or the one that the value is.
public final class InputItems {
    private InputItems() {}

    /// @return a JSON object each, in order, to be read with [InputLine#parse]
    /// @throws MalformedJsonException when it is neither an object nor an array
    public static List<String> of(String json) throws MalformedJsonException {
        JsonNode root = Fields.tree(json);
        JsonNode documents = root.isObject() && root.path("documents").isArray() ? root.path("documents") : root;
        if (documents.isObject()) return List.of(json);
        if (!documents.isArray()) throw new MalformedJsonException("not a JSON object or array");
        List<String> items = new ArrayList<>();
        for (JsonNode item : documents) items.add(item.toString());
        return items;
    }
}
