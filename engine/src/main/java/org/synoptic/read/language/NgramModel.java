package org.synoptic.read.language;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.Deflater;

/// What each gram says for and against each language: for some grams, a list of languages with a weight each,
/// in [#STEPS_A_NAT] to the nat. What a text says is the sum over its grams. The weights are log likelihoods up
/// to a number that is the same for all languages of one script, which is why nothing need stand where
/// languages agree.
///
/// In memory a table with open addressing: a fingerprint of 32 bits and where the list begins.
public final class NgramModel {
    /// The tag of a rival that is no language: letters in their usual shares, but in no order.
    public static final String NO_LANGUAGE = "und";

    public static final int STEPS_A_NAT = 1;

    private static final double OF_A_CAPITAL = 0.5;
    private static final int[] NOBODY = {};

    /// A language, and the Unicode script that its texts were counted in.
    public record Candidate(String tag, String script) {}

    private final Alphabet alphabet;
    private final List<Candidate> candidates;

    /// Fingerprint, and where the list begins: beside each other, since each look-up waits for memory.
    private final long[] table;

    private final byte[] lists;
    private final WordScores words;
    private final Map<String, int[]> byScript;
    private final double[] beforehand;

    private NgramModel(Alphabet alphabet, List<Candidate> candidates, int rows, byte[] lists) {
        this.alphabet = alphabet;
        this.candidates = List.copyOf(candidates);
        this.byScript = byScript(candidates);
        this.beforehand = Verdict.beforehand(candidates);
        this.lists = lists;
        this.words = new WordScores(this, candidates.size());
        int slots = Integer.highestOneBit(Math.max(8, rows)) * 4;
        if (rows * 3L < slots) slots /= 2;
        table = new long[slots];
    }

    /// The indices of the candidates that are written in a script.
    int[] writtenIn(UnicodeScript script) {
        return byScript.getOrDefault(script.name(), NOBODY);
    }

    /// What a candidate is worth before anything is read, in nats.
    double beforehand(int candidate) {
        return beforehand[candidate];
    }

    private static Map<String, int[]> byScript(List<Candidate> candidates) {
        Map<String, int[]> byScript = new HashMap<>();
        for (Candidate candidate : candidates) {
            byScript.computeIfAbsent(
                    candidate.script(),
                    script -> IntStream.range(0, candidates.size())
                            .filter(i -> candidates.get(i).script().equals(script))
                            .toArray());
        }
        return byScript;
    }

    /// The candidates, in the order of the scores.
    public List<Candidate> candidates() {
        return candidates;
    }

    /// How far the text speaks for each candidate, in nats. Words in capitals are often names, and names go
    /// from language to language: beside words in small letters they count for less.
    public double[] scores(CharSequence text) {
        int[] small = new int[candidates.size()];
        int[] capital = new int[candidates.size()];
        boolean hasSmall = false;
        for (int at = 0; at < text.length(); at++) {
            if (!Alphabet.isLetter(text.charAt(at))) continue;
            int from = at;
            while (at < text.length() && Alphabet.isLetter(text.charAt(at))) at++;
            char first = text.charAt(from);
            boolean isCapital = Alphabet.lower(first) != first;
            hasSmall |= !isCapital;
            words.add(text, from, at, isCapital ? capital : small);
        }
        double weight = hasSmall ? OF_A_CAPITAL : 1;
        double[] scores = new double[small.length];
        for (int i = 0; i < scores.length; i++) scores[i] = (small[i] + weight * capital[i]) / STEPS_A_NAT;
        return scores;
    }

    /// Adds what the grams of one word say; its letters stand between two offsets.
    void addWord(CharSequence text, int from, int to, int[] scores) {
        int[] found = new int[(to - from + 1) * Gram.LONGEST];
        int count = 0;
        long gram = Gram.EDGE;
        for (int i = from; i <= to; i++) {
            gram = Gram.followedBy(gram, i == to ? Gram.EDGE : alphabet.sign(Alphabet.lower(text.charAt(i))));
            int length = Gram.length(gram);
            for (int order = 1; order <= length; order++) {
                int start = (int) table[slot(hash(Gram.end(gram, order)))];
                if (start != 0) found[count++] = start;
            }
        }
        for (int i = 0; i < count; i++) add(found[i], scores);
    }

