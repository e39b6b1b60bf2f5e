package org.synoptic.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.synoptic.read.PageBlock.Zone;

/// Walks a page once, in reading order, and cuts it into blocks. What is not shown or not text is left out.
final class PageWalk implements NodeFilter {
    private static final Set<String> NOT_TEXT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "iframe",
            "object",
            "embed",
            "button",
            "select",
            "input",
            "textarea",
            "option",
            "canvas",
            "audio",
            "video",
            "map",
            "head",
            "math",
            "dialog",
            "datalist",
            "label");
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "img", "ins", "kbd", "mark", "nobr", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike",
            "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "picture", "source", "amp-img");

    private final PageHints hints;
    private final List<PageBlock> blocks = new ArrayList<>();
    private final Deque<Zone> zones = new ArrayDeque<>();
    private final Deque<Element> homes = new ArrayDeque<>();
    private final StringBuilder open = new StringBuilder();
    private int linked;
    private int linkDepth;
    private int preDepth;
    private boolean wantsBlank;
    private boolean brokenOnce;

    private PageWalk(PageHints hints) {
        this.hints = hints;
    }

    static List<PageBlock> blocks(Document page, PageHints hints) {
        PageWalk walk = new PageWalk(hints);
        Element body = page.body();
        walk.zones.push(Zone.PLAIN);
        walk.homes.push(body);
        body.filter(walk);
        walk.flush();
        return walk.blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text.getWholeText());
        } else if (node instanceof Element element) {
            if (NOT_TEXT.contains(element.normalName()) || isHidden(element)) return FilterResult.SKIP_ENTIRELY;
            open(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) close(element);
        return FilterResult.CONTINUE;
    }

    private void open(Element element) {
        String tag = element.normalName();
        if (tag.equals("br")) {
            lineBreak();
            return;
        }
        Zone own = hints.zone(element);
        Zone around = zones.getFirst();
        Zone zone = own == Zone.PLAIN || !around.isContent() ? around : own;
        boolean isInline = INLINE.contains(tag) && zone == around;
        if (!INLINE.contains(tag) || zone != around) flush();
        zones.push(zone);
        homes.push(isInline ? homes.getFirst() : element);
        if (tag.equals("a") && element.hasAttr("href")) linkDepth++;
        if (tag.equals("pre")) preDepth++;
    }

    private void close(Element element) {
        String tag = element.normalName();
        if (tag.equals("br")) return;
        Zone zone = zones.getFirst();
        boolean isInline = !homes.getFirst().equals(element);
        if (!isInline) flush();
        zones.pop();
        homes.pop();
        if (!isInline && zone != zones.getFirst()) flush();
        if (tag.equals("a") && element.hasAttr("href")) linkDepth--;
        if (tag.equals("pre")) preDepth--;
    }

    private static boolean isHidden(Element element) {
        if (element.hasAttr("hidden")) return true;
        String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        return style.contains("display:none") || style.contains("visibility:hidden");
    }

    private void lineBreak() {
        if (brokenOnce) {
            flush();
        } else if (!open.isEmpty()) {
            open.append('\n');
            brokenOnce = true;
            wantsBlank = false;
        }
    }

    private void append(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' && preDepth > 0) {
                lineBreak();
            } else if (Marks.isBlank(c) && c != '\u200b') {
                wantsBlank = true;
            } else if (c != '\u200b' && c != '\u00ad') {
                if (wantsBlank && !open.isEmpty() && !brokenOnce) open.append(' ');
                wantsBlank = false;
                brokenOnce = false;
                open.append(c);
                if (linkDepth > 0) linked++;
            }
        }
    }

    private void flush() {
        String text = open.toString().strip();
        if (!text.isEmpty()) {
            blocks.add(new PageBlock(text, homes.getFirst(), linked, zones.getFirst()));
        }
        open.setLength(0);
        linked = 0;
        wantsBlank = false;
        brokenOnce = false;
    }
}
