package org.synoptic.read;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What class and id of an element promise: a day, an author, or that another text stands there.
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

    private static final int ELSE = 1;
    private static final int DAY = 2;
    private static final int AUTHOR = 4;
    private static final int AUTHOR_ONLY = 8;
    private static final int CHANGE = 16;
    private static final int BESIDES = 32;
    private static final int PUBLISHED = 64;
    private static final NameParts PARTS = new NameParts(Map.of(
            ELSE,
            ELSEWHERE,
            BESIDES,
            BESIDE,
            DAY,
            DAYS,
            AUTHOR,
            AUTHORS,
            CHANGE,
            CHANGES,
            PUBLISHED,
            List.of("publi")));

    static final ElementNames NONE = new ElementNames(0);

    private final int promises;

    private ElementNames(int promises) {
        this.promises = promises;
    }

    static ElementNames of(int promises) {
        return promises == 0 ? NONE : new ElementNames(promises);
    }

    /// What some names promise, as bits that are added up for an element.
    static int promises(String names) {
        int promises = PARTS.in(names);
        return (promises & AUTHOR) != 0 && hasWhole(names) ? promises | AUTHOR_ONLY : promises;
    }

    private static boolean hasWhole(String names) {
        for (String name : names.toLowerCase(Locale.ROOT).split("\\s+")) {
            if (WHOLE.contains(name)) return true;
        }
        return false;
    }

    boolean areElsewhere() {
        return has(ELSE);
    }

    /// Whether they may hold another text, or the end of this one.
    boolean areBeside() {
        return has(BESIDES);
    }

    boolean nameDay() {
        return has(DAY);
    }

    boolean nameAuthor() {
        return has(AUTHOR);
    }

    /// Whether one of the names says nothing else.
    boolean nameAuthorOnly() {
        return has(AUTHOR_ONLY);
    }

    /// Whether they tell of a later change, and not of publication.
    boolean nameChange() {
        return has(CHANGE) && !has(PUBLISHED);
    }

    private boolean has(int promise) {
        return (promises & promise) != 0;
    }
}
