package org.synoptic.read;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What an input is written in: told by its media type or its name, and by how it begins.
enum Format {
    TEXT,
    MARKDOWN,
    HTML,
    JSON,
    JSON_LINES,
    XML,
    WARC;

    /// So many characters tell what a text is written in.
    static final int HEAD = 4_000;
    private static final Pattern ROOT = Pattern.compile("<(?:[a-z]{1,20}:)?([a-z][a-z0-9]{0,20})[\\s>/]");
    private static final Set<String> FEEDS =
            Set.of("rss", "feed", "rdf", "opml", "urlset", "sitemapindex", "channel", "item", "entry");
    private static final Set<String> PAGES = Set.of(
            "html",
            "head",
            "body",
            "div",
            "p",
            "article",
            "section",
            "main",
            "table",
            "span",
            "meta",
            "title",
            "h1",
            "h2",
            "h3",
            "header",
            "center",
            "script",
            "style",
            "link",
            "b",
            "i",
            "em",
            "strong",
            "a",
            "br",
            "ul",
            "ol",
            "blockquote");

    /// By the ending of the name, `.gz` and `.zst` left aside; null when it says nothing.
    static @Nullable Format ofName(String fileName) {
        String name = withoutPacking(fileName.toLowerCase(Locale.ROOT));
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "txt", "text" -> TEXT;
            case "md", "markdown" -> MARKDOWN;
            case "html", "htm", "xhtml", "xht" -> HTML;
            case "json" -> JSON;
            case "jsonl", "ndjson" -> JSON_LINES;
            case "xml", "rss", "atom", "rdf", "opml" -> XML;
            case "warc" -> WARC;
            default -> null;
        };
    }

    private static String withoutPacking(String name) {
        if (name.endsWith(".gz")) return name.substring(0, name.length() - 3);
        return name.endsWith(".zst") ? name.substring(0, name.length() - 4) : name;
    }

    /// By a media type in small letters; null when it says nothing, as those for bytes of any kind.
    static @Nullable Format ofMediaType(String type) {
        return switch (type) {
            case "text/html", "application/xhtml+xml", "application/vnd.wap.xhtml+xml" -> HTML;
            case "text/plain" -> TEXT;
            case "text/markdown", "text/x-markdown" -> MARKDOWN;
            case "application/json", "text/json", "application/feed+json" -> JSON;
            case "application/x-ndjson", "application/jsonl", "application/x-jsonlines" -> JSON_LINES;
            case "application/warc" -> WARC;
            default -> type.endsWith("/xml") || type.endsWith("+xml") && !type.startsWith("image/") ? XML : null;
        };
    }

    /// Of a capture: what was declared, as long as the text does not show plainly that it is something else. A
    /// file that is named as plain text is plain text whatever it holds.
    ///
    /// @param text its first [#HEAD] characters
    static Format of(Capture capture, String text) {
        Format declared = declared(capture);
        Format seen = ofBeginning(text);
        if (declared == null) return seen;
        return switch (declared) {
            case TEXT, MARKDOWN ->
                capture.contentType() != null && isMarkup(seen) && startsAsMarkup(text) ? seen : declared;
            case HTML -> seen == XML ? XML : HTML;
            case XML -> seen == HTML || seen == JSON ? seen : XML;
            case JSON -> isMarkup(seen) ? seen : JSON;
            case JSON_LINES, WARC -> declared;
        };
    }

    private static @Nullable Format declared(Capture capture) {
        String type = capture.mediaType();
        Format declared = type == null ? null : ofMediaType(type);
        return declared != null ? declared : ofName(capture.name());
    }

    /// Whether the content itself can tell its charset: markup can, a text that speaks of markup must not.
    static boolean mayNameCharset(Capture capture) {
        Format declared = declared(capture);
        return declared == null || isMarkup(declared) || capture.contentType() != null;
    }

    private static boolean isMarkup(Format format) {
        return format == HTML || format == XML;
    }

    private static boolean startsAsMarkup(String text) {
        String head = head(text);
        return head.startsWith("<?xml")
                || head.startsWith("<!doctype")
                || head.startsWith("<html")
                || head.startsWith("<rss");
    }

    /// By the first characters of a text.
    static Format ofBeginning(String text) {
        if (startsAsPage(text)) return HTML;
        String head = head(text);
        if (head.startsWith("{")
                || head.startsWith("[") && head.substring(1).stripLeading().startsWith("{")) return JSON;
        if (head.startsWith("warc/1.")) return WARC;
        if (!head.startsWith("<")) return TEXT;
        if (head.startsWith("<!doctype html")) return HTML;
        Matcher root = ROOT.matcher(head);
        String element = root.find(afterComments(head)) ? root.group(1) : "";
        if (FEEDS.contains(element)) return XML;
        if (PAGES.contains(element)) return HTML;
        return head.startsWith("<?xml") || head.startsWith("<!doctype") ? XML : head.startsWith("<!--") ? HTML : TEXT;
    }

    /// Behind the declaration and the comments at the beginning, which may speak of any element.
    private static int afterComments(String head) {
        int at = 0;
        while (at < head.length()) {
            boolean isComment = head.startsWith("<!--", at);
            if (!isComment && !head.startsWith("<?", at)) return at;
            int end = head.indexOf(isComment ? "-->" : "?>", at);
            if (end < 0) return at;
            at = end + (isComment ? 3 : 2);
            while (at < head.length() && Character.isWhitespace(head.charAt(at))) at++;
        }
        return at;
    }

    /// Whether it begins as most pages do.
    private static boolean startsAsPage(String text) {
        int at = 0;
        while (at < Math.min(text.length(), HEAD) && Character.isWhitespace(text.charAt(at))) at++;
        return text.regionMatches(true, at, "<!doctype html", 0, 14) || text.regionMatches(true, at, "<html>", 0, 6);
    }

    private static String head(String text) {
        return text.substring(0, Math.min(text.length(), HEAD)).stripLeading().toLowerCase(Locale.ROOT);
    }
}
