package org.synoptic.language.corenlp;

import edu.stanford.nlp.ie.NERFeatureFactory;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import edu.stanford.nlp.util.Index;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/// Reads a file of CoreNLP's conditional random field, a row of serialized objects: the labels of words and of pairs,
/// the names of the labels, the features' texts, the settings, what makes features (with the classes of words), and the
/// weights.
final class FieldModelReader {
    /// What the texts of features of other kinds than `#…#` end in.
    private static final Set<String> KINDS = Set.of(
            "###|C",
            "DISTSIM|C",
            "WORD|C",
            "PW|C",
            "PDISTSIM|C",
            "NW|C",
            "NDISTSIM|C",
            "TYPE|C",
            "PTYPE|C",
            "NTYPE|C",
            "PW_CTYPE|C",
            "NW_CTYPE|C",
            "PCTYPE|C",
            "CNTYPE|C",
            "PCNTYPE|C",
            "PPW_CTYPE|C",
            "NNW_CTYPE|C",
            "DISJN|C",
            "DISJP|C",
            "PATTERN|C",
            "XY|C",
            "YX|C",
            "Y|C",
            "X|C",
            "PSEQ|CpC",
            "PSEQW|CpC",
            "PSEQW2|CpC",
            "PSEQpW|CpC",
            "PSEQpDS|CpC",
            "PSEQcDS|CpC",
            "PSEQpcDS|CpC",
            "PSEQpS|CpC",
            "PSEQcS|CpC",
            "TYPES|CpC",
            "TPS2|CpC",
            "TNS1|CpC");

    private final ObjectInputStream in;

    private FieldModelReader(ObjectInputStream in) {
        this.in = in;
    }

    /// @param resource on the class path
    /// @throws IllegalStateException when it is no such file, or of a model with other features
    static FieldModel read(String resource) {
        try (InputStream file = FieldModelReader.class.getClassLoader().getResourceAsStream(resource)) {
            if (file == null) throw new IllegalStateException("[" + resource + "] is not on the class path");
            InputStream unpacked = new BufferedInputStream(new GZIPInputStream(file, 1 << 16), 1 << 16);
            return new FieldModelReader(new ObjectInputStream(unpacked)).model(resource);
        } catch (IOException e) {
            throw new UncheckedIOException("[" + resource + "] cannot be read", e);
        } catch (ClassNotFoundException | ClassCastException e) {
            throw new IllegalStateException("[" + resource + "] is not a model of this CoreNLP", e);
        }
    }

    @SuppressWarnings("unchecked")
    private FieldModel model(String resource) throws IOException, ClassNotFoundException {
        List<Index<CRFLabel>> orders = orders(in.readObject());
        List<String> labels = ((Index<String>) in.readObject()).objectsList();
        List<String> features = ((Index<String>) in.readObject()).objectsList();
        SeqClassifierFlags settings = (SeqClassifierFlags) in.readObject();
        Object factory = in.readObject();
        if (factory instanceof Integer) factory = in.readObject();
        int window = in.readInt();
        if (window != 2) throw new IllegalStateException("[" + resource + "] is a model of more than pairs of words");
        Weights weights = new Weights(orders, labels.size(), features, in.readObject());
        Set<String> lowerCaseWords = Set.copyOf((Set<String>) in.readObject());
        return new FieldModel(
                List.copyOf(labels),
                labels.indexOf(settings.backgroundSymbol),
                settings.wordFunction != null,
                settings.wordShape,
                lowerCaseWords,
                new WordClasses((Map<String, String>) WordClasses.field(factory, NERFeatureFactory.class, "lexicon")),
                settings.casedDistSim,
                settings.numberEquivalenceDistSim,
                settings.unknownWordDistSimClass,
                settings.disjunctionWidth,
                weights.rows,
                weights.all);
    }

    @SuppressWarnings("unchecked")
    private static List<Index<CRFLabel>> orders(Object written) {
        return written instanceof List ? (List<Index<CRFLabel>>) written : List.of((Index<CRFLabel>[]) written);
    }

    /// All weights one behind the other, in the order of the labels.
    private static final class Weights {
        private final HashedRows rows;
        private final float[] all;

        Weights(List<Index<CRFLabel>> orders, int labels, List<String> features, Object written) {
            this.rows = new HashedRows(features.size());
            int[][] places = {places(orders.getFirst(), labels), places(orders.get(1), labels)};
            int size = features.stream()
                    .mapToInt(feature -> places[pair(feature)].length)
                    .sum();
            this.all = new float[size];
            int at = 0;
            for (int f = 0; f < features.size(); f++) {
                String feature = features.get(f);
                int[] place = places[pair(feature)];
                check(feature);
                rows.put(Piece.of(feature).hash(), at);
                for (int k = 0; k < place.length; k++) all[at + place[k]] = weight(written, f, k);
                at += place.length;
            }
        }

        private static float weight(Object written, int feature, int order) {
            return written instanceof float[][] floats
                    ? floats[feature][order]
                    : (float) ((double[][]) written)[feature][order];
        }

        private static int pair(String feature) {
            return feature.endsWith("|CpC") ? 1 : 0;
        }

        private static void check(String feature) {
            boolean letters = feature.startsWith("#") && feature.endsWith("#|C");
            if (letters || KINDS.contains(feature.substring(feature.lastIndexOf('-') + 1))) return;
            throw new IllegalStateException("a feature of another kind of model: " + feature);
        }

        /// Where the weight of each label, or pair of labels, stands.
        private static int[] places(Index<CRFLabel> order, int labels) {
            return order.objectsList().stream()
                    .mapToInt(label -> {
                        int[] parts = label.getLabel();
                        return parts.length == 1 ? parts[0] : parts[0] * labels + parts[1];
                    })
                    .toArray();
        }
    }
}
