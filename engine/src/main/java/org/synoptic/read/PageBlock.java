package org.synoptic.read;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Span;

/// A paragraph of a page: text between the edges of block elements. Two blocks are never equal.
final class PageBlock {
    /// A heading of this size is a paragraph in large type.
    private static final int LONG_FOR_A_HEADING = 140;

    private static final int LONGEST_LABEL = 60;

    private final PageText page;
    private final int start;
    private final int end;
    private final PageRegion region;
    private final int size;
    private final int linked;
    private final int beforeLinks;
    private @Nullable Words words;

    /// @param page the text in which it stands between two offsets; read when the walk is done
    /// @param region the block element that it stands in
    /// @param size how much it says, see [Letters#size]
    /// @param linked how much of its size stands in links
    /// @param beforeLinks how much of its size stands in front of the first link
    PageBlock(PageText page, int start, int end, PageRegion region, int size, int linked, int beforeLinks) {
        this.page = page;
        this.start = start;
        this.end = end;
        this.region = region;
        this.size = size;
        this.linked = linked;
        this.beforeLinks = beforeLinks;
    }

    /// The part of a page that an element marks.
    enum Zone {
        PLAIN,
        NAVIGATION,
        FOOTER,
        ASIDE,
        COMMENTS,
        /// What a class or id names as furniture: `share-buttons`, `related-articles`.
        FURNITURE,
        CAPTION,
        CREDIT,
        BYLINE,
        DATE,
        POST;

        /// Whether running text in it can belong to the report.
        boolean isContent() {
            return switch (this) {
                case PLAIN, CAPTION, CREDIT, BYLINE, DATE, POST -> true;
                case NAVIGATION, FOOTER, ASIDE, COMMENTS, FURNITURE -> false;
            };
        }
    }

    /// Where it stands in the text of the page.
    int start() {
        return start;
    }

    int end() {
        return end;
    }

    int length() {
        return end - start;
    }

    char charAt(int index) {
        return page.all().charAt(start + index);
    }

    char last() {
        return page.all().charAt(end - 1);
    }

    String text() {
        return page.all().substring(start, end);
    }

    Words words() {
        Words known = words;
        if (known == null) {
            known = Words.of(page.all(), new Span(start, end));
            words = known;
        }
        return known;
    }

    PageRegion region() {
        return region;
    }

    Element home() {
        return region.element();
    }

    Zone zone() {
        return region.zone();
    }

    int size() {
        return size;
    }

    int linked() {
        return linked;
    }

    /// Whether it is a label and then one link to the end: `See also: Bridge to open in May`.
    boolean isLabelledLink() {
        if (linked < 15 || beforeLinks == 0 || beforeLinks > LONGEST_LABEL || linked + beforeLinks + 2 < size)
            return false;
        int before = Math.min(beforeLinks, length());
        for (int i = Math.max(0, before - 3); i < before; i++) {
            if (":\uff1a»›>→|–—".indexOf(charAt(i)) >= 0) return true;
        }
        return false;
    }

    double linkDensity() {
        return size == 0 ? (linked > 0 ? 1 : 0) : (double) linked / size;
    }

    boolean isHeading() {
        return region.isHeading();
    }

    boolean isItem() {
        return region.isInItem();
    }

    /// Whether it reads like running text: long enough, and mostly no links.
    boolean isProse() {
        return zone() == Zone.PLAIN
                && size >= 25
                && linkDensity() < 0.5
                && (!isHeading() || size >= LONG_FOR_A_HEADING);
    }

    /// What it counts towards the main text: its size without links, less for what is short.
    int weight() {
        if (!isProse()) return 0;
        int own = size - linked;
        return size >= 80 ? own : own / 3;
    }
}
