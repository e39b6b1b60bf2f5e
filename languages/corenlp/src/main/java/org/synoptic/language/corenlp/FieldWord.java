package org.synoptic.language.corenlp;

import edu.stanford.nlp.process.Americanize;
import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// What a model knows of a word wherever it stands: what it adds to the scores of its own label and of its neighbours',
/// and the texts from which the features of two and three words are made.
final class FieldWord {
    private static final String NULL = "null";

    /// Letters at the beginning and the end of a word: two to six with the mark of the end.
    private static final int MAX_LETTERS = 6;

    final String text;
    final String form;
    final Piece formPiece;
    final Piece shape;

    /// Of its class, as features of pairs have it.
    final Piece pairClass;

    final double[] own;
    final double[] asPrevious;
    final double[] asNext;
    final double[] pairOwn;
    final double[] pairAsPrevious;
    final double[] pairAsNext;

    /// Where the weights begin that it adds to words up to five places before, and behind.
    final int ahead;

    final int behind;
    final boolean isShort;
    final boolean isNameCase;
    final boolean hasUpperCase;
    final boolean hasLetter;

    static FieldWord of(String text, FieldModel model) {
        String form = model.americanizes() ? Americanize.americanize(text) : text;
        String shape = WordShapeClassifier.wordShape(form, model.shaper(), model.lowerCaseWords());
        String name = className(form, model);
        return new FieldWord(model, text, form, shape, shape, name, name);
    }

    /// What stands before the first and behind the last word. CoreNLP writes what it lacks as nothing, or as "null".
    static FieldWord outside(FieldModel model) {
        return new FieldWord(model, "", "", "", NULL, NULL, "");
    }

    private static String className(String form, FieldModel model) {
        String key = model.casedClasses() ? form : form.toLowerCase(Locale.ROOT);
        if (model.classDigits()) key = WordShapeClassifier.wordShape(key, WordShapeClassifier.WORDSHAPEDIGITS);
        String found = model.classes().of(key);
        return found == null ? model.unknownClass() : found;
    }

    private FieldWord(
            FieldModel model,
            String text,
            String form,
            String shape,
            String shapeAsNext,
            String wordClass,
            String pairClass) {
        this.text = text;
        this.form = form;
        this.formPiece = Piece.of(form);
        this.shape = Piece.of(shape);
        this.pairClass = Piece.of(pairClass);
        int labels = model.labels().size();
        this.own = sum(model, labels, form + "-WORD|C", wordClass + "-DISTSIM|C", "###|C", shape + "-TYPE|C");
        for (String letters : letters(form))
            model.add(model.row(Piece.of(letters).hash()), own);
        this.asPrevious = sum(model, labels, form + "-PW|C", wordClass + "-PDISTSIM|C", shape + "-PTYPE|C");
        this.asNext = sum(model, labels, form + "-NW|C", wordClass + "-NDISTSIM|C", shape + "-NTYPE|C");
        int pairs = labels * labels;
        this.pairOwn = sum(
                model,
                pairs,
                "PSEQ|CpC",
                form + "-PSEQW|CpC",
                pairClass + "-PSEQcDS|CpC",
                shape + "-PSEQcS|CpC",
                shape + "-TPS2|CpC");
        this.pairAsPrevious =
                sum(model, pairs, form + "-PSEQpW|CpC", pairClass + "-PSEQpDS|CpC", shape + "-PSEQpS|CpC");
        this.pairAsNext = sum(model, pairs, shapeAsNext + "-TNS1|CpC");
        this.ahead = model.row(Piece.of(form + "-DISJN|C").hash());
        this.behind = model.row(Piece.of(form + "-DISJP|C").hash());
        this.isShort = form.length() <= 3;
        this.hasUpperCase = form.chars().anyMatch(Character::isUpperCase);
        this.hasLetter = form.chars().anyMatch(Character::isLetter);
        this.isNameCase = form.length() >= 2
                && (Character.isUpperCase(form.charAt(0)) || Character.isTitleCase(form.charAt(0)))
                && form.chars().skip(1).noneMatch(Character::isUpperCase);
    }

    private static double[] sum(FieldModel model, int size, String... features) {
        double[] scores = new double[size];
        for (String feature : features) model.add(model.row(Piece.of(feature).hash()), scores);
        return scores;
    }

    private static Set<String> letters(String form) {
        String word = '<' + form + '>';
        Set<String> letters = new HashSet<>();
        for (int size = 2; size <= Math.min(MAX_LETTERS, word.length()); size++) {
            letters.add('#' + word.substring(0, size) + "#|C");
            letters.add('#' + word.substring(word.length() - size) + "#|C");
        }
        return letters;
    }
}
