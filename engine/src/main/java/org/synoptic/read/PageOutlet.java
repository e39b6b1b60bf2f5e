package org.synoptic.read;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.json.ArticleJson;

/// Tells who publishes a page: as JSON-LD and `meta` elements say, else what the window title has behind the headline;
/// a handle or a host name only where nothing else is told.
final class PageOutlet {
    private static final List<String> METAS = List.of(
            "og:site_name",
            "application-name",
            "publisher",
            "dc.publisher",
            "dcterms.publisher",
            "citation_journal_title",
            "twitter:site");
    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 6;
    private static final Pattern SUFFIX = Pattern.compile(".{8,300}?\\s(?:[|–—·•»:]|-{1,2})\\s+([^|–—·•»]{2,60})$");
    private static final Pattern HOST = Pattern.compile("(?i)(?:https?://)?(?:[\\w-]{1,60}\\.){1,4}[a-z]{2,12}/?");

    private PageOutlet() {}

    static @Nullable String of(ArticleJson article, PageScan scan, String headline) {
        String fallback = null;
        String published = article.outlet();
        if (published != null && isName(published)) return published.strip();
        for (String name : METAS) {
            for (String content : scan.metas.getOrDefault(name, List.of())) {
                if (isName(content)) return content.strip();
                if (fallback == null && content.length() <= LONGEST) fallback = content;
            }
        }
        String behind = behindHeadline(scan.window, headline);
        if (behind != null) return behind;
        if (fallback == null) fallback = published;
        return fallback == null || fallback.isBlank()
                ? null
                : fallback.startsWith("@") ? fallback.substring(1) : fallback.strip();
    }

    private static boolean isName(String told) {
        return !told.isBlank()
                && told.length() <= 2 * LONGEST
                && !told.startsWith("@")
                && !HOST.matcher(told.strip()).matches();
    }

    /// "The Narrow Gazette" of "Bridge opens - The Narrow Gazette", where the headline is known to be the first part.
    private static @Nullable String behindHeadline(String window, String headline) {
        Matcher matcher = SUFFIX.matcher(window.strip());
        if (headline.isBlank() || !matcher.matches()) return null;
        String behind = matcher.group(1).strip();
        boolean isInHeadline =
                Words.of(headline).joined().contains(Words.of(behind).joined());
        boolean opens = Words.of(window).joined().startsWith(Words.of(headline).joined());
        return opens && !isInHeadline && Words.of(behind).size() <= MOST_WORDS ? behind : null;
    }
}
