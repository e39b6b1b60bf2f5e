package org.synoptic.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/// Gathers in one walk over a page what it says of itself: `meta` elements, scripts of JSON-LD, the address, and the
/// elements that are named or marked as a day or an author. Comments, teasers of other reports, footers and menus are
/// passed over.
final class PageScan implements NodeVisitor {
    private static final int LONGEST_DAY = 160;
    private static final int LONGEST_AUTHOR = 140;
    private static final int LONGEST_HEADLINE = 300;
    private static final int LONGEST_SMALL = 50;
    private static final int MOST_MARKS = 200;

    /// Letters that the link to another report has beside its day.
    private static final int WORDS_OF_TEASER = 12;

    private static final Pattern AUTHOR_ADDRESS =
            Pattern.compile("(?i)/(?:authors?|autor(?:en|es|e)?|auteurs?|autori)/");

    /// What an element shows by its name or mark.
    ///
    /// @param strength 3 marked by microdata, `rel` or `pubdate`; 2 by its tag or whole name; 1 by a part of its name;
    /// 0 by
    ///     how its words begin
    /// @param order number of the element in the page
    /// @param beside whether it stands in a teaser or a footer
    record Mark(String written, int strength, int order, boolean beside) {}

    final Map<String, List<String>> metas = new LinkedHashMap<>();
    final List<String> scripts = new ArrayList<>();
    final List<Mark> days = new ArrayList<>();
    final List<Mark> authors = new ArrayList<>();
    final String window;

    @Nullable
    String address;

    String language = "";

    /// Number of the element that holds the headline, or -1.
    int headline = -1;

    /// The element of the headline: the first `h1` that the window title holds, else the first.
    private @Nullable Element top;

    private final boolean isTopSure;
    private final ElementNames names = new ElementNames();
    private final Set<Element> aboveHeadline = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Element> elsewhere = new ArrayDeque<>();
    private final Deque<Element> beside = new ArrayDeque<>();
    private @Nullable Element link;
    private int order;

    private PageScan(Document page) {
        window = page.title();
        String titled = Words.of(window).joined();
        List<Element> headings = page.getElementsByTag("h1");
        for (Element h1 : headings) {
            String words = Words.of(ShortText.of(h1, LONGEST_HEADLINE)).joined();
            if (words.length() >= 8 && titled.contains(words)) {
                top = h1;
                break;
            }
        }
        isTopSure = top != null;
        if (top == null && !headings.isEmpty()) top = headings.getFirst();
        for (Element e = top; e != null; e = e.parent()) aboveHeadline.add(e);
    }

    static PageScan of(Document page) {
        PageScan scan = new PageScan(page);
        NodeTraversor.traverse(scan, page);
        return scan;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words && elsewhere.isEmpty()) labelled(words);
        if (!(node instanceof Element element)) return;
        order++;
        switch (element.normalName()) {
            case "meta" -> meta(element);
            case "script" -> script(element);
            case "link" -> link(element);
            case "html" ->
                language = element.attr(element.hasAttr("lang") ? "lang" : "xml:lang")
                        .strip();
            default -> shown(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node == elsewhere.peek()) elsewhere.pop();
        if (node == beside.peek()) beside.pop();
        if (node == link) link = null;
    }

