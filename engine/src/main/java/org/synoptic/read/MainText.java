package org.synoptic.read;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Finds the region that holds the report.
///
/// A region named as the text of an article is taken if it holds enough; else an `article`, else the innermost region
/// that holds most of the page's running text.
final class MainText {
    private static final double ENOUGH_OF_PAGE = 0.3;
    private static final int ENOUGH = 250;
    private static final double MOST = 0.8;

    /// Size of a paragraph that is no label.
    private static final int A_PARAGRAPH = 80;

    private final PageTree tree;
    private final int all;

    MainText(PageTree tree) {
        this.tree = tree;
        this.all = tree.weight(tree.root());
    }

    PageRegion region() {
        PageRegion named = heaviest(region -> region.sign().body() && !isParagraph(region));
        if (named != null && isEnough(named)) return withLikes(firstOfReports(named));
        PageRegion article = heaviest(MainText::isArticle);
        if (article != null && isEnough(article)) return innermost(withSections(firstOfReports(article)));
        PageRegion content = heaviest(region -> region.sign().content() && !isParagraph(region));
        if (content != null && isEnough(content)) return withLikes(content);
        PageRegion main = heaviest(MainText::isMain);
        return innermost(main != null && isEnough(main) ? main : tree.root());
    }

    private static boolean isParagraph(PageRegion region) {
        return region.isParagraph() && !region.sign().sure() || region.parent() == null;
    }

    private static boolean isArticle(PageRegion region) {
        return region.tag().equals("article") || region.element().attr("role").equals("article");
    }

    private static boolean isMain(PageRegion region) {
        return region.tag().equals("main") || region.element().attr("role").equals("main");
    }

    private boolean isEnough(PageRegion region) {
        int weight = tree.weight(region);
        return weight >= Math.min(ENOUGH, all * MOST) && weight >= all * ENOUGH_OF_PAGE;
    }

    /// The heaviest region of a kind, of equals the innermost.
    private @Nullable PageRegion heaviest(Predicate<PageRegion> kind) {
        PageRegion best = null;
        for (PageRegion region : tree.regions()) {
            if (kind.test(region) && (best == null || tree.weight(region) >= tree.weight(best))) {
                boolean inner = best == null || tree.weight(region) > tree.weight(best) || best.holds(region);
                if (inner && tree.weight(region) > 0) best = region;
            }
        }
        return best;
    }

    /// The region, or the one around it and others of the same name, where the text stands in several such parts.
    private PageRegion withLikes(PageRegion named) {
        String name = firstClass(named);
        if (name.isEmpty()) return named;
        PageRegion whole = named;
        int sum = tree.weight(named);
        for (PageRegion like : tree.regions()) {
            boolean other = tree.weight(like) * 10 >= tree.weight(named) && tree.weight(like) > 0;
            if (!other || whole.holds(like) || like.holds(whole) || isOtherReport(named, like)) continue;
            if (!like.sign().body() && !like.sign().content()
                    || !firstClass(like).equals(name)) continue;
            sum += tree.weight(like);
            whole = common(whole, like);
        }
        return tree.weight(whole) * 10 <= sum * 16 ? whole : named;
    }

    /// The article, or the region around it and others beside it that have no headline of their own: sections of one
    /// report.
    private PageRegion withSections(PageRegion article) {
        PageRegion parent = article.parent();
        if (parent == null || tree.weight(parent) * 10 < tree.weight(article) * 12) return article;
        int sections = 0;
        for (PageRegion other : tree.regions()) {
            if (!isArticle(other) || !parent.equals(other.parent())) continue;
            if (hasOwnHeadline(other)) return article;
            sections += tree.weight(other);
        }
        return tree.weight(parent) * 10 <= sections * 13 ? parent : article;
    }

    /// The region, or the first like it, where a page goes on with other reports below the one that it is opened for:
    /// each an `article` with a headline of the first rank.
    private PageRegion firstOfReports(PageRegion heaviest) {
        String name = firstClass(heaviest);
        for (PageRegion region : tree.regions()) {
            if (region == heaviest) return heaviest;
            boolean isLike =
                    region.tag().equals(heaviest.tag()) && firstClass(region).equals(name);
            if (isLike && tree.weight(region) >= ENOUGH && isOtherReport(region, heaviest)) return region;
        }
        return heaviest;
    }

    /// Whether two regions lie in different `article` elements, each of which has a headline of the first rank.
    private boolean isOtherReport(PageRegion one, PageRegion other) {
        PageRegion article = articleAround(one);
        PageRegion otherArticle = articleAround(other);
        return article != null
                && otherArticle != null
                && !article.holds(otherArticle)
                && !otherArticle.holds(article)
                && hasFirstHeading(article)
                && hasFirstHeading(otherArticle);
    }

    private static @Nullable PageRegion articleAround(PageRegion region) {
        PageRegion around = region;
        while (around != null && !around.tag().equals("article")) around = around.parent();
        return around;
    }

    private boolean hasFirstHeading(PageRegion region) {
        for (int i = region.first(); i < region.end(); i++) {
            if (tree.block(i).region().isInH1()) return true;
        }
        return false;
    }

    private boolean hasOwnHeadline(PageRegion region) {
        for (int i = region.first(); i < region.end(); i++) {
            PageBlock block = tree.block(i);
            if (block.isHeading()
                    && (block.linkDensity() > 0.6 || block.home().normalName().equals("h1"))) return true;
        }
        return false;
    }

    private static String firstClass(PageRegion region) {
        String classes = region.element().className();
        int end = classes.indexOf(' ');
        return end < 0 ? classes : classes.substring(0, end);
    }

    private PageRegion common(PageRegion one, PageRegion other) {
        PageRegion common = one;
        while (!common.holds(other)) {
            PageRegion parent = common.parent();
            if (parent == null) return common;
            common = parent;
        }
        return common;
    }

    /// The innermost region in `from` that still holds most of its running text.
    private PageRegion innermost(PageRegion from) {
        int weight = tree.weight(from);
        PageRegion at = from;
        for (PageRegion region : tree.regions()) {
            boolean most = weight > 0 && tree.weight(region) >= weight * MOST;
            if (most && region.parent() == at && !region.isParagraph() && !hasParagraphsBeside(at, region)) at = region;
        }
        return at;
    }

    /// Whether a region holds paragraphs of its own beside one of its parts: then the report stands in both.
    private boolean hasParagraphsBeside(PageRegion region, PageRegion part) {
        if (tree.weight(region) - tree.weight(part) < A_PARAGRAPH) return false;
        int beside = 0;
        for (int i = region.first(); i < region.end(); i++) {
            PageBlock block = tree.block(i);
            if (part.holds(i) || block.weight() < A_PARAGRAPH) continue;
            if (block.region() == region
                    || block.home().normalName().equals("p") && block.region().parent() == region) beside++;
        }
        return beside >= 2;
    }
}
