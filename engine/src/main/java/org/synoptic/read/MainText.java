package org.synoptic.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.synoptic.read.PageBlock.Zone;

/// Finds the element that holds the report, and which of its blocks are the report.
///
/// An element named as the text of an article is taken if it holds enough; else an `article`, else the deepest element
/// that holds most of the page's running text.
final class MainText {
    private static final Pattern BODY_NAME = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:article|story|post|entry|news|content|blog|artikel|beitrag|text|page|node|detail)?[_-]{0,2}"
                    + "(?:body|bodytext|bodycopy|articlebody|storybody|postbody|entrytext|fulltext|articletext|articlecontent|postcontent|entrycontent|storycontent|artikeltext|newstext|richtext|maincontent|article-text|entry-content|post-content|article-content|story-content|post-text|story-text|article_content|post_content|entry_content|story_content|page-content|main-content|content-main|content-body|field-name-body|td-post-content|article__content|article__text|post__content|single-content|blog-content|news-content)(?:$|[\\s_-])");
    private static final double ENOUGH_OF_PAGE = 0.3;
    private static final int ENOUGH = 250;
    private static final double MOST = 0.8;
    private static final int LEAD_REACH = 25;
    private static final Set<String> PARAGRAPHS = Set.of(
            "p",
            "li",
            "ul",
            "ol",
            "dl",
            "dd",
            "dt",
            "td",
            "th",
            "tr",
            "tbody",
            "blockquote",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "pre",
            "a",
            "span",
            "strong",
            "b",
            "em",
            "i",
            "font");
    private static final Pattern LEAD = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:lead|lede|intro|introduction|summary|standfirst|excerpt|dek|subtitle|subheadline|abstract|vorspann|chapeau|description|teaser-?text|kicker-?text)(?:$|[\\s_-])");

    private final List<PageBlock> blocks;
    private final Map<Element, Integer> weights = new HashMap<>();
    private final Element body;

    MainText(List<PageBlock> blocks, Element body) {
        this.blocks = blocks;
        this.body = body;
        for (PageBlock block : blocks) {
            int weight = block.weight();
            for (Element e = block.home(); weight > 0 && e != null; e = e.parent()) {
                weights.merge(e, weight, Integer::sum);
                if (e.equals(body)) break;
            }
        }
    }

    /// The blocks that are the report.
    Set<PageBlock> blocks() {
        Element main = element();
        int first = 0;
        while (first < blocks.size() && !isInside(blocks.get(first).home(), main)) first++;
        int headline = headlineBefore(first);
        Element around = around(main);
        List<PageBlock> inside = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            PageBlock block = blocks.get(i);
            boolean lead = i < first && (headline >= 0 && i > headline && canLead(block) || isNamedLead(block, around));
            if (lead || isInside(block.home(), main)) inside.add(block);
        }
        return chosen(inside);
    }

    private static Set<PageBlock> chosen(List<PageBlock> inside) {
        Set<PageBlock> chosen = new HashSet<>();
        int last = lastText(inside);
        for (int i = 0; i < inside.size(); i++) {
            PageBlock block = inside.get(i);
            boolean leadsNowhere = block.isHeading() && i > last;
            if (block.zone().isContent() && !isLinks(inside, i) && !leadsNowhere) chosen.add(block);
        }
        return chosen;
    }

    /// Index of the headline from which the text in front of the main element leads to it, or -1.
    private int headlineBefore(int first) {
        for (int i = first - 1; i >= Math.max(0, first - LEAD_REACH); i--) {
            if (blocks.get(i).home().closest("h1") != null) return i;
        }
        return -1;
    }

    /// Whether a block between headline and text can be the report's first words.
    private static boolean canLead(PageBlock block) {
        if (block.zone() != Zone.PLAIN || block.linkDensity() > 0.3 || block.isItem()) return false;
        return block.text().length() >= (block.isHeading() ? 50 : 40);
    }

    /// The element around the main one in which its lead is looked for.
    private Element around(Element main) {
        Element article = main.closest("article");
        if (article != null && !article.equals(main)) return article;
        Element around = main;
        for (int i = 0; i < 3 && around.parent() != null && !around.equals(body); i++) around = around.parent();
        return around;
    }

    private boolean isNamedLead(PageBlock block, Element around) {
        if (!block.isProse() || !isInside(block.home(), around)) return false;
        for (Element e = block.home(); e != null && !e.equals(around); e = e.parent()) {
            if (LEAD.matcher(e.className()).find()) return true;
        }
        return false;
    }

    private static boolean isInside(Element element, Element outer) {
        for (Element e = element; e != null; e = e.parent()) {
            if (e.equals(outer)) return true;
        }
        return false;
    }

    private int weight(Element element) {
        return weights.getOrDefault(element, 0);
    }

    Element element() {
        int all = weight(body);
        Element named = heaviest(MainText::isNamedBody);
        if (named != null && isEnough(named, all)) return withLikes(named);
        Element article =
                heaviest(e -> e.normalName().equals("article") || e.attr("role").equals("article"));
        if (article != null && isEnough(article, all)) return deepest(article, weight(article));
        Element main =
                heaviest(e -> e.normalName().equals("main") || e.attr("role").equals("main"));
        Element from = main != null && isEnough(main, all) ? main : body;
        return deepest(from, weight(from));
    }

    private boolean isEnough(Element element, int all) {
        return weight(element) >= Math.min(ENOUGH, all * MOST) && weight(element) >= all * ENOUGH_OF_PAGE;
    }

    private static boolean isNamedBody(Element element) {
        if (element.normalName().equals("body") || element.normalName().equals("html")) return false;
        if (element.attr("itemprop").toLowerCase(Locale.ROOT).contains("articlebody")) return true;
        return !PARAGRAPHS.contains(element.normalName())
                && BODY_NAME.matcher(element.className() + " " + element.id()).find();
    }

    /// The element, or the one around it and others of the same name, where the text stands in several such parts.
    private Element withLikes(Element named) {
        String name = named.className();
        if (name.isBlank()) return named;
        Element whole = named;
        int sum = weight(named);
        for (Element like :
                body.getElementsByClass(named.classNames().iterator().next())) {
            boolean other = like.className().equals(name) && !isInside(like, whole) && !isInside(named, like);
            if (!other || weight(like) * 10 < weight(named)) continue;
            sum += weight(like);
            whole = common(whole, like);
        }
        return weight(whole) * 10 <= sum * 16 ? whole : named;
    }

    private Element common(Element one, Element other) {
        Element common = one;
        while (!isInside(other, common)) {
            Element parent = common.parent();
            if (parent == null) return body;
            common = parent;
        }
        return common;
    }

    private @Nullable Element heaviest(java.util.function.Predicate<Element> wanted) {
        Element best = null;
        Set<Element> seen = new HashSet<>();
        for (PageBlock block : blocks) {
            for (Element e = block.home(); e != null && !e.equals(body) && seen.add(e); e = e.parent()) {
                if (wanted.test(e)
                        && (best == null || weight(e) > weight(best) || weight(e) == weight(best) && isInside(e, best)))
                    best = e;
            }
        }
        return best;
    }

    /// The innermost element below `from` that still holds most of its running text.
    private Element deepest(Element from, int all) {
        Element at = from;
        while (true) {
            Element next = null;
            for (Element child : at.children()) {
                if (PARAGRAPHS.contains(child.normalName())) continue;
                if (weight(child) >= all * MOST && weight(child) > 0) next = child;
            }
            if (next == null) return at;
            at = next;
        }
    }

    /// Index of the last block that is text: headings below it head something else.
    private static int lastText(List<PageBlock> inside) {
        for (int i = inside.size() - 1; i >= 0; i--) {
            PageBlock block = inside.get(i);
            if (block.zone().isContent() && !block.isHeading() && block.linkDensity() < 0.5) return i;
        }
        return inside.size();
    }

    /// A block that is mostly links, among others like it or short.
    private static boolean isLinks(List<PageBlock> inside, int at) {
        PageBlock block = inside.get(at);
        if (block.zone() == Zone.POST || block.linkDensity() < 0.6) return false;
        boolean alone = !isLinky(inside, at - 1) && !isLinky(inside, at + 1);
        return block.isItem() || !alone || block.text().length() < 60 || block.linkDensity() > 0.9;
    }

    private static boolean isLinky(List<PageBlock> inside, int at) {
        return at >= 0 && at < inside.size() && inside.get(at).linkDensity() >= 0.6;
    }
}
