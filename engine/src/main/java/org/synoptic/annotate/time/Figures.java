package org.synoptic.annotate.time;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.annotate.time.Element.Figure;

/// Reads numbers that have a part in dates.
final class Figures {
    private static final int MOST_DIGITS = 5;

    private final Atoms atoms;
    private final NumberWords words;

    Figures(Atoms atoms, NumberWords words) {
        this.atoms = atoms;
        this.words = words;
    }

    record Found(int end, String value) {}

    List<Found> read(Figure figure, int at) {
        Atom atom = atoms.at(at);
        if (figure == Figure.N) return number(at);
        if (figure == Figure.YEAR && atom.isLetters()) return yearInWords(at);
        if (!atom.isDigits() || atom.word().length() > MOST_DIGITS) return List.of();
        int digits = atom.word().length();
        int value = Integer.parseInt(atom.word());
        return switch (figure) {
            case N, NUM -> List.of(new Found(at + 1, Integer.toString(value)));
            case DD -> digits <= 2 && value >= 1 && value <= 31 ? two(at, value) : List.of();
            case MM -> digits <= 2 && value >= 1 && value <= 12 ? two(at, value) : List.of();
            case HH -> digits <= 2 && value <= 24 ? two(at, value) : List.of();
            case MI -> digits == 2 && value <= 59 ? two(at, value) : List.of();
            case HHMM ->
                digits == 4 && value / 100 <= 24 && value % 100 <= 59
                        ? List.of(new Found(
                                at + 1,
                                atom.word().substring(0, 2) + ":" + atom.word().substring(2)))
                        : List.of();
            case YEAR ->
                digits == 4 && value >= 1000 && value < 2200 ? List.of(new Found(at + 1, atom.word())) : List.of();
            case YY ->
                digits == 2
                        ? List.of(new Found(at + 1, Integer.toString(value < 50 ? 2000 + value : 1900 + value)))
                        : List.of();
        };
    }

    private static List<Found> two(int at, int value) {
        return List.of(new Found(at + 1, "%02d".formatted(value)));
    }

    /// Whole numbers, 1,100 and 3.5 and "2 1/2"; values as short as can be.
    private List<Found> number(int at) {
        Atom atom = atoms.at(at);
        if (atom.isLetters()) {
            NumberWords.Found found = words.at(atoms, at);
            return found == null ? List.of() : List.of(new Found(found.end(), shortest(found.value())));
        }
        if (!atom.isDigits() || atom.word().length() > MOST_DIGITS || atoms.continuesNumber(at)) return List.of();
        if (isHalf(at + 1)) return List.of(new Found(at + 4, atom.word() + ".5"));
        if (!atoms.isContinued(at) || atoms.at(at + 1).is(':')) {
            List<Found> found = new ArrayList<>();
            found.add(new Found(at + 1, Integer.toString(Integer.parseInt(atom.word()))));
            return found;
        }
        String rest = atoms.at(at + 2).word();
        if (atoms.isContinued(at + 2) || rest.length() > 3) return List.of();
        return List.of(new Found(
                at + 3,
                rest.length() == 3 ? atom.word() + rest : shortest(Double.parseDouble(atom.word() + "." + rest))));
    }

    /// "1/2" after a whole number.
    private boolean isHalf(int at) {
        return atoms.at(at).word().equals("1")
                && atoms.at(at + 1).is('/')
                && atoms.at(at + 2).word().equals("2")
                && !atoms.at(at + 1).gap();
    }

    /// nineteen ninety-six, two thousand
    private List<Found> yearInWords(int at) {
        NumberWords.Found first = words.at(atoms, at);
        if (first == null) return List.of();
        if (first.value() >= 1900 && first.value() < 2100) {
            return List.of(new Found(first.end(), shortest(first.value())));
        }
        NumberWords.Found second = words.at(atoms, first.end());
        if (second == null || first.value() < 15 || first.value() > 20) return List.of();
        if (second.value() < 10 || second.value() > 99) return List.of();
        return List.of(new Found(second.end(), shortest(first.value() * 100 + second.value())));
    }

    static String shortest(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
