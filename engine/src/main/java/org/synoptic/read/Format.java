package org.synoptic.read;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What an input is written in, told by its name or else by how it begins.
enum Format {
    TEXT,
    HTML,
    JSON,
    JSON_LINES,
    XML,
    WARC;

    /// By the ending of the name, `.gz` left aside; null when it says nothing.
    static @Nullable Format ofName(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".gz")) name = name.substring(0, name.length() - 3);
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "txt", "text", "md", "markdown" -> TEXT;
            case "html", "htm", "xhtml" -> HTML;
            case "json" -> JSON;
            case "jsonl", "ndjson" -> JSON_LINES;
            case "xml", "rss", "atom" -> XML;
            case "warc" -> WARC;
            default -> null;
        };
    }

    /// By the first characters of a text.
    static Format ofBeginning(String text) {
        String head = text.substring(0, Math.min(text.length(), 1_000)).strip().toLowerCase(Locale.ROOT);
        if (head.startsWith("{") || head.matches("(?s)\\[\\s*\\{.*")) return JSON;
        if (head.startsWith("warc/1.")) return WARC;
        if (!head.startsWith("<")) return TEXT;
        boolean page = head.contains("<html")
                || head.contains("<!doctype html")
                || head.contains("<body")
                || head.contains("<head")
                || head.contains("<div")
                || head.contains("<p>")
                || head.contains("<article");
        if (head.startsWith("<?xml") && !page
                || head.contains("<rss")
                || head.contains("<feed")
                || head.contains("<rdf:rdf")) return XML;
        return page || head.startsWith("<!--") ? HTML : TEXT;
    }
}
