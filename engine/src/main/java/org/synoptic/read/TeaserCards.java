package org.synoptic.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.synoptic.read.PageBlock.Zone;

/// Finds the cards in a report that lead to other reports: small regions, several alike in a row, each with a headline
/// that is a link, and often with a picture, a day or the first words.
final class TeaserCards {
    private static final int LARGEST = 600;
    private static final int MOST_BLOCKS = 8;
    private static final int SHORTEST_HEADLINE = 15;
    private static final double LEAST_LINKED = 0.15;

    /// Share of the running text that all cards together may hold; beyond it they are what the page is about.
    private static final double MOST_OF_TEXT = 0.35;

    private final PageTree tree;
    private final PageRegion main;

    private TeaserCards(PageTree tree, PageRegion main) {
        this.tree = tree;
        this.main = main;
    }

    /// The regions that are cards.
    static Set<PageRegion> in(PageTree tree, PageRegion main) {
        return new TeaserCards(tree, main).find();
    }

    private Set<PageRegion> find() {
        Map<String, Integer> alike = new HashMap<>();
        List<PageRegion> cards = new ArrayList<>();
        for (PageRegion region : tree.regions()) {
            boolean inside = region.first() >= main.first() && region.end() <= main.end();
            if (inside && looksLikeOne(region)) cards.add(region);
        }
        for (PageRegion card : cards) alike.merge(kind(card), 1, Integer::sum);
        Set<PageRegion> found = new HashSet<>();
        int weight = 0;
        for (PageRegion card : cards) {
            if (alike.getOrDefault(kind(card), 0) < 2 && !hasLinkedHeading(card)) continue;
            found.add(card);
            weight += tree.weight(card);
        }
        return weight <= tree.weight(main) * MOST_OF_TEXT ? found : Set.of();
    }

    private boolean looksLikeOne(PageRegion region) {
        if (region == main || region.blocks() < 2 || region.blocks() > MOST_BLOCKS || isTextPart(region)) return false;
        int size = tree.size(region);
        if (size > LARGEST || tree.linked(region) < size * LEAST_LINKED) return false;
        boolean headed = false;
        for (int i = region.first(); i < region.end(); i++) {
            PageBlock block = tree.block(i);
            if (block.zone() != Zone.PLAIN) continue;
            headed |= block.linkDensity() > 0.9 && block.size() >= SHORTEST_HEADLINE;
            boolean inText = block.linkDensity() > 0 && block.linkDensity() < 0.6 && block.size() >= 80;
            if (inText) return false;
        }
        return headed;
    }

    private static boolean isTextPart(PageRegion region) {
        return switch (region.tag()) {
            case "ul", "ol", "dl", "table", "tbody", "tr", "blockquote", "p" -> true;
            default -> region.isHeading();
        };
    }

    private boolean hasLinkedHeading(PageRegion card) {
        for (int i = card.first(); i < card.end(); i++) {
            PageBlock block = tree.block(i);
            if (block.isHeading() && block.linkDensity() > 0.9 && block.size() >= SHORTEST_HEADLINE) return true;
        }
        return false;
    }

    private static String kind(PageRegion region) {
        PageRegion parent = region.parent();
        return region.tag()
                + ' '
                + region.element().className()
                + ' '
                + (parent == null ? "" : parent.tag() + parent.first());
    }
}
