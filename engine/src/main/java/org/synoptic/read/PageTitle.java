package org.synoptic.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

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

    private final List<PageBlock> blocks;
    private final PageRegion main;

    private final Told told;
    private final Told window;

    PageTitle(List<PageBlock> blocks, PageRegion main, @Nullable String told, String window) {
        this.blocks = blocks;
        this.main = main;
        this.told = Told.of(told == null ? "" : told);
        this.window = Told.of(window);
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
        if (!h1 && !told.mayBeMostly(length) && !window.mayBeMostly(length)) return 0;
        Words words = block.words();
        if (words.size() == 0) return 0;
        boolean heading = h1 || block.isHeading();
        int score = 0;
        if (words.isFoldedAs(told.words())) score += 60;
        else if (told.isMostly(words)) score += 40;
        else if (window.isMostly(words)) score += 30;
        if (h1) score += 25;
        else if (heading && score > 0) score += 10;
        if (score > 0 && isMain) score += 5;
        if (score > 0 && block.linkDensity() > 0.9 && !h1) score -= 8;
        return score >= 20 ? score : 0;
    }
}
