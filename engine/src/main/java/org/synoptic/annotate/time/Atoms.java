package org.synoptic.annotate.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.synoptic.annotate.time.Atom.Kind;
import org.synoptic.model.Span;

/// The atoms of a stretch of text, in order.
final class Atoms {
    private static final Atom NONE = new Atom(0, 0, "", Kind.BREAK, true, false);
    private static final String DASHES = "-‐‑‒–—−";
    private static final String APOSTROPHES = "'’‘ʼ`";

    private final List<Atom> atoms;

    private Atoms(List<Atom> atoms) {
        this.atoms = atoms;
    }

    static Atoms of(String text) {
        return of(text, new Span(0, text.length()));
    }

    static Atoms of(String text, Span part) {
        List<Atom> atoms = new ArrayList<>();
        boolean gap = true;
        int lines = 0;
        int at = part.start();
        while (at < part.end()) {
            int character = text.codePointAt(at);
            int end = at + Character.charCount(character);
            if (isSpace(character)) {
                gap = true;
                if (character == '\n') lines++;
            } else {
                if (lines > 1) atoms.add(new Atom(at, at, "", Kind.BREAK, true, false));
                Kind kind = kind(character);
                while (isRun(character, kind) && end < part.end() && belongs(text.codePointAt(end), kind)) {
                    end += Character.charCount(text.codePointAt(end));
                }
                atoms.add(new Atom(at, end, word(text, at, end, kind), kind, gap, Character.isUpperCase(character)));
                gap = false;
                lines = 0;
            }
            at = end;
        }
        return new Atoms(List.copyOf(atoms));
    }

    private static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static Kind kind(int character) {
        if (Character.isLetter(character)) return Kind.LETTERS;
        return character >= '0' && character <= '9' ? Kind.DIGITS : Kind.MARK;
    }

    /// A Chinese character is an atom by itself.
    private static boolean isRun(int character, Kind kind) {
        return kind != Kind.MARK && !Character.isIdeographic(character);
    }

    private static boolean belongs(int character, Kind kind) {
        return (kind(character) == kind && !Character.isIdeographic(character))
                || (kind == Kind.LETTERS && Character.getType(character) == Character.NON_SPACING_MARK);
    }

    /// Dashes and apostrophes of all styles become one.
    private static String word(String text, int start, int end, Kind kind) {
        String word = text.substring(start, end);
        if (kind != Kind.MARK) return word.toLowerCase(Locale.ROOT);
        if (DASHES.contains(word)) return "-";
        return APOSTROPHES.contains(word) ? "'" : word;
    }

    int size() {
        return atoms.size();
    }

    /// The atom at an index; beyond either end one that matches nothing.
    Atom at(int index) {
        return index < 0 || index >= atoms.size() ? NONE : atoms.get(index);
    }

    /// Whether digits go on before `index` with a point or comma: "100" in "1,100".
    boolean continuesNumber(int index) {
        Atom mark = at(index - 1);
        return at(index).isDigits()
                && !at(index).gap()
                && (mark.is('.') || mark.is(','))
                && !mark.gap()
                && at(index - 2).isDigits();
    }

    /// Whether the digits at `index` go on after a point, comma or colon: "1" in "1,100".
    boolean isContinued(int index) {
        Atom mark = at(index + 1);
        return at(index).isDigits()
                && (mark.is('.') || mark.is(',') || mark.is(':'))
                && !mark.gap()
                && at(index + 2).isDigits()
                && !at(index + 2).gap();
    }
}
