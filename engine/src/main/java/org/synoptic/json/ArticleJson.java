package org.synoptic.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What the JSON-LD of a page says of its article.
///
/// @param type the type of schema.org: `NewsArticle`
/// @param published as written, mostly ISO 8601
/// @param author names, parted by commas
/// @see <a href="https://schema.org/Article">schema.org Article</a>
public record ArticleJson(
        @Nullable String type,
        @Nullable String headline,
        @Nullable String published,
        @Nullable String author,
        @Nullable String outlet) {
    private static final ArticleJson NONE = new ArticleJson(null, null, null, null, null);
    private static final Set<String> TYPES = Set.of(
            "Article",
            "NewsArticle",
            "AnalysisNewsArticle",
            "AskPublicNewsArticle",
            "BackgroundNewsArticle",
            "OpinionNewsArticle",
            "ReportageNewsArticle",
            "ReviewNewsArticle",
            "AdvertiserContentArticle",
            "BlogPosting",
            "LiveBlogPosting",
            "Report",
            "SatiricalArticle",
            "ScholarlyArticle",
            "TechArticle",
            "SocialMediaPosting");
    private static final int MOST_NODES = 10_000;

    /// Reads the first article among the scripts; scripts that are no JSON are passed over.
    public static ArticleJson of(List<String> scripts) {
        for (String script : scripts) {
            ArticleJson found = found(script);
            if (found != null) return found;
        }
        return NONE;
    }

    private static @Nullable ArticleJson found(String script) {
        try {
            return find(Fields.tree(script));
        } catch (MalformedJsonException e) {
            return null;
        }
    }

    private static @Nullable ArticleJson find(JsonNode root) {
        Deque<JsonNode> waiting = new ArrayDeque<>(List.of(root));
        for (int seen = 0; !waiting.isEmpty() && seen < MOST_NODES; seen++) {
            JsonNode node = waiting.poll();
            String type = articleType(node.path("@type"));
            if (type != null) return article(type, node);
            if (node.isArray()) node.forEach(waiting::add);
            else if (node.isObject()) {
                waiting.add(node.path("@graph"));
                waiting.add(node.path("mainEntity"));
                waiting.add(node.path("mainEntityOfPage"));
            }
        }
        return null;
    }

    private static @Nullable String articleType(JsonNode type) {
        if (type.isString()) return TYPES.contains(type.stringValue()) ? type.stringValue() : null;
        for (JsonNode one : type) {
            if (one.isString() && TYPES.contains(one.stringValue())) return one.stringValue();
        }
        return null;
    }

    private static ArticleJson article(String type, JsonNode node) {
        String published = text(node.path("datePublished"));
        return new ArticleJson(
                type,
                text(node.path("headline")),
                published != null ? published : text(node.path("dateCreated")),
                names(node.path("author")),
                names(node.path("publisher")));
    }

    private static @Nullable String text(JsonNode node) {
        if (!node.isString()) return null;
        String text = node.stringValue().strip();
        return text.isEmpty() ? null : text;
    }

    private static @Nullable String names(JsonNode node) {
        if (node.isString()) return text(node);
        if (node.isObject()) return names(node.path("name"));
        StringBuilder names = new StringBuilder();
        for (JsonNode one : node) {
            String name = names(one);
            if (name != null) names.append(names.isEmpty() ? "" : ", ").append(name);
        }
        return names.isEmpty() ? null : names.toString();
    }
}
