package org.synoptic.read;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.synoptic.read.PageBlock.Zone;

/// Settles the zone of every region of a page: what it says of itself, or else what the region around it says.
///
/// Names mislead where they stand on the frame of the page (`with-sidebar`) or on a form around all of it: what holds
/// a good part of the page's text is no furniture, and what holds much text is neither byline nor credit.
final class PageZones {
    /// Share of the page's unlinked text that a region named like furniture may hold.
    private static final double MOST_BY_NAME = 0.4;

    private static final double MOST_OF_A_FORM = 0.3;
    private static final double MOST_COMMENTS = 0.8;
    private static final int LONGEST_BYLINE = 200;
    private static final int LONGEST_CREDIT = 300;
    private static final int LONGEST_CAPTION = 600;
    private static final int LONGEST_DATE = 120;
    private static final int LONGEST_POST = 2_500;

    /// Running text of this size is a report, if a short one.
    private static final int ENOUGH = 250;

    private static final int A_LOT = 1_000;

    private final PageTree tree;
    private final int all;

    /// The zones that a name alone cannot give on this page.
    private final Set<Zone> doubted = EnumSet.noneOf(Zone.class);

    private PageZones(PageTree tree) {
        this.tree = tree;
        this.all = Math.max(1, tree.unlinked(tree.root()));
    }

    /// Where the names leave hardly any text, they are doubted one after the other: those of furniture first.
    static void settle(PageTree tree) {
        PageZones zones = new PageZones(tree);
        zones.settle();
        if (zones.captions() > Math.max(A_LOT, 2 * tree.weight(tree.root()))) zones.doubt(Zone.CAPTION);
        for (Zone zone : List.of(Zone.FURNITURE, Zone.COMMENTS)) {
            int weight = tree.weight(tree.root());
            if (weight < ENOUGH && zones.all > 4 * weight) zones.doubt(zone);
        }
    }

    private void doubt(Zone zone) {
        doubted.add(zone);
        settle();
    }

    private void settle() {
        for (PageRegion region : tree.regions()) {
            PageRegion parent = region.parent();
            Zone around = parent == null ? Zone.PLAIN : parent.zone();
            Zone own = around.isContent() ? own(region) : Zone.PLAIN;
            region.zone(own == Zone.PLAIN ? around : own);
        }
        tree.weigh();
    }

    private int captions() {
        int size = 0;
        for (PageBlock block : tree.blocks()) {
            if (block.zone() == Zone.CAPTION) size += block.size() - block.linked();
        }
        return size;
    }

    private Zone own(PageRegion region) {
        if (region.embedsPost()) return Zone.POST;
        Zone told = isTeaser(region) ? Zone.FURNITURE : region.sign().zone();
        if (told == Zone.PLAIN || isFrame(region.tag())) return Zone.PLAIN;
        if (doubted.contains(told) && (!region.sign().sure() || told == Zone.CAPTION)) return Zone.PLAIN;
        int size = tree.size(region);
        return switch (told) {
            case PLAIN -> told;
            case POST -> size <= LONGEST_POST ? told : Zone.PLAIN;
            case FURNITURE ->
                share(region) < (region.tag().equals("form") ? MOST_OF_A_FORM : MOST_BY_NAME) ? told : Zone.PLAIN;
            case NAVIGATION, FOOTER, ASIDE -> share(region) < MOST_BY_NAME ? told : Zone.PLAIN;
            case COMMENTS -> share(region) < MOST_COMMENTS ? told : Zone.PLAIN;
            case CAPTION -> share(region) < MOST_BY_NAME && !isLongCaption(region) ? told : Zone.PLAIN;
            case BYLINE -> size <= LONGEST_BYLINE ? told : share(region) < MOST_BY_NAME ? Zone.FURNITURE : Zone.PLAIN;
            case CREDIT -> size <= LONGEST_CREDIT ? told : Zone.PLAIN;
            case DATE -> size <= LONGEST_DATE ? told : Zone.PLAIN;
        };
    }

    /// A single long paragraph where a caption is expected is a paragraph of the report.
    private boolean isLongCaption(PageRegion region) {
        return region.blocks() == 1 && tree.unlinked(region) > LONGEST_CAPTION;
    }

    private boolean isTeaser(PageRegion region) {
        return region.sign().teaser() && !region.isHeading() && tree.linked(region) * 10 >= tree.size(region);
    }

    private static boolean isFrame(String tag) {
        return tag.equals("body") || tag.equals("main") || tag.equals("article");
    }

    private double share(PageRegion region) {
        return (double) tree.unlinked(region) / all;
    }
}
