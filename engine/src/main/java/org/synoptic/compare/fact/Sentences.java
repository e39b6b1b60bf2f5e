package org.synoptic.compare.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.synoptic.model.Span;

/// Parts a text into sentences by its marks alone, for languages of which we know no more.
public final class Sentences {
    private static final Set<String> ABBREVIATED = Set.of(
            "mr", "mrs", "ms", "dr", "st", "gen", "col", "lt", "sen", "gov", "no", "vs", "etc", "bzw", "ca", "nr",
            "u.s", "u.k", "u.n", "г", "им", "т", "п", "ул", "m", "mme", "sr", "sra", "prof", "rev", "hon", "sgt", "jr");

    /// In characters.
    private static final int FARTHEST = 1_000;

    private Sentences() {}

    /// In order, without the blanks between.
    public static List<Span> of(String text) {
        List<Span> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!ends(text, i)) continue;
            add(text, start, i + 1, sentences);
            start = i + 1;
        }
        add(text, start, text.length(), sentences);
        return sentences;
    }

    /// The sentence in which the place begins, or as much of it as lies within 1,000 characters of there: found without
    /// reading the rest of the line.
    public static Span around(Span place, String text) {
        int first = Math.max(0, place.start() - FARTHEST);
        int last = Math.min(text.length(), place.start() + FARTHEST);
        int start = place.start();
        while (start > first && !ends(text, start - 1)) start--;
        int end = place.start();
        while (end < last && !ends(text, end)) end++;
        return new Span(start, Math.min(end + 1, last)).trimmed(text);
    }

    private static void add(String text, int from, int to, List<Span> sentences) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) start++;
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) end--;
        if (end > start) sentences.add(new Span(start, end));
    }

    private static boolean ends(String text, int at) {
        char c = text.charAt(at);
        if (c == '\n') return true;
        if (c == '!' || c == '?') return isFollowedByBlank(text, at);
        if ("。！？".indexOf(c) >= 0) return true;
        return c == '.' && isFollowedByBlank(text, at) && !isAbbreviated(text, at) && !goesOnSmall(text, at);
    }

    private static boolean isFollowedByBlank(String text, int at) {
        int next = at + 1;
        while (next < text.length() && "\"”’»)]“".indexOf(text.charAt(next)) >= 0) next++;
        return next >= text.length() || Character.isWhitespace(text.charAt(next));
    }

    /// "27. Februar", "U.S. troops", "J. Smith".
    private static boolean isAbbreviated(String text, int at) {
        int start = at;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1)) && at - start < 12) start--;
        String word = text.substring(start, at).toLowerCase(java.util.Locale.ROOT);
        if (word.isEmpty()) return false;
        boolean isOrdinal = word.length() <= 2 && word.chars().allMatch(Character::isDigit);
        boolean isInitial = word.length() == 1 && Character.isLetter(word.charAt(0));
        return isOrdinal || isInitial || ABBREVIATED.contains(word);
    }

    private static boolean goesOnSmall(String text, int at) {
        int next = at + 1;
        while (next < text.length() && text.charAt(next) == ' ') next++;
        return next < text.length() && Character.isLowerCase(text.charAt(next));
    }
}
