package org.synoptic.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// Walks a page once, in reading order, and cuts it into regions and blocks. What is not shown or not text is left
/// out.
final class PageWalk implements NodeFilter {
    private static final char DELETE = '\u007f';
    private static final char ZERO_WIDTH = '\u200b';
    private static final char SOFT_HYPHEN = '\u00ad';

    private final boolean withHidden;
    private final PageNames names = new PageNames();
    private final List<PageRegion> regions = new ArrayList<>();
    private final List<PageBlock> blocks = new ArrayList<>();
    private final Deque<PageRegion> around = new ArrayDeque<>();
    private final StringBuilder open = new StringBuilder();
    private int size;
    private int linked;
    private int beforeLinks;
    private int linkDepth;
    private int preDepth;
    private int quoteDepth;
    private boolean wantsBlank;
    private boolean brokenOnce;

    private PageWalk(boolean withHidden) {
        this.withHidden = withHidden;
    }

    /// @param withHidden whether what the page hides at first is read too
    static PageTree tree(Document page, boolean withHidden) {
        PageWalk walk = new PageWalk(withHidden);
        Element body = page.body();
        walk.push(new PageRegion(body, null, PageNames.Sign.NONE, 0));
        for (Node child = body.firstChild(); child != null; child = child.nextSibling()) child.filter(walk);
        walk.flush();
        walk.pop();
        return new PageTree(walk.regions, walk.blocks);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text.getWholeText());
        } else if (node instanceof Element element) {
            if (isLeftOut(element)) return FilterResult.SKIP_ENTIRELY;
            open(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) close(element);
        return FilterResult.CONTINUE;
    }

    private boolean isLeftOut(Element element) {
        return PageTags.isNoText(element.normalName()) || !withHidden && isHidden(element);
    }

    private static boolean isHidden(Element element) {
        if (element.attributesSize() == 0) return false;
        if (element.hasAttr("hidden")) return true;
        String style = element.attr("style");
        if (style.length() < 12) return false;
        String plain = style.replace(" ", "").toLowerCase(java.util.Locale.ROOT);
        return plain.contains("display:none") || plain.contains("visibility:hidden");
    }

    private void open(Element element) {
        String tag = element.normalName();
        if (tag.equals("br")) {
            lineBreak();
            return;
        }
        PageRegion parent = around.getFirst();
        boolean inline = PageTags.isInline(tag);
        if (!inline || !parent.isParagraph()) {
            PageNames.Sign sign = names.sign(element);
            if (!inline || sign.zone() != PageBlock.Zone.PLAIN) {
                flush();
                push(new PageRegion(element, parent, sign, blocks.size()));
            }
        }
        switch (tag) {
            case "a" -> openLink(element);
            case "pre" -> preDepth++;
            case "blockquote" -> quoteDepth++;
            default -> {}
        }
    }

    private void openLink(Element element) {
        if (!element.hasAttr("href")) return;
        linkDepth++;
        if (quoteDepth > 0 && PostAddress.isPost(element.attr("href"))) markQuoteAsPost();
    }

    /// A block quote that leads to a post is that post.
    private void markQuoteAsPost() {
        int reach = 6;
        for (PageRegion region : around) {
            if (region.tag().equals("blockquote")) region.markPost();
            if (--reach == 0) return;
        }
    }

    private void close(Element element) {
        String tag = element.normalName();
        if (tag.equals("br")) return;
        if (around.getFirst().element().equals(element)) {
            flush();
            pop();
        }
        switch (tag) {
            case "a" -> linkDepth -= element.hasAttr("href") ? 1 : 0;
            case "pre" -> preDepth--;
            case "blockquote" -> quoteDepth--;
            default -> {}
        }
    }

    private void push(PageRegion region) {
        regions.add(region);
        around.push(region);
    }

    private void pop() {
        around.pop().close(blocks.size());
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
        int before = size;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ' ' && c < DELETE) {
                if (wantsBlank || brokenOnce) separate();
                open.append(c);
                size++;
            } else if (c == '\n' && preDepth > 0) {
                lineBreak();
                before = Math.min(before, size);
            } else if (c != ZERO_WIDTH && Marks.isBlank(c)) {
                wantsBlank = true;
            } else if (c != ZERO_WIDTH && c != SOFT_HYPHEN) {
                if (wantsBlank || brokenOnce) separate();
                open.append(c);
                size += Letters.size(c);
            }
        }
        if (linkDepth > 0) linked += size - before;
        else if (linked == 0) beforeLinks = size;
    }

    private void separate() {
        if (wantsBlank && !open.isEmpty() && !brokenOnce) {
            open.append(' ');
            size++;
        }
        wantsBlank = false;
        brokenOnce = false;
    }

    private void flush() {
        if (!open.isEmpty()) {
            String text = open.toString().strip();
            if (!text.isEmpty()) blocks.add(new PageBlock(text, around.getFirst(), size, linked, beforeLinks));
        }
        open.setLength(0);
        size = 0;
        linked = 0;
        beforeLinks = 0;
        wantsBlank = false;
        brokenOnce = false;
    }
}
