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
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// Gathers in one walk over a page what it says of itself: `meta` elements, scripts of JSON-LD, the address, and the
/// elements that are named or marked as a day or an author. Comments, teasers of other reports, footers and menus are
/// passed over.
final class PageScan implements NodeWalk.Visitor {
    private static final int LONGEST_DAY = 160;
    private static final int LONGEST_HEADLINE = 300;
    private static final int LONGEST_WINDOW = 2_000;
    private static final int LONGEST_SMALL = 50;
    private static final int MOST_MARKS = 200;
    private static final int NEAR_HEADLINE = 25;
    private static final int SHORTEST_DAY = 6;

    /// Letters that the link to another report has beside its day.
    private static final int WORDS_OF_TEASER = 12;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /// What an element shows by its name or mark.
    ///
    /// @param strength 3 marked by microdata, `rel` or `pubdate`; 2 by its tag or whole name; 1 by a part of its name;
    /// 0 by
    ///     how its words begin
    /// @param order number of the element in the page, see [PageTags#UNCOUNTED]
    /// @param beside whether it stands in a teaser or a footer
    record Mark(String written, int strength, int order, boolean beside) {}

    final Map<String, List<String>> metas = new LinkedHashMap<>();
    final List<String> scripts = new ArrayList<>();
    final List<Mark> days = new ArrayList<>();
    final AuthorMarks authors = new AuthorMarks();
    final String window;

    @Nullable
    String address;

    String language = "";

    /// Number of the element that holds the headline, or -1.
    int headline = -1;

    /// Number of the element that holds the headline, or the only heading that may be one; else -1.
    int heading = -1;

    /// The element of the headline: the first `h1` that the window title holds, else the first.
    private @Nullable Element top;

    private final boolean isTopSure;
    private final boolean isOnlyHeading;
    private final Set<Element> aboveHeadline = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Element> elsewhere = new ArrayDeque<>();
    private final Deque<Element> beside = new ArrayDeque<>();
    private final MetNames met;
    private @Nullable Element link;
    private int order;

    private PageScan(Document page, PageTree shown) {
        met = shown.met();
        List<Element> headings = shown.headlines();
        String title = title(page);
        window = title.substring(0, Math.min(title.length(), LONGEST_WINDOW));
        String titled = Words.of(window).joined();
        for (Element h1 : headings) {
            String words = Words.of(ShortText.of(h1, LONGEST_HEADLINE)).joined();
            if (words.length() >= 8 && titled.contains(words)) {
                top = h1;
                break;
            }
        }
        isTopSure = top != null;
        isOnlyHeading = headings.size() == 1;
        if (top == null && !headings.isEmpty()) top = headings.getFirst();
        for (Element e = top; e != null; e = e.parent()) aboveHeadline.add(e);
    }

    private static String title(Document page) {
        for (Element e = page.head().firstElementChild(); e != null; e = e.nextElementSibling()) {
            if (e.normalName().equals("title"))
                return StringUtil.normaliseWhitespace(e.text()).trim();
        }
        return page.title();
    }

    /// @param shown what the page shows
    static PageScan of(Document page, PageTree shown) {
        PageScan scan = new PageScan(page, shown);
        NodeWalk.in(page, scan);
        return scan;
    }

    @Override
    public boolean enters(Node node) {
        if (node instanceof TextNode words && elsewhere.isEmpty()) {
            authors.addLabelled(words, order, !beside.isEmpty());
            dated(words);
        }
        if (!(node instanceof Element element)) return false;
        int kind = PageTags.kind(element.normalName());
        if ((kind & PageTags.UNCOUNTED) == 0) order++;
        if ((kind & PageTags.TELLING) == 0) shown(element, kind);
        else telling(element);
        return true;
    }

    private void telling(Element element) {
        if (met.isNext(element)) met.next();
        switch (element.normalName()) {
            case "meta" -> meta(element);
            case "script" -> script(element);
            case "link" -> link(element);
            default ->
                language = element.attr(element.hasAttr("lang") ? "lang" : "xml:lang")
                        .strip();
        }
    }

    @Override
    public void leaves(Element element) {
        if (element == elsewhere.peek()) elsewhere.pop();
        if (element == beside.peek()) beside.pop();
        if (element == link) link = null;
    }

