package org.synoptic.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.PartialDate;
import org.synoptic.model.Span;

/// What the address of a page tells: often a day, `…/2016/09/28/…`, and always a host.
record PageAddress(String host, String path) {
    private static final int LONGEST = 2000;
    private static final int LONGEST_SECTION = 20;
    private static final Pattern FORM =
            Pattern.compile("(?i)^\\s*(?:https?:)?//(?:[^/@?#]{0,100}@)?([^/:?#]{1,255})[^/?#]{0,6}([^?#]{0,2000})");
    private static final Pattern PARTED =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)[/_.-]([01]?\\d)[/_.-]([0-3]?\\d)(?!\\d)");
    private static final Pattern TOGETHER = Pattern.compile("(?<!\\d)(20[0-3]\\d)([01]\\d)([0-3]\\d)(?!\\d)");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<!\\d)([0-3]?\\d)[/_.-]([01]?\\d)[/_.-]((?:19|20)\\d\\d)(?!\\d)");

    /// Parts of a host that are no name: `www`, `co.uk`.
    private static final Set<String> NO_NAMES =
            Set.of("www", "m", "mobile", "amp", "com", "net", "org", "co", "edition", "de", "en");

    static PageAddress of(String url) {
        Matcher matcher = FORM.matcher(url.length() > LONGEST ? url.substring(0, LONGEST) : url);
        if (!matcher.find()) return new PageAddress("", "");
        String path = matcher.group(2);
        int archived = path.indexOf("http");
        if (archived > 0 && path.startsWith("/web/")) return of(path.substring(archived));
        return new PageAddress(matcher.group(1).toLowerCase(Locale.ROOT), path);
    }

    /// The day in its path; null when there is none.
    @Nullable
    PartialDate day() {
        PartialDate day = day(PARTED, 1, 3);
        if (day == null) day = day(TOGETHER, 1, 3);
        return day == null ? day(DAY_FIRST, 3, 1) : day;
    }

    private @Nullable PartialDate day(Pattern form, int yearGroup, int dayGroup) {
        Matcher matcher = form.matcher(path);
        while (matcher.find()) {
            int year = Integer.parseInt(matcher.group(yearGroup));
            int month = Integer.parseInt(matcher.group(2));
            WrittenDate day = WrittenDate.of(new Span(0, 0), year, month, Integer.parseInt(matcher.group(dayGroup)));
            PartialDate date = day == null ? null : day.day(0);
            if (date != null && ToldDay.isPlausible(date)) return date;
        }
        return null;
    }

    /// The first part of the path, where an address goes on below it: `opinion` of `/opinion/a-long-headline`.
    @Nullable
    String section() {
        String[] parts = path.split("/");
        return parts.length > 2 && parts[1].length() <= LONGEST_SECTION ? parts[1].replace('-', ' ') : null;
    }

    /// The region of a host below a country, in capitals: `GB` of `bbc.co.uk`.
    @Nullable
    String country() {
        String last = host.substring(host.lastIndexOf('.') + 1);
        if (last.equals("uk")) return "GB";
        return Set.of("ie", "au", "nz", "in", "za", "ng", "pk", "sg", "my", "us", "ae", "il", "eu")
                        .contains(last)
                ? last.equals("eu") ? "IE" : last.toUpperCase(Locale.ROOT)
                : null;
    }

    /// What the outlet may be called, as its host says: `nytimes`, `nytimes.com`.
    List<String> outletNames() {
        List<String> names = new ArrayList<>();
        if (host.isEmpty()) return names;
        names.add(host);
        String bare = host.startsWith("www.") ? host.substring(4) : host;
        names.add(bare);
        for (String part : bare.split("\\.")) {
            if (part.length() > 2 && !NO_NAMES.contains(part)) names.add(part);
        }
        return names;
    }
}
