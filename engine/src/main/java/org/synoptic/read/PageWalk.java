package org.synoptic.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Walks a page once, in reading order, and cuts it into regions and blocks. What is not shown or not text is left
/// out.
final class PageWalk implements NodeWalk.Visitor {
    private static final char DELETE = '\u007f';
    private static final char ZERO_WIDTH = '\u200b';
    private static final char SOFT_HYPHEN = '\u00ad';

    /// Tags of which it counts in how many of them text stands.
    private static final int NESTING = PageTags.ANCHOR | PageTags.PRE | PageTags.QUOTE;

    private static final NameParts HIDING = new NameParts(Map.of(1, List.of("display", "visibility")));

    private final boolean withHidden;
    private final List<PageRegion> regions = new ArrayList<>();
    private final List<PageBlock> blocks = new ArrayList<>();
    private final Deque<PageRegion> around = new ArrayDeque<>();
    private final MetNames met = new MetNames();
    private final PageText text = new PageText();
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
        walk.push(new PageRegion(body, null, PageNames.Sign.NONE, 0, 0));
        NodeWalk.in(body, walk);
        walk.flush();
        walk.pop();
        walk.text.finish();
        return new PageTree(walk.text.all(), walk.regions, walk.blocks, walk.met);
    }

    @Override
    public boolean enters(Node node) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
            return false;
        }
        if (!(node instanceof Element element)) return false;
        int kind = PageTags.kind(element.normalName());
        if ((kind & PageTags.NO_TEXT) != 0) return false;
        if (!withHidden && isHidden(element)) {
            wantsBlank |= (kind & PageTags.INLINE) == 0;
            return false;
        }
        open(element, kind);
        return true;
    }

    @Override
    public void leaves(Element element) {
        close(element);
    }

    private static boolean isHidden(Element element) {
        int size = element.attributesSize();
        if (size == 0) return false;
        Attributes attributes = element.attributes();
        if (size == 1 && attributes.hasKey("class")) return false;
        if (attributes.hasKey("hidden")) return true;
        String style = attributes.get("style");
        if (style.length() < 12 || HIDING.in(style) == 0) return false;
        String plain = style.replace(" ", "").toLowerCase(java.util.Locale.ROOT);
        return plain.contains("display:none") || plain.contains("visibility:hidden");
    }

    private void open(Element element, int kind) {
        if ((kind & PageTags.BREAK) != 0) {
            lineBreak();
            return;
        }
        PageRegion parent = around.getFirst();
        boolean inline = (kind & PageTags.INLINE) != 0;
        if (!inline || !parent.isParagraph()) {
            PageNames.Sign sign = PageNames.sign(element, kind, met);
            if (!inline || sign.zone() != PageBlock.Zone.PLAIN) {
                flush();
                push(new PageRegion(element, parent, sign, blocks.size(), kind));
            }
        }
        if ((kind & NESTING) == 0) return;
        if ((kind & PageTags.ANCHOR) != 0) openLink(element);
        else if ((kind & PageTags.PRE) != 0) preDepth++;
        else quoteDepth++;
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
        int kind = PageTags.kind(element.normalName());
        if ((kind & PageTags.BREAK) != 0) return;
        if (around.getFirst().element() == element) {
            flush();
            pop();
        }
        if ((kind & NESTING) == 0) return;
        if ((kind & PageTags.ANCHOR) != 0) linkDepth -= element.hasAttr("href") ? 1 : 0;
        else if ((kind & PageTags.PRE) != 0) preDepth--;
        else quoteDepth--;
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
        } else if (!text.isBlockEmpty()) {
            text.add('\n');
            brokenOnce = true;
            wantsBlank = false;
        }
    }

    private void append(String words) {
        int before = size;
        char[] letters = text.letters(words);
        for (int i = 0; i < words.length(); i++) {
            char c = letters[i];
            if (c > ' ' && c < DELETE) {
                if (wantsBlank || brokenOnce) separate();
                text.add(c);
                size++;
            } else if (c == '\n' && preDepth > 0) {
                lineBreak();
                before = Math.min(before, size);
            } else if (c != ZERO_WIDTH && Marks.isBlank(c)) {
                wantsBlank = true;
            } else if (c != ZERO_WIDTH && c != SOFT_HYPHEN) {
                if (wantsBlank || brokenOnce) separate();
                text.add(c);
                size += Letters.size(c);
            }
        }
        if (linkDepth > 0) linked += size - before;
        else if (linked == 0) beforeLinks = size;
    }

    private void separate() {
        if (wantsBlank && !text.isBlockEmpty() && !brokenOnce) {
            text.add(' ');
            size++;
        }
        wantsBlank = false;
        brokenOnce = false;
    }

    private void flush() {
        text.trim();
        if (!text.isBlockEmpty()) {
            blocks.add(new PageBlock(text, text.begin(), text.end(), around.getFirst(), size, linked, beforeLinks));
            text.part();
        }
        size = 0;
        linked = 0;
        beforeLinks = 0;
        wantsBlank = false;
        brokenOnce = false;
    }
}
