package org.synoptic.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.synoptic.read.PageBlock.Zone;

/// Tells which blocks are the report: those of its region that are no furniture, and the lead above it.
final class MainBlocks {
    /// Blocks between the headline and the text that can be its lead, and those that can where they are long.
    private static final int LEAD_REACH = 25;

    private static final int LONGEST_REACH = 60;
    private static final int LONG_ITEM = 80;
    private static final int LONGEST_LABEL = 45;
    private static final int LONGEST_HEADING = 140;

    private final PageTree tree;
    private final PageRegion main;

    /// Index of the block that is the headline; -1 where none is.
    private final int title;

    private MainBlocks(PageTree tree, PageRegion main, int title) {
        this.tree = tree;
        this.main = main;
        this.title = title;
    }

    static Set<PageBlock> of(PageTree tree, PageRegion main, int title) {
        return new MainBlocks(tree, main, title).blocks();
    }

    private Set<PageBlock> blocks() {
        int headline = headlineBefore(main.first());
        PageRegion around = around();
        List<PageBlock> inside = new ArrayList<>();
        for (int i = 0; i < main.first(); i++) {
            PageBlock block = tree.block(i);
            boolean mayLead = headline >= 0 && i > headline && (isNear(i) || block.size() >= LONG_ITEM);
            if (mayLead && canLead(block) || isNamedLead(block, around)) inside.add(block);
        }
        inside.addAll(tree.blocks().subList(main.first(), main.end()));
        return chosen(inside);
    }

    private boolean isNear(int block) {
        return block >= main.first() - LEAD_REACH;
    }

    private Set<PageBlock> chosen(List<PageBlock> inside) {
        boolean[] kept = new boolean[inside.size()];
        Set<PageRegion> cards = TeaserCards.in(tree, main);
        for (int i = 0; i < kept.length; i++) {
            PageBlock block = inside.get(i);
            kept[i] = block.zone().isContent()
                    && (!isLinks(inside, i) || DataRow.holds(block, tree))
                    && !block.isLabelledLink()
                    && !isInside(block, cards);
        }
        dropLabels(inside, kept);
        Set<PageBlock> chosen = new HashSet<>();
        for (int i = 0; i < kept.length; i++) {
            if (kept[i]) chosen.add(inside.get(i));
        }
        if (chosen.isEmpty())
            chosen.addAll(
                    inside.stream().filter(block -> block.zone().isContent()).toList());
        return chosen;
    }

    /// Headings and labels fall with what they stand above: links, or nothing.
    private static void dropLabels(List<PageBlock> inside, boolean[] kept) {
        boolean overNothing = true;
        boolean overLinks = false;
        for (int i = kept.length - 1; i >= 0; i--) {
            PageBlock block = inside.get(i);
            if (kept[i]) {
                boolean heading = block.isHeading() && block.size() < LONGEST_HEADING;
                kept[i] = !(heading && (overNothing || overLinks) || overLinks && isLabel(block));
                overNothing &= !kept[i];
                overLinks &= !kept[i] && heading;
            } else {
                overLinks |= block.zone() == Zone.PLAIN || block.linkDensity() >= 0.6 && block.size() >= 15;
            }
        }
    }

    /// A short line that leads to something: `More on this`, `Further reading:`.
    private static boolean isLabel(PageBlock block) {
        if (block.zone() != Zone.PLAIN || block.size() > LONGEST_LABEL || block.isItem()) return false;
        char last = block.last();
        return last == ':' || last == '\uff1a' || last == '?' || Character.isLetterOrDigit(last);
    }

    private boolean isInside(PageBlock block, Set<PageRegion> regions) {
        if (regions.isEmpty()) return false;
        for (PageRegion r = block.region(); r != null && r != main; r = r.parent()) {
            if (regions.contains(r)) return true;
        }
        return false;
    }

    /// Index of the headline from which the text in front of the main element leads to it, or -1.
    private int headlineBefore(int first) {
        if (title >= 0 && title < first && title >= first - LONGEST_REACH) return title;
        for (int i = Math.max(0, first - LEAD_REACH); i < first; i++) {
            PageBlock block = tree.block(i);
            if (block.region().isInH1() && block.zone().isContent() && block.linkDensity() < 0.9) return i;
        }
        return -1;
    }

    /// Whether a block between headline and text can be the report's first words.
    private static boolean canLead(PageBlock block) {
        if (block.zone() != Zone.PLAIN || block.linkDensity() > 0.3) return false;
        if (block.isItem()) return block.size() >= LONG_ITEM && block.linked() == 0;
        return block.size() >= (block.isHeading() ? 50 : 40);
    }

    /// The region around the main one in which its lead is looked for.
    private PageRegion around() {
        for (PageRegion r = main.parent(); r != null; r = r.parent()) {
            if (r.tag().equals("article")) return r;
        }
        PageRegion around = main;
        for (int i = 0; i < 3; i++) {
            PageRegion parent = around.parent();
            if (parent != null) around = parent;
        }
        return around;
    }

    private static boolean isNamedLead(PageBlock block, PageRegion around) {
        if (!block.isProse()) return false;
        boolean named = false;
        for (PageRegion r = block.region(); r != null; r = r.parent()) {
            if (r == around) return named;
            named |= r.sign().lead();
        }
        return false;
    }

    /// A block that is mostly links, among others like it or short.
    private static boolean isLinks(List<PageBlock> inside, int at) {
        PageBlock block = inside.get(at);
        if (block.zone() == Zone.POST || block.linkDensity() < 0.6) return false;
        boolean alone = !isLinky(inside, at - 1) && !isLinky(inside, at + 1);
        if (alone && block.isHeading() && isProse(inside, at + 1) && isProse(inside, at - 1)) return false;
        return block.isItem() || !alone || block.size() < 60 || block.linkDensity() > 0.9;
    }

    private static boolean isProse(List<PageBlock> inside, int at) {
        return at >= 0 && at < inside.size() && inside.get(at).isProse();
    }

    private static boolean isLinky(List<PageBlock> inside, int at) {
        return at >= 0 && at < inside.size() && inside.get(at).linkDensity() >= 0.6;
    }
}
