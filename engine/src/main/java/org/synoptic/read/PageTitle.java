package org.synoptic.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the block of a page that is its headline: the one that says what the metadata or the window title say, else
/// the first `h1`.
final class PageTitle {
    private static final int LONGEST = 300;

    /// What a block loses that stands below so many paragraphs of the report: it leads to another, or back to this one.
    private static final int BEHIND_THE_TEXT = 40;

    private static final int PROSE_OF_A_REPORT = 3;
    private static final int PARAGRAPH = 80;

    private final List<PageBlock> blocks;
    private final PageRegion main;

    /// What the metadata and the window title say, as words; empty where they say nothing.
    private final String told;

    private final String window;

    PageTitle(List<PageBlock> blocks, PageRegion main, @Nullable String told, String window) {
        this.blocks = blocks;
        this.main = main;
        this.told = told == null ? "" : Words.of(told).joined();
        this.window = Words.of(window).joined();
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
        int length = block.text().length();
        if (length > LONGEST || length < 3) return 0;
        boolean h1 = block.region().isInH1();
        if (!h1 && !mayBeTold(block.text())) return 0;
        boolean heading = h1 || block.isHeading();
        String words = Words.of(block.text()).joined();
        if (words.isEmpty()) return 0;
        int score = 0;
        if (words.equals(told)) score += 60;
        else if (isMostOf(words, told)) score += 40;
        else if (isMostOf(words, window)) score += 30;
        if (h1) score += 25;
        else if (heading && score > 0) score += 10;
        if (score > 0 && isMain) score += 5;
        if (score > 0 && block.linkDensity() > 0.9 && !h1) score -= 8;
        return score >= 20 ? score : 0;
    }

    /// Most blocks begin with a word that stands in no title, and are much longer than one.
    private boolean mayBeTold(String text) {
        String first = Words.firstOf(text);
        if (first.isEmpty()) return false;
        return told.contains(first) || window.contains(first) || mayHold(text, told) || mayHold(text, window);
    }

    private static boolean mayHold(String text, String title) {
        return !title.isEmpty() && text.length() * 2 >= title.length() && text.length() <= 3 * title.length() + 20;
    }

    /// Whether a block says the whole of a title, or most of one that ends with the name of the outlet.
    private static boolean isMostOf(String words, String title) {
        if (title.isEmpty() || words.length() < 8) return false;
        if (title.contains(words)) return words.length() * 10 >= title.length() * 4;
        return words.contains(title) && title.length() * 10 >= words.length() * 6;
    }
}