    /// All grams of a word are looked up before one of their lists is read: memory is far away, and looks for many
    /// places at once as long as nothing depends on what stands there.
    private void add(int start, int[] scores) {
        int end = start + 2 * lists[start - 1];
        for (int i = start; i < end; i += 2) scores[lists[i]] += lists[i + 1];
    }

    private static long hash(long gram) {
        long mixed = gram * 0x9E3779B97F4A7C15L;
        return (mixed ^ (mixed >>> 29)) * 0xBF58476D1CE4E5B9L;
    }

    /// Where the gram stands, or the free slot where it would.
    private int slot(long hash) {
        int mask = table.length - 1;
        int fingerprint = (int) (hash >>> 32);
        int slot = (int) hash >>> 3 & mask;
        while (table[slot] != 0 && (int) (table[slot] >>> 32) != fingerprint) slot = slot + 1 & mask;
        return slot;
    }

    private void put(long gram, int start) {
        long hash = hash(gram);
        table[slot(hash)] = hash >>> 32 << 32 | start;
    }

    /// Reads what [Builder#write] wrote.
    ///
    /// @throws IOException also where the bytes are not such a model
    public static NgramModel read(InputStream in) throws IOException {
        DataInputStream head = new DataInputStream(in);
        Alphabet alphabet = new Alphabet(head.readUTF());
        Candidate[] candidates = new Candidate[head.readByte()];
        for (int i = 0; i < candidates.length; i++) candidates[i] = new Candidate(head.readUTF(), head.readUTF());
        int rows = head.readInt();
        try (Section grams = Section.read(head);
                Section counts = Section.read(head);
                Section languages = Section.read(head);
                Section weights = Section.read(head)) {
            byte[] lists = new byte[rows + 2 * head.readInt()];
            NgramModel model = new NgramModel(alphabet, List.of(candidates), rows, lists);
            int at = 0;
            long gram = 0;
            for (int row = 0; row < rows; row++) {
                gram = grams.nextGram(gram);
                int count = counts.next();
                lists[at++] = (byte) count;
                model.put(gram, at);
                int language = -1;
                for (int i = 0; i < count; i++) {
                    language += languages.next();
                    lists[at++] = (byte) language;
                    lists[at++] = (byte) weights.next();
                }
            }
            return model;
        }
    }

    /// Takes rows in rising order of their grams, and writes them.
    public static final class Builder {
        private final Section grams = Section.empty();
        private final Section counts = Section.empty();
        private final Section languages = Section.empty();
        private final Section weights = Section.empty();
        private long last;
        private int rows;
        private int entries;

        /// @param list candidates in rising order, each followed by its weight
        public void add(long gram, byte[] list) {
            grams.addGram(last, gram);
            counts.add(list.length / 2);
            int language = -1;
            for (int i = 0; i < list.length; i += 2) {
                languages.add(list[i] - language);
                weights.add(list[i + 1]);
                language = list[i];
            }
            last = gram;
            rows++;
            entries += list.length / 2;
        }

        public void write(Alphabet alphabet, List<Candidate> candidates, OutputStream out) throws IOException {
            DataOutputStream head = new DataOutputStream(out);
            head.writeUTF(alphabet.letters());
            head.writeByte(candidates.size());
            for (Candidate candidate : candidates) {
                head.writeUTF(candidate.tag());
                head.writeUTF(candidate.script());
            }
            head.writeInt(rows);
            grams.write(Deflater.DEFAULT_STRATEGY, head);
            for (Section section : List.of(counts, languages, weights)) section.write(Deflater.HUFFMAN_ONLY, head);
            head.writeInt(entries);
        }
    }
}
