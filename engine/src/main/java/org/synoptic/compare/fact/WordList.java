package org.synoptic.compare.fact;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.synoptic.model.Span;

/// The words of a text, folded, with their places. A hyphen joins, an apostrophe parts. Where a script has no blanks
/// every
/// letter is a word.
final class WordList {
    private static final Pattern WORD = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]|[\\p{L}\\p{N}\\p{M}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]]++(?:-[\\p{L}\\p{N}\\p{M}]++)*+");
    private static final Pattern PATTERN_WORD = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]|\\*?+[\\p{L}\\p{N}\\p{M}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]]++(?:-[\\p{L}\\p{N}\\p{M}]++)*+\\*?+");

    private final List<String> words = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();

    WordList(String text) {
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(fold(matcher.group()));
            spans.add(new Span(matcher.start(), matcher.end()));
        }
    }

    /// The words of a rule, in which stars stand for any letters.
    static List<String> words(String rule, boolean withStars) {
        List<String> found = new ArrayList<>();
        Matcher matcher = (withStars ? PATTERN_WORD : WORD).matcher(rule);
        while (matcher.find()) found.add(fold(matcher.group()));
        return List.copyOf(found);
    }

    private static String fold(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    int size() {
        return words.size();
    }

    String word(int index) {
        return words.get(index);
    }

    Span span(int index) {
        return spans.get(index);
    }

    /// From the first word to the one before `to`.
    Span span(int from, int to) {
        return new Span(spans.get(from).start(), spans.get(to - 1).end());
    }

    /// Index of the first word that ends behind the offset; the size where there is none.
    int at(int offset) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).end() > offset) high = middle;
            else low = middle + 1;
        }
        return low;
    }

    /// How many words stand between the two; 0 when they touch or overlap.
    int between(Span a, Span b) {
        Span first = a.start() <= b.start() ? a : b;
        Span second = first == a ? b : a;
        return Math.max(0, at(second.start()) - at(first.end() - 1) - 1);
    }
}
