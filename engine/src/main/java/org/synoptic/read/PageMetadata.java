package org.synoptic.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.synoptic.json.ArticleJson;
import org.synoptic.model.Kind;
import org.synoptic.read.Draft.Metadata;

/// What a page tells of itself: JSON-LD of an article first, then Open Graph and other `meta` elements, then `time`
/// elements and the address in `link rel=canonical`.
final class PageMetadata {
    private static final List<String> DATE = List.of(
            "article:published_time",
            "og:published_time",
            "og:article:published_time",
            "article:published",
            "datepublished",
            "date.published",
            "publishdate",
            "publish-date",
            "publish_date",
            "published-date",
            "pubdate",
            "parsely-pub-date",
            "sailthru.date",
            "dc.date.issued",
            "dcterms.created",
            "dcterms.issued",
            "dc.date.created",
            "dc.date",
            "dcterms.date",
            "datecreated",
            "article:post_date",
            "citation_publication_date",
            "citation_date",
            "date",
            "originalpublicationdate",
            "cxenseparse:recs:publishtime",
            "last-modified-date",
            "publication_date",
            "rnews:datepublished",
            "shareaholic:article_published_time",
            "bt:pubdate",
            "article_date_original",
            "article.published",
            "article.created");
    private static final List<String> TITLE =
            List.of("og:title", "twitter:title", "dc.title", "dcterms.title", "title", "headline", "parsely-title");
    private static final List<String> OUTLET =
            List.of("og:site_name", "application-name", "publisher", "dc.publisher", "twitter:site");
    private static final List<String> AUTHOR = List.of(
            "author",
            "article:author",
            "dc.creator",
            "dcterms.creator",
            "parsely-author",
            "sailthru.author",
            "byl",
            "creator",
            "citation_author",
            "og:article:author",
            "rnews:author");
    private static final int LONGEST_BYLINE = 120;

    private final Document page;
    private final List<Element> metas;

    private PageMetadata(Document page) {
        this.page = page;
        this.metas = page.select("meta[content]");
    }

    static Metadata of(Document page) {
        return new PageMetadata(page).read();
    }

    private Metadata read() {
        ArticleJson article = article();
        String language = page.select("html").attr("lang").strip();
        return new Metadata(
                first(article.headline(), meta(TITLE)),
                date(article.published()),
                first(article.outlet(), meta(OUTLET)),
                byline(article.author()),
                language.isEmpty() ? null : language,
                kind(article.type()));
    }

    private ArticleJson article() {
        List<String> scripts = new ArrayList<>();
        for (Element script : page.select("script[type=application/ld+json]")) scripts.add(script.data());
        return ArticleJson.of(scripts);
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one != null && !one.isBlank() ? one.strip() : other;
    }

    /// The content of the first of these names that the page has.
    private @Nullable String meta(List<String> names) {
        for (String name : names) {
            for (Element meta : metas) {
                String own = meta.hasAttr("property")
                        ? meta.attr("property")
                        : meta.hasAttr("name") ? meta.attr("name") : meta.attr("itemprop");
                String content = meta.attr("content").strip();
                if (own.toLowerCase(Locale.ROOT).equals(name) && !content.isEmpty()) return content;
            }
        }
        return null;
    }

    // ---- day

    private @Nullable String date(@Nullable String fromJson) {
        for (String written : new String[] {fromJson, meta(DATE), marked(), timed(), named()}) {
            if (written != null && PublicationFinder.day(written) != null) return written;
        }
        return null;
    }

    private @Nullable String marked() {
        for (Element e : page.select(
                "[itemprop=datePublished], [pubdate], abbr.published, .published[datetime], .published[title]")) {
            String written = written(e);
            if (PublicationFinder.day(written) != null) return written;
        }
        return null;
    }

    private static String written(Element e) {
        for (String attribute : List.of("datetime", "content", "title")) {
            if (e.hasAttr(attribute) && !e.attr(attribute).isBlank()) return e.attr(attribute);
        }
        return e.text();
    }

    /// The first `time` of the report; those of lists of other reports stand in links.
    private @Nullable String timed() {
        for (Element time : page.select("time")) {
            boolean elsewhere = time.closest("a") != null
                    || time.closest("aside") != null
                    || time.closest("[class*=comment]") != null
                    || time.closest("[class*=related]") != null;
            if (!elsewhere && PublicationFinder.day(written(time)) != null) return written(time);
        }
        return null;
    }

    /// A day in an element that is named for it.
    private @Nullable String named() {
        for (Element e : page.select(
                "[class*=date], [class*=Date], [id*=date], [class*=datum], [class*=publish], [class*=time], [class*=meta], [class*=byline], [class*=info]")) {
            String text = e.text();
            if (text.length() > 120 || e.closest("[class*=comment]") != null || e.closest("aside") != null) continue;
            if (PublicationFinder.day(text) != null) return text;
        }
        return null;
    }

    // ---- byline

    private @Nullable String byline(@Nullable String fromJson) {
        for (String written : new String[] {fromJson, meta(AUTHOR), authored()}) {
            if (isName(written)) return written.strip().replaceAll("(?i)^(?:by|von|par|por)\\s+", "");
        }
        return null;
    }

    private static boolean isName(@Nullable String written) {
        return written != null
                && !written.isBlank()
                && written.length() <= LONGEST_BYLINE
                && !written.contains("://")
                && !written.startsWith("@");
    }

    private @Nullable String authored() {
        for (Element e : page.select(
                "[rel=author], [itemprop=author] [itemprop=name], [itemprop=author], .author a, .author-name, .byline a, .byline, .author, [class*=author], [class*=autor]")) {
            String text = e.hasAttr("content") ? e.attr("content") : e.text();
            boolean elsewhere = e.closest("[class*=comment]") != null || e.closest("aside") != null;
            if (!elsewhere
                    && isName(text)
                    && text.length() <= 60
                    && Words.of(text).size() <= 8) return text;
        }
        return null;
    }

    // ---- kind

    private Kind.@Nullable Value kind(@Nullable String type) {
        if (type == null) return null;
        return switch (type) {
            case "OpinionNewsArticle" -> Kind.Value.OPINION;
            case "SocialMediaPosting" -> Kind.Value.POST;
            default -> null;
        };
    }
}
