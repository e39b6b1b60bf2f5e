package org.synoptic.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The text of an article that the JSON-LD of a page holds.
///
/// @see <a href="https://schema.org/articleBody">schema.org articleBody</a>
public final class ArticleBodyJson {
    private static final int MOST_NODES = 10_000;

    private ArticleBodyJson() {}

    /// The longest `articleBody` in the scripts; null where none holds one. Scripts that are no JSON are passed over.
    public static @Nullable String of(List<String> scripts) {
        String longest = null;
        for (String script : scripts) {
            if (!script.contains("\"articleBody\"")) continue;
            String found = longest(script);
            if (found != null && (longest == null || found.length() > longest.length())) longest = found;
        }
        return longest;
    }

    private static @Nullable String longest(String script) {
        try {
            return longest(Fields.tree(script));
        } catch (MalformedJsonException e) {
            return null;
        }
    }

    private static @Nullable String longest(JsonNode root) {
        String longest = null;
        Deque<JsonNode> waiting = new ArrayDeque<>(List.of(root));
        for (int seen = 0; !waiting.isEmpty() && seen < MOST_NODES; seen++) {
            JsonNode node = waiting.poll();
            JsonNode body = node.path("articleBody");
            if (body.isString() && (longest == null || body.stringValue().length() > longest.length())) {
                longest = body.stringValue();
            }
            for (JsonNode child : node) if (child.isContainer()) waiting.add(child);
        }
        return longest;
    }
}
