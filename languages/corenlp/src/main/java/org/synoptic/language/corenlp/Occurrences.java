package org.synoptic.language.corenlp;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Features of a word with a capital that stands in its sentence a second time: whether alone or behind another name,
/// as CoreNLP's model has them.
final class Occurrences {
    private static final int FARTHEST = 150;
    private static final int NEAREST = 3;
    private static final String NAME_TAG = "NNP";

    private enum Kind {
        NO_OCCURRENCE_PATTERN,
        XY_NEXT_OCCURRENCE_XY,
        XY_NEXT_OCCURRENCE_Y,
        XY_PREV_OCCURRENCE_XY,
        XY_PREV_OCCURRENCE_Y,
        X_NEXT_OCCURRENCE_YX,
        X_NEXT_OCCURRENCE_XY,
        X_NEXT_OCCURRENCE_X,
        X_PREV_OCCURRENCE_YX,
        X_PREV_OCCURRENCE_XY,
        X_PREV_OCCURRENCE_X
    }

    private final FieldModel model;
    private final Map<Kind, Integer> rows = new EnumMap<>(Kind.class);

    Occurrences(FieldModel model) {
        this.model = model;
        for (Kind kind : Kind.values()) {
            rows.put(
                    kind,
                    model.row(Piece.of(kind.name().replace('_', '-') + "|C").hash()));
        }
    }

    void add(FieldWord[] sentence, List<String> tags, int i, double[] scores) {
        if (!mayRecur(sentence, i)) {
            model.add(row(Kind.NO_OCCURRENCE_PATTERN), scores);
            return;
        }
        Set<Kind> holds = EnumSet.noneOf(Kind.class);
        boolean behindName = isName(sentence, tags, i - 1);
        int last = Math.min(sentence.length - 1, i + FARTHEST - 1);
        for (int k = i + NEAREST; k <= last; k++) {
            if (sentence[k].form.equals(sentence[i].form)) {
                holds.add(next(sentence, tags, i, k, behindName));
            }
        }
        for (int k = i - NEAREST; k >= Math.max(0, i - FARTHEST + 1); k--) {
            if (sentence[k].form.equals(sentence[i].form)) {
                holds.add(previous(sentence, tags, i, k, behindName));
            }
        }
        for (Kind kind : holds) model.add(row(kind), scores);
    }

    private int row(Kind kind) {
        return rows.getOrDefault(kind, HashedRows.NONE);
    }

    private static boolean mayRecur(FieldWord[] sentence, int i) {
        if (i == 0 || !sentence[i].isNameCase || i + 1 >= sentence.length) return false;
        FieldWord next = sentence[i + 1];
        return !next.hasUpperCase && next.hasLetter && sentence[i - 1].hasLetter;
    }

    private static boolean isName(FieldWord[] sentence, List<String> tags, int i) {
        return i >= 0
                && i < sentence.length
                && sentence[i].isNameCase
                && tags.get(i).equals(NAME_TAG);
    }

    private static Kind next(FieldWord[] sentence, List<String> tags, int i, int k, boolean behindName) {
        if (behindName) {
            return sentence[k - 1].form.equals(sentence[i - 1].form)
                    ? Kind.XY_NEXT_OCCURRENCE_XY
                    : Kind.XY_NEXT_OCCURRENCE_Y;
        }
        if (isName(sentence, tags, k - 1)) return Kind.X_NEXT_OCCURRENCE_YX;
        return isName(sentence, tags, k + 1) ? Kind.X_NEXT_OCCURRENCE_XY : Kind.X_NEXT_OCCURRENCE_X;
    }

    private static Kind previous(FieldWord[] sentence, List<String> tags, int i, int k, boolean behindName) {
        if (behindName) {
            boolean same = k > 0 && sentence[k - 1].form.equals(sentence[i - 1].form);
            return same ? Kind.XY_PREV_OCCURRENCE_XY : Kind.XY_PREV_OCCURRENCE_Y;
        }
        if (isName(sentence, tags, k + 1)) return Kind.X_PREV_OCCURRENCE_YX;
        return isName(sentence, tags, k - 1) ? Kind.X_PREV_OCCURRENCE_XY : Kind.X_PREV_OCCURRENCE_X;
    }
}
