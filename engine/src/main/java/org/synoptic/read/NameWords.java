package org.synoptic.read;

import java.util.List;
import java.util.Locale;
import org.synoptic.read.PageBlock.Zone;

/// What the words in classes and ids say of an element. The words stand in `page-names.tsv`.
///
/// A name is cut into words at marks and at capitals: `relatedPosts`, `related-posts`, `related__posts--wide` are
/// `related posts`. Two words that follow each other are looked up together too, and words by a hash of 64 bits, which
/// goes on from one word to the next.
///
/// What is told are the bits of an int: a zone by its rank, and flags.
final class NameWords {
    private static final int LONGEST = 300;
    private static final int RANK = 7;

    /// Zones by rank: of two that the words of a name tell, the later one says more.
    private static final List<Zone> ZONES = List.of(
            Zone.PLAIN, Zone.DATE, Zone.BYLINE, Zone.FURNITURE, Zone.COMMENTS, Zone.CAPTION, Zone.CREDIT, Zone.POST);

    static final int BODY = 8;
    static final int CONTENT = 16;
    static final int LEAD = 32;
    static final int TEASER = 64;
    private static final int MODIFIER = 128;

    private static final int HIDDEN = Meaning.FURNITURE.told;

    private static final class Loaded {
        static final NameWords ALL = load();
    }

    private long[] hashes = new long[1 << 11];
    private int[] meanings = new int[hashes.length];
    private int size;

    private NameWords() {}

    /// What a word of a name means. In the file in lower case with `-`.
    private enum Meaning {
        FURNITURE(ZONES.indexOf(Zone.FURNITURE)),
        /// Shows another report, or the first words of this one.
        TEASER(NameWords.LEAD | NameWords.TEASER),
        COMMENTS(ZONES.indexOf(Zone.COMMENTS)),
        CAPTION(ZONES.indexOf(Zone.CAPTION)),
        CREDIT(ZONES.indexOf(Zone.CREDIT)),
        BYLINE(ZONES.indexOf(Zone.BYLINE)),
        DATE(ZONES.indexOf(Zone.DATE)),
        POST(ZONES.indexOf(Zone.POST)),
        /// Holds the text of the article.
        BODY(NameWords.BODY),
        /// Holds most of what a page is about.
        CONTENT(NameWords.CONTENT),
        /// The first words of a report, above the rest.
        LEAD(NameWords.LEAD),
        /// In front of what an element has, lacks or does, which is not what it is: `has-sidebar`.
        MODIFIER(NameWords.MODIFIER);

        final int told;

        Meaning(int told) {
            this.told = told;
        }
    }

    static Zone zone(int told) {
        return ZONES.get(told & RANK);
    }

    /// What two names tell together.
    static int joined(int one, int other) {
        return Math.max(one & RANK, other & RANK) | (one | other) & ~RANK;
    }

    /// What the names in an attribute tell together.
    static int told(String names) {
        int told = 0;
        int end = Math.min(names.length(), LONGEST);
        for (int at = 0; at < end; ) {
            int from = at;
            while (at < end && !isBlank(names.charAt(at))) at++;
            if (at > from) told = joined(told, Loaded.ALL.ofName(names, from, at));
            at++;
        }
        return told;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    private int ofName(String names, int from, int to) {
        int told = to - from == 6 && names.startsWith("hidden", from) ? HIDDEN : 0;
        int end = endOfWords(names, from, to);
        boolean modified = false;
        int last = 0;
        long lastHash = 0;
        for (int at = nextWord(names, from, end), first = at; at < end; ) {
            int wordEnd = wordEnd(names, at, end);
            int pair = lastHash == 0 ? 0 : meaning(hash(lastHash, names, at, wordEnd));
            if (pair != 0) {
                told = joined(told, pair);
                last = 0;
                lastHash = 0;
            } else {
                told = joined(told, last);
                lastHash = hash(0, names, at, wordEnd);
                last = meaning(lastHash);
                if (at == first) modified = last == MODIFIER;
                else if (modified) last &= ~RANK;
            }
            at = nextWord(names, wordEnd, end);
        }
        return joined(told, last) & ~MODIFIER;
    }

    /// What follows `--` says how it looks, not what it is.
    private static int endOfWords(String names, int from, int to) {
        int end = names.indexOf("--", from, to);
        return end <= from ? to : end;
    }

    private static int nextWord(String names, int from, int end) {
        int at = from;
        while (at < end && !isLetter(names.charAt(at))) at++;
        return at;
    }

    /// Up to a mark, or to a capital behind a small letter.
    private static int wordEnd(String names, int from, int end) {
        int at = from + 1;
        boolean afterSmall = isSmall(names.charAt(from));
        for (; at < end; at++) {
            char c = names.charAt(at);
            boolean small = isSmall(c);
            if (!small && (!isLetter(c) || afterSmall && Character.isUpperCase(c))) break;
            afterSmall = small;
        }
        return at;
    }

    private static boolean isSmall(char c) {
        return c < 128 ? c >= 'a' && c <= 'z' : Character.isLowerCase(c);
    }

    private static boolean isLetter(char c) {
        return c < 128 ? (c | 32) >= 'a' && (c | 32) <= 'z' : Character.isLetter(c);
    }

    // ---- the table

    /// Goes on from the hash of the letters in front.
    private static long hash(long before, String names, int from, int to) {
        long hash = before;
        for (int i = from; i < to; i++) hash = (hash ^ WordLetters.fold(names.charAt(i)) + 1) * 0x9E3779B97F4A7C15L;
        return hash;
    }

    private int meaning(long hash) {
        return meanings[place(hash)];
    }

    /// Where a hash stands, or the free place where it would.
    private int place(long hash) {
        int mask = hashes.length - 1;
        int place = (int) (hash >>> 40) & mask;
        while (meanings[place] != 0 && hashes[place] != hash) place = place + 1 & mask;
        return place;
    }

    private void add(String word, int told) {
        long hash = hash(0, word, 0, word.length());
        int place = place(hash);
        if (meanings[place] != 0) throw new IllegalStateException("[page-names.tsv] two meanings: " + word);
        if (++size * 2 > hashes.length) {
            widen();
            place = place(hash);
        }
        hashes[place] = hash;
        meanings[place] = told;
    }

    private void widen() {
        long[] oldHashes = hashes;
        int[] oldMeanings = meanings;
        hashes = new long[2 * oldHashes.length];
        meanings = new int[hashes.length];
        for (int i = 0; i < oldHashes.length; i++) {
            if (oldMeanings[i] == 0) continue;
            int place = place(oldHashes[i]);
            hashes[place] = oldHashes[i];
            meanings[place] = oldMeanings[i];
        }
    }

    private static NameWords load() {
        NameWords all = new NameWords();
        for (Wordings.RuleLine line : Wordings.RuleLine.of("page-names.tsv")) {
            Meaning meaning =
                    Meaning.valueOf(line.column(0).toUpperCase(Locale.ROOT).replace('-', '_'));
            for (String word : line.column(1).split(" +")) all.add(word, meaning.told);
        }
        return all;
    }
}
