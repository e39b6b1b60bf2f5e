package org.synoptic.read.feed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.synoptic.read.feed.XmlScanner.Content;
import org.synoptic.read.feed.XmlScanner.Token;

/// Reads one `item` or `entry`.
final class EntryParser {
    private final XmlScanner xml;
    private final Addressing base;
    private final List<String> authors = new ArrayList<>();
    private @Nullable String id;
    private @Nullable String link;
    private @Nullable String permalink;
    private @Nullable String original;
    private @Nullable FeedText title;
    private @Nullable String published;
    private @Nullable String created;
    private @Nullable String updated;
    private @Nullable String source;
    private @Nullable String language;
    private @Nullable FeedText content;
    private @Nullable FeedText summary;

    EntryParser(XmlScanner xml, Addressing base) {
        this.xml = xml;
        this.base = base;
    }

    /// Reads the entry whose start was met last, and goes behind its end, or before the next entry where it has none.
    FeedEntry parse() {
        String entry = xml.name();
        permalink = xml.attribute("rdf:about");
        id = permalink;
        language = xml.attribute("xml:lang");
        for (Token token = xml.next(); token != Token.END_OF_TEXT; token = xml.next()) {
            String name = xml.name();
            if (token == Token.END && (name.equals(entry) || name.equals("channel") || name.equals("feed"))) break;
            if (token == Token.START && name.equals(entry)) {
                xml.back();
                break;
            }
            if (token == Token.START) child(name.startsWith("atom:") ? name.substring(5) : name);
        }
        String page = original != null ? original : link != null ? link : permalink;
        return new FeedEntry(
                id,
                base.absolute(page),
                title,
                published != null ? published : created,
                updated,
                authors.isEmpty() ? null : String.join(", ", authors),
                source,
                language,
                content,
                summary);
    }

    private void child(String name) {
        switch (name) {
            case "title" -> title = text(xml);
            case "dc:title", "media:title" -> title = first(title, text(xml));
            case "link" -> link();
            case "feedburner:origlink" -> original = value();
            case "guid" -> guid();
            case "id" -> id = value();
            case "dc:identifier" -> id = first(id, value());
            case "pubdate", "published", "issued", "dc:date", "dcterms:issued" -> published = first(published, value());
            case "created", "dcterms:created" -> created = first(created, value());
            case "updated", "modified", "lastbuilddate", "dcterms:modified" -> updated = first(updated, value());
            case "author", "dc:creator", "dc:author", "itunes:author" -> author(name);
            case "source" -> source = first(source, source());
            case "dc:source" -> source = first(source, value());
            case "dc:language" -> language = first(language, value());
            case "content:encoded", "content", "xhtml:body", "body", "xhtml:div", "fullitem" ->
                content = longer(content, text(xml));
            case "description",
                    "summary",
                    "dc:description",
                    "dcterms:abstract",
                    "itunes:summary",
                    "media:description" -> summary = longer(summary, text(xml));
            case "content:items" -> content = longer(content, items());
            case "image", "textinput", "enclosure", "contributor", "rights" -> xml.skip();
            default -> {}
        }
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one != null ? one : other;
    }

    private static FeedText first(@Nullable FeedText one, FeedText other) {
        return one != null && !one.isBlank() ? one : other;
    }

    private static FeedText longer(@Nullable FeedText one, FeedText other) {
        return one == null || other.value().length() > one.value().length() ? other : one;
    }

    /// Characters in one line; null when there are none.
    private @Nullable String value() {
        String value = xml.content().value().strip();
        return value.isEmpty() || value.length() > 2_000 ? null : value;
    }

    /// The address of RSS stands in the element, that of Atom in an attribute, where `alternate` is the page.
    private void link() {
        String rel = xml.attribute("rel");
        String href = xml.attribute("href");
        if (href == null) {
            link = first(link, value());
            return;
        }
        boolean isPage = rel == null || rel.isBlank() || rel.strip().equalsIgnoreCase("alternate");
        String type = xml.attribute("type");
        boolean isHtml = type == null || type.contains("html");
        if (isPage && (link == null || isHtml && !linkIsHtml)) {
            link = href;
            linkIsHtml = isHtml;
        }
        xml.skip();
    }

