package org.synoptic.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The longer words of a quote in their order, by which two versions in the language that was spoken are set side by
/// side.
///
/// Words are alike that differ in their ending only: a quote that is fitted into another sentence changes its cases.
final class SpokenWords {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*+");
    private static final int LONG = 4;
    private static final int FEWEST = 3;
    private static final int MOST = 60;
    private static final int ENDING = 3;
    private static final double SHARED = 0.75;

    private SpokenWords() {}

    /// Whether most of the longer words of the shorter quote stand in the other, but one is another or stands
    /// elsewhere.
    static boolean areOthers(String one, String other) {
        if (isCut(one) || isCut(other)) return false;
        List<String> a = words(one);
        List<String> b = words(other);
        List<String> longer = a.size() <= b.size() ? b : a;
        List<String> shorter = withoutRims(longer == b ? a : b, longer);
        if (shorter.size() < FEWEST || longer.size() > MOST) return false;
        long shared = shorter.stream().filter(word -> holds(longer, word)).count();
        return shared >= SHARED * shorter.size() && inOrder(shorter, longer) < shorter.size();
    }

    /// Without what stands before and behind the words that both have: one account may begin earlier or go on longer.
    private static List<String> withoutRims(List<String> words, List<String> other) {
        int from = 0;
        int to = words.size();
        while (from < to && !holds(other, words.get(from))) from++;
        while (to > from && !holds(other, words.get(to - 1))) to--;
        return words.subList(from, to);
    }

    private static boolean holds(List<String> words, String word) {
        return words.stream().anyMatch(other -> alike(word, other));
    }

    private static boolean isCut(String quote) {
        return quote.contains("...") || quote.contains("…") || quote.contains("[") || quote.contains("(");
    }

    private static List<String> words(String quote) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(quote.toLowerCase(Locale.ROOT));
        while (word.find()) if (word.group().length() >= LONG) words.add(word.group());
        return words;
    }

    private static boolean alike(String a, String b) {
        int same = 0;
        while (same < a.length() && same < b.length() && a.charAt(same) == b.charAt(same)) same++;
        int stem = Math.max(ENDING, Math.min(a.length(), b.length()) - ENDING);
        return same >= stem && a.length() - same <= ENDING && b.length() - same <= ENDING;
    }

    /// Length of the longest row of words that both have in the same order.
    private static int inOrder(List<String> a, List<String> b) {
        int[][] best = new int[a.size() + 1][b.size() + 1];
        for (int i = 1; i <= a.size(); i++) {
            for (int j = 1; j <= b.size(); j++) {
                best[i][j] = alike(a.get(i - 1), b.get(j - 1))
                        ? best[i - 1][j - 1] + 1
                        : Math.max(best[i - 1][j], best[i][j - 1]);
            }
        }
        return best[a.size()][b.size()];
    }
}
