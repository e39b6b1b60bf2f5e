package org.synoptic.read;

import org.jsoup.nodes.Element;

/// A paragraph of a page: text between the edges of block elements.
///
/// @param home the block element that it stands in
/// @param linked how many of its characters stand in links
/// @param zone what the elements around it say
record PageBlock(String text, Element home, int linked, Zone zone) {
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
        POST;

        /// Whether running text in it can belong to the report.
        boolean isContent() {
            return switch (this) {
                case PLAIN, CAPTION, CREDIT, BYLINE, POST -> true;
                case NAVIGATION, FOOTER, ASIDE, COMMENTS, FURNITURE -> false;
            };
        }
    }

    double linkDensity() {
        return text.isEmpty() ? 1 : (double) linked / text.length();
    }

    boolean isHeading() {
        String tag = home.normalName();
        return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
    }

    boolean isItem() {
        return home.normalName().equals("li") || home.closest("li") != null;
    }

    /// Whether it reads like running text: long enough, and mostly no links.
    boolean isProse() {
        return zone == Zone.PLAIN && text.length() >= 25 && linkDensity() < 0.5 && !isHeading();
    }

    /// What it counts towards the main text, in characters.
    int weight() {
        if (!isProse()) return 0;
        int own = text.length() - linked;
        return text.length() >= 80 ? own : own / 3;
    }
}
