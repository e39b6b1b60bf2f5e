package org.synoptic.language.corenlp;

import edu.stanford.nlp.tagger.maxent.Distsim;
import edu.stanford.nlp.tagger.maxent.Extractor;
import edu.stanford.nlp.tagger.maxent.ExtractorDistsim;
import edu.stanford.nlp.tagger.maxent.Extractors;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/// Reads a file of CoreNLP's tagger: its settings, the dictionary, the tags, the templates (serialized objects), the
/// features by number, and the weight of each number.
final class TagModelReader {
    private final DataInputStream in;
    private final Map<String, Integer> tagIndex = new HashMap<>();
    private final Map<String, Integer> seenTags = new LinkedHashMap<>();
    private final List<String> tags = new ArrayList<>();
    private final List<Integer> open = new ArrayList<>();

    private TagModelReader(DataInputStream in) {
        this.in = in;
    }

    /// @param resource on the class path
    /// @throws IllegalStateException when it is no such file, or of a tagger with other features
    static TagModel read(String resource) {
        try (InputStream file = TagModelReader.class.getClassLoader().getResourceAsStream(resource)) {
            if (file == null) throw new IllegalStateException("[" + resource + "] is not on the class path");
            return new TagModelReader(new DataInputStream(new BufferedInputStream(file, 1 << 16))).model();
        } catch (IOException e) {
            throw new UncheckedIOException("[" + resource + "] cannot be read", e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("[" + resource + "] is not a model of this CoreNLP", e);
        }
    }

    private TagModel model() throws IOException, ClassNotFoundException {
        Properties settings = (Properties) new ObjectInputStream(in).readObject();
        in.readInt();
        in.readInt();
        Map<String, TagModel.Known> dictionary = dictionary();
        readTags();
        int[] numbers = seenTags.keySet().stream().mapToInt(this::tag).toArray();
        dictionary.replaceAll((word, known) -> renumbered(known, numbers));
        ObjectInputStream objects = new ObjectInputStream(in);
        Extractors common = (Extractors) objects.readObject();
        Extractors rare = (Extractors) objects.readObject();
        List<TagTemplate> templates = new ArrayList<>(TagTemplate.read(common.toString()));
        int commonTemplates = templates.size();
        templates.addAll(TagTemplate.read(rare.toString()));
        Features features = new Features();
        return new TagModel(
                List.copyOf(tags),
                dictionary,
                open.stream().mapToInt(Integer::intValue).toArray(),
                settings.getProperty("lang").equals("english"),
                !settings.getProperty("wordFunction").isEmpty(),
                Integer.parseInt(settings.getProperty("rareWordThresh")),
                List.copyOf(templates),
                commonTemplates,
                classes(rare),
                features.rows,
                features.starts,
                features.tags,
                features.weights);
    }

    /// The words with their tags, which are numbered as they come; then, unused, verbs with particles.
    private Map<String, TagModel.Known> dictionary() throws IOException {
        int words = in.readInt();
        Map<String, TagModel.Known> dictionary = new HashMap<>(words * 2);
        for (int i = 0; i < words; i++) {
            String word = in.readUTF();
            dictionary.put(word, known(in.readInt()));
        }
        int verbs = in.readInt();
        for (int i = 0; i < verbs; i++) {
            in.readInt();
            in.skipNBytes(in.readInt());
            in.skipNBytes(4 * Integer.BYTES);
        }
        return dictionary;
    }

    private int tag(String name) {
        Integer index = tagIndex.get(name);
        if (index == null) throw new IllegalStateException("a tag that is not in the model's list: " + name);
        return index;
    }

    private TagModel.Known known(int size) throws IOException {
        if (size == 1) {
            int tag = seen(in.readUTF());
            int count = in.readInt();
            return new TagModel.Known(new int[] {tag}, tag, count);
        }
        Map<String, Integer> counts = new HashMap<>(size);
        for (int k = 0; k < size; k++) {
            String tag = in.readUTF();
            counts.put(tag, in.readInt());
        }
        return known(counts);
    }

    private int seen(String tag) {
        Integer known = seenTags.putIfAbsent(tag, seenTags.size());
        return known == null ? seenTags.size() - 1 : known;
    }

    private void readTags() throws IOException {
        int size = in.readInt();
        for (int i = 0; i < size; i++) {
            String tag = in.readUTF();
            tagIndex.put(tag, i);
            tags.add(tag);
            boolean closed = in.readBoolean();
            if (!closed) open.add(i);
        }
    }

    /// In the order of the map, which is CoreNLP's, so that of two equal scores the same one wins.
    private TagModel.Known known(Map<String, Integer> counts) {
        int[] indices = new int[counts.size()];
        int mostFrequent = HashedRows.NONE;
        int most = 0;
        int sum = 0;
        int at = 0;
        for (Map.Entry<String, Integer> tag : counts.entrySet()) {
            indices[at] = seen(tag.getKey());
            if (tag.getValue() > most) {
                most = tag.getValue();
                mostFrequent = indices[at];
            }
            sum += tag.getValue();
            at++;
        }
        return new TagModel.Known(indices, mostFrequent, sum);
    }

    /// With the model's own numbers of tags.
    private static TagModel.Known renumbered(TagModel.Known known, int[] numbers) {
        int[] indices = new int[known.tags().length];
        for (int i = 0; i < indices.length; i++) indices[i] = numbers[known.tags()[i]];
        return new TagModel.Known(indices, numbers[known.mostFrequent()], known.count());
    }

    @SuppressWarnings("unchecked")
    private static WordClasses classes(Extractors rare) {
        for (Extractor extractor : (Extractor[]) WordClasses.field(rare, Extractors.class, "v")) {
            if (!(extractor instanceof ExtractorDistsim)) continue;
            Object classes = WordClasses.field(extractor, ExtractorDistsim.class, "lexicon");
            return new WordClasses((Map<String, String>) WordClasses.field(classes, Distsim.class, "lexicon"));
        }
        return new WordClasses(Map.of());
    }

    /// All weights, those of one template and value together, as they stand in the file.
    private final class Features {
        private final HashedRows rows;
        private final int[] starts;
        private final byte[] tags;
        private final double[] weights;

        Features() throws IOException, ClassNotFoundException {
            int size = in.readInt();
            this.rows = new HashedRows(size);
            this.tags = new byte[size];
            this.weights = new double[size];
            int[] numbers = new int[size];
            int[] starting = new int[size + 1];
            int row = -1;
            long before = 0;
            for (int i = 0; i < size; i++) {
                numbers[i] = in.readInt();
                int template = in.readInt();
                long key = TagModel.key(template, Piece.of(in.readUTF()).hash());
                tags[i] = (byte) tag(in.readUTF());
                if (row < 0 || key != before) {
                    starting[++row] = i;
                    rows.put(key, row);
                }
                before = key;
            }
            starting[row + 1] = size;
            this.starts = Arrays.copyOf(starting, row + 2);
            double[] lambda = (double[]) new ObjectInputStream(in).readObject();
            for (int i = 0; i < size; i++) weights[i] = lambda[numbers[i]];
        }
    }
}
