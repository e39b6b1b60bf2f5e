package org.synoptic.read;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/// A page as regions and blocks, with what a stretch of blocks says and links.
final class PageTree {
    private final String text;
    private final List<PageRegion> regions;
    private final List<PageBlock> blocks;

    /// Sums over the blocks in front of an index.
    private final int[] sizes;

    private final int[] links;
    private final MetNames met;
    private int[] weights = {0};

    /// @param text of all blocks, parted by blank lines
    /// @param regions each before those in it; the first is that of the whole page
    /// @param met what the names of its elements promise, as far as they were looked up
    PageTree(String text, List<PageRegion> regions, List<PageBlock> blocks, MetNames met) {
        this.text = text;
        this.met = met;
        this.regions = List.copyOf(regions);
        this.blocks = List.copyOf(blocks);
        this.sizes = new int[blocks.size() + 1];
        this.links = new int[blocks.size() + 1];
        for (int i = 0; i < blocks.size(); i++) {
            sizes[i + 1] = sizes[i] + blocks.get(i).size();
            links[i + 1] = links[i] + blocks.get(i).linked();
        }
    }

    /// Counts the weights of the blocks, which depend on their zones.
    void weigh() {
        weights = new int[blocks.size() + 1];
        for (int i = 0; i < blocks.size(); i++) {
            weights[i + 1] = weights[i] + blocks.get(i).weight();
        }
    }

    /// The first headings of the page, in order.
    List<Element> headlines() {
        List<Element> headlines = new ArrayList<>();
        for (PageRegion region : regions) {
            if (region.isInH1() && region.tag().equals("h1")) headlines.add(region.element());
        }
        return headlines;
    }

    MetNames met() {
        return met;
    }

    String text() {
        return text;
    }

    PageRegion root() {
        return regions.getFirst();
    }

    List<PageRegion> regions() {
        return regions;
    }

    List<PageBlock> blocks() {
        return blocks;
    }

    PageBlock block(int index) {
        return blocks.get(index);
    }

    int size(PageRegion region) {
        return sizes[region.end()] - sizes[region.first()];
    }

    int linked(PageRegion region) {
        return links[region.end()] - links[region.first()];
    }

    int unlinked(PageRegion region) {
        return size(region) - linked(region);
    }

    /// How much running text a region holds.
    int weight(PageRegion region) {
        return weights[region.end()] - weights[region.first()];
    }

    double linkDensity(PageRegion region) {
        return size(region) == 0 ? 0 : (double) linked(region) / size(region);
    }
}
