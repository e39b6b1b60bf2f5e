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
    private static final Pattern PATTERN_WORD = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]|\\*?+[\\p{L}\\p{N}\\p{M}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]]++(?:-[\\p{L}\\p{N}\\p{M}]++)*+\\*?+");

    /// A bit for each general category.
    private static final int LETTERS = 1 << Character.UPPERCASE_LETTER
            | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.OTHER_LETTER
            | 1 << Character.DECIMAL_DIGIT_NUMBER
            | 1 << Character.LETTER_NUMBER
            | 1 << Character.OTHER_NUMBER
            | 1 << Character.NON_SPACING_MARK
            | 1 << Character.ENCLOSING_MARK
            | 1 << Character.COMBINING_SPACING_MARK;
    /// Below stands no letter of a script that is written without blanks.
    private static final int FIRST_WITHOUT_BLANKS = 0x2E80;

    private final List<String> words = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();

    WordList(String text) {
        int at = 0;
        while (at < text.length()) {
            int end = endOfWord(text, at);
            if (end > at) {
                words.add(fold(text.substring(at, end)));
                spans.add(new Span(at, end));
                at = end;
            } else {
                at += Character.charCount(text.codePointAt(at));
            }
        }
    }

    /// Where the word that begins there ends; `from` itself where none does.
    private static int endOfWord(String text, int from) {
        int first = text.codePointAt(from);
        if (isWordByItself(first)) return from + Character.charCount(first);
        int end = endOfLetters(text, from, false);
        if (end == from) return from;
        while (end < text.length() && text.charAt(end) == '-') {
            int joined = endOfLetters(text, end + 1, true);
            if (joined == end + 1) return end;
            end = joined;
        }
        return end;
    }

    private static int endOfLetters(String text, int from, boolean withSingle) {
        int at = from;
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            if (!isLetter(letter) || (!withSingle && isWordByItself(letter))) return at;
            at += Character.charCount(letter);
        }
        return at;
    }

    /// Letters, numbers and the marks upon them.
    private static boolean isLetter(int codePoint) {
        return (LETTERS >> Character.getType(codePoint) & 1) != 0;
    }

    private static boolean isWordByItself(int codePoint) {
        if (codePoint < FIRST_WITHOUT_BLANKS) return false;
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA -> true;
            default -> false;
        };
    }

    /// The words of a rule, in which stars stand for any letters.
    static List<String> wordsOfRule(String rule) {
        List<String> found = new ArrayList<>();
        Matcher matcher = PATTERN_WORD.matcher(rule);
        while (matcher.find()) found.add(fold(matcher.group()));
        return List.copyOf(found);
    }

    private static String fold(String word) {
        if (isPlain(word)) return word;
        return Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /// Whether folding leaves it as it is: small letters and digits of ASCII.
    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= 'A' && c <= 'Z' || c > '~') return false;
        }
        return true;
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
