package org.synoptic.language.corenlp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/// The numbers of a neural transition parser, as CoreNLP writes them: a head of `name=number` lines, then embeddings of
/// words, tags and labels (name and numbers a line), then for each number of the input its weights into the hidden
/// layer, the hidden layer's bias, and for each number of the hidden layer its weights into the transitions.
///
/// @param words, tags index of their embedding; labels the names of the arcs, `-NULL-` first and the root's second
/// @param firstLabel index of the embedding of the first label
/// @param input one row of `hidden` weights for each number of the input
@SuppressWarnings("ArrayRecordComponent") // six million numbers; it is never compared
record ParserModel(
        Map<String, Integer> words,
        Map<String, Integer> tags,
        List<String> labels,
        int firstLabel,
        float[][] embeddings,
        float[][] input,
        float[] bias,
        float[][] output) {
    /// @throws IllegalStateException when it is no such file
    static ParserModel read(String resource) {
        try (InputStream in = ParserModel.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) throw new IllegalStateException("[" + resource + "] is not on the class path");
            GZIPInputStream text = new GZIPInputStream(in, 1 << 16);
            return new Lines(resource, new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8), 1 << 16))
                    .model();
        } catch (IOException e) {
            throw new UncheckedIOException("[" + resource + "] cannot be read", e);
        }
    }

    private record Lines(String resource, BufferedReader reader) {
        ParserModel model() throws IOException {
            int words = head("dict");
            int tags = head("pos");
            int labels = head("label");
            int size = head("embeddingSize");
            int hidden = head("hiddenSize");
            int tokens = head("numTokens");
            head("preComputed");
            List<float[]> embeddings = new ArrayList<>();
            Map<String, Integer> wordIndex = named(words, size, embeddings);
            Map<String, Integer> tagIndex = named(tags, size, embeddings);
            int firstLabel = embeddings.size();
            List<String> labelNames = new ArrayList<>();
            for (int i = 0; i < labels; i++) {
                String line = line();
                labelNames.add(line.substring(0, line.indexOf(' ')));
                embeddings.add(numbers(line, line.indexOf(' ') + 1, size));
            }
            float[][] input = rows(size * tokens, hidden);
            float[] bias = numbers(line(), 0, hidden);
            float[][] output = rows(hidden, 2 * labels - 1);
            return new ParserModel(
                    wordIndex,
                    tagIndex,
                    List.copyOf(labelNames),
                    firstLabel,
                    embeddings.toArray(float[][]::new),
                    input,
                    bias,
                    output);
        }

        private int head(String name) throws IOException {
            String line = line();
            if (!line.startsWith(name + "=")) throw new IllegalStateException("[" + resource + "] lacks " + name);
            return Integer.parseInt(line.substring(name.length() + 1));
        }

        private Map<String, Integer> named(int count, int size, List<float[]> embeddings) throws IOException {
            Map<String, Integer> index = new HashMap<>();
            for (int i = 0; i < count; i++) {
                String line = line();
                index.put(line.substring(0, line.indexOf(' ')), embeddings.size());
                embeddings.add(numbers(line, line.indexOf(' ') + 1, size));
            }
            return Map.copyOf(index);
        }

        private float[][] rows(int count, int size) throws IOException {
            float[][] rows = new float[count][];
            for (int i = 0; i < count; i++) rows[i] = numbers(line(), 0, size);
            return rows;
        }

        private String line() throws IOException {
            String line = reader.readLine();
            if (line == null) throw new IllegalStateException("[" + resource + "] ends early");
            return line;
        }

        private static float[] numbers(String line, int from, int count) {
            float[] numbers = new float[count];
            int at = from;
            for (int i = 0; i < count; i++) {
                int end = line.indexOf(' ', at);
                if (end < 0) end = line.length();
                numbers[i] = number(line, at, end);
                at = end + 1;
            }
            return numbers;
        }

        /// "-0.0291": millions of them, so plain ones are read without [Float#parseFloat]; the result is the same, as
        /// both parts of the fraction are whole numbers that a float holds exactly.
        private static float number(String line, int from, int to) {
            int at = line.charAt(from) == '-' ? from + 1 : from;
            int digits = 0;
            int scale = 1;
            boolean point = false;
            for (; at < to; at++) {
                char letter = line.charAt(at);
                boolean digit = letter >= '0' && letter <= '9';
                if (!digit && (letter != '.' || point) || digits >= 1_000_000 || scale >= 1_000_000) {
                    return Float.parseFloat(line.substring(from, to));
                }
                if (digit) digits = digits * 10 + letter - '0';
                if (digit && point) scale *= 10;
                point |= letter == '.';
            }
            float number = (float) digits / scale;
            return line.charAt(from) == '-' ? -number : number;
        }
    }
}
