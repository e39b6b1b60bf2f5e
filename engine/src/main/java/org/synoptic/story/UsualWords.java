package org.synoptic.story;

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

/// How many reports of a usual day hold a word, or a run of letters: what is rare is told by these and by the reports
/// of the window together, so that few reports, all of one happening, still stand out by what they share.
///
/// Of [#FOR_WORDS] and [#FOR_RUNS] such reports, in parts of [#PARTS] to one. They are worked out from the shares of
/// words in a text on other matters (`usual-words.tsv`); in a language that it lacks all words are equally rare.
final class UsualWords {
    static final int FOR_WORDS = 50;
    static final int FOR_RUNS = 30;
    static final int PARTS = 4;

    /// So many words of a report count, and so many give the runs of letters that are kept.
    private static final double WORDS_READ = 100;
    private static final double WORDS_READ_FOR_RUNS = 40;
    private static final double MOST = 0.95;
    /// Of words that are not in the list.
    private static final double UNLISTED = 0.01;
    private static final int PARTS_UNLISTED = parts(FOR_WORDS * UNLISTED);
    private static final double SHARES_ADD_UP_TO = 100_000;

    private static final Map<String, String> LINES = lines();
    private static final char[] NO_RUNS = new char[RunCounts.RUNS];

    /// By number of the language.
    private final List<IntCounts> words = new ArrayList<>();

    private final List<char[]> runs = new ArrayList<>();

    /// Takes the list of the language that gets the next number.
    void add(String tag, Spellings spellings) {
        IntCounts partsOfWord = new IntCounts();
        String line = LINES.get(tag);
        words.add(partsOfWord);
        if (line == null) {
            runs.add(NO_RUNS);
            return;
        }
        Map<Integer, Double> shares = new HashMap<>();
        double[] sharesOfRuns = new double[RunCounts.RUNS];
        for (String entry : line.split("\t", -1)) {
            int end = entry.indexOf(' ');
            double share = Integer.parseInt(entry, end + 1, entry.length(), 10) / SHARES_ADD_UP_TO;
            int place = spellings.placeOf(entry, 0, end);
            shares.merge(spellings.word(place) & ~Sketch.CODE_MASK, share, Double::sum);
            for (int i = 0; i < spellings.runs(place); i++) sharesOfRuns[spellings.run(place, i)] += share;
        }
        shares.forEach((word, share) -> partsOfWord.put(word, parts(FOR_WORDS * holders(share, WORDS_READ))));
        char[] partsOfRun = new char[RunCounts.RUNS];
        for (int run = 0; run < partsOfRun.length; run++) {
            partsOfRun[run] = (char) parts(FOR_RUNS * holders(sharesOfRuns[run], WORDS_READ_FOR_RUNS));
        }
        runs.add(partsOfRun);
    }

    /// The share of texts of so many words that hold a word once or more.
    private static double holders(double share, double read) {
        return Math.min(MOST, 1 - Math.exp(-read * share));
    }

    private static int parts(double reports) {
        return (int) Math.round(PARTS * reports);
    }

    /// In parts.
    int ofWord(int word, int language) {
        return Math.max(PARTS_UNLISTED, words.get(language).get(word));
    }

    /// In parts.
    int ofRun(int run, int language) {
        return runs.get(language)[run];
    }

    private static Map<String, String> lines() {
        Map<String, String> lines = new HashMap<>();
        try (InputStream in = UsualWords.class.getResourceAsStream("usual-words.tsv")) {
            if (in == null) throw new IllegalStateException("[usual-words.tsv] is missing from the program");
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("#")) continue;
                int end = line.indexOf('\t');
                lines.put(line.substring(0, end), line.substring(end + 1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("[usual-words.tsv] cannot be read", e);
        }
        return Map.copyOf(lines);
    }
}
