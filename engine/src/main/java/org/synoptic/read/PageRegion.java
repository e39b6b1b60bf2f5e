package org.synoptic.read;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.synoptic.read.PageBlock.Zone;

/// An element of a page with the blocks in it: an element that begins a line, or one inside a line whose name tells
/// something. Regions lie in each other; their blocks are a stretch of all blocks.
final class PageRegion {
    private final Element element;
    private final @Nullable PageRegion parent;
    private final PageNames.Sign sign;
    private final int first;
    private int end;
    private boolean embedsPost;
    private Zone zone = Zone.PLAIN;

    private final boolean heading;
    private final boolean inH1;
    private final boolean inItem;
    private final boolean paragraph;

    /// @param first index of the first block in it
    /// @param kind of its tag, see [PageTags]
    PageRegion(Element element, @Nullable PageRegion parent, PageNames.Sign sign, int first, int kind) {
        this.element = element;
        this.parent = parent;
        this.sign = sign;
        this.first = first;
        this.end = first;
        heading = (kind & PageTags.HEADING) != 0 || parent != null && parent.heading;
        inH1 = (kind & PageTags.FIRST_HEADING) != 0 || parent != null && parent.inH1;
        inItem = (kind & PageTags.ITEM) != 0 || parent != null && parent.inItem;
        paragraph = (kind & PageTags.PARAGRAPH) != 0;
    }

    void close(int blocks) {
        end = blocks;
    }

    Element element() {
        return element;
    }

    @Nullable
    PageRegion parent() {
        return parent;
    }

    PageNames.Sign sign() {
        return sign;
    }

    String tag() {
        return element.normalName();
    }

    /// Index of the first of its blocks.
    int first() {
        return first;
    }

    /// Index after the last of its blocks.
    int end() {
        return end;
    }

    int blocks() {
        return end - first;
    }

    boolean holds(int block) {
        return first <= block && block < end;
    }

    boolean holds(PageRegion other) {
        for (PageRegion r = other; r != null; r = r.parent) {
            if (r == this) return true;
        }
        return false;
    }

    boolean isHeading() {
        return heading;
    }

    /// Whether it is the first heading of a page, or lies in one.
    boolean isInH1() {
        return inH1;
    }

    boolean isInItem() {
        return inItem;
    }

    /// Whether it is a paragraph, an item, a cell: nothing that holds a whole report.
    boolean isParagraph() {
        return paragraph;
    }

    Zone zone() {
        return zone;
    }

    void zone(Zone told) {
        zone = told;
    }

    boolean embedsPost() {
        return embedsPost;
    }

    void markPost() {
        embedsPost = true;
    }
}
