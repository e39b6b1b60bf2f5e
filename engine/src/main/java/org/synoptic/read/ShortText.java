package org.synoptic.read;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/// Looks into elements that should hold little. Never more than a few hundred nodes are visited, however large an
/// element turns out to be.
final class ShortText implements NodeFilter {
    private static final int MOST_NODES = 300;

    private final StringBuilder text = new StringBuilder();
    private final int limit;
    private int nodes;

    /// What parts words of different lines.
    private final String between;

    private boolean beginsLine;

    private ShortText(int limit, String between) {
        this.limit = limit;
        this.between = between;
    }

    /// The words of an element, parted by blanks, cut at `limit` characters; blanks fill what is not looked at.
    static String of(Element element, int limit) {
        return of(element, limit, " ");
    }

    /// As above; a bar stands between what is shown in different lines.
    static String inLines(Element element, int limit) {
        return of(element, limit, " | ");
    }

    private static String of(Element element, int limit, String between) {
        ShortText filter = new ShortText(limit, between);
        NodeTraversor.filter(filter, element);
        StringBuilder text = filter.text;
        if (filter.nodes > MOST_NODES) text.append(" ".repeat(Math.max(0, limit - text.length())));
        return text.length() > limit ? text.substring(0, limit) : text.toString();
    }

    /// The first element inside, with this value of an attribute.
    static @Nullable Element firstWith(Element element, String attribute, String value) {
        Element[] found = {null};
        int[] nodes = {0};
        NodeTraversor.filter(
                (node, depth) -> {
                    if (node != element
                            && node instanceof Element inner
                            && inner.attr(attribute).equals(value)) found[0] = inner;
                    return found[0] != null || ++nodes[0] > MOST_NODES ? FilterResult.STOP : FilterResult.CONTINUE;
                },
                element);
        return found[0];
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words && !words.isBlank()) {
            if (!text.isEmpty()) text.append(beginsLine ? between : " ");
            text.append(words.text().strip());
            beginsLine = false;
        } else if (node instanceof Element inner) {
            if (isNotShown(inner)) return FilterResult.SKIP_ENTIRELY;
            beginsLine |= isOfLines(inner);
        }
        return text.length() > limit || ++nodes > MOST_NODES ? FilterResult.STOP : FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element inner) beginsLine |= isOfLines(inner);
        return FilterResult.CONTINUE;
    }

    private static boolean isOfLines(Element element) {
        return (PageTags.kind(element.normalName()) & PageTags.INLINE) == 0;
    }

    private static boolean isNotShown(Element element) {
        return element.normalName().equals("script") || element.normalName().equals("style");
    }
}
