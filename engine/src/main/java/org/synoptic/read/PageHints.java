package org.synoptic.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.synoptic.read.PageBlock.Zone;

/// What the tags, classes and ids of a page say of its parts.
///
/// Names mislead where they stand on the frame of the page (`with-sidebar`): an element that holds a good part of the
/// page's text is never furniture by its name alone.
final class PageHints {
    /// Share of the page's unlinked text that an element named like furniture may hold.
    private static final double MOST_BY_NAME = 0.4;

    private static final Set<String> FURNITURE = Set.of(
            "share",
            "sharing",
            "sharebar",
            "shares",
            "social",
            "socials",
            "socialmedia",
            "related",
            "recommend",
            "recommended",
            "recommendation",
            "recommendations",
            "newsletter",
            "subscribe",
            "subscription",
            "sidebar",
            "widget",
            "widgets",
            "breadcrumb",
            "breadcrumbs",
            "menu",
            "nav",
            "navbar",
            "navi",
            "navigation",
            "pagination",
            "pager",
            "paging",
            "cookie",
            "cookies",
            "consent",
            "gdpr",
            "advert",
            "advertisement",
            "advertising",
            "ads",
            "adbox",
            "anzeige",
            "werbung",
            "sponsor",
            "sponsored",
            "promo",
            "promotion",
            "popup",
            "modal",
            "overlay",
            "tags",
            "taglist",
            "tagcloud",
            "toolbar",
            "paywall",
            "login",
            "signup",
            "rating",
            "print",
            "skip",
            "outbrain",
            "taboola",
            "copyright",
            "disclaimer",
            "imprint",
            "sitemap",
            "topbar",
            "masthead",
            "mostread",
            "popular",
            "trending",
            "teasers",
            "teaserlist",
            "jp",
            "sharedaddy",
            "addtoany",
            "authorbox",
            "bio",
            "aboutauthor",
            "prevnext",
            "postnav",
            "related-posts",
            "relatedposts",
            "yarpp",
            "similar",
            "readmore",
            "metadata",
            "postmeta",
            "entrymeta",
            "meta",
            "toc",
            "hidden",
            "mw-editsection",
            "reflist",
            "navbox",
            "catlinks",
            "feedback",
            "survey",
            "poll",
            "donate",
            "donation",
            "spenden",
            "abo",
            "merken",
            "kategorien",
            "categories",
            "schlagworte",
            "weiterlesen",
            "infobox",
            "actions",
            "buttons",
            "button",
            "share-bar",
            "timestamp",
            "dateline",
            "crosslinks",
            "footnav",
            "topics",
            "autor",
            "authors",
            "author",
            "reprints",
            "correction",
            "shariff");
    private static final Set<String> COMMENTS = Set.of(
            "comment",
            "comments",
            "commentlist",
            "disqus",
            "respond",
            "kommentare",
            "kommentar",
            "replies",
            "commentform",
            "discussion",
            "leserkommentare",
            "forum",
            "reactions",
            "pingbacks",
            "trackbacks");
    private static final Set<String> CAPTIONS = Set.of(
            "caption",
            "captions",
            "figcaption",
            "bildunterschrift",
            "imagecaption",
            "wp-caption-text",
            "bildtext",
            "legende",
            "subline");
    private static final Set<String> CREDITS = Set.of(
            "credit",
            "credits",
            "imagecredit",
            "photocredit",
            "bildnachweis",
            "fotocredit",
            "bildquelle",
            "photographer");
    private static final Set<String> BYLINES = Set.of("byline", "bylines");
    private static final Pattern PARTS = Pattern.compile("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})");

    /// Parts of names that tell how an element looks or what it lacks, and not what it is.
    private static final Pattern MODIFIERS = Pattern.compile(
            "(?<=^|\\s)(?:has|with|no|without|js|is|elementor|field|wp-block|l-hidden|col)-\\S{0,200}|--\\S{0,200}|wrap(?:per)?(?=\\s|$)");

    private static final Pattern POST = Pattern.compile(
            "\\b(?:twitter-tweet|twitter-video|instagram-media|fb-post|bluesky-embed|mastodon-embed|tiktok-embed|telegram-post)\\b");

    private final Map<Element, Integer> unlinked = new HashMap<>();
    private final int all;

    PageHints(Document page) {
        page.body().traverse(new org.jsoup.select.NodeVisitor() {
            @Override
            public void head(Node node, int depth) {}

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof TextNode text)
                    add(text.parent(), text.text().strip().length());
                else if (node instanceof Element element && !isLink(element)) {
                    add(element.parent(), unlinked.getOrDefault(element, 0));
                }
            }
        });
        all = Math.max(1, unlinked.getOrDefault(page.body(), 0));
    }

    private static boolean isLink(Element element) {
        String tag = element.normalName();
        return tag.equals("a") || tag.equals("script") || tag.equals("style") || tag.equals("noscript");
    }

    private void add(@org.jspecify.annotations.Nullable Node parent, int length) {
        if (parent instanceof Element element && length > 0) unlinked.merge(element, length, Integer::sum);
    }

    private double share(Element element) {
        return (double) unlinked.getOrDefault(element, 0) / all;
    }

    /// What an element says of itself; [Zone#PLAIN] when it says nothing.
    Zone zone(Element element) {
        String tag = element.normalName();
        String role = element.attr("role").toLowerCase(Locale.ROOT);
        if (tag.equals("nav") || role.equals("navigation") || role.equals("search")) return Zone.NAVIGATION;
        if (tag.equals("footer") || role.equals("contentinfo"))
            return share(element) < MOST_BY_NAME ? Zone.FOOTER : Zone.PLAIN;
        if (tag.equals("aside") || role.equals("complementary"))
            return share(element) < MOST_BY_NAME ? Zone.ASIDE : Zone.PLAIN;
        if (role.equals("dialog") || role.equals("banner") || role.equals("alert")) return Zone.FURNITURE;
        if (tag.equals("figcaption")) return Zone.CAPTION;
        if (tag.equals("form")) return share(element) < 0.3 ? Zone.FURNITURE : Zone.PLAIN;
        String names = element.className() + " " + element.id();
        if (names.isBlank()) return Zone.PLAIN;
        if (POST.matcher(names).find()) return Zone.POST;
        boolean frame = tag.equals("body") || tag.equals("html") || tag.equals("main") || tag.equals("article");
        return frame ? Zone.PLAIN : byName(element, names);
    }

    private Zone byName(Element element, String names) {
        Zone zone = Zone.PLAIN;
        for (String part : PARTS.split(MODIFIERS.matcher(names).replaceAll(" "))) {
            String word = part.toLowerCase(Locale.ROOT);
            if (COMMENTS.contains(word)) zone = Zone.COMMENTS;
            else if (CAPTIONS.contains(word)) return Zone.CAPTION;
            else if (CREDITS.contains(word)) return Zone.CREDIT;
            else if (BYLINES.contains(word)) return Zone.BYLINE;
            else if (zone == Zone.PLAIN && (FURNITURE.contains(word) || word.equals("footer"))) zone = Zone.FURNITURE;
        }
        return zone != Zone.PLAIN && share(element) >= MOST_BY_NAME ? Zone.PLAIN : zone;
    }
}
