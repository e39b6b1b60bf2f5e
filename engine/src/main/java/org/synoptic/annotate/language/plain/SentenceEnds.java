package org.synoptic.annotate.language.plain;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.annotate.language.plain.WordSplitter.Word;

/// Where sentences end: at a blank line, and at a full stop, question or exclamation mark before a capital, a number or
/// a
/// mark that opens something. A stop that belongs to a word ends none unless the next line begins.
final class SentenceEnds {
    /// Longer sentences are cut, so that no text costs more than its length.
    static final int MAX_WORDS = 200;

    private SentenceEnds() {}

    /// @param lines whether each line is a paragraph, as in texts whose lines are long
    static List<List<Word>> sentences(String text, List<Word> words, boolean lines) {
        List<List<Word>> sentences = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < words.size(); i++) {
            boolean last = i + 1 == words.size() || i + 1 - from == MAX_WORDS;
            if (last || endsAfter(text, words, from, i, lines)) {
                sentences.add(words.subList(from, i + 1));
                from = i + 1;
            }
        }
        return sentences;
    }

    private static boolean endsAfter(String text, List<Word> words, int from, int at, boolean lines) {
        Word next = words.get(at + 1);
        String between = text.substring(words.get(at).span().end(), next.span().start());
        if (isBlankLine(between) || lines && between.indexOf('\n') >= 0) return true;
        int stop = at;
        while (stop > from && closes(words.get(stop).text())) stop--;
        if (!isStop(words.get(stop).text())) return false;
        if (between.isEmpty() || stop == at && closes(next.text()) && !isOpening(next.text())) return false;
        return canBegin(next.text()) && !(isClosingHere(text, next) && stop == at);
    }

    private static boolean isBlankLine(String between) {
        int first = between.indexOf('\n');
        return first >= 0 && between.indexOf('\n', first + 1) >= 0;
    }

    private static boolean isStop(String word) {
        return switch (word.charAt(0)) {
            case '.', '!', '?', '…', '。', '؟', '۔' -> true;
            default -> false;
        };
    }

    private static boolean closes(String word) {
        return switch (word) {
            case "”", "»", "\"", ")", "]", "'", "’", "“" -> true;
            default -> false;
        };
    }

    private static boolean isOpening(String word) {
        return word.equals("\"") || word.equals("“") || word.equals("»") || word.equals("'");
    }

    /// French sets a blank before "»": a mark that closes is followed by a blank too, one that opens by a word or by a
    /// blank in French only.
    private static boolean isClosingHere(String text, Word mark) {
        if (!closes(mark.text())) return false;
        int end = mark.span().end();
        int start = mark.span().start();
        boolean blankBefore = start > 0 && Character.isSpaceChar(text.charAt(start - 1));
        boolean blankAfter = end >= text.length() || Character.isWhitespace(text.charAt(end));
        return !mark.text().equals("\"") && !mark.text().equals("“") ? true : blankAfter || !blankBefore;
    }

    private static boolean canBegin(String word) {
        int first = word.codePointAt(0);
        return Character.isUpperCase(first)
                || Character.isTitleCase(first)
                || Character.isDigit(first)
                || Character.isLetter(first) && !Character.isLowerCase(first)
                || !Character.isLetterOrDigit(first) && !word.equals(",") && !word.equals(";");
    }
}