    private void meta(Element meta) {
        String content = meta.attr("content").strip();
        if (content.isEmpty() || !elsewhere.isEmpty()) return;
        for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
            if (!meta.hasAttr(attribute)) continue;
            for (String name :
                    BLANKS.split(meta.attr(attribute).toLowerCase(Locale.ROOT).strip())) {
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

    private void shown(Element element, int kind) {
        int attributes = element.attributesSize();
        ElementNames names = attributes == 0 ? ElementNames.NONE : names(element);
        if (isElsewhere(element, kind, names)) elsewhere.push(element);
        else if (isBeside(element, kind, names)) beside.push(element);
        if ((kind & PageTags.ANCHOR) != 0) link = element;
        if (element == top && isTopSure) headline = order;
        if (element == top && (isTopSure || isOnlyHeading)) heading = order;
        if (!elsewhere.isEmpty()) return;
        if ((kind & PageTags.TIME) != 0) time(element, names);
        else if (attributes > 1 || attributes == 1 && !element.attributes().hasKey("class"))
            marked(element, names, (kind & PageTags.ANCHOR) != 0);
        else if (attributes == 1) named(element, names);
    }

    private ElementNames names(Element element) {
        return met.isNext(element) ? ElementNames.of(met.next()) : PageNames.promises(element.attributes());
    }

    private boolean isElsewhere(Element element, int kind, ElementNames names) {
        if ((kind & PageTags.NAVIGATION) != 0) return true;
        return names.areElsewhere() && (kind & PageTags.FRAME) == 0 && isApart(element);
    }

    private boolean isBeside(Element element, int kind, ElementNames names) {
        if ((kind & PageTags.BESIDE) != 0) return true;
        return names.areBeside() && (kind & PageTags.FRAME) == 0 && isApart(element);
    }

    private boolean isApart(Element element) {
        return element.firstElementChild() != null && !aboveHeadline.contains(element);
    }

    /// The words of the headline element; empty when no heading says what the window title does.
    String headlineWords() {
        Element heading = top;
        return isTopSure && heading != null ? ShortText.of(heading, LONGEST_HEADLINE) : "";
    }

    // ---- days

    private void time(Element time, ElementNames names) {
        String marks = time.attr("itemprop") + " " + time.attr("property");
        boolean marked = time.hasAttr("pubdate") || marks.contains("datePublished");
        if (!marked && (names.nameChange() || marks.contains("dateModified")) || isInTeaser(time)) return;
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

    private void marked(Element element, ElementNames names, boolean isLink) {
        Attributes attributes = element.attributes();
        marked(element, attributes.get("itemprop"));
        marked(element, attributes.get("property"));
        boolean leadsToAuthor = isLink
                && (attributes.get("rel").contains("author") || AuthorMarks.leadsToAuthor(attributes.get("href")));
        if (leadsToAuthor)
            authors.add(ShortText.inLines(element, AuthorMarks.LONGEST + 1), 3, order, !beside.isEmpty());
        named(element, names);
    }

    private void named(Element element, ElementNames names) {
        if (names.nameDay() && !names.nameChange() && !isInTeaser(element)) {
            String text = element.hasAttr("datetime") ? written(element) : ShortText.of(element, LONGEST_DAY + 1);
            if (text.length() <= LONGEST_DAY) addDay(text, 1);
        }
        if (names.nameAuthor()) namedAuthor(element, names);
    }

    private void namedAuthor(Element element, ElementNames names) {
        String text = ShortText.inLines(element, AuthorMarks.LONGEST + 1);
        authors.add(text, names.nameAuthorOnly() ? 2 : 1, order, !beside.isEmpty());
        if (text.length() <= AuthorMarks.LONGEST && !names.nameDay()) addDay(text, 1);
    }

    private void marked(Element element, String property) {
        if (property.isEmpty()) return;
        if (property.contains("datePublished")) addDay(written(element), 3);
        else if (property.contains("dateCreated")) addDay(written(element), 2);
        else if (property.contains("author") || property.contains("creator"))
            authors.add(AuthorMarks.written(element), 3, order, !beside.isEmpty());
    }

    /// A day and little more, right behind the headline, in elements that are named for nothing: `28.04.2020, 18:00`.
    private void dated(TextNode node) {
        if (heading < 0 || order > heading + NEAR_HEADLINE || link != null || isQuoted(node)) return;
        String words = node.getWholeText();
        if (words.length() > LONGEST_SMALL + 30 || !hasDigit(words)) return;
        String text = words.strip();
        if (text.length() >= SHORTEST_DAY && text.length() <= LONGEST_SMALL) addDay(text, 0);
    }

    /// The day of a post or a quotation is that of another text.
    private static boolean isQuoted(TextNode node) {
        for (Element e = node.parent(); e != null; e = e.parent()) {
            if (e.normalName().equals("blockquote")) return true;
        }
        return false;
    }
}
