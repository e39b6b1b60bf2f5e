package org.synoptic.json;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What the JSON-LD of a page says of its article.
///
/// @param type the type of schema.org: `NewsArticle`
/// @param published as written, mostly ISO 8601
/// @param pagePublished what is said of the page around the article
/// @param authors names of those who are not said to be a body
/// @param bodies names of the organizations among its authors
/// @param section the part of the outlet: "Opinion"
/// @see <a href="https://schema.org/Article">schema.org Article</a>
public record ArticleJson(
        @Nullable String type,
        @Nullable String headline,
        @Nullable String published,
        @Nullable String pagePublished,
        @Nullable String modified,
        List<String> authors,
        List<String> bodies,
        @Nullable String outlet,
        @Nullable String section) {
    private static final ArticleJson NONE =
            new ArticleJson(null, null, null, null, null, List.of(), List.of(), null, null);

    /// Reports, and what stands for one on pages that hold none.
    private static final Set<String> ARTICLES = Set.of(
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
            "SocialMediaPosting",
            "PressRelease");

    private static final Set<String> OTHER_WORKS = Set.of(
            "DiscussionForumPosting", "Recipe", "VideoObject", "PodcastEpisode", "CreativeWork", "HowTo", "Review");
    private static final Set<String> PAGES =
            Set.of("WebPage", "ItemPage", "AboutPage", "FAQPage", "QAPage", "MedicalWebPage");
    private static final Set<String> BODIES = Set.of(
            "Organization", "NewsMediaOrganization", "Corporation", "WebSite", "Brand", "GovernmentOrganization");
    private static final int MOST_NODES = 10_000;
    private static final int MOST_NAMES = 30;

    public ArticleJson {
        authors = List.copyOf(authors);
        bodies = List.copyOf(bodies);
    }

    /// Reads the main article of the scripts: one whose headline is among the titles, else the first. Scripts that are
    /// no JSON are passed over.
    ///
    /// @param title what the page calls itself
    public static ArticleJson of(List<String> scripts, String title) {
        if (scripts.isEmpty()) return NONE;
        Found found = new Found();
        for (String script : scripts) {
            JsonNode root = LenientJson.tree(script);
            if (root != null) found.collect(root);
        }
        return found.article(title);
    }

    /// The nodes of all scripts of one page.
    private static final class Found {
        private final List<JsonNode> articles = new ArrayList<>();
        private final List<JsonNode> others = new ArrayList<>();
        private final List<JsonNode> pages = new ArrayList<>();
        private final Map<String, JsonNode> byId = new HashMap<>();

        void collect(JsonNode root) {
            Deque<JsonNode> waiting = new ArrayDeque<>(List.of(root));
            for (int seen = 0; !waiting.isEmpty() && seen < MOST_NODES; seen++) {
                JsonNode node = waiting.poll();
                if (node.isArray()) {
                    node.forEach(waiting::add);
                } else if (node.isObject()) {
                    add(node);
                    for (String inner : List.of("@graph", "mainEntity", "mainEntityOfPage"))
                        waiting.add(node.path(inner));
                }
            }
        }

        private void add(JsonNode node) {
            String id = text(node.path("@id"));
            if (id != null && node.size() > 1) byId.putIfAbsent(id, node);
            if (typeAmong(ARTICLES, node) != null) articles.add(node);
            else if (typeAmong(OTHER_WORKS, node) != null) others.add(node);
            else if (typeAmong(PAGES, node) != null) pages.add(node);
        }

        ArticleJson article(String title) {
            JsonNode page = pages.isEmpty() ? null : pages.getFirst();
            String pagePublished = page == null ? null : text(page.path("datePublished"));
            JsonNode node = main(articles, title);
            if (node == null) node = named(others, title);
            boolean isPage = node == null;
            if (node == null) node = page;
            if (node == null) return NONE;
            List<String> authors = new ArrayList<>();
            List<String> bodies = new ArrayList<>();
            for (String field : List.of("author", "creator")) {
                if (authors.isEmpty() && bodies.isEmpty()) addNames(node.path(field), authors, bodies);
            }
            return new ArticleJson(
                    type(node),
                    first(text(node.path("headline")), isPage ? null : text(node.path("name"))),
                    isPage
                            ? null
                            : first(
                                    text(node.path("datePublished")),
                                    first(text(node.path("dateCreated")), text(node.path("uploadDate")))),
                    pagePublished,
                    text(node.path("dateModified")),
                    authors,
                    bodies,
                    nameOf(node.path("publisher")),
                    section(node));
        }

        private static @Nullable JsonNode main(List<JsonNode> nodes, String title) {
            JsonNode named = named(nodes, title);
            return named != null || nodes.isEmpty() ? named : nodes.getFirst();
        }

        private static @Nullable JsonNode named(List<JsonNode> nodes, String title) {
            for (JsonNode node : nodes) {
                String headline = first(text(node.path("headline")), text(node.path("name")));
                if (headline != null && headline.length() > 8 && title.contains(headline)) return node;
            }
            return null;
        }

        private @Nullable String nameOf(JsonNode node) {
            List<String> names = new ArrayList<>();
            addNames(node, names, names);
            return names.isEmpty() ? null : names.getFirst();
        }

        private void addNames(JsonNode node, List<String> persons, List<String> bodies) {
            if (persons.size() + bodies.size() >= MOST_NAMES) return;
            if (node.isString()) {
                add(text(node), persons);
            } else if (node.isArray()) {
                for (JsonNode one : node) {
                    if (!one.isArray()) addNames(one, persons, bodies);
                }
            } else if (node.isObject()) {
                JsonNode known = node.has("name") ? node : byId.getOrDefault(text(node.path("@id")), node);
                List<String> into = typeAmong(BODIES, known) != null ? bodies : persons;
                JsonNode name = known.path("name");
                if (name.isString()) add(text(name), into);
                for (JsonNode one : name) add(text(one), into);
            }
        }

        private static void add(@Nullable String name, List<String> into) {
            if (name != null && !into.contains(name)) into.add(name);
        }
    }

    private static @Nullable String type(JsonNode node) {
        String type = typeAmong(ARTICLES, node);
        return type != null ? type : typeAmong(OTHER_WORKS, node);
    }

    private static @Nullable String typeAmong(Set<String> types, JsonNode node) {
        JsonNode type = node.path("@type");
        if (type.isString()) {
            String name = type.stringValue();
            return types.contains(bare(name)) ? bare(name) : null;
        }
        for (JsonNode one : type) {
            if (one.isString() && types.contains(bare(one.stringValue()))) return bare(one.stringValue());
        }
        return null;
    }

    /// `NewsArticle` of `http://schema.org/NewsArticle` and `schema:NewsArticle`.
    private static String bare(String type) {
        return type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1);
    }

    private static @Nullable String section(JsonNode node) {
        JsonNode section = node.path("articleSection");
        if (section.isArray()) section = section.path(0);
        return text(section);
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one != null ? one : other;
    }

    private static @Nullable String text(JsonNode node) {
        if (!node.isString()) return null;
        String text = node.stringValue().strip();
        return text.isEmpty() ? null : text;
    }
}