    private boolean linkIsHtml;

    private void guid() {
        String isPermalink = xml.attribute("ispermalink");
        String value = value();
        if (value != null) id = value;
        boolean isAddress = value != null && Addressing.isWeb(value) && !"false".equalsIgnoreCase(isPermalink);
        if (isAddress) permalink = value;
    }

    private void author(String name) {
        Content content = xml.content();
        String written = content.hasElements() ? inner(content.value(), "name") : content.value();
        if (written == null) return;
        String author = named(written.strip().replaceAll("\\s++", " "));
        if (!author.isEmpty() && author.length() <= 200 && authors.size() < 10 && !authors.contains(author)) {
            if (name.startsWith("itunes:") && !authors.isEmpty()) return;
            authors.add(author);
        }
    }

    /// RSS gives an address for mail with the name in brackets behind it.
    private static String named(String author) {
        int open = author.indexOf('(');
        boolean isMail = author.contains("@") && open > 0 && author.endsWith(")");
        return isMail ? author.substring(open + 1, author.length() - 1).strip() : author;
    }

    /// The outlet that an entry was taken from: in RSS the content of `source`, in Atom its title.
    private @Nullable String source() {
        Content content = xml.content();
        String written = content.hasElements() ? inner(content.value(), "title") : content.value();
        if (written == null || written.isBlank()) return null;
        String line = FeedText.guessed(written).line();
        return line.length() > 200 ? null : line;
    }

    /// The characters of an element within some source, whatever its prefix; null when there is none.
    private static @Nullable String inner(String source, String element) {
        XmlScanner inside = new XmlScanner(source);
        for (Token token = inside.next(); token != Token.END_OF_TEXT; token = inside.next()) {
            String local = inside.name().substring(inside.name().indexOf(':') + 1);
            if (token == Token.START && local.equals(element))
                return inside.content().value();
        }
        return null;
    }

    /// The text of the element whose start was met last, by what it says of its type: of Atom `text`, `html`, `xhtml`
    /// or a
    /// media type, of Atom 0.3 with a `mode` beside it. RSS says nothing, and is looked at.
    static FeedText text(XmlScanner xml) {
        String type = xml.attribute("type");
        String mode = xml.attribute("mode");
        Content content = xml.content();
        if (content.hasElements()) return new FeedText(withoutPrefixes(content.value()), true);
        String value = content.value();
        String kind = type == null ? "" : type.strip().toLowerCase(Locale.ROOT);
        boolean isBase64 = "base64".equalsIgnoreCase(mode)
                || kind.contains("/") && !kind.startsWith("text/") && !kind.endsWith("xml") && !kind.endsWith("html");
        if (isBase64) return FeedText.guessed(decoded(value));
        if (kind.equals("text") || kind.equals("text/plain")) return new FeedText(value, false);
        if (kind.contains("html") || kind.endsWith("xml")) return new FeedText(value, true);
        return FeedText.guessed(value);
    }

    /// The older form of the content module: a bag of items, of which the first that has a value counts.
    private FeedText items() {
        Content content = xml.content();
        String value = content.hasElements() ? inner(content.value(), "value") : content.value();
        return FeedText.guessed(value == null ? "" : value);
    }

    private static String decoded(String base64) {
        try {
            String decoded = new String(Base64.getMimeDecoder().decode(base64.strip()), StandardCharsets.UTF_8);
            return decoded.indexOf('\ufffd') >= 0 || decoded.indexOf('\0') >= 0 ? "" : decoded;
        } catch (IllegalArgumentException e) {
            return base64;
        }
    }

    /// XHTML whose elements bear a prefix, as HTML.
    private static String withoutPrefixes(String source) {
        int colon = source.indexOf(":div");
        int mark = colon < 0 ? -1 : source.lastIndexOf('<', colon);
        if (mark < 0 || colon - mark > 20 || colon == mark + 1) return source;
        String prefix = source.substring(mark + 1, colon + 1);
        return source.replace("<" + prefix, "<").replace("</" + prefix, "</");
    }
}
