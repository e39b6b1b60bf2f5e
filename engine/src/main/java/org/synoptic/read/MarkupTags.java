package org.synoptic.read;

import java.util.List;
import java.util.Map;

/// What tags mean to [MarkupStretches], as bits.
final class MarkupTags {
    /// How parsers close these depends on all their attributes.
    static final int FORMATTING = 1;

    /// Begin a block of text wherever they stand, and end it: blanks at its edges are no text.
    static final int BLOCK = 2;

    /// In these, names have other meanings.
    static final int FOREIGN = 4;

    static final int RAW_TEXT = 8;

    /// Its blanks are text.
    static final int PRE = 16;

    /// In it, parsers pass over nearly all that they know elsewhere.
    static final int FRAMES = 32;

    /// Stand in the head of a page, or begin or end it.
    static final int HEAD = 64;

    /// Of these nothing is asked but their type.
    static final int SCRIPTED = 128;

    static final int LINK = 256;

    /// What is quoted may be a post, which its address tells.
    static final int QUOTE = 512;

    static final int ANCHOR = 1024;

    static final int DRAWING = 2048;

    /// In a drawing these only draw.
    static final int STROKE = 4096;

    private static final MarkupNames ALL = new MarkupNames(Map.ofEntries(
            Map.entry(FORMATTING, names("b big code em font i nobr s small strike strong tt u")),
            Map.entry(
                    BLOCK,
                    names("div p ul ol li dl dt dd section article header footer nav main aside figure figcaption"
                            + " fieldset h1 h2 h3 h4 h5 h6 blockquote hr address meta link"
                            + " table thead tbody tfoot tr td th body")),
            Map.entry(FOREIGN, names("svg math")),
            Map.entry(RAW_TEXT, RawText.TAGS),
            Map.entry(PRE, names("pre")),
            Map.entry(FRAMES, names("frameset")),
            Map.entry(HEAD, names("html head meta title base script style link")),
            Map.entry(SCRIPTED, names("script style")),
            Map.entry(LINK, names("link")),
            Map.entry(QUOTE, names("blockquote")),
            Map.entry(ANCHOR, names("a")),
            Map.entry(DRAWING, names("svg")),
            Map.entry(STROKE, names("g path use circle rect polygon polyline line ellipse defs stop"))));

    private MarkupTags() {}

    private static List<String> names(String all) {
        return List.of(all.split(" "));
    }

    /// What a name of this hash means.
    static int meaning(int hash) {
        return ALL.meaning(hash);
    }
}
