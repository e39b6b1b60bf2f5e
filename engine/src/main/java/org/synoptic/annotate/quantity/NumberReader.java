package org.synoptic.annotate.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.synoptic.annotate.language.RuleFiles;

/// The value of one word: "1,200", "1.5", "twelve", "twenty-four", „vierundzwanzig“.
final class NumberReader {
    private static final Pattern DIGITS =
            Pattern.compile("\\d{1,3}(?:[.,\u00a0\u202f]\\d{3})*+(?:[.,]\\d{1,3})?|\\d{1,12}(?:[.,]\\d{1,3})?");
    private static final int LONGEST_WORD = 30;
    private static final double TENS = 20;
    private static final double HUNDRED = 100;

    private final Map<String, Double> words = new HashMap<>();
    private final List<String> joiners = new ArrayList<>();
    private final char thousands;

    /// @param lines of which those that begin with `number` give a value and its words, or `join` and what stands
    /// between
    /// units and tens: „und“
    NumberReader(List<RuleFiles.Line> lines, String languageTag) {
        thousands = languageTag.equals("en") ? ',' : '.';
        for (RuleFiles.Line line : lines) {
            if (!line.column(0).equals("number")) continue;
            for (String word : line.column(2).split("\\|")) add(line.column(1), word);
        }
    }

    private void add(String value, String word) {
        if (value.equals("join")) joiners.add(word);
        else if (isValue(value) && Double.parseDouble(value) < HUNDRED) words.put(word, Double.valueOf(value));
    }

    /// Other lines of that name tell the time tagger how lengths are put together.
    private static boolean isValue(String column) {
        return Character.isDigit(column.charAt(0));
    }

    /// Words for less than two count nothing: "one" is mostly an article.
    OptionalDouble value(String token) {
        if (token.isEmpty() || token.length() > LONGEST_WORD) return OptionalDouble.empty();
        return Character.isDigit(token.charAt(0)) ? ofDigits(token) : ofWords(token.toLowerCase(Locale.ROOT));
    }

    private OptionalDouble ofDigits(String token) {
        if (!DIGITS.matcher(token).matches()) return OptionalDouble.empty();
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            if (Character.isDigit(c)) plain.append(Character.digit(c, 10));
            else if (!partsThousands(token, i)) plain.append('.');
        }
        int point = plain.indexOf(".");
        return point >= 0 && plain.indexOf(".", point + 1) > 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(Double.parseDouble(plain.toString()));
    }

    /// Whether just three digits stand between this mark and the next or the end, and the mark is none of a fraction.
    private boolean partsThousands(String token, int at) {
        int end = at + 1;
        while (end < token.length() && Character.isDigit(token.charAt(end))) end++;
        char mark = token.charAt(at);
        boolean isFraction = (mark == '.' || mark == ',') && mark != thousands;
        return end - at == 4 && !isFraction;
    }

    private OptionalDouble ofWords(String word) {
        Double whole = words.get(word);
        if (whole != null) return whole < 2 ? OptionalDouble.empty() : OptionalDouble.of(whole);
        int hyphen = word.indexOf('-');
        if (hyphen > 0) return sum(word.substring(0, hyphen), word.substring(hyphen + 1));
        for (String joiner : joiners) {
            int at = word.indexOf(joiner, 1);
            if (at > 0) return sum(word.substring(at + joiner.length()), word.substring(0, at));
        }
        return OptionalDouble.empty();
    }

    private OptionalDouble sum(String tens, String units) {
        Double ten = words.get(tens);
        Double unit = words.get(units);
        return ten == null || unit == null || ten < TENS || unit < 1 || unit >= 10
                ? OptionalDouble.empty()
                : OptionalDouble.of(ten + unit);
    }
}
