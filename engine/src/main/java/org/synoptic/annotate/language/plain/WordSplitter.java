package org.synoptic.annotate.language.plain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.synoptic.annotate.language.RuleFiles;
import org.synoptic.model.Span;

/// Parts a text into words and marks.
///
/// `splitting.tsv` has a kind and words parted by `|`: `abbreviation` (words that a full stop ends and that end no
/// sentence), `elision` (words before an apostrophe, "l'", each a word of its own), `enclitic` (what hangs on a word
/// behind
/// a hyphen, "-t-il", and is a word of its own), `whole` (words with an apostrophe that are one, "aujourd'hui").
final class WordSplitter {
    /// A word or mark.
    ///
    /// @param text with a plain apostrophe; of "-t-il" only "il"
    record Word(Span span, String text) {}

    private final Set<String> abbreviations = new HashSet<>();
    private final Set<String> elisions = new HashSet<>();
    private final List<String> enclitics = new ArrayList<>();
    private final Set<String> whole = new HashSet<>();

    WordSplitter(List<RuleFiles.Line> lines) {
        for (RuleFiles.Line line : lines) {
            List<String> words = List.of(line.column(1).split("\\|"));
            switch (line.column(0)) {
                case "abbreviation" -> abbreviations.addAll(words);
                case "elision" -> elisions.addAll(words);
                case "enclitic" -> enclitics.addAll(words);
                case "whole" -> whole.addAll(words);
                default -> throw line.wrong("no kind of words: " + line.column(0));
            }
        }
        enclitics.sort((a, b) -> b.length() - a.length());
    }

    /// The words of a range, in order.
    List<Word> words(String text, int from, int to) {
        List<Word> words = new ArrayList<>();
        int at = from;
        while (at < to) {
            int point = text.codePointAt(at);
            if (isBlank(point)) {
                at += Character.charCount(point);
            } else {
                int end = isWordPart(point) ? wordEnd(text, at, to) : markEnd(text, at, to);
                if (isWordPart(point)) addWord(text, at, end, words);
                else words.add(word(text, at, end));
                at = end;
            }
        }
        return words;
    }

    private static boolean isBlank(int point) {
        return Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || Character.isISOControl(point)
                || Character.getType(point) == Character.FORMAT;
    }

    private static boolean isWordPart(int point) {
        return Character.isLetterOrDigit(point) || isMark(point);
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == 'ʼ';
    }

    private int wordEnd(String text, int from, int to) {
        int at = from;
        while (at < to) {
            int point = text.codePointAt(at);
            if (isWordPart(point)) {
                at += Character.charCount(point);
            } else if (at > from && at + 1 < to && joins(text, at) && isWordPart(text.codePointAt(at + 1))) {
                at++;
            } else {
                break;
            }
        }
        return withStop(text, from, at, to);
    }

    /// An apostrophe, a hyphen; between digits a comma, a full stop or a colon too.
    private static boolean joins(String text, int at) {
        char c = text.charAt(at);
        boolean digits = Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
        boolean initials = c == '.'
                && at > 1
                && Character.isUpperCase(text.charAt(at - 1))
                && isInitial(text, at - 1)
                && Character.isUpperCase(text.charAt(at + 1));
        return isApostrophe(c) || c == '-' || c == '‑' || digits && (c == ',' || c == '.' || c == ':') || initials;
    }

    /// "U.S.": a single letter between stops.
    private static boolean isInitial(String text, int at) {
        return at == 0 || !Character.isLetter(text.charAt(at - 1));
    }

    /// The full stop of an abbreviation, an initial or "U.S." belongs to it.
    private int withStop(String text, int from, int end, int to) {
        if (end >= to || text.charAt(end) != '.') return end;
        String word = text.substring(from, end);
        int apostrophe = Math.max(word.lastIndexOf('\''), word.lastIndexOf('’'));
        String last = word.substring(apostrophe + 1);
        boolean initial = last.length() == 1 && Character.isUpperCase(last.charAt(0));
        boolean initials = last.indexOf('.') > 0 && Character.isLetter(last.charAt(0));
        return initial || initials || abbreviations.contains(last.toLowerCase(Locale.ROOT)) ? end + 1 : end;
    }

    private static int markEnd(String text, int from, int to) {
        int end = from + Character.charCount(text.codePointAt(from));
        char c = text.charAt(from);
        boolean row = c == '.' || c == '-' || c == '!' || c == '?';
        while (row && end < to && text.charAt(end) == c) end++;
        return end;
    }

    private void addWord(String text, int from, int end, List<Word> words) {
        int start = from;
        int cut = elided(text, start, end);
        while (cut > start) {
            words.add(word(text, start, cut));
            start = cut;
            cut = elided(text, start, end);
        }
        int hang = enclitic(text, start, end);
        words.add(word(text, start, hang));
        if (hang < end) words.add(new Word(new Span(hang, end), bare(text.substring(hang, end))));
    }

    /// Where a word ends that is written with the next one: "l'"; `from` when there is none.
    private int elided(String text, int from, int end) {
        for (int i = from + 1; i < end - 1; i++) {
            if (!isApostrophe(text.charAt(i))) continue;
            String head = text.substring(from, i).toLowerCase(Locale.ROOT);
            String rest = plain(text.substring(from, end)).toLowerCase(Locale.ROOT);
            return elisions.contains(head) && !whole.contains(rest) ? i + 1 : from;
        }
        return from;
    }

    private int enclitic(String text, int from, int end) {
        if (enclitics.isEmpty() || Character.isUpperCase(text.charAt(from)) && text.indexOf('-', from) < 0) return end;
        String word = text.substring(from, end).toLowerCase(Locale.ROOT);
        for (String each : enclitics) {
            if (word.length() > each.length() && word.endsWith(each)) return end - each.length();
        }
        return end;
    }

    /// "-t-il" is "il".
    private static String bare(String enclitic) {
        return enclitic.substring(enclitic.lastIndexOf('-') + 1);
    }

    private static Word word(String text, int from, int end) {
        return new Word(new Span(from, end), plain(text.substring(from, end)));
    }

    private static String plain(String word) {
        return word.replace('’', '\'').replace('ʼ', '\'').replace('‑', '-');
    }

    boolean isAbbreviation(String word) {
        return word.endsWith(".") && word.length() > 1;
    }
}
