package org.synoptic.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Span;
import org.synoptic.read.Wordings.Sense;

/// The words of a stretch of text, for comparing: lower case, with straight apostrophes.
///
/// A word is a run of letters, digits and inner apostrophes; an ideograph stands alone; `©`, `#` and `@` are words
/// too, since wordings ask for them. Other marks fall away.
final class Words {
    private final String text;
    private final Span part;
    private @Nullable List<Word> list;
    private @Nullable List<Set<Sense>> openings;

    /// The words are counted when they are first asked for: furniture of pages is never asked.
    private Words(String text, Span part, @Nullable List<Word> list) {
        this.text = text;
        this.part = part;
        this.list = list;
    }

    Words(List<Word> words) {
        this("", new Span(0, 0), List.copyOf(words));
    }

    /// @param span where it stands in the whole text
    record Word(String fold, Span span) {}

    static Words of(String text) {
        return of(text, new Span(0, text.length()));
    }

    static Words of(String text, Span part) {
        return new Words(text, part, null);
    }

    List<Word> list() {
        List<Word> known = list;
        if (known == null) {
            known = split(text, part);
            list = known;
        }
        return known;
    }

    /// Which senses a wording can have that begins with the word at `index`.
    Set<Sense> openings(int index) {
        List<Set<Sense>> known = openings;
        if (known == null) {
            Wordings wordings = Wordings.all();
            known = list().stream().map(word -> wordings.openings(word.fold())).toList();
            openings = known;
        }
        return known.get(index);
    }

    private static List<Word> split(String text, Span part) {
        List<Word> words = new ArrayList<>();
        int at = part.start();
        while (at < part.end()) {
            int end = wordEnd(text, at, part.end());
            if (end > at) words.add(new Word(fold(text.substring(at, end)), new Span(at, end)));
            at = Math.max(end, at + 1);
        }
        return Collections.unmodifiableList(words);
    }

    int size() {
        return list().size();
    }

    Word get(int index) {
        return list().get(index);
    }

    /// The words joined by blanks: equal for texts that differ in case, marks and white space only.
    String joined() {
        StringBuilder joined = new StringBuilder();
        for (Word word : list()) joined.append(joined.isEmpty() ? "" : " ").append(word.fold());
        return joined.toString();
    }

    static String fold(String word) {
        if (isPlain(word)) return word;
        return word.replace('’', '\'').replace('‘', '\'').toLowerCase(Locale.ROOT);
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c < 'a' || c > 'z') return false;
        }
        return true;
    }

    private static int wordEnd(String text, int at, int end) {
        int first = text.codePointAt(at);
        if (isSign(first)) return at + 1;
        if (!isLetter(first)) return at;
        int next = at + Character.charCount(first);
        if (Character.isIdeographic(first)) return Math.min(next, end);
        while (next < end) {
            int c = text.codePointAt(next);
            boolean joins = isLetter(c) && !Character.isIdeographic(c)
                    || isApostrophe(c) && next + 1 < end && isLetter(text.codePointAt(next + 1));
            if (!joins) break;
            next += Character.charCount(c);
        }
        return Math.min(next, end);
    }

    private static boolean isSign(int c) {
        return c == '©' || c == '#' || c == '@';
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '’';
    }

    private static boolean isLetter(int c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
