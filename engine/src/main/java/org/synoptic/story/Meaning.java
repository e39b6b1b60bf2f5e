package org.synoptic.story;

import java.util.stream.Collectors;
import org.synoptic.model.AnnotatedDocument;

/// What a [TextEmbedding] says of a report, in a byte a number, and how alike two are by it.
///
/// The numbers here are those that sentence models commonly show; they are tuned on nothing, since no model is part of
/// the project.
final class Meaning {
    /// What it counts beside words, letters and entities, 0 to 1.
    static final double WEIGHT = 0.4;
    /// Brings its likeness to the level of that of texts.
    static final double LEVEL = 0.6;
    /// Cosine of two reports that have nothing to do with each other.
    private static final double USUAL_COSINE = 0.3;

    /// How many [#key]s a report has.
    static final int KEYS = 8;

    private static final int BITS_OF_A_KEY = 10;
    private static final int LETTERS_READ = 2_000;
    private static final byte[] NOTHING = new byte[0];

    private Meaning() {}

    /// Of the first letters of what is read.
    static byte[] of(AnnotatedDocument document, TextEmbedding embedding) {
        if (embedding == TextEmbedding.NONE) return NOTHING;
        String text = document.document().blocks().stream()
                .filter(block -> block.role().isRead())
                .map(block -> block.span().of(document.text()))
                .collect(Collectors.joining("\n"));
        return packed(embedding.of(text.substring(0, Math.min(text.length(), LETTERS_READ))));
    }

    private static byte[] packed(float[] point) {
        float most = 0;
        for (float number : point) most = Math.max(most, Math.abs(number));
        if (most == 0 || Float.isNaN(most)) return NOTHING;
        byte[] packed = new byte[point.length];
        for (int i = 0; i < packed.length; i++) packed[i] = (byte) Math.round(Byte.MAX_VALUE * point[i] / most);
        return packed;
    }

    /// Equal, for some of [#KEYS], for reports that lie close: which of ten pairs of numbers drawn for each key is in
    /// order.
    ///
    /// @see <a href="https://doi.org/10.1109/ICCV.2011.6126527">Yagnik and others 2011, The power of comparative
    /// reasoning</a>
    static int key(Sketch sketch, int number) {
        int key = number + 1;
        for (int bit = 0; bit < BITS_OF_A_KEY; bit++) {
            int drawn = Numbers.stir(number * BITS_OF_A_KEY + bit + 1);
            int one = Math.floorMod(drawn, sketch.meaning.length);
            int other = Math.floorMod(drawn >> Short.SIZE, sketch.meaning.length);
            key = key << 1 | (sketch.meaning[one] < sketch.meaning[other] ? 1 : 0);
        }
        return Numbers.stir(key);
    }

    static boolean isKnown(Sketch a, Sketch b) {
        return a.meaning.length > 0 && a.meaning.length == b.meaning.length;
    }

    /// From 0 for what is usual to 1 for the same; of two of which it is known.
    static double alike(Sketch a, Sketch b) {
        long product = 0;
        long squareOfA = 0;
        long squareOfB = 0;
        for (int i = 0; i < a.meaning.length; i++) {
            product += a.meaning[i] * b.meaning[i];
            squareOfA += a.meaning[i] * a.meaning[i];
            squareOfB += b.meaning[i] * b.meaning[i];
        }
        double cosine = product / Math.sqrt((double) squareOfA * squareOfB);
        return Math.max(0, (cosine - USUAL_COSINE) / (1 - USUAL_COSINE));
    }
}
