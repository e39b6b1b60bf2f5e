package org.synoptic.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.synoptic.json.ArticleJson;
import org.synoptic.read.PageScan.Mark;

/// Chooses the author among those that a page gives: JSON-LD, `meta` elements, links to an author, elements named for
/// one. What the outlet calls itself is no person.
final class PageAuthors {
    private static final List<String> METAS = List.of(
            "dc.creator",
            "dcterms.creator",
            "article:author",
            "author",
            "parsely-author",
            "sailthru.author",
            "cxenseparse:author",
            "citation_author",
            "dc.contributor",
            "byl",
            "creator",
            "og:article:author",
            "rnews:author",
            "article:author_name",
            "authors",
            "author_name",
            "authorname");

    private static final int BEFORE_HEADLINE = 40;

    /// Pairs of label and words that a page tells those who show a card of it.
    private static final int MOST_LABELLED = 2;

    private final PageScan scan;
    private final ArticleJson article;
    private final AuthorNames names;

    PageAuthors(PageScan scan, ArticleJson article, List<String> outlets) {
        this.scan = scan;
        this.article = article;
        this.names = new AuthorNames(outlets);
    }

    /// Names of persons, parted by commas; where none is named, the office that is; null when the page tells nobody.
    @Nullable
    String told() {
        String found = joined(article.authors(), true);
        if (found == null) found = inMetas(true);
        if (found == null) found = labelledInMetas();
        if (found == null) found = shown(true);
        if (found == null) found = ofOneWord();
        if (found != null && found.indexOf(' ') < 0) found = labelled(inFull(found));
        if (found == null) found = joined(article.authors(), false);
        if (found == null) found = joined(article.bodies(), false);
        if (found == null) found = inMetas(false);
        return found == null ? shown(false) : found;
    }

    /// The whole name, where the metadata give the first name or the login only: "Ada Holm" for "Ada" and "adaholm".
    private String inFull(String name) {
        for (Mark mark : scan.authors.all()) {
            String full = names.in(mark.written(), false);
            if (full != null && full.indexOf(',') < 0 && isShortFor(name.toLowerCase(Locale.ROOT), full)) return full;
        }
        return name;
    }

    /// The whole name in a byline of the page, where the metadata give one word only: a login, or who runs the page.
    private String labelled(String name) {
        if (name.indexOf(' ') >= 0) return name;
        for (Mark mark : scan.authors.all()) {
            if (mark.strength() > 0 || mark.beside() || isBefore(mark)) continue;
            String full = names.in(mark.written(), false);
            if (full != null) return full;
        }
        return name;
    }

    private static boolean isShortFor(String name, String full) {
        Words words = Words.of(full);
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            if (words.fold(i).equals(name)) return true;
            joined.append(words.fold(i));
        }
        return joined.toString().equals(name);
    }

    private @Nullable String joined(List<String> authors, boolean persons) {
        List<String> found = new ArrayList<>();
        for (String author : authors) {
            String name = persons ? names.in(author, true) : names.office(author);
            if (name != null && !found.contains(name)) found.add(name);
        }
        return found.isEmpty() ? null : String.join(", ", found);
    }

    private @Nullable String inMetas(boolean persons) {
        for (String name : METAS) {
            String found = joined(scan.metas.getOrDefault(name, List.of()), persons);
            if (found != null) return found;
        }
        return null;
    }

    /// What stands beside a label in the metadata: `twitter:label1` "Written by", `twitter:data1` "Jane Doe".
    private @Nullable String labelledInMetas() {
        for (int i = 1; i <= MOST_LABELLED; i++) {
            List<String> labels = scan.metas.getOrDefault("twitter:label" + i, List.of());
            List<String> told = scan.metas.getOrDefault("twitter:data" + i, List.of());
            if (!told.isEmpty() && labels.stream().anyMatch(BylineLabel::isAll)) return joined(told, true);
        }
        return null;
    }

    private @Nullable String shown(boolean persons) {
        List<Mark> marks = scan.authors.all().stream()
                .sorted(Comparator.comparing((Mark mark) -> mark.beside() || isBefore(mark))
                        .thenComparing(mark -> -mark.strength()))
                .toList();
        for (Mark mark : marks) {
            if (!persons && mark.strength() < 2) continue;
            String name = persons ? names.in(mark.written(), mark.strength() >= 2) : names.office(mark.written());
            if (name != null) return name;
        }
        return null;
    }

    /// A name of one word behind what can only be the label of an author: `Posted by Ada`.
    private @Nullable String ofOneWord() {
        for (Mark mark : scan.authors.all()) {
            if (mark.beside() || isBefore(mark) || !BylineLabel.isFirm(mark.written())) continue;
            String name = names.in(mark.written(), true);
            if (name != null && name.indexOf(',') < 0) return name;
        }
        return null;
    }

    private boolean isBefore(Mark mark) {
        return scan.headline >= 0 && mark.order() < scan.headline - BEFORE_HEADLINE;
    }
}
