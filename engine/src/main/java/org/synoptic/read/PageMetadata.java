package org.synoptic.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.json.ArticleJson;
import org.synoptic.model.Kind;
import org.synoptic.model.PartialDate;
import org.synoptic.read.Draft.Metadata;
import org.synoptic.read.Wordings.Sense;

/// What a page tells of itself: JSON-LD of an article first, then Open Graph and other `meta` elements, then what its
/// elements are marked and named as.
final class PageMetadata {
    private static final List<String> TITLE = List.of(
            "og:title",
            "twitter:title",
            "dc.title",
            "dcterms.title",
            "citation_title",
            "title",
            "headline",
            "parsely-title");
    private static final List<String> SECTION =
            List.of("article:section", "parsely-section", "section", "cxenseparse:section", "og:article:section");
    private static final List<String> LANGUAGE = List.of("og:locale", "content-language", "dc.language", "language");

    private static final int LONGEST_TITLES = 4_000;
    private static final Pattern REGIONAL = Pattern.compile("[A-Za-z]{2,3}[-_][A-Za-z]{2}");

    private final PageScan scan;
    private final ArticleJson article;
    private final PageAddress address;

    private PageMetadata(PageScan scan, @Nullable String where) {
        this.scan = scan;
        String titles = scan.window + " " + metas("og:title");
        article = ArticleJson.of(scan.scripts, titles.substring(0, Math.min(titles.length(), LONGEST_TITLES)));
        String given = scan.address;
        String told = given == null || given.isBlank() ? metas("og:url") : given;
        address = PageAddress.of(told.isEmpty() && where != null ? where : told);
    }

    /// @param where the address that the page was found at; null for a file
    static Metadata of(PageScan scan, @Nullable String where) {
        return new PageMetadata(scan, where).read();
    }

    private Metadata read() {
        String headline = first(article.headline(), meta(TITLE));
        String outlet = PageOutlet.of(article, scan, headline == null ? scan.headlineWords() : headline);
        PageDay days = new PageDay(scan, article, address, DayOrder.of(region()));
        PartialDate day = days.told();
        PartialDate likely = day == null ? days.likely() : null;
        return new Metadata(
                headline,
                day == null ? null : day.toString(),
                outlet,
                new PageAuthors(scan, article, names(outlet)).told(),
                scan.language.isEmpty() ? meta(LANGUAGE) : scan.language,
                kind(),
                null,
                likely == null ? null : likely.toString());
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one != null && !one.isBlank() ? one.strip() : other;
    }

    /// The content of the first of these names that the page has.
    private @Nullable String meta(List<String> names) {
        for (String name : names) {
            List<String> contents = scan.metas.get(name);
            if (contents != null) return contents.getFirst();
        }
        return null;
    }

    private String metas(String name) {
        return String.join(" ", scan.metas.getOrDefault(name, List.of()));
    }

    /// A language tag that tells a region, if one of those that the page gives does.
    private String region() {
        for (String tag : new String[] {scan.language, metas("og:locale"), metas("content-language")}) {
            if (REGIONAL.matcher(tag).matches()) return tag;
        }
        String country = address.country();
        String language = scan.language.isEmpty() ? "en" : scan.language;
        return language.startsWith("en") && country != null ? "en-" + country : scan.language;
    }

    /// What the outlet is called.
    private List<String> names(@Nullable String outlet) {
        List<String> names = new ArrayList<>(scan.metas.getOrDefault("og:site_name", List.of()));
        if (outlet != null) names.add(outlet);
        names.addAll(address.outletNames());
        return names;
    }

    // ---- kind

    private Kind.@Nullable Value kind() {
        Kind.Value typed = typed(article.type());
        if (typed != null) return typed;
        Kind.Value sectioned = sectioned(first(article.section(), meta(SECTION)));
        return sectioned != null ? sectioned : sectioned(address.section());
    }

    private static Kind.@Nullable Value typed(@Nullable String type) {
        if (type == null) return null;
        return switch (type) {
            case "OpinionNewsArticle" -> Kind.Value.OPINION;
            case "SocialMediaPosting" -> Kind.Value.POST;
            case "PressRelease" -> Kind.Value.STATEMENT;
            default -> null;
        };
    }

    /// What the name of the section says, if it says a kind: "Opinion", "Kommentare", "Press releases".
    private static Kind.@Nullable Value sectioned(@Nullable String section) {
        if (section == null) return null;
        Words words = Words.of(section);
        if (words.size() == 0 || words.size() > 4) return null;
        if (Wordings.all().at(Sense.OPINION_LABEL, words, 0).isPresent()) return Kind.Value.OPINION;
        if (Wordings.all().at(Sense.INTERVIEW_LABEL, words, 0).isPresent()) return Kind.Value.INTERVIEW;
        return words.size() <= 2 && Wordings.all().at(Sense.STATEMENT, words, 0).isPresent()
                ? Kind.Value.STATEMENT
                : null;
    }
}