    private void meta(Element meta) {
        String content = meta.attr("content").strip();
        if (content.isEmpty() || !elsewhere.isEmpty()) return;
        for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
            if (!meta.hasAttr(attribute)) continue;
            for (String name :
                    meta.attr(attribute).toLowerCase(Locale.ROOT).strip().split("\\s+")) {
                String bare = bareName(name);
                List<String> contents = metas.computeIfAbsent(bare, n -> new ArrayList<>());
                if (contents.size() < MOST_MARKS) contents.add(content);
            }
            return;
        }
    }

    /// `datepublished` of `schema:datePublished`, `dc.date` of `dc:date`.
    private static String bareName(String name) {
        if (name.startsWith("schema:")) return name.substring(7);
        return name.startsWith("dc:") || name.startsWith("dcterms:") ? name.replace(':', '.') : name;
    }

    private void script(Element script) {
        if (script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) scripts.add(script.data());
    }

    private void link(Element element) {
        if (address == null && element.attr("rel").equalsIgnoreCase("canonical")) address = element.attr("href");
    }

    private void shown(Element element) {
        if (isElsewhere(element)) elsewhere.push(element);
        else if (isBeside(element)) beside.push(element);
        String tag = element.normalName();
        if (tag.equals("a")) link = element;
        if (element == top && isTopSure) headline = order;
        if (!elsewhere.isEmpty()) return;
        if (tag.equals("time")) time(element);
        else if (element.attributesSize() > 0) named(element, tag);
    }

    private boolean isElsewhere(Element element) {
        return switch (element.normalName()) {
            case "nav" -> true;
            case "body", "main" -> false;
            default -> element.attributesSize() > 0 && names.areElsewhere(element) && isApart(element);
        };
    }

    private boolean isBeside(Element element) {
        return switch (element.normalName()) {
            case "footer", "aside" -> true;
            case "body", "main" -> false;
            default -> element.attributesSize() > 0 && names.areBeside(element) && isApart(element);
        };
    }

    private boolean isApart(Element element) {
        return element.childrenSize() > 0 && !aboveHeadline.contains(element);
    }

    /// The words of the headline element; empty when no heading says what the window title does.
    String headlineWords() {
        Element heading = top;
        return isTopSure && heading != null ? ShortText.of(heading, LONGEST_HEADLINE) : "";
    }

    // ---- days

    private void time(Element time) {
        String marks = time.attr("itemprop") + " " + time.attr("property");
        boolean marked = time.hasAttr("pubdate") || marks.contains("datePublished");
        if (!marked && (names.nameChange(time) || marks.contains("dateModified")) || isInTeaser(time)) return;
        addDay(written(time), marked ? 3 : 2);
    }

    /// A day inside the link to another report; one that is a link by itself is none of these.
    private boolean isInTeaser(Element element) {
        return link != null
                && ShortText.of(link, LONGEST_DAY).length()
                        > ShortText.of(element, LONGEST_DAY).length() + WORDS_OF_TEASER;
    }

    private static String written(Element e) {
        for (String attribute : List.of("datetime", "content", "title", "data-datetime")) {
            String value = e.attr(attribute);
            if (!value.isEmpty() && hasDigit(value)) return value;
        }
        return ShortText.of(e, LONGEST_DAY);
    }

    private void addDay(String written, int strength) {
        if (days.size() < MOST_MARKS && hasDigit(written))
            days.add(new Mark(written, strength, order, !beside.isEmpty()));
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) return true;
        }
        return false;
    }

    // ---- whatever is named

    private void named(Element element, String tag) {
        if (element.hasAttr("itemprop")) marked(element, element.attr("itemprop"));
        if (element.hasAttr("property")) marked(element, element.attr("property"));
        boolean leadsToAuthor = tag.equals("a")
                && (element.attr("rel").contains("author")
                        || AUTHOR_ADDRESS.matcher(element.attr("href")).find());
        if (leadsToAuthor) addAuthor(ShortText.of(element, LONGEST_AUTHOR + 1), 3);
        if (names.nameDay(element) && !names.nameChange(element) && !isInTeaser(element)) {
            String text = element.hasAttr("datetime") ? written(element) : ShortText.of(element, LONGEST_DAY + 1);
            if (text.length() <= LONGEST_DAY) addDay(text, 1);
        }
        if (names.nameAuthor(element)) namedAuthor(element);
    }

    private void namedAuthor(Element element) {
        String text = ShortText.of(element, LONGEST_AUTHOR + 1);
        addAuthor(text, names.nameAuthorOnly(element) ? 2 : 1);
        if (text.length() <= LONGEST_AUTHOR && !names.nameDay(element)) addDay(text, 1);
    }

    private void marked(Element element, String property) {
        if (property.contains("datePublished")) addDay(written(element), 3);
        else if (property.contains("dateCreated")) addDay(written(element), 2);
        else if (property.contains("author") || property.contains("creator")) addAuthor(author(element), 3);
    }

    private static String author(Element element) {
        if (element.hasAttr("content")) return element.attr("content");
        Element name = ShortText.firstWith(element, "itemprop", "name");
        if (name == null) return ShortText.of(element, LONGEST_AUTHOR + 1);
        return name.hasAttr("content") ? name.attr("content") : ShortText.of(name, LONGEST_AUTHOR + 1);
    }

    /// Words that begin like a byline, in elements that are named for nothing: `By Jane Doe`.
    private void labelled(TextNode node) {
        String words = node.getWholeText();
        if (words.length() > LONGEST_AUTHOR + 60 || node.isBlank()) return;
        int start = 0;
        while (start < words.length() && Marks.isBlank(words.charAt(start))) start++;
        if (start == words.length()) return;
        if (!AuthorNames.startsWithLabel(words)) return;
        boolean isSmall = Character.isLowerCase(words.charAt(start));
        Element parent = node.parent();
        String all = parent == null ? words : ShortText.of(parent, LONGEST_AUTHOR + 1);
        boolean isLine = all.length() <= (isSmall ? LONGEST_SMALL : LONGEST_AUTHOR) && AuthorNames.startsWithLabel(all);
        if (isLine || !isSmall) addAuthor(isLine ? all : words, 0);
    }

    private void addAuthor(String written, int strength) {
        if (authors.size() < MOST_MARKS && !written.isBlank() && written.length() <= LONGEST_AUTHOR) {
            authors.add(new Mark(written, strength, order, !beside.isEmpty()));
        }
    }
}
