package org.synoptic.read;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/// What class and id of an element promise: a day, an author, or that another text stands there. Each combination of
/// names is looked at once a page.
final class ElementNames {
    private static final List<String> ELSEWHERE = List.of(
            "comment",
            "kommentar",
            "related",
            "recommend",
            "copyright",
            "popular",
            "newsletter",
            "most-read",
            "mostread",
            "trending",
            "similar",
            "disqus",
            "carousel");
    private static final List<String> BESIDE = List.of("teaser", "footer", "latest", "slider", "sidebar");
    private static final List<String> DAYS = List.of(
            "date",
            "datum",
            "fecha",
            "publi",
            "time",
            "posted",
            "created",
            "submitted",
            "meta",
            "byline",
            "info",
            "entry-header",
            "calendar",
            "veroeffentlich",
            "subtitle");
    private static final List<String> AUTHORS = List.of(
            "author",
            "autor",
            "auteur",
            "byline",
            "writer",
            "verfasser",
            "creator",
            "contributor",
            "redakteur",
            "journalist",
            "reporter",
            "posted-by",
            "username",
            "yazar");
    private static final List<String> CHANGES = List.of("modif", "updat", "aktualis", "chang", "revis", "edited");
    private static final Set<String> WHOLE = Set.of(
            "author",
            "authors",
            "byline",
            "author-name",
            "autor",
            "post-author",
            "article-author",
            "entry-author",
            "byline-name");

    private static final int IS_ELSEWHERE = 1;
    private static final int IS_DAY = 2;
    private static final int IS_AUTHOR = 4;
    private static final int IS_AUTHOR_WHOLLY = 8;
    private static final int IS_CHANGE = 16;
    private static final int IS_BESIDE = 32;

    private final Map<String, Integer> known = new HashMap<>();

    boolean areElsewhere(Element element) {
        return has(element, IS_ELSEWHERE);
    }

    /// Whether they may hold another text, or the end of this one.
    boolean areBeside(Element element) {
        return has(element, IS_BESIDE);
    }

    boolean nameDay(Element element) {
        return has(element, IS_DAY);
    }

    boolean nameAuthor(Element element) {
        return has(element, IS_AUTHOR);
    }

    /// Whether one of the names says nothing else.
    boolean nameAuthorOnly(Element element) {
        return has(element, IS_AUTHOR_WHOLLY);
    }

    /// Whether they tell of a later change, and not of publication.
    boolean nameChange(Element element) {
        return has(element, IS_CHANGE);
    }

    private boolean has(Element element, int wanted) {
        String names = element.attr("class");
        if (element.hasAttr("id")) names = names + " " + element.attr("id");
        return !names.isEmpty() && (known.computeIfAbsent(names, ElementNames::promises) & wanted) != 0;
    }

    private static int promises(String names) {
        String lower = names.toLowerCase(Locale.ROOT);
        int promises = 0;
        if (containsAny(lower, ELSEWHERE)) promises |= IS_ELSEWHERE;
        if (containsAny(lower, BESIDE)) promises |= IS_BESIDE;
        if (containsAny(lower, DAYS)) promises |= IS_DAY;
        if (containsAny(lower, AUTHORS)) promises |= IS_AUTHOR;
        if (containsAny(lower, CHANGES) && !lower.contains("publi")) promises |= IS_CHANGE;
        for (String name : lower.split("\\s+")) {
            if (WHOLE.contains(name)) promises |= IS_AUTHOR_WHOLLY;
        }
        return promises;
    }

    private static boolean containsAny(String names, List<String> parts) {
        for (String part : parts) {
            if (names.contains(part)) return true;
        }
        return false;
    }
}
