package org.synoptic.read.feed;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Goes over an XML text from tag to tag, without minding whether it is well-formed.
///
/// Names come in small letters, with the usual prefix of their namespace (`content:encoded`) whatever the text calls
/// it;
/// prefixes that are not declared count as they stand. Comments, instructions and declarations are passed over; nothing
/// is
/// ever resolved.
final class XmlScanner {
    enum Token {
        START,
        END,
        END_OF_TEXT
    }

    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("http://www.w3.org/2005/atom", "atom"),
            Map.entry("http://purl.org/atom/ns#", "atom"),
            Map.entry("http://purl.org/rss/1.0/", ""),
            Map.entry("http://my.netscape.com/rdf/simple/0.9/", ""),
            Map.entry("http://channel.netscape.com/rdf/simple/0.9/", ""),
            Map.entry("http://backend.userland.com/rss2", ""),
            Map.entry("http://www.sitemaps.org/schemas/sitemap/0.9", ""),
            Map.entry("http://www.google.com/schemas/sitemap-news/0.9", "news"),
            Map.entry("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf"),
            Map.entry("http://purl.org/dc/elements/1.1/", "dc"),
            Map.entry("http://purl.org/dc/elements/1.0/", "dc"),
            Map.entry("http://purl.org/dc/terms/", "dcterms"),
            Map.entry("http://purl.org/rss/1.0/modules/content/", "content"),
            Map.entry("http://www.w3.org/1999/xhtml", "xhtml"),
            Map.entry("http://search.yahoo.com/mrss/", "media"),
            Map.entry("http://search.yahoo.com/mrss", "media"),
            Map.entry("http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes"),
            Map.entry("http://rssnamespace.org/feedburner/ext/1.0", "feedburner"));

    private final String xml;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> prefixes = new HashMap<>();
    private int at;
    private int tagStart;
    private String name = "";
    private int attributesFrom;
    private int attributesTo;
    private boolean isEmpty;
    private boolean owesEnd;
    private boolean hasDoctype;
    private final Set<String> missing = new HashSet<>();

    XmlScanner(String xml) {
        this.xml = xml;
    }

    /// Goes to the next tag. An empty element gives a start and an end.
    Token next() {
        if (owesEnd) {
            owesEnd = false;
            return Token.END;
        }
        for (int mark = xml.indexOf('<', at); mark >= 0; mark = xml.indexOf('<', at)) {
            tagStart = mark;
            char c = mark + 1 < xml.length() ? xml.charAt(mark + 1) : ' ';
            if (c == '/') return endTag(mark + 2);
            if (c == '!' || c == '?') at = behindDeclaration(mark);
            else if (Character.isLetter(c) || c == '_') return startTag(mark + 1);
            else at = mark + 1;
        }
        at = xml.length();
        tagStart = at;
        return Token.END_OF_TEXT;
    }

    String name() {
        return name;
    }

    /// Goes back to before the tag that was met last.
    void back() {
        at = tagStart;
        owesEnd = false;
    }

    private Token endTag(int from) {
        int end = xml.indexOf('>', from);
        if (end < 0) end = xml.length();
        name = canonical(xml.substring(from, nameEnd(from, end)));
        at = Math.min(end + 1, xml.length());
        return Token.END;
    }

    private Token startTag(int from) {
        int end = tagEnd(from);
        int nameEnd = nameEnd(from, end);
        isEmpty = end > from && end < xml.length() && xml.charAt(end - 1) == '/';
        attributesFrom = nameEnd;
        attributesTo = Math.max(nameEnd, isEmpty ? end - 1 : end);
        if (xml.indexOf("xmlns", attributesFrom, attributesTo) >= 0) declare();
        name = canonical(xml.substring(from, nameEnd));
        at = Math.min(end + 1, xml.length());
        owesEnd = isEmpty;
        return Token.START;
    }

    private int nameEnd(int from, int limit) {
        int end = from;
        while (end < limit && !isBlank(xml.charAt(end)) && xml.charAt(end) != '/') end++;
        return end;
    }

    private int blankFrom(int from) {
        int end = from;
        while (end < attributesTo && !isBlank(xml.charAt(end))) end++;
        return end;
    }

    private static boolean isBlank(char c) {
        return c <= ' ';
    }

    /// The `>` of a tag, leaving aside those in its values; where quotes do not close, the first one, or the next tag.
    private int tagEnd(int from) {
        char quote = 0;
        for (int i = from; i < xml.length(); i++) {
            char c = xml.charAt(i);
            if (quote != 0) {
                if (c == quote) quote = 0;
                else if (c == '<') break;
            } else if (c == '>') {
                return i;
            } else if (c == '<') {
                return i - 1;
            } else if ((c == '"' || c == '\'') && xml.charAt(i - 1) == '=' || c == '"' && isBlank(xml.charAt(i - 1))) {
                quote = c;
            }
        }
        int end = xml.indexOf('>', from);
        return end < 0 ? xml.length() : end;
    }

    private int behindDeclaration(int mark) {
        if (xml.startsWith("<!--", mark)) return behind("-->", mark + 4, mark);
        if (xml.startsWith("<![CDATA[", mark)) return behind("]]>", mark + 9, mark);
        if (xml.startsWith("<?", mark)) return behind("?>", mark + 2, mark);
        int end = xml.indexOf('>', mark);
        if (end < 0) return xml.length();
        int subset = xml.indexOf('[', mark, end);
        if (subset < 0 || hasDoctype || !xml.regionMatches(true, mark, "<!doctype", 0, 9)) return end + 1;
        hasDoctype = true;
        int subsetEnd = xml.indexOf(']', subset);
        int last = subsetEnd < 0 ? -1 : xml.indexOf('>', subsetEnd);
        return last < 0 ? end + 1 : last + 1;
    }

    /// Behind the end of something, or behind its first `>` where it does not end. What is looked for in vain once is
    /// not
    /// looked for again.
    private int behind(String end, int from, int mark) {
        int found = missing.contains(end) ? -1 : xml.indexOf(end, from);
        if (found >= 0) return found + end.length();
        missing.add(end);
        int close = xml.indexOf('>', mark);
        return close < 0 ? xml.length() : close + 1;
    }

    // ---- names

    private String canonical(String written) {
        String known = names.get(written);
        if (known != null) return known;
        String lower = written.toLowerCase(Locale.ROOT);
        int colon = lower.indexOf(':');
        String prefix = colon < 0 ? "" : prefixes.getOrDefault(lower.substring(0, colon), lower.substring(0, colon));
        String local = lower.substring(colon + 1);
        String canonical = prefix.isEmpty() ? local : prefix + ":" + local;
        if (names.size() < 1_000) names.put(written, canonical);
        return canonical;
    }

    private void declare() {
        for (Map.Entry<String, String> attribute : attributes().entrySet()) {
            if (!attribute.getKey().startsWith("xmlns:")) continue;
            String prefix = PREFIXES.get(attribute.getValue().strip().toLowerCase(Locale.ROOT));
            if (prefix == null || prefixes.size() > 100) continue;
            prefixes.put(attribute.getKey().substring(6), prefix);
            names.clear();
        }
    }

    // ---- attributes

    /// The value of an attribute of the start tag that was met last; null when it has none of that name.
    @Nullable
    String attribute(String wanted) {
        String local = wanted.substring(wanted.indexOf(':') + 1);
        boolean canBeThere = xml.indexOf(local, attributesFrom, attributesTo) >= 0 || isShouted();
        return canBeThere ? attributes().get(wanted) : null;
    }

    private boolean isShouted() {
        for (int i = attributesFrom; i < attributesTo; i++) {
            char c = xml.charAt(i);
            if (c >= 'A' && c <= 'Z') return true;
        }
        return false;
    }

    /// By their usual names.
    private Map<String, String> attributes() {
        Map<String, String> attributes = new HashMap<>();
        int i = attributesFrom;
        while (i < attributesTo && attributes.size() < 100) {
            while (i < attributesTo && (isBlank(xml.charAt(i)) || xml.charAt(i) == '/')) i++;
            int start = i;
            while (i < attributesTo && xml.charAt(i) != '=' && !isBlank(xml.charAt(i))) i++;
            String key = canonical(xml.substring(start, i));
            while (i < attributesTo && isBlank(xml.charAt(i))) i++;
            if (i >= attributesTo || xml.charAt(i) != '=') continue;
            i++;
            while (i < attributesTo && isBlank(xml.charAt(i))) i++;
            if (i >= attributesTo) break;
            char quote = xml.charAt(i);
            boolean isQuoted = quote == '"' || quote == '\'';
            int end = isQuoted ? xml.indexOf(quote, i + 1, attributesTo) : blankFrom(i);
            if (end < 0) end = attributesTo;
            String value = xml.substring(isQuoted ? Math.min(i + 1, end) : i, end);
            attributes.putIfAbsent(key, XmlText.unescaped(value));
            i = Math.max(end + 1, i + 1);
        }
        return attributes;
    }

    // ---- content

    /// The content of an element.
    ///
    /// @param value its characters, references resolved once; where it has elements in it, its source
    record Content(String value, boolean hasElements) {}

    /// Reads the element whose start was met last, and goes behind its end. An element that does not end, ends before
    /// the
    /// next entry.
    Content content() {
        if (isEmpty) {
            owesEnd = false;
            return new Content("", false);
        }
        String element = name;
        int from = at;
        int depth = 1;
        boolean hasElements = false;
        boolean isFree = isContainer(element);
        while (true) {
            Token token = next();
            boolean isOver = token == Token.END_OF_TEXT || !isFree && isContainer(name);
            if (token == Token.START && name.equals(element)) depth++;
            if (token == Token.END && name.equals(element)) depth--;
            if (!isOver && depth > 0) {
                hasElements |= token == Token.START;
                continue;
            }
            String source = xml.substring(from, Math.max(from, tagStart));
            if (isOver) back();
            boolean isMarkup = hasElements && !source.stripLeading().startsWith("<![CDATA[");
            return isMarkup ? new Content(source, true) : new Content(XmlText.characters(source), false);
        }
    }

    private static boolean isContainer(String name) {
        return switch (name) {
            case "item", "entry", "atom:entry", "channel", "feed", "atom:feed", "rss", "rdf:rdf", "url", "sitemap" ->
                true;
            default -> false;
        };
    }

    /// Goes behind the end of the element whose start was met last.
    void skip() {
        content();
    }
}
