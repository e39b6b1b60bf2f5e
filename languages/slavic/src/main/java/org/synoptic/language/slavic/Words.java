package org.synoptic.language.slavic;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.synoptic.model.Span;

/// Cuts a part of a text into words and marks, and these into sentences.
final class Words {
    private static final Pattern TOKEN = Pattern.compile("https?://\\S+|www\\.\\S+|[\\w.+-]+@[\\w-]+\\.[\\w.]+"
            + "|@[\\w]+"
            + "|\\d+(?:[.,:]\\d+)*(?:-[\\p{L}]{1,3}(?!\\p{L}))?"
            + "|\\p{L}[\\p{L}\\p{M}]*(?:['’ʼ‑-][\\p{L}\\p{M}\\d]+)*"
            + "|\\.{2,}|\\S");

    /// A line that is as long as those of a text broken by hand goes on in the next one.
    private static final int SHORTEST_WRAPPED = 55;

    private static final int LONGEST_WRAPPED = 100;

    private final Lexicon lexicon;

    Words(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<List<Word>> sentences(String text, Span part) {
        List<List<Word>> sentences = new ArrayList<>();
        List<Word> sentence = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text).region(part.start(), part.end());
        while (matcher.find()) {
            Word word = word(text, matcher, part.end());
            if (!sentence.isEmpty() && breaks(text, sentence, word)) {
                sentences.add(sentence);
                sentence = new ArrayList<>();
            }
            sentence.add(word);
        }
        if (!sentence.isEmpty()) sentences.add(sentence);
        return sentences;
    }

    /// An abbreviation and an initial take their full stop along.
    private Word word(String text, Matcher matcher, int end) {
        Span span = new Span(matcher.start(), matcher.end());
        String token = matcher.group();
        boolean stop = span.end() < end && text.charAt(span.end()) == '.';
        boolean initial = token.length() == 1 && Character.isUpperCase(token.charAt(0));
        if (stop && (initial || lexicon.isAbbreviation(token))) {
            matcher.region(span.end() + 1, matcher.regionEnd());
            return new Word(new Span(span.start(), span.end() + 1), token + ".");
        }
        return new Word(span, token);
    }

    private boolean breaks(String text, List<Word> sentence, Word next) {
        Word last = sentence.getLast();
        String between = text.substring(last.span.end(), next.span.start());
        int line = between.indexOf('\n');
        if (line >= 0 && between.indexOf('\n', line + 1) >= 0) return true;
        if (line >= 0 && endsLine(text, sentence, next)) return true;
        if (between.isEmpty()) return false;
        boolean opens = next.isCapital() || Character.isDigit(next.text.charAt(0)) || isOpening(next.text);
        if (!opens) return false;
        int at = sentence.size() - 1;
        while (at > 0 && isClosing(sentence.get(at).text)) at--;
        String end = sentence.get(at).text;
        if (end.equals("!") || end.equals("?") || end.equals("…") || end.startsWith("..")) return !isDash(next.text);
        return end.equals(".") && !isDash(next.text);
    }

    private static boolean endsLine(String text, List<Word> sentence, Word next) {
        String last = sentence.getLast().text;
        if (".!?…:»”\")".contains(last)) return true;
        if (!next.isWord() || next.isCapital()) {
            int start = text.lastIndexOf('\n', sentence.getLast().span.start()) + 1;
            int length = sentence.getLast().span.end() - start;
            return length < SHORTEST_WRAPPED || length > LONGEST_WRAPPED;
        }
        return false;
    }

    private static boolean isOpening(String mark) {
        return "«„“\"'(-–—".contains(mark);
    }

    private static boolean isDash(String mark) {
        return "-–—".contains(mark);
    }

    private static boolean isClosing(String mark) {
        return "»”\"’)“".contains(mark);
    }
}
