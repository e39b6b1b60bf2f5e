package org.synoptic.read;

import java.util.List;
import java.util.Map;

/// What the tags of HTML mean for reading, as bits. Every element of a page is asked for, so one look-up tells all.
final class PageTags {
    /// Holds no text of the page, or none that is shown.
    static final int NO_TEXT = 1;

    /// Stands within a line.
    static final int INLINE = 2;

    /// A paragraph, an item, a cell: nothing that holds a whole report.
    static final int PARAGRAPH = 4;

    static final int ANCHOR = 8;
    static final int BREAK = 16;
    static final int PRE = 32;
    static final int QUOTE = 64;
    static final int HEADING = 128;
    static final int FIRST_HEADING = 256;
    static final int ITEM = 512;
    static final int NAVIGATION = 1024;

    /// A footer or an aside.
    static final int BESIDE = 2048;

    /// The body of a page, or its main part.
    static final int FRAME = 4096;

    /// Shows by its tag that it is no running text.
    static final int SIGNED = 8192;

    static final int TIME = 1 << 14;

    /// A `meta`, `link`, `script` or `html`: tells something of the page and shows nothing.
    static final int TELLING = 1 << 15;

    /// Shows nothing where it stands, or is a part of a drawing: counts for nothing in how far elements are apart.
    static final int UNCOUNTED = 1 << 16;

    private static final int PLACES = 512;
    private static final String[] TAGS = new String[PLACES];
    private static final int[] KINDS = new int[PLACES];

    static {
        Map.ofEntries(
                        Map.entry(
                                NO_TEXT,
                                "title script style noscript template svg iframe object embed button select input textarea"
                                        + " option canvas audio video map head math dialog datalist label"),
                        Map.entry(
                                INLINE,
                                "a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd mark nobr q rp"
                                        + " rt ruby s samp small span strike strong sub sup time tt u var wbr picture"
                                        + " source amp-img"),
                        Map.entry(
                                PARAGRAPH,
                                "p li ul ol dl dd dt td th tr tbody blockquote h1 h2 h3 h4 h5 h6 pre a span strong b em i"
                                        + " font"),
                        Map.entry(ANCHOR, "a"),
                        Map.entry(BREAK, "br"),
                        Map.entry(PRE, "pre"),
                        Map.entry(QUOTE, "blockquote"),
                        Map.entry(HEADING, "h1 h2 h3 h4 h5 h6"),
                        Map.entry(FIRST_HEADING, "h1"),
                        Map.entry(ITEM, "li"),
                        Map.entry(NAVIGATION, "nav"),
                        Map.entry(BESIDE, "footer aside"),
                        Map.entry(FRAME, "body main"),
                        Map.entry(SIGNED, "nav footer aside form figcaption"),
                        Map.entry(TIME, "time"),
                        Map.entry(TELLING, "meta link script html"),
                        Map.entry(
                                UNCOUNTED,
                                "meta link script style g path use circle rect polygon polyline line ellipse defs stop"))
                .forEach((kind, tags) -> List.of(tags.split(" ")).forEach(tag -> add(tag.intern(), kind)));
    }

    private PageTags() {}

    private static void add(String tag, int kind) {
        int place = place(tag);
        TAGS[place] = tag;
        KINDS[place] |= kind;
    }

    /// What a tag is; 0 for one that is unknown.
    ///
    /// @param tag in small letters
    static int kind(String tag) {
        return KINDS[place(tag)];
    }

    private static int place(String tag) {
        int place = tag.hashCode() * 0x9E3779B9 >>> 23;
        while (TAGS[place] != null && !TAGS[place].equals(tag)) place = place + 1 & PLACES - 1;
        return place;
    }
}
