package org.synoptic.read;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.json.ArticleJson;
import org.synoptic.model.PartialDate;
import org.synoptic.read.PageScan.Mark;

/// Chooses the day of publication among those that a page gives.
///
/// In this order: JSON-LD, `meta` elements, microdata, the address, `time` elements, elements named for a day; among
/// the last two what stands nearest behind the headline. A day that no page can have been published on is passed
/// over, and so is what tells of a change.
final class PageDay {
    private static final List<String> PUBLISHED = List.of(
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
            "published_time",
            "pubdate",
            "og:pubdate",
            "parsely-pub-date",
            "sailthru.date",
            "dc.date.issued",
            "dcterms.issued",
            "citation_publication_date",
            "citation_online_date",
            "citation_date",
            "originalpublicationdate",
            "cxenseparse:recs:publishtime",
            "cxenseparse:publishtime",
            "cxense:publishtime",
            "publication_date",
            "rnews:datepublished",
            "shareaholic:article_published_time",
            "bt:pubdate",
            "article_date_original",
            "article:post_date",
            "ptime",
            "published",
            "displaydate",
            "date_published");

    /// Names that are used for the day of publication mostly.
    private static final List<String> OTHER = List.of(
            "dc.date.created",
            "dcterms.created",
            "article.created",
            "article:created_time",
            "datecreated",
            "dc.date",
            "dcterms.date",
            "date",
            "uploaddate",
            "video:release_date",
            "dc.created");

    private static final List<String> MODIFIED = List.of(
            "article:modified_time",
            "og:updated_time",
            "last-modified",
            "lastmod",
            "dcterms.modified",
            "dc.date.modified");

    private static final List<String> UNIVERSAL = List.of("Z", "+00:00", "+0000", "GMT");
    private static final int MOST_DAYS_OFF = 7;
    private static final int BEHIND_HEADLINE = 30;
    /// More days than these by the headline are those of other reports.
    private static final int MOST_DAYS_BY_NAME = 2;

    private static final int RIGHT_BEFORE_HEADLINE = 8;
    private static final int BEFORE_HEADLINE = 25;
    private final PageScan scan;
    private final ArticleJson article;
    private final PageAddress address;
    private final DayOrder order;

    /// Whether the metadata give the hour in universal time.
    private boolean isUtc;

    /// Whether the metadata give a day, but do not say of what.
    private boolean isLoose;

    PageDay(PageScan scan, ArticleJson article, PageAddress address, DayOrder order) {
        this.scan = scan;
        this.article = article;
        this.address = address;
        this.order = order;
    }

    @Nullable
    PartialDate told() {
        PartialDate told = inMetadata();
        PartialDate inAddress = address.day();
        if (told == null) return inAddress != null ? inAddress : shown();
        if (inAddress != null && isFirst(inAddress, told)) return inAddress;
        List<PartialDate> beside = besideHeadline();
        if (beside.isEmpty() || beside.contains(told)) return told;
        PartialDate shown = beside.getFirst();
        for (PartialDate day : beside) {
            if (isLoose && isSwapped(day, told)) return day;
        }
        boolean isOther = !isModified(shown) && claims().contains(shown);
        return isOther || isSameEdition(shown, told) ? shown : told;
    }

    /// `11/01/2023` was read in the wrong order, where readers see the other day.
    private static boolean isSwapped(PartialDate shown, PartialDate told) {
        return shown.year() == told.year() && shown.month() == told.day() && shown.day() == told.month();
    }

    /// The days that the metadata give for that of publication, where they do not agree.
    private Set<PartialDate> claims() {
        Set<PartialDate> claims = new HashSet<>();
        for (String name : PUBLISHED) {
            for (String content : scan.metas.getOrDefault(name, List.of())) {
                PartialDate day = ToldDay.ofPage(content, order);
                if (day != null) claims.add(day);
            }
        }
        PartialDate day = ToldDay.ofPage(article.published(), order);
        if (day != null) claims.add(day);
        return claims;
    }

    /// What readers see as the day goes before metadata that are off by little: by the zone, or by the printed issue.
    private boolean isSameEdition(PartialDate shown, PartialDate told) {
        long days = Math.abs(ChronoUnit.DAYS.between(shown.first(), told.first()));
        boolean isOtherZone = days == 1 && isUtc;
        return isOtherZone || days <= MOST_DAYS_OFF && !isModified(shown);
    }

