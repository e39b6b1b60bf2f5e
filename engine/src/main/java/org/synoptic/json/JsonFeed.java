package org.synoptic.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A feed in JSON.
///
/// @param items in the order of the feed
/// @see <a href="https://www.jsonfeed.org/version/1.1/">JSON Feed 1.1</a>
public record JsonFeed(@Nullable String title, @Nullable String language, List<Item> items) {
    private static final int MOST_ITEMS = 200_000;

    public JsonFeed {
        items = List.copyOf(items);
    }

    /// What an item says; dates are as written.
    ///
    /// @param url the page of the item, or else the page that it is about
    /// @param author names, parted by commas
    public record Item(
            @Nullable String id,
            @Nullable String url,
            @Nullable String title,
            @Nullable String contentHtml,
            @Nullable String contentText,
            @Nullable String summary,
            @Nullable String published,
            @Nullable String modified,
            @Nullable String author,
            @Nullable String language) {}

    /// Whether a JSON text is a feed, as far as its beginning tells.
    public static boolean isFeed(String json) {
        String head = json.substring(0, Math.min(json.length(), 4_000)).replace("\\/", "/");
        return head.contains("//jsonfeed.org/version/") || head.contains("//www.jsonfeed.org/version/");
    }

    /// Fields that are no text count as absent.
    ///
    /// @throws MalformedJsonException when it is no JSON object
    public static JsonFeed parse(String json) throws MalformedJsonException {
        JsonNode feed = Fields.tree(json);
        if (!feed.isObject()) throw new MalformedJsonException("not a JSON object");
        List<Item> items = new ArrayList<>();
        String author = author(feed);
        for (JsonNode item : feed.path("items")) {
            if (item.isObject() && items.size() < MOST_ITEMS) items.add(item(item, author));
        }
        return new JsonFeed(text(feed, "title"), text(feed, "language"), items);
    }

    private static Item item(JsonNode item, @Nullable String feedAuthor) {
        String url = text(item, "url");
        String author = author(item);
        return new Item(
                text(item, "id"),
                url != null ? url : text(item, "external_url"),
                text(item, "title"),
                text(item, "content_html"),
                text(item, "content_text"),
                text(item, "summary"),
                text(item, "date_published"),
                text(item, "date_modified"),
                author != null ? author : feedAuthor,
                text(item, "language"));
    }

    /// The `authors` of version 1.1, or the `author` of version 1.
    private static @Nullable String author(JsonNode node) {
        List<String> names = new ArrayList<>();
        for (JsonNode author : node.path("authors")) {
            String name = text(author, "name");
            if (name != null && names.size() < 10) names.add(name);
        }
        return names.isEmpty() ? text(node.path("author"), "name") : String.join(", ", names);
    }

    private static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (!value.isString() && !value.isNumber()) return null;
        String text = value.asString().strip();
        return text.isEmpty() ? null : text;
    }
}
