package org.synoptic.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Span;

/// Finds the block of a page that is its headline: the one that says what the metadata or the window title say, else
/// the first `h1`.
final class PageTitle {
    private static final int LONGEST = 300;

    /// No block says most of a longer one.
    private static final int LONGEST_TITLE = 2_000;

    /// What a block loses that stands below so many paragraphs of the report: it leads to another, or back to this one.
    private static final int BEHIND_THE_TEXT = 40;

    private static final int PROSE_OF_A_REPORT = 3;
    private static final int PARAGRAPH = 80;

    /// What parts the headline from the name of the outlet.
    private static final Pattern PARTS = Pattern.compile("[|•·»«]|::|\\s[–—-]\\s");

    private static final Pattern FRONT_PAGE =
            Pattern.compile("(?:https?:)?(?://[^/?#]{1,200}/?|/)(?:index\\.\\w{1,5})?");

    private static final int LETTERS_OF_PART = 6;

    private final List<PageBlock> blocks;
    private final PageRegion main;

    private final Told told;
    private final Told window;
    private final List<Words> parts = new ArrayList<>();

    PageTitle(List<PageBlock> blocks, PageRegion main, @Nullable String told, String window) {
        this.blocks = blocks;
        this.main = main;
        this.told = Told.of(told == null ? "" : told);
        this.window = Told.of(window);
        if (window.length() > LONGEST_TITLE) return;
        for (String part : PARTS.split(window)) {
            Words words = Words.of(part);
            if (words.length() >= LETTERS_OF_PART) parts.add(words);
        }
    }

    /// What the metadata or the window title say; no words where they say nothing.
    ///
    /// @param length of its words
    private record Told(Words words, int length) {
        static Told of(String title) {
            Words words = Words.of(title.length() > LONGEST_TITLE ? "" : title);
            return new Told(words, words.length());
        }

        /// Whether a block of so many characters can be long enough: between ideographs stand no blanks, so that its
        /// words, parted by them, are up to twice as long.
        boolean mayBeMostly(int characters) {
            return length > 0 && 2 * characters * 10 >= length * 4;
        }

        /// Whether a block says the whole of it, or most of one that ends with the name of the outlet.
        boolean isMostly(Words block) {
            if (length == 0 || !words.holds(block.hash(0)) && !block.holds(words.hash(0))) return false;
            int own = block.length();
            if (own < 8) return false;
            if (words.holds(block)) return own * 10 >= length * 4;
            return block.holds(words) && length * 10 >= own * 6;
        }
    }

    /// @return -1 when no block is the headline
    int index() {
        int best = -1;
        int bestScore = 0;
        int prose = 0;
        for (int i = 0; i < blocks.size(); i++) {
            int score = score(blocks.get(i), main.holds(i));
            if (score > 0 && prose >= PROSE_OF_A_REPORT) score = Math.max(1, score - BEHIND_THE_TEXT);
            if (score > bestScore) {
                best = i;
                bestScore = score;
            }
            if (main.holds(i) && blocks.get(i).weight() >= PARAGRAPH) prose++;
        }
        return best;
    }

    private int score(PageBlock block, boolean isMain) {
        int length = block.length();
        if (length > LONGEST || length < 3) return 0;
        boolean h1 = block.region().isInH1();
        boolean heading = h1 || block.isHeading();
        if (!heading && !told.mayBeMostly(length) && !window.mayBeMostly(length)) return 0;
        Words words = block.words();
        if (words.size() == 0) return 0;
        int score = 0;
        if (words.isFoldedAs(told.words())) score += 60;
        else if (told.isMostly(words)) score += 40;
        else if (window.isMostly(words)) score += 30;
        else if (heading && isPart(words)) score += h1 ? 4 : 22;
        if (h1) score += 25;
        else if (heading && score > 0) score += 10;
        if (score > 0 && isMain) score += 5;
        if (score > 0 && block.linkDensity() > 0.9 && !h1) score -= 8;
        if (score < 20 || block.linkDensity() > 0.9 && leadsToFrontPage(block)) return 0;
        return score;
    }

    private boolean isPart(Words words) {
        for (Words part : parts) {
            if (words.isFoldedAs(part)) return true;
        }
        return false;
    }

    /// What leads there is the name of the outlet.
    private static boolean leadsToFrontPage(PageBlock block) {
        Element link = block.home();
        while (link != null && !isLink(link)) link = link.parent();
        if (link == null) link = block.home().selectFirst("a[href]");
        if (link == null) return false;
        String address = link.attr("href");
        // An archive puts its own address in front.
        int archived = Math.max(0, address.lastIndexOf("http"));
        return FRONT_PAGE.matcher(address.substring(archived)).matches();
    }

    private static boolean isLink(Element element) {
        return element.normalName().equals("a") && element.hasAttr("href");
    }

    /// The line of the headline's block that is the headline, where one of several is.
    Span line(PageBlock block) {
        String text = block.text();
        Span whole = new Span(block.start(), block.end());
        for (int from = 0, to; from < text.length(); from = to + 1) {
            to = text.indexOf('\n', from);
            if (to < 0) to = text.length();
            if (to - from == text.length()) return whole;
            Words words = Words.of(text, new Span(from, to));
            if (words.isFoldedAs(told.words()) || words.isFoldedAs(window.words()) || isPart(words))
                return new Span(block.start() + from, block.start() + to);
        }
        return whole;
    }
}