    private boolean isModified(PartialDate day) {
        return day.equals(ToldDay.of(article.modified(), order)) || day.equals(meta(MODIFIED));
    }

    /// The days that readers see by the headline; where metadata name the day loosely, also in a `time` further down;
    /// where no headline is known, the first on the page.
    private List<PartialDate> besideHeadline() {
        boolean toldUtc = isUtc;
        List<PartialDate> days = new ArrayList<>();
        for (Mark mark : scan.days) {
            if (mark.beside() || !isBesideHeadline(mark) || isOfChange(mark.written())) continue;
            PartialDate day = day(mark.written());
            if (day != null) days.add(day);
        }
        isUtc = toldUtc;
        return days;
    }

    private boolean isBesideHeadline(Mark mark) {
        if (scan.heading < 0) return isUtc && mark.strength() > 0;
        boolean isFarTime = isLoose && mark.strength() == 2 && mark.order() > scan.heading;
        return isFarTime
                || mark.order() >= scan.heading - RIGHT_BEFORE_HEADLINE
                        && mark.order() <= scan.heading + BEHIND_HEADLINE;
    }

    /// Whether the address keeps the day of a first edition. A day earlier may be the same hour in another zone.
    private boolean isFirst(PartialDate inAddress, PartialDate told) {
        long days = ChronoUnit.DAYS.between(inAddress.first(), told.first());
        return days > 1 || days == 1 && isUtc;
    }

    private @Nullable PartialDate inMetadata() {
        PartialDate day = day(article.published());
        if (day == null) day = meta(PUBLISHED);
        if (day == null) day = marked();
        if (day == null) day = day(article.pagePublished());
        if (day != null) return day;
        isLoose = true;
        return meta(OTHER);
    }

    private @Nullable PartialDate day(@Nullable String written) {
        PartialDate day = ToldDay.ofPage(written, order);
        if (written == null || day == null || !day.isDay()) return null;
        isUtc = UNIVERSAL.stream().anyMatch(written::endsWith);
        return day;
    }

    private @Nullable PartialDate meta(List<String> names) {
        for (String name : names) {
            for (String content : scan.metas.getOrDefault(name, List.of())) {
                PartialDate day = day(content);
                if (day != null) return day;
            }
        }
        return null;
    }

    private @Nullable PartialDate marked() {
        for (Mark mark : scan.days) {
            PartialDate day = mark.strength() == 3 ? day(mark.written()) : null;
            if (day != null) return day;
        }
        return null;
    }

    /// The day in the elements that are named for one and stand by the headline, or in a `time` behind it.
    private @Nullable PartialDate shown() {
        Set<PartialDate> days = new LinkedHashSet<>();
        for (Mark mark : bySureness()) {
            boolean behind = scan.headline >= 0 && mark.order() > scan.headline;
            boolean near = behind && mark.order() <= scan.headline + BEHIND_HEADLINE;
            boolean sure = behind && mark.strength() >= 2;
            if (mark.beside() || mark.strength() == 0 || !near && !sure) continue;
            PartialDate day = isOfChange(mark.written()) ? null : day(mark.written());
            if (day != null && mark.strength() >= 2) return day;
            if (day != null) days.add(day);
        }
        return days.isEmpty() || days.size() > MOST_DAYS_BY_NAME
                ? null
                : days.iterator().next();
    }

    /// The day in any element that is named for one; null when there is none.
    @Nullable
    PartialDate likely() {
        Set<PartialDate> unnamed = new LinkedHashSet<>();
        for (Mark mark : bySureness()) {
            PartialDate day = isOfChange(mark.written()) ? null : day(mark.written());
            if (day != null && mark.strength() > 0) return day;
            if (day != null) unnamed.add(day);
        }
        return unnamed.isEmpty() || unnamed.size() > MOST_DAYS_BY_NAME
                ? null
                : unnamed.iterator().next();
    }

    private List<Mark> bySureness() {
        return scan.days.stream()
                .sorted(Comparator.comparing((Mark mark) -> mark.beside() || isBefore(mark))
                        .thenComparing(mark -> -mark.strength()))
                .toList();
    }

    private boolean isBefore(Mark mark) {
        return scan.headline >= 0 && mark.order() < scan.headline - BEFORE_HEADLINE;
    }

    private static boolean isOfChange(String written) {
        Words words = Words.of(written);
        return words.size() > 0
                && Wordings.all().has(Wordings.Sense.UPDATED, words)
                && !Wordings.all().has(Wordings.Sense.PUBLISHED, words);
    }
}
